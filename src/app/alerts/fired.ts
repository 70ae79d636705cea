import type { Alert, Change, DeskClaim, SituationEvent } from '../../model/index.js'

/** An alert that has something to tell, with all it rests on. */
export interface Fired {
  readonly alert: Alert
  readonly at: string
  /** The entry of the ledger that did it. */
  readonly entry: number
  readonly evidence: readonly Evidence[]
}

export interface Evidence {
  readonly change: Change
  readonly event: SituationEvent | null
  readonly claims: readonly (DeskClaim & {
    readonly outlet: string | null
    readonly url: string | null
    readonly published: string | null
  })[]
}

/** Brings it to whoever asked; rejects with an Error that says what went wrong. */
export type Delivery = (fired: Fired) => Promise<void>
