/** Parameters that tell a publisher where a reader came from and change nothing of what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gclsrc|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|_gl|ref|ref_src|ref_url|referrer|source|src|cmp|cmpid|cid|ncid|ito|ocid|smid|smtyp|partner|taid|traffic_source|at_(?:medium|campaign|custom\d|link_\w+|format|ptr_name|bbc_team)|ns_\w+|xtor|spm|wt_mc|wtmc|sh|share|sr_share|via|feature|rss|feedtype|feedname|__twitter_impression|amp)$/i

/**
 * The address of a document without what does not tell documents apart: fragment, tracking parameters, default port, the order of
 * parameters. Null: it is no address of the web.
 */
export function canonicalAddress(address: string, base?: string): string | null {
  if (!URL.canParse(address, base)) return null
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  if (url.username !== '' || url.password !== '') return null
  url.hash = ''
  for (const name of [...new Set(url.searchParams.keys())]) if (TRACKING.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  // A URL with all parameters taken off keeps its question mark otherwise.
  if (url.searchParams.size === 0) url.search = ''
  return url.href
}

/** Parts of a host that stand for another look of the same pages. */
const SAME_HOUSE = /^(?:www\d?|m|mobile|amp|edition)\./

/**
 * Whether two addresses are of one publisher's host. What a page says of other hosts is not believed: whoever writes a page could
 * otherwise take the place of another's report.
 */
export function isSameHost(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false
  const bare = (address: string) => new URL(address).hostname.replace(SAME_HOUSE, '')
  return bare(one) === bare(other)
}

/** "www.post.example" → "post.example", as the name of an outlet that gives none. */
export const hostOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\d?\./, '') : null
