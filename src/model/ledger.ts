import type { Decision } from './decision.js'
import type { Obtained } from './received.js'

/** SHA-256 as 64 lowercase hex digits. */
export type Sha256 = string

/** What an entry of the ledger says. Texts are named by their hash, never held, so that one can be sealed while the chain verifies. */
export type EntryBody =
  | {
      readonly kind: 'report-received'
      readonly situation: string
      readonly report: ReportMade
      /** Hash of the bytes as they came; null where the text itself is all that came. */
      readonly raw: Sha256 | null
      /** "file notes.txt", "https://…", "feed https://…", "pasted". */
      readonly via: string
      readonly obtained: readonly Obtained[]
      /** ISO 8601, before which it must not be passed on; absent: at once. */
      readonly embargoedUntil?: string
    }
  | {
      readonly kind: 'report-replaced'
      readonly situation: string
      /** Id of the report whose text this is the new version of; the report keeps its id. */
      readonly report: ReportMade
      readonly replaces: number
      readonly raw: Sha256 | null
      readonly via: string
      readonly obtained: readonly Obtained[]
      /** ISO 8601, before which it must not be passed on; absent: at once. */
      readonly embargoedUntil?: string
    }
  | { readonly kind: 'report-withdrawn'; readonly situation: string; readonly report: string; readonly reason: string }
  | { readonly kind: 'decision'; readonly situation: string; readonly decision: Decision }
  | { readonly kind: 'situation-opened'; readonly situation: string; readonly name: string }
  | { readonly kind: 'situation-closed'; readonly situation: string; readonly reason: string }
  /** The text and raw bytes of an earlier entry were dropped; its hashes stay. */
  | { readonly kind: 'sealed'; readonly entry: number; readonly reason: string }
  /** What everything derived was made with from here on. */
  | { readonly kind: 'engine'; readonly engine: string; readonly knowledge: Sha256 | null }

/** A Report with its text named by hash. */
export interface ReportMade {
  readonly id: string
  readonly text: Sha256
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
}

/** One entry: `hash` is the SHA-256 of the canonical JSON (RFC 8785) of all the rest; `previous` the hash of the entry before, or 64 zeros. */
export interface Entry {
  /** From 1, without gaps. */
  readonly sequence: number
  /** RFC 3339 instant in UTC; never earlier than the entry before, even when the clock goes backwards. */
  readonly at: string
  /** The account, or "local". */
  readonly by: string
  readonly body: EntryBody
  readonly previous: Sha256
  readonly hash: Sha256
}
