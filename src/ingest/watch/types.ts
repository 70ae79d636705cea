import type { Received } from '../../model/index.js'
import type { IntakeProblem } from '../problem.js'

/** A feed that is watched. */
export interface WatchedFeed {
  readonly address: string
  /** As the list or the feed calls it. */
  readonly title: string | null
}

/**
 * All that is remembered of a feed between two polls; plain JSON, so that a caller can keep it and resume. It grows with the feed's
 * length, not with time: what no longer stands in the feed is forgotten after a while.
 */
export interface FeedState {
  readonly version: 1
  readonly address: string
  readonly title: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  /** Milliseconds since 1970: when it was last polled, and when it is due again. */
  readonly polledAt: number
  readonly dueAt: number
  /** Polls in a row that failed. */
  readonly failures: number
  /** The feed is gone (410): it is not polled again. */
  readonly gone: boolean
  /** Items seen, oldest first. */
  readonly known: readonly KnownItem[]
}

export interface KnownItem {
  /** The item's own identity within the feed. */
  readonly key: string
  /** The canonical address of its report; null: it has none. */
  readonly canonical: string | null
  /** Hash of what the feed says of it: when that is unchanged, nothing is fetched or made again. */
  readonly signature: string
  /** Hash of the report's text; null: its page could not be had yet, and is tried again. */
  readonly text: string | null
  /** How often its page was tried in vain. */
  readonly tries: number
}

/** Where a watch puts what it finds. Every call is awaited, so that a slow sink slows the watch down and memory stays level. */
export interface WatchSink {
  /**
   * A new report, or a new version of one (`replaces`). A watch that was cut off may give the last item again on resuming: its
   * `report.id` is made of its address and text, so that the second can be told.
   */
  readonly received: (item: Received, feed: WatchedFeed) => Promise<void>
  /** What was saved of a feed; null: it is new. */
  readonly state: (feed: WatchedFeed) => Promise<FeedState | null>
  /** Called after each poll, when all its items have been received. */
  readonly saveState: (feed: WatchedFeed, state: FeedState) => Promise<void>
  readonly problem?: (problem: IntakeProblem, feed: WatchedFeed) => void
  readonly polled?: (feed: WatchedFeed, poll: PollCount) => void
}

/** What a poll brought. */
export interface PollCount {
  readonly received: number
  readonly replaced: number
  readonly known: number
  /** Not changed since the last poll, says the server. */
  readonly unchanged: boolean
}
