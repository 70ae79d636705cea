import type { Fetcher } from '../fetch/types.js'
import { openHosts, type WatchClock } from './hosts.js'
import { type PollContext, type Polled, pollFeed } from './poll.js'
import type { FeedState, WatchedFeed, WatchSink } from './types.js'

export interface WatchOptions {
  readonly feeds: readonly WatchedFeed[]
  readonly sink: WatchSink
  readonly fetcher: Pick<Fetcher, 'fetch'>
  readonly clock: WatchClock
  /** Ends the watch: what is under way is given up, what was received stays received. */
  readonly signal: AbortSignal
  /** Seconds between two polls of a feed; default 300. */
  readonly every?: number
  /** Milliseconds between two requests to one host; default 2000. */
  readonly pace?: number
  /** Poll each feed once, then end. */
  readonly once?: boolean
  /** Whether the pages of items that hold a summary alone are fetched; default auto: yes. */
  readonly articles?: 'auto' | 'never'
}

/** Feeds polled at the same time. */
const AT_ONCE = 8
const LONGEST_WAIT = 6 * 3_600_000
const LONGEST_RETRY_AFTER = 24 * 3_600_000
/** Share by which a wait is lengthened or shortened by chance, so that many watchers do not ask in step. */
const JITTER = 0.2

/** Watches feeds until the signal is given (or once): asks each when it is due, backs off from what fails. Throws what the sink throws. */
export async function watchFeeds(options: WatchOptions): Promise<void> {
  const { feeds, sink, fetcher, clock, signal, pace = 2000 } = options
  const hosts = openHosts({ fetcher, clock, pace, signal })
  const seen = openSeen()
  const states = new Map<string, FeedState>()
  for (const feed of feeds) {
    const state = (await sink.state(feed)) ?? newState(feed)
    states.set(feed.address, state)
    seen.add(state)
  }
  const run = async (feed: WatchedFeed): Promise<void> => {
    const state = states.get(feed.address) ?? newState(feed)
    const context: PollContext = {
      fetcher,
      signal,
      turn: hosts.turn,
      articles: options.articles ?? 'auto',
      isElsewhere: seen.isElsewhere,
      received: item => sink.received(item, feed),
      problem: problem => sink.problem?.(problem, feed),
    }
    const polled = await pollFeed(feed, state, context)
    if (polled.kind === 'stopped') return
    const next = afterPoll(state, polled, options)
    states.set(feed.address, next)
    seen.add(next)
    await sink.saveState(feed, next)
    if (polled.kind === 'read') sink.polled?.(feed, polled.count)
  }
  await schedule(feeds, states, run, options)
}

/** Which texts of which addresses came through which feeds: one article in two feeds is one report. */
function openSeen() {
  const byFeed = new Map<string, Set<string>>()
  return {
    add: ({ address, known }: FeedState) => {
      const texts = known.filter(item => item.canonical !== null && item.text !== null)
      byFeed.set(address, new Set(texts.map(({ canonical, text }) => `${canonical}\n${text}`)))
    },
    /** Whether another feed had it first; if none, it is this one's from now on. */
    isElsewhere: (canonical: string, text: string, feed: string): boolean => {
      const key = `${canonical}\n${text}`
      if ([...byFeed].some(([address, texts]) => address !== feed && texts.has(key))) return true
      byFeed.get(feed)?.add(key)
      return false
    },
  }
}

export const newState = ({ address, title }: WatchedFeed): FeedState => ({
  version: 1,
  address,
  title,
  etag: null,
  lastModified: null,
  polledAt: 0,
  dueAt: 0,
  failures: 0,
  gone: false,
  known: [],
})

/** The state with the time of the next poll: later by half again and again where it failed, and no sooner than the server asks. */
function afterPoll(
  state: FeedState,
  polled: Exclude<Polled, { kind: 'stopped' }>,
  { clock, every = 300 }: WatchOptions,
): FeedState {
  const now = clock.now()
  const shaken = (wait: number) => Math.round(wait * (1 + JITTER * (2 * clock.random() - 1)))
  if (polled.kind === 'read') return { ...polled.state, polledAt: now, dueAt: now + shaken(every * 1000), gone: false }
  const failures = state.failures + 1
  const backedOff = Math.min(LONGEST_WAIT, every * 1000 * 2 ** Math.min(failures, 20))
  const asked = Math.min(LONGEST_RETRY_AFTER, (polled.retryAfter ?? 0) * 1000)
  return { ...state, polledAt: now, failures, gone: polled.gone, dueAt: now + Math.max(shaken(backedOff), asked) }
}

/** Runs what is due, a few at once, and sleeps until the next is. */
async function schedule(
  feeds: readonly WatchedFeed[],
  states: ReadonlyMap<string, FeedState>,
  run: (feed: WatchedFeed) => Promise<void>,
  { clock, signal, once = false }: WatchOptions,
): Promise<void> {
  const underWay = new Map<string, Promise<void>>()
  const done = new Set<string>()
  const faults: unknown[] = []
  const dueAt = ({ address }: WatchedFeed) => (once ? 0 : (states.get(address)?.dueAt ?? 0))
  const isWaiting = (feed: WatchedFeed) =>
    !underWay.has(feed.address) && !done.has(feed.address) && states.get(feed.address)?.gone !== true
  while (!signal.aborted && faults.length === 0) {
    const waiting = feeds.filter(isWaiting).sort((a, b) => dueAt(a) - dueAt(b))
    const [next] = waiting
    if (next === undefined && underWay.size === 0) break
    if (next !== undefined && underWay.size < AT_ONCE && dueAt(next) <= clock.now()) {
      if (once) done.add(next.address)
      const running = run(next)
        .catch(fault => void faults.push(fault))
        .finally(() => underWay.delete(next.address))
      underWay.set(next.address, running)
      continue
    }
    const wait = next !== undefined && underWay.size < AT_ONCE ? Math.max(0, dueAt(next) - clock.now()) : null
    await restUntil(wait, [...underWay.values()], clock, signal)
  }
  await Promise.all(underWay.values())
  if (faults.length > 0) throw faults[0]
}

/** Rests for so long (null: without end) or until some work is done or the signal is given; leaves no timer behind. */
async function restUntil(
  wait: number | null,
  work: readonly Promise<void>[],
  clock: WatchClock,
  signal: AbortSignal,
): Promise<void> {
  const rest = new AbortController()
  const wake = () => rest.abort()
  signal.addEventListener('abort', wake, { once: true })
  const naps = wait === null ? [] : [clock.sleep(wait, rest.signal)]
  await Promise.race([...naps, ...work])
  signal.removeEventListener('abort', wake)
  rest.abort()
}
