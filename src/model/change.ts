import type { ClaimRef, EventStatus, Situation } from './situation.js'

export const CHANGE_KINDS = [
  'upgraded',
  'downgraded',
  'disputed',
  'denied',
  'retracted',
  'new',
  'number-changed',
  'newly-silent',
  'speaks',
  'outlook-settled',
] as const

/**
 * new              an event that nothing told before
 * upgraded         claimed → reported → confirmed, or out of dispute
 * downgraded       the way back, or overtaken by a later event
 * disputed         now asserted and denied by different parties
 * denied           its status is now that, or somebody more denies it (then `before` and `after` are equal)
 * retracted        withdrawn by all who told it, or told by no report any more (then `after` is null)
 * number-changed   somebody gives another value for a quantity of a known event, or its first
 * newly-silent     somebody is told not to have spoken who was not told so before
 * speaks           somebody told to be silent has spoken
 * outlook-settled  what was predicted has come true, or has not
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One difference between what two Situations tell. Plain JSON. */
export interface Change {
  readonly kind: ChangeKind
  /** Id of the event in the later Situation (in the earlier where the later has none); null for who speaks and who is silent. */
  readonly event: string | null
  /** What it is about: the event's label, or the name of who speaks or is silent. */
  readonly label: string
  readonly before: EventStatus | null
  readonly after: EventStatus | null
  /** The claims that did it: those of the later Situation that the earlier event had not; in `speaks` and `outlook-settled` the one. Empty: only the status moved. */
  readonly claims: readonly ClaimRef[]
  /** One sentence: "was reported, now confirmed: 2 independent origins: …". */
  readonly words: string
}

/** A Situation with what it has that an earlier one had not: `brief --since --format json`. */
export interface SituationSince extends Situation {
  /** Reports that came out before this moment make the earlier Situation. */
  readonly since: string
  readonly changes: readonly Change[]
}
