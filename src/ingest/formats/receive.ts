import type { Obtained, ObtainedFrom, Raw, Received } from '../../model/index.js'
import { hashOf, rawOf } from '../given.js'
import { type IntakeProblem, intakeProblem } from '../problem.js'
import { canonicalAddress, isSameHost } from './addresses.js'
import { decodeMarkup } from './charset.js'
import type { FeedItem } from './feed/feed.js'
import { type Findings, openFindings } from './findings.js'
import { readPage, withHeadline } from './html/page.js'

/** What a document gave: reports, and what was wrong with it, in its order. */
export type Found =
  | { readonly kind: 'received'; readonly item: Received }
  | { readonly kind: 'problem'; readonly problem: IntakeProblem }

export const problemsOf = (problems: readonly IntakeProblem[]): Found[] => problems.map(problem => ({ kind: 'problem', problem }))

/** What a Received is made of where the rest is as usual. */
export interface Parts {
  readonly id: string
  readonly text: string
  readonly url: string | null
  readonly findings: Findings
  readonly raw: Raw
  /** What the text was made of. */
  readonly from: ObtainedFrom
  readonly at: string
  readonly canonical?: string | null
  readonly withdrawn?: boolean
  readonly replaces?: string | null
  readonly embargoedUntil?: string | null
}

export function makeReceived(parts: Parts): Received {
  const { id, text, url, findings, raw, withdrawn = false, replaces = null, embargoedUntil = null } = parts
  const textRow: Obtained = { field: 'text', value: hashOf(text), from: parts.from, at: parts.at }
  const [published, modified] = [findings.best('published'), findings.best('modified')]
  const canonical = parts.canonical === undefined ? (url === null ? null : canonicalAddress(url)) : parts.canonical
  return {
    report: { id, text, title: findings.best('title'), outlet: findings.best('outlet'), url, published: published ?? modified },
    problems: [],
    raw,
    obtained: [textRow, ...findings.all()],
    byline: findings.best('byline'),
    modified,
    canonical,
    replaces,
    withdrawn,
    embargoedUntil,
  }
}

/** A page as it came from an address, a file or an archive. `first`: what is known of it already, from its feed. */
export interface PageSource {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly address: string | null
  readonly where: string
  readonly id: string
  readonly first?: readonly Obtained[]
}

export function receivePage({ bytes, contentType, address, where, id, first = [] }: PageSource): Found[] {
  const decoded = decodeMarkup(bytes, contentType, where)
  if (decoded.kind === 'binary') return problemsOf([decoded.problem])
  const findings = openFindings(first)
  const page = readPage(decoded.text, address, where, findings)
  if (page.kind === 'refused') return problemsOf([...decoded.problems, page.problem])
  const url = address ?? page.canonical
  const item = makeReceived({
    id,
    text: page.text,
    url,
    findings,
    raw: rawOf(bytes),
    from: page.from,
    at: page.at,
    canonical: page.canonical,
  })
  return [...problemsOf([...decoded.problems, ...page.problems]), { kind: 'received', item }]
}

/**
 * An item of a feed by itself; null: it holds nothing to read. `feed`: where the feed was had from, null: a file of the user's own. What
 * a feed tells of another host's address is not taken for a version of what stands there, or any feed could take its place.
 */
export function receiveItem(item: FeedItem, id: string, feed: string | null): Received | null {
  const text = withHeadline(item.title, item.text)
  if (text === '') return null
  const findings = openFindings(item.obtained)
  const isForeign = feed !== null && item.address !== null && !isSameHost(feed, item.address)
  const parts = { id, text, url: item.address, findings, raw: rawOf(item.source), from: 'feed' as const, at: 'its item' }
  return makeReceived(isForeign ? { ...parts, canonical: null } : parts)
}

export const embargoNote = (item: Received): IntakeProblem[] =>
  item.embargoedUntil === null
    ? []
    : [intakeProblem('embargoed', item.report.id, { id: item.report.id, until: item.embargoedUntil })]
