import type { Received } from '../../model/index.js'
import type { Fetched, Fetcher } from '../fetch/types.js'
import { canonicalAddress } from '../formats/addresses.js'
import { decodeMarkup } from '../formats/charset.js'
import { type FeedItem, readFeed } from '../formats/feed/feed.js'
import { receiveItem, receivePage } from '../formats/receive.js'
import { hashOf } from '../given.js'
import { type IntakeProblem, intakeProblem } from '../problem.js'
import type { FeedState, KnownItem, PollCount, WatchedFeed } from './types.js'

/** What a poll needs of the world around it. */
export interface PollContext {
  readonly fetcher: Pick<Fetcher, 'fetch'>
  /** Waits until the host of an address may be asked again; false: its robots.txt forbids the address. */
  readonly turn: (address: string, obeysRobots: boolean) => Promise<boolean>
  readonly articles: 'auto' | 'never'
  /** Whether a text of this address has been received through another feed. */
  readonly isElsewhere: (canonical: string, text: string, feed: string) => boolean
  readonly received: (item: Received) => Promise<void>
  readonly problem: (problem: IntakeProblem) => void
  readonly signal: AbortSignal
}

export type Polled =
  | { readonly kind: 'read'; readonly state: FeedState; readonly count: PollCount }
  | { readonly kind: 'failed'; readonly retryAfter: number | null; readonly gone: boolean }
  /** The watch was ended half-way: nothing of this poll is to be remembered. */
  | { readonly kind: 'stopped' }

const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5'

/** An item's text is taken for the whole article from here on; below, its page is fetched. */
const WHOLE_ARTICLE = 900
/** A page that could not be had is tried so often, once each poll; then what the feed says is taken. */
const MOST_TRIES = 3
/** Items are remembered for so many polls of a feed of that length after they have left it. */
const REMEMBERED = 3
const LEAST_REMEMBERED = 500

/** Asks a feed once and hands on what is new in it, oldest first; the state that it returns is that of after. */
export async function pollFeed(feed: WatchedFeed, state: FeedState, context: PollContext): Promise<Polled> {
  const { address } = feed
  await context.turn(address, false)
  const { etag, lastModified } = state
  const fetched = await context.fetcher.fetch(address, { etag, lastModified, accept: ACCEPT, signal: context.signal })
  if (context.signal.aborted) return { kind: 'stopped' }
  if (fetched.kind === 'unchanged')
    return { kind: 'read', state: { ...state, failures: 0 }, count: { received: 0, replaced: 0, known: 0, unchanged: true } }
  if (fetched.kind === 'failed') {
    context.problem(fetched.problem)
    return { kind: 'failed', retryAfter: fetched.retryAfter, gone: fetched.status === 410 }
  }
  return readItems(feed, state, fetched, context)
}

async function readItems(
  feed: WatchedFeed,
  state: FeedState,
  fetched: Extract<Fetched, { kind: 'fetched' }>,
  context: PollContext,
): Promise<Polled> {
  const { address } = feed
  const decoded = decodeMarkup(fetched.body, fetched.contentType, address)
  if (decoded.kind === 'binary') {
    context.problem(decoded.problem)
    return { kind: 'failed', retryAfter: null, gone: false }
  }
  const read = readFeed(decoded.text, fetched.address, address)
  if (read.kind === 'refused') {
    context.problem(read.problem)
    return { kind: 'failed', retryAfter: null, gone: false }
  }
  for (const problem of read.feed.problems) context.problem(problem)
  const known = new Map(state.known.map(item => [item.key, item]))
  let [received, replaced, unchanged] = [0, 0, 0]
  // Feeds put the newest first; what came first is handed on first.
  for (const item of [...read.feed.items].reverse()) {
    if (context.signal.aborted) return { kind: 'stopped' }
    const before = known.get(item.key) ?? null
    const taken = await takeItem(item, before, feed, context)
    if (context.signal.aborted && taken.item === null) return { kind: 'stopped' }
    known.delete(item.key)
    known.set(item.key, taken.known)
    if (taken.item === null) unchanged += 1
    else {
      await context.received(taken.item)
      if (taken.item.replaces === null) received += 1
      else replaced += 1
    }
  }
  const most = Math.max(LEAST_REMEMBERED, read.feed.items.length * REMEMBERED)
  const next: FeedState = {
    ...state,
    title: read.feed.title ?? state.title,
    etag: fetched.etag,
    lastModified: fetched.lastModified,
    failures: 0,
    known: [...known.values()].slice(-most),
  }
  return { kind: 'read', state: next, count: { received, replaced, known: unchanged, unchanged: false } }
}

