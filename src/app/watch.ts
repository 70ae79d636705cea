import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { differenceOf } from '../base/difference.js'
import {
  createFetcher,
  type FeedState,
  type IntakeProblem,
  type PollCount,
  type WatchedFeed,
  type WatchSink,
} from '../ingest/index.js'
import { intakeProblem } from '../ingest/problem.js'
import { isAddress } from '../ingest/sources.js'
import { hashOf, openLedger } from '../ledger/index.js'
import type { Received } from '../model/index.js'
import { openRecord } from './desk/record.js'
import { storeOf } from './desk/store.js'
import { openJsonFile } from './json-file.js'

export interface WatchRequest {
  /** Addresses of feeds, and OPML files that list them. */
  readonly names: readonly string[]
  readonly sink: WatchSink
  readonly signal: AbortSignal
  readonly onProblem: (problem: IntakeProblem) => void
  /** Seconds between two polls of a feed. */
  readonly every?: number
  /** Milliseconds between two requests to one host. */
  readonly pace?: number
  readonly once?: boolean
  readonly articles?: 'auto' | 'never'
  /** Whether the feeds named may be on networks of one's own; their items may then lead to the same hosts, and nowhere else inside. */
  readonly allowPrivate?: boolean
}

/** Watches until the signal is given; resolves to how many feeds were named. */
export async function watch({ names, onProblem, allowPrivate = false, ...request }: WatchRequest): Promise<number> {
  const { watchFeeds } = await import('../ingest/watch/watch.js')
  const feeds = await feedsOf(names, onProblem)
  const origins = feeds.map(({ address }) => new URL(address).origin)
  const fetcher = createFetcher({ allowPrivate: allowPrivate ? origins : false })
  const clock = {
    now: Date.now,
    random: Math.random,
    sleep: async (milliseconds: number, signal: AbortSignal) => {
      // A timer longer than this fires at once.
      await sleep(Math.min(milliseconds, 2 ** 31 - 1), undefined, { signal }).catch(() => {})
    },
  }
  try {
    await watchFeeds({ ...request, feeds, fetcher, clock })
  } finally {
    await fetcher.close()
  }
  return feeds.length
}

async function feedsOf(names: readonly string[], onProblem: (problem: IntakeProblem) => void): Promise<WatchedFeed[]> {
  const feeds = new Map<string, WatchedFeed>()
  for (const name of names) {
    for (const feed of isAddress(name) ? addressFeed(name, onProblem) : await listedFeeds(name, onProblem))
      if (!feeds.has(feed.address)) feeds.set(feed.address, feed)
  }
  return [...feeds.values()]
}

function addressFeed(name: string, onProblem: (problem: IntakeProblem) => void): WatchedFeed[] {
  if (URL.canParse(name)) return [{ address: new URL(name).href, title: null }]
  onProblem(intakeProblem('address-invalid', name, { reason: 'it is not written like one' }))
  return []
}

async function listedFeeds(path: string, onProblem: (problem: IntakeProblem) => void): Promise<readonly WatchedFeed[]> {
  const { readFeedList } = await import('../ingest/formats/feed/feed.js')
  try {
    const listed = readFeedList(readFileSync(path, 'utf8'), path)
    if (!('code' in listed)) return listed
    onProblem(listed)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    onProblem(intakeProblem(code === 'ENOENT' ? 'file-missing' : 'file-unreadable', path, { reason: code }))
  }
  return []
}

/** Remembers feeds in a folder, a file for each, so that a watch goes on where it stopped. */
export function feedStates(folder: string): Pick<WatchSink, 'state' | 'saveState'> {
  const fileOf = ({ address }: WatchedFeed) =>
    openJsonFile<FeedState | null>(join(folder, `${hashOf(address).slice(0, 32)}.json`), null)
  return {
    state: async feed => {
      const state = fileOf(feed).read()
      return state?.version === 1 && state.address === feed.address ? state : null
    },
    saveState: async (feed, state) => fileOf(feed).write(state),
  }
}

/** What a watch tells of each item while it stores it. */
export interface WatchNews {
  readonly item: Received
  readonly feed: WatchedFeed
  /** Paragraphs that came and went with a new version; null: a new report, or nothing new to the ledger. */
  readonly changed: { readonly added: number; readonly removed: number } | null
}

export interface LedgerWatch {
  readonly sink: WatchSink
  readonly close: () => void
}

/**
 * Stores what a watch finds in a ledger, in one situation, which is opened where there is none. A feed's state is kept beside the ledger
 * and written after its items are: cut off in between, it gives the last items again, and the ledger has them already.
 */
export function watchIntoLedger(
  path: string,
  situation: string,
  {
    onNews,
    onProblem,
    onPolled,
  }: {
    readonly onNews: (news: WatchNews) => void
    readonly onProblem: (problem: IntakeProblem) => void
    readonly onPolled?: (feed: WatchedFeed, poll: PollCount) => void
  },
): LedgerWatch {
  const whole = resolve(path)
  const ledger = openLedger(whole)
  const record = openRecord(ledger)
  const store = storeOf(record, (drafts, by) => ledger.append(drafts, by))
  if (record.situation(situation) === null) store.open(situation, situation, 'local')
  const textOf = (id: string): string | null => {
    const report = record.report(situation, id)
    const bytes = report === null ? null : ledger.content(report.report.text)
    return bytes === null ? null : Buffer.from(bytes).toString('utf8')
  }
  return {
    sink: {
      ...feedStates(join(dirname(whole), 'feeds', situation.replace(/[^\w.-]/g, '_'))),
      problem: onProblem,
      ...(onPolled === undefined ? {} : { polled: onPolled }),
      received: async (item, feed) => {
        const earlier = item.replaces === null ? null : record.reportAt(situation, item.replaces)
        const before = earlier === null ? null : textOf(earlier.report.id)
        store.receive(situation, [item], `feed ${feed.address}`, 'local')
        const parts = before === null ? null : differenceOf(before, item.report.text)
        const count = (kind: string) => parts?.filter(part => part.kind === kind).length ?? 0
        onNews({ item, feed, changed: parts === null ? null : { added: count('added'), removed: count('removed') } })
      },
    },
    close: () => ledger.close(),
  }
}
