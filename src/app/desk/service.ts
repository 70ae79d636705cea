import type {
  Decision,
  Desk,
  DeskClaim,
  DeskReport,
  Found,
  Intake,
  Job,
  LogLine,
  Reading,
  Refusal,
  Situation,
  SituationCard,
} from '../../model/index.js'

/** Which picture of a situation is asked for; null: the present one. */
export interface Picture {
  /** Reports published up to this instant alone. */
  readonly asOf: string | null
  /** What the ledger held up to this instant alone. */
  readonly knownAt: string | null
}

export const PRESENT: Picture = { asOf: null, knownAt: null }

/** What listeners are told. */
export type DeskNews =
  | { readonly kind: 'change'; readonly situation: string; readonly entry: number }
  | { readonly kind: 'job'; readonly job: Job }

/** A picture with what it was woven from. */
export interface Woven {
  readonly situation: Situation
  readonly readings: readonly Reading[]
}

/**
 * What a desk asks of its record: the ledger, the engine and the intake joined. The server, the command line and the alerts speak to this
 * alone. Nothing of it throws for what a user may do wrong: it answers with a Refusal, whose message says what to do.
 */
export interface DeskService {
  cards(): readonly SituationCard[]
  open(name: string, by: string): SituationCard | Refusal
  /** `since`: an instant of publication, or "entry:N" of the ledger; null: no changes are told. */
  desk(situation: string, picture: Picture, since: string | null): Desk | Refusal
  claims(situation: string, picture: Picture): readonly DeskClaim[] | Refusal
  woven(situation: string, picture: Picture): Woven | Refusal
  report(situation: string, report: string): DeskReport | Refusal
  decide(situation: string, decision: Decision, by: string): { readonly entry: number } | Refusal
  /** Starts at once and goes on by itself; `job` and the news tell how far it is. */
  receive(situation: string, intake: Intake, by: string): Job | Refusal
  job(id: string): Job | Refusal
  /** Reports of a situation that were not to be passed on before an instant. */
  embargoes(situation: string): readonly { readonly report: string; readonly until: string }[]
  search(query: string, situation: string | null, limit: number): Found
  /** Newest first; `before`: a sequence number to page on from. */
  log(situation: string, before: number | null, limit: number): readonly LogLine[] | Refusal
  /** Returns what ends it. */
  listen(listener: (news: DeskNews) => void): () => void
  close(): void
}

export const isRefusal = (value: object): value is Refusal => 'code' in value && 'message' in value && !('id' in value)
