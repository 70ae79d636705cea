import type { Change } from './change.js'
import type { Decision, DecisionMade, DecisionOutcome, SourceGrade } from './decision.js'
import type { Entry } from './ledger.js'
import type { Claim, Reading, SourceKind } from './reading.js'
import type { Obtained } from './received.js'
import type { Situation } from './situation.js'

/**
 * The documents of the HTTP interface, beside Reading and Situation. All under /api/v1; JSON; errors are {@link Refusal}.
 *
 *   GET    /me                                  → Me
 *   GET    /map                                 → MapTiles | null
 *   POST   /session {name, password}            → Me             DELETE /session
 *   GET    /situations                          → SituationCard[]
 *   POST   /situations {name}                   → SituationCard   (contributor)
 *   GET    /situations/:id?asOf=&since=&knownAt= → Desk            `since`: an instant of publication, or "entry:N" of the ledger
 *   GET    /situations/:id/claims?asOf=         → DeskClaim[]
 *   GET    /situations/:id/changes.atom, changes.json              feeds of changes
 *   GET    /situations/:id/export?format=       → a file
 *   GET    /situations/:id/log?before=&limit=   → LogLine[]        newest first
 *   GET    /reports/:id?situation=              → DeskReport
 *   POST   /situations/:id/intake  Intake       → Job              (contributor)
 *   GET    /jobs/:id                            → Job
 *   POST   /situations/:id/decisions {decision} → { entry: number } (contributor; status-overridden and source-graded: editor)
 *   GET    /search?q=&situation=&limit=         → Found
 *   GET    /alerts → Alert[]   POST /alerts → Alert   DELETE /alerts/:id     (contributor)
 *   GET    /accounts → Account[]   POST /accounts   DELETE /accounts/:name   (admin)
 *   GET    /stream?situation=                   Server-Sent Events: `change` {situation, entry}, `job` Job
 *
 * A request that changes something carries the header `x-reportedly-csrf` with Me.csrf.
 */
export interface Me {
  /** Null: nobody is logged in, and accounts are on. */
  readonly name: string | null
  readonly role: Role
  /** False on a loopback address without accounts: then everybody who has the page's secret is "local", an admin. */
  readonly accounts: boolean
  readonly csrf: string
}

export const ROLES = ['data-only', 'viewer', 'contributor', 'editor', 'admin'] as const
/** Each may do what the ones before it may; `data-only` reads exports and situations, no report texts. */
export type Role = (typeof ROLES)[number]

export interface SituationCard {
  readonly id: string
  readonly name: string
  readonly reports: number
  readonly events: number
  /** The bundled example, which nobody watches. */
  readonly example: boolean
  readonly closed: boolean
  /** Publication date of the latest report; "" where none has one. */
  readonly asOf: string
  /** When the ledger last received something for it. */
  readonly lastReceived: string | null
}

/** Pictures of the ground below the map, from a host that whoever started the server named. */
export interface MapTiles {
  /** With {z}, {x} and {y} where the tile's zoom and place belong. */
  readonly address: string
  /** Whom the map names for them. */
  readonly by: string
}

/** All that the first screen needs. */
export interface Desk {
  readonly card: SituationCard
  /** `asOf` as asked for; report texts are left out (`text` is ""): GET /reports/:id has them. */
  readonly situation: Situation
  /** What changed since `since`; [] where none was asked for. */
  readonly changes: readonly Change[]
  readonly since: string | null
  /** Last entry of the ledger that this picture knows: pass "entry:N" as `since` next time. */
  readonly entry: number
  /** Coordinates of the places that hold areas of control and numbers, by name. */
  readonly places: Readonly<Record<string, DeskPlace>>
  readonly decisions: readonly (DecisionMade & DecisionOutcome)[]
  readonly grades: Readonly<Record<string, SourceGrade>>
}

export interface DeskPlace {
  readonly lat: number
  readonly lon: number
  readonly radiusKm: number
  readonly country: string | null
  readonly kind: string | null
}

/** One claim, small enough to send all of a situation's at once. */
export interface DeskClaim {
  readonly report: string
  readonly claim: string
  readonly event: string
  readonly text: string
  /** The words that carry it, as the report has them. */
  readonly quote: string
  readonly type: string
  readonly polarity: Claim['polarity']
  readonly certainty: Claim['certainty']
  readonly frame: Claim['frame']
  readonly hedges: readonly string[]
  readonly chain: readonly {
    readonly name: string
    readonly kind: SourceKind
    readonly manner: string
    readonly organisation: string | null
  }[]
  readonly time: Claim['time']
  readonly place: Omit<NonNullable<Claim['place']>, 'mention'> | null
  readonly numbers: Claim['numbers']
  readonly confidence: number
  /** The report's own sentence with who told whom, outlet and date, ready to paste; null: none could be built, use `quote`. */
  readonly sentence: string | null
}

export interface DeskReport {
  /** With the whole text. */
  readonly reading: Reading
  readonly received: string
  readonly via: string
  readonly obtained: readonly Obtained[]
  readonly carrierOf: string | null
  readonly agency: string | null
  readonly versions: readonly { readonly entry: number; readonly at: string; readonly sha256: string; readonly sealed: boolean }[]
  readonly withdrawn: boolean
}

export interface LogLine {
  readonly entry: Entry
  /** One plain sentence: "lena corrected the place of “Rebels entered Qatana”: Qatana → Damascus". */
  readonly words: string
  readonly undoable: boolean
}

export type Intake =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly title?: string
      readonly outlet?: string
      readonly published?: string
      readonly url?: string
    }
  | { readonly kind: 'address'; readonly url: string }
  | {
      readonly kind: 'file'
      readonly name: string
      readonly base64: string
      readonly outlet?: string
      readonly published?: string
    }

export interface Job {
  readonly id: string
  readonly state: 'running' | 'done' | 'failed'
  readonly done: number
  /** 0: unknown yet. */
  readonly of: number
  /** Ids of the reports received so far. */
  readonly reports: readonly string[]
  /** What went wrong, in sentences that say what to do. */
  readonly problems: readonly string[]
}

export interface Found {
  readonly reports: readonly {
    readonly report: string
    readonly title: string
    readonly outlet: string | null
    readonly published: string | null
    readonly snippet: Snippet
  }[]
  readonly claims: readonly {
    readonly report: string
    readonly claim: string
    readonly event: string | null
    readonly text: string
    readonly snippet: Snippet
  }[]
}

/** Pieces of text, the found ones marked: never markup. */
export type Snippet = readonly { readonly text: string; readonly hit: boolean }[]

export interface Alert {
  readonly id: string
  readonly name: string
  readonly situation: string
  /** Words, a place, a status or a kind of change that an event must match; all that are given must. */
  readonly question: {
    readonly words?: string
    readonly place?: string
    readonly statuses?: readonly string[]
    readonly kinds?: readonly string[]
  }
  readonly deliver:
    | { readonly kind: 'webhook'; readonly url: string }
    | { readonly kind: 'mail-file'; readonly folder: string }
    | { readonly kind: 'page' }
  readonly createdAtEntry: number
  readonly by: string
  readonly lastFired: string | null
  /** Why it could not be delivered the last time that it fired; null: it was, or is not yet. */
  readonly failed: string | null
}

export interface Account {
  readonly name: string
  readonly role: Role
}

export interface PostedDecision {
  readonly decision: Decision
}

/** An error: HTTP status beside it. */
export interface Refusal {
  readonly code: string
  /** What happened and what to do about it. */
  readonly message: string
}