interface Taken {
  readonly known: KnownItem
  /** Null: nothing new. */
  readonly item: Received | null
}

/** What comes of one item, given what was known of it. */
async function takeItem(item: FeedItem, before: KnownItem | null, feed: WatchedFeed, context: PollContext): Promise<Taken> {
  const signature = hashOf(JSON.stringify([item.title, item.text, item.obtained])).slice(0, 32)
  const tries = before !== null && before.signature === signature ? before.tries : 0
  if (before !== null && before.signature === signature && (before.text !== null || tries >= MOST_TRIES))
    return { known: before, item: null }
  const made = await articleOf(item, feed.address, context)
  if (made === 'later' && tries + 1 < MOST_TRIES)
    return {
      known: { key: item.key, canonical: before?.canonical ?? null, signature, text: before?.text ?? null, tries: tries + 1 },
      item: null,
    }
  const found = made === 'later' ? receiveItem(item, item.key, feed.address) : made
  if (found === null) return { known: { key: item.key, canonical: null, signature, text: '', tries: 0 }, item: null }
  const text = hashOf(found.report.text)
  const known: KnownItem = { key: item.key, canonical: found.canonical, signature, text, tries: 0 }
  if (before?.text === text) return { known, item: null }
  if (found.canonical !== null && context.isElsewhere(found.canonical, text, feed.address)) return { known, item: null }
  const replaces = before?.text != null ? (before.canonical ?? found.canonical) : null
  return { known, item: { ...found, replaces, report: { ...found.report, id: idOf(found, text, feed) } } }
}

/** Made of address and text, so that a version that is received twice has one id. */
function idOf(found: Received, text: string, feed: WatchedFeed): string {
  const address = found.canonical ?? feed.address
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : 'feed'
  return `${host}-${hashOf(`${address}\n${text}`).slice(0, 16)}`
}

/** The report of an item: of its page where the feed holds a summary alone. 'later': the page could not be had just now. */
async function articleOf(item: FeedItem, feed: string, context: PollContext): Promise<Received | 'later' | null> {
  const own = receiveItem(item, item.key, feed)
  const { address } = item
  if (address === null || context.articles === 'never' || item.text.length >= WHOLE_ARTICLE) return own
  if (!(await context.turn(address, true))) {
    context.problem(intakeProblem('robots-refused', address))
    return own
  }
  const fetched = await context.fetcher.fetch(address, { accept: 'text/html, application/xhtml+xml', signal: context.signal })
  if (fetched.kind !== 'fetched') {
    if (fetched.kind === 'failed' && !context.signal.aborted) context.problem(fetched.problem)
    // What was refused for good will be refused again.
    const isFinal =
      fetched.kind === 'failed' &&
      (/^address-/.test(fetched.problem.code) || [401, 403, 404, 410, 451].includes(fetched.status ?? 0))
    return isFinal ? own : 'later'
  }
  const source = { bytes: fetched.body, contentType: fetched.contentType, where: address, id: item.key, first: item.obtained }
  let page: Received | null = null
  for (const found of receivePage({ ...source, address: canonicalAddress(fetched.address) ?? address })) {
    if (found.kind === 'problem') context.problem(found.problem)
    else page = found.item
  }
  // A page that says less than the feed is a wall before the article.
  return page === null || (own !== null && page.report.text.length < own.report.text.length) ? own : page
}
