/** How the bytes of an input are to be taken. */
export type Format = 'text' | 'jsonl' | 'json' | 'markup' | 'mail' | 'warc' | 'wacz'

/** So much of an input tells what it is. */
const HEAD = 4096

/** Roots and openings by which markup is told from a text that begins with "<". */
const MARKUP = /^<(?:!doctype|!--|\?xml|html|head|body|article|div|p|rss|feed|opml|rdf:rdf)\b/i
const MAIL =
  /^(?:from|received|return-path|delivered-to|mime-version|message-id|date|subject|to|x-[\w-]+|dkim-signature|arc-seal):[ \t]/i

/** The format of an input by its first bytes; null: blank so far. */
export function sniff(bytes: Uint8Array): Format | null {
  const head = bytes.subarray(0, HEAD)
  if (head[0] === 0x1f && head[1] === 0x8b) return 'warc'
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4) return 'wacz'
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  const start = new TextDecoder(isUtf16 ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(head).trimStart()
  if (start === '') return null
  if (/^WARC\/1\.\d/.test(start)) return 'warc'
  if (start.startsWith('{')) return isOneObject(start) ? 'json' : 'jsonl'
  if (/^\[\s*\{/.test(start)) return 'json'
  if (MARKUP.test(start)) return 'markup'
  const [one = '', two = ''] = start.split(/\r?\n(?![ \t])/, 2)
  return MAIL.test(one) && /^[\w-]+:[ \t]/.test(two) ? 'mail' : 'text'
}

/** An object spread over lines, as documents are printed for people, is no line of JSONL; nor is a JSON Feed. */
const isOneObject = (start: string): boolean =>
  /^\{\s*\n/.test(start) || /^\{[^{}]*"https:\/\/jsonfeed\.org\/version\//.test(start)

/** What a markup text is, by its root. */
export function markupKind(text: string): 'html' | 'feed' | 'opml' {
  const head = text
    .slice(0, 16 * 1024)
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .replace(/<!doctype[^>[]*(?:\[[^\]]*\]\s*)?>/gi, '')
  const root = /<([\w:.-]+)/.exec(head)?.[1]?.toLowerCase()
  if (root === 'opml') return 'opml'
  return root === 'rss' || root === 'feed' || root === 'rdf:rdf' || root?.endsWith(':feed') || root === 'rdf' ? 'feed' : 'html'
}

/** The format that a Content-Type header names; null: it does not say, or says no more than "bytes". */
export function formatOfType(contentType: string): Format | null {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (/[/+](?:xml|html)$|^application\/(?:rss|atom|rdf)/.test(type)) return 'markup'
  if (/[/+](?:json|feed\+json)$/.test(type)) return 'json'
  if (/ndjson|jsonl|json-seq/.test(type)) return 'jsonl'
  if (type === 'message/rfc822') return 'mail'
  if (type === 'application/warc') return 'warc'
  if (type === 'application/wacz') return 'wacz'
  return null
}
