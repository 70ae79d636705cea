import { type AnyFeed, parseFeed, parseOpml } from 'feedsmith'
import type { Obtained } from '../../../model/index.js'
import { type IntakeProblem, intakeProblem } from '../../problem.js'
import type { WatchedFeed } from '../../watch/types.js'
import { openFindings, tidyLine } from '../findings.js'
import { textOfFragment } from '../html/page.js'
import { guardXml, XML_LIMITS } from '../xml.js'
import { atomEntry, type ItemDraft, jsonItem, rdfItem, rssItem } from './items.js'

/** A feed as it was read: RSS 0.9 to 2.0, Atom or JSON Feed. */
export interface Feed {
  readonly title: string | null
  readonly items: readonly FeedItem[]
  readonly problems: readonly IntakeProblem[]
}

export interface FeedItem {
  /** Its own identity within the feed. */
  readonly key: string
  /** Whole, with http or https; null: it points nowhere. */
  readonly address: string | null
  readonly title: string | null
  /** What the feed holds of the text, without headline: all of it, or a summary. */
  readonly text: string
  readonly obtained: readonly Obtained[]
  /** The item as it stands in the feed. */
  readonly source: string
}

export type ReadFeed =
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'refused'; readonly problem: IntakeProblem }

/** `address`: where it was had from, for addresses within it that are not whole. */
export function readFeed(text: string, address: string | null, where: string): ReadFeed {
  const json = /^\s*\{/.test(text)
  const guarded = json ? { kind: 'good' as const, xml: text, items: [], problems: [] } : guardXml(text, where)
  if (guarded.kind === 'refused') return guarded
  let parsed: AnyFeed
  try {
    parsed = parseFeed(json ? JSON.parse(text) : guarded.xml, { maxItems: XML_LIMITS.items })
  } catch (error) {
    return { kind: 'refused', problem: intakeProblem('feed-unreadable', where, { reason: tidyLine((error as Error).message) }) }
  }
  const { title, drafts, home } = draftsOf(parsed)
  const items = drafts.map((draft, index) => {
    // The item's source is told by its place; where the two disagree in number, by what was made of it.
    const source = guarded.items.length === drafts.length ? guarded.items[index] : undefined
    return itemOf(draft, title, address ?? home, source ?? JSON.stringify(draft))
  })
  const problems = [...guarded.problems, ...(items.length === 0 ? [intakeProblem('feed-empty', where)] : [])]
  return { kind: 'feed', feed: { title, items, problems } }
}

function draftsOf(parsed: AnyFeed): { title: string | null; home: string | null; drafts: readonly ItemDraft[] } {
  const line = (value: string | undefined) => (value === undefined || tidyLine(value) === '' ? null : tidyLine(value))
  switch (parsed.format) {
    case 'rss': {
      const { title, link, items = [] } = parsed.feed
      return { title: line(title), home: link ?? null, drafts: items.map(rssItem) }
    }
    case 'rdf': {
      const { title, link, items = [] } = parsed.feed
      return { title: line(title), home: link ?? null, drafts: items.map(rdfItem) }
    }
    case 'atom': {
      const { title, links = [], entries = [] } = parsed.feed
      const home = links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null
      return { title: line(title?.value), home, drafts: entries.map(atomEntry) }
    }
    case 'json': {
      const { title, home_page_url: home = null, items = [] } = parsed.feed
      return { title: line(title), home, drafts: items.map(jsonItem) }
    }
    default:
      return parsed satisfies never
  }
}

function itemOf(draft: ItemDraft, feedTitle: string | null, base: string | null, source: string): FeedItem {
  const findings = openFindings()
  for (const [field, value, at] of draft.told) {
    // Titles hold markup, and entities written twice.
    const plain = field === 'title' && /[<&]/.test(value ?? '') ? textOfFragment(value ?? '').replace(/\s+/g, ' ') : value
    findings.add(field, plain, 'feed', at)
  }
  findings.add('outlet', feedTitle, 'feed as a whole', 'title')
  const address = webAddress(draft.address, base)
  const text = draft.isPlain ? plainLines(draft.content) : textOfFragment(draft.content)
  const title = findings.best('title')
  const key = tidyLine(draft.key ?? '') || (address ?? `${title ?? ''} ${text.slice(0, 200)}`)
  return { key, address, title, text, obtained: findings.all(), source }
}

const plainLines = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()

function webAddress(address: string | null, base: string | null): string | null {
  if (address === null || !URL.canParse(address.trim(), base ?? undefined)) return null
  const url = new URL(address.trim(), base ?? undefined)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}

/** The feeds that an OPML list names, in its order, each once. */
export function readFeedList(text: string, where: string): readonly WatchedFeed[] | IntakeProblem {
  const guarded = guardXml(text, where)
  if (guarded.kind === 'refused') return guarded.problem
  const feeds = new Map<string, WatchedFeed>()
  try {
    const waiting = [...(parseOpml(guarded.xml).body?.outlines ?? [])]
    for (let outline = waiting.shift(); outline !== undefined; outline = waiting.shift()) {
      const address = webAddress(outline.xmlUrl ?? null, null)
      const title = tidyLine(outline.title ?? outline.text ?? '')
      if (address !== null && !feeds.has(address)) feeds.set(address, { address, title: title === '' ? null : title })
      waiting.unshift(...(outline.outlines ?? []))
    }
  } catch {
    // The parser refuses a list without an outline, too.
    return intakeProblem('list-without-feeds', where)
  }
  return feeds.size === 0 ? intakeProblem('list-without-feeds', where) : [...feeds.values()]
}
