import type { ClaimRef, EventStatus } from './situation.js'

export const CHANGE_KINDS = [
  'new',
  'upgraded',
  'downgraded',
  'disputed',
  'denied',
  'retracted',
  'newly-silent',
  'speaks',
  'outlook-settled',
  'number-changed',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One difference between the picture before and the picture after, for people who were away. */
export interface Change {
  readonly kind: ChangeKind
  /** Id of the event in the later picture; null: the change is no event's (a silence). */
  readonly event: string | null
  readonly label: string
  readonly before: EventStatus | null
  readonly after: EventStatus | null
  /** The claims that did it. */
  readonly claims: readonly ClaimRef[]
  /** One plain sentence: "Reported, now confirmed: a second origin, the Syrian Observatory, says so". */
  readonly words: string
}
