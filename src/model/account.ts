import type { ClaimRef, EventStatus, Origin, SituationEvent } from './situation.js'

/** Why an event is as it is: why these claims are one event, why this count, why this status. Plain JSON: `explain --event`. */
export interface EventAccount {
  readonly event: SituationEvent
  readonly claims: readonly JoinedClaim[]
  readonly origins: readonly OriginAccount[]
  /** The rows of the table of statuses, in order; the first that holds decided. */
  readonly status: readonly StatusRow[]
}

export interface JoinedClaim {
  readonly claim: ClaimRef
  readonly text: string
  /**
   * founded    the first of the event
   * linked     the reader saw it tell an earlier claim of its report again
   * copied     it stands in a copy of a report that tells it
   * alike      it tells the same as one before it, by what they have in common
   * side       it tells another side of the happening
   * decided    a person put it here
   */
  readonly how: 'founded' | 'linked' | 'copied' | 'alike' | 'side' | 'decided'
  /** The earlier claim of the event that it is most like, or the nearest of its other sides; null for the founder. */
  readonly like: ClaimRef | null
  /** Tenths of a logarithm of odds: the sum of the signs. Null for the founder, and where the two alone could not be one event. */
  readonly likeness: number | null
  /** What spoke for and against it, the weightiest first. */
  readonly signs: readonly { readonly sign: string; readonly words: string; readonly weight: number }[]
}

export interface OriginAccount extends Origin {
  /** Whom it spoke to, as far as told. */
  readonly to: string | null
  /** Names under which its claims have it. */
  readonly names: readonly string[]
  /** Unnamed voices that may be the same people, counted once. */
  readonly possiblyOne: boolean
}

export interface StatusRow {
  readonly rule: string
  readonly status: EventStatus
  readonly when: string
  readonly holds: boolean
}
