export { createFetcher } from './fetch/fetcher.js'
export type { AllowPrivate, Fetched, Fetcher, FetcherOptions, FetchLimits, FetchRequest, SendRequest } from './fetch/types.js'
export { type Incoming, type Intake, type IntakeOptions, takeIn, takeInBytes } from './intake.js'
export type { IntakeProblem } from './problem.js'
export { isDateOrInstant } from './published.js'
export type { WatchClock } from './watch/hosts.js'
export type { FeedState, KnownItem, PollCount, WatchedFeed, WatchSink } from './watch/types.js'
export type { WatchOptions } from './watch/watch.js'

