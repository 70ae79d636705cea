import type { Span } from '../base/span.js'
import type { Bound, ClaimPlace, Silence, SourceKind } from './reading.js'
import type { Report } from './report.js'

export interface ClaimRef {
  readonly report: string
  readonly claim: string
}

export interface Situation {
  readonly schema: 1
  readonly engine: string
  /** The moment it speaks of: `--as-of`, else the latest `published`; never the clock. */
  readonly asOf: string
  readonly reports: readonly SituationReport[]
  /** Coreferent claims of all reports, one event each, in time order. Every claim stands in exactly one event, predicted ones too. */
  readonly events: readonly SituationEvent[]
  readonly control: readonly ControlRow[]
  readonly numbers: readonly NumberRow[]
  readonly silences: readonly SilenceRow[]
  readonly outlooks: readonly Outlook[]
}

/**
 * confirmed   origins of at least two parties assert it and no denial of the same time stands; or a reporter saw it; or the one against
 *             whose interest it is admits it; or the announcement is the act (orders, appoints, grants, resigns)
 * claimed     asserted only by parties to the conflict, in their own interest
 * reported    anything else that is asserted, the outlet's bare voice with no origin included
 * disputed    asserted and denied (or irreconcilably told) by different parties about the same time
 * denied      denied by those who would know, and no origin that asserts it stands
 * superseded  overtaken by a later event ("the army holds Homs")
 * retracted   every report that carried it withdrew it
 */
export type EventStatus = 'confirmed' | 'reported' | 'claimed' | 'disputed' | 'denied' | 'superseded' | 'retracted'

export interface SituationEvent {
  /** Made from the founding claim, so that it outlives new reports; earlier ids after a merge are in `aliases`. */
  readonly id: string
  readonly aliases: readonly string[]
  readonly label: string
  readonly type: string
  readonly status: EventStatus
  /** One sentence that a desk editor could check: "2 independent origins: SOHR; two army officers (via Reuters)". */
  readonly why: string
  readonly time: { readonly value: string; readonly from: Bound; readonly to: Bound } | null
  readonly place: Omit<ClaimPlace, 'mention'> | null
  readonly actors: readonly string[]
  readonly claims: readonly ClaimRef[]
  /**
   * Distinct roots of the chains; forty reports that trace to one monitor are one origin. `stance`: `asserts` with more than
   * "possible", `denies`, or `weak` (possible, predicted, conditional). The outlet's own voice and bare "reports" are no origin.
   * `party`: the institution or side a voice belongs to (a government with its ministries, army and state media; an armed group with its
   * commanders and channels; an agency's reporters), so that voices and parties can be counted apart; the voice itself where none is known.
   */
  readonly origins: readonly Origin[]
  /** How many origins assert it; never counts denials or weak ones. */
  readonly independentOrigins: number
  /** How many parties those belong to. */
  readonly independentParties: number
  readonly conflicts: readonly Conflict[]
  readonly firstReported: string | null
  readonly lastReported: string | null
}

export interface SituationReport extends Report {
  /** Id of the report whose text it repeats. */
  readonly carrierOf: string | null
  /** The agency whose copy it is, by credit or text, whether or not that copy is here. */
  readonly agency: string | null
  /** The developing story it belongs to (`brief --stories`). */
  readonly story: string | null
}

/** Who holds a place, as somebody tells it. */
export interface ControlRow {
  readonly place: string
  readonly holder: string
  readonly part: 'all' | 'most' | 'part' | 'edge'
  readonly since: Bound
  readonly until: Bound
  readonly status: EventStatus
  readonly claims: readonly ClaimRef[]
}

export interface NumberRow {
  readonly event: string
  readonly what: string
  readonly low: number
  readonly high: number | null
  readonly values: readonly {
    readonly low: number
    readonly high: number | null
    readonly origin: string
    readonly claim: ClaimRef
  }[]
}

export interface SilenceRow {
  readonly name: string
  readonly about: string | null
  readonly kind: Silence['kind']
  readonly report: string
  readonly words: Span
  readonly brokenBy: ClaimRef | null
}

/** A predicted claim, kept until it comes true or does not. */
export interface Outlook {
  readonly claim: ClaimRef
  readonly origin: string
  readonly outcome: 'open' | 'came-true' | 'did-not'
  readonly settledBy: ClaimRef | null
}

/** The root of one or more chains of an event. */
export interface Origin {
  readonly name: string
  readonly kind: SourceKind
  readonly party: string
  readonly stance: 'asserts' | 'denies' | 'weak'
  readonly claims: readonly ClaimRef[]
}

export interface Conflict {
  readonly about: 'whether' | 'who' | 'when' | 'where' | 'how-many'
  readonly claims: readonly ClaimRef[]
}
