import type { ClaimRef, EventStatus } from './situation.js'

/**
 * A place in a report's text as W3C Web Annotation's TextQuoteSelector and TextPositionSelector name it, in UTF-16 code units: found again
 * by the quote where a better engine or a corrected report has moved it.
 */
export interface QuoteAnchor {
  readonly report: string
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}

/** A claim as a person judged it: the quote that carries it, and its trigger within, so that two claims of one sentence stay apart. */
export interface ClaimAnchor {
  readonly quote: QuoteAnchor
  /** The words of the event's trigger, with their own position. */
  readonly trigger: QuoteAnchor
  /** The claim's id when it was judged: a hint, never trusted alone. */
  readonly claim: string
}

/** An event as a person judged it: its founding claim, with the label it had then. */
export interface EventAnchor {
  readonly founding: ClaimAnchor
  readonly label: string
}

export const CORRECTABLE_FIELDS = [
  'text',
  'source',
  'polarity',
  'certainty',
  'frame',
  'type',
  'time',
  'place',
  'actor',
  'target',
] as const
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number]

/** What a person decided over the machine. Each is an entry of the ledger; none alters what the machine read. */
export type Decision =
  | { readonly kind: 'claim-accepted'; readonly claim: ClaimAnchor; readonly note: string | null }
  | { readonly kind: 'claim-rejected'; readonly claim: ClaimAnchor; readonly note: string | null }
  | {
      readonly kind: 'claim-corrected'
      readonly claim: ClaimAnchor
      readonly field: CorrectableField
      /**
       * What it should be. Words for text, source, place, actor and target; a value of the contract for polarity, certainty, frame and type; an
       * ISO 8601 date or interval "FROM/TO" for time. Null: the report says nothing of it.
       */
      readonly value: string | null
      /** The words of the report that say so, if a person selected some. */
      readonly words: QuoteAnchor | null
      readonly note: string | null
    }
  | { readonly kind: 'events-merged'; readonly events: readonly EventAnchor[]; readonly note: string | null }
  /** These claims are another event than the one they stood in; they become one event of their own. */
  | { readonly kind: 'event-split'; readonly claims: readonly ClaimAnchor[]; readonly note: string | null }
  /** These names mean one actor, in all reports. */
  | { readonly kind: 'actors-merged'; readonly names: readonly string[]; readonly note: string | null }
  /** NATO Admiralty letter of a source, by a named person; F (cannot be judged) is where every source starts. */
  | { readonly kind: 'source-graded'; readonly source: string; readonly grade: SourceGrade; readonly note: string | null }
  | { readonly kind: 'status-overridden'; readonly event: EventAnchor; readonly status: EventStatus; readonly reason: string }
  | { readonly kind: 'noted'; readonly event: EventAnchor | null; readonly claim: ClaimAnchor | null; readonly note: string }
  /** Takes back the decision of an earlier entry; the entry stays. */
  | { readonly kind: 'undone'; readonly entry: number }

export const SOURCE_GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type SourceGrade = (typeof SOURCE_GRADES)[number]

/** A decision with who made it and when, as the ledger keeps it. */
export interface DecisionMade {
  /** Sequence number of the entry. */
  readonly entry: number
  readonly at: string
  readonly by: string
  readonly decision: Decision
}

/** What became of a decision over the present readings. */
export interface DecisionOutcome {
  readonly entry: number
  /** `lost`: its words are no longer in any report that is here; it is listed, never dropped. */
  readonly state: 'applied' | 'undone' | 'lost'
  readonly why: string
  readonly claims: readonly ClaimRef[]
  /** What the machine had read in the corrected field, as words. */
  readonly before: string | null
}
