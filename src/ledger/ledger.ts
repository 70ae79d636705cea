import type { Entry, EntryBody, Sha256 } from '../model/index.js'

/** What is written with an entry: its body, and the bytes that its hashes stand for. */
export interface Draft {
  readonly body: EntryBody
  /** Texts (UTF-8) and raw bytes that the body names by hash. */
  readonly contents: readonly Uint8Array[]
}

/**
 * The append-only record of reports received and decisions made. It knows no claims: everything derived is made from it anew. No
 * update, no delete; `seal` drops a content and says so in an entry of its own.
 */
export interface Ledger {
  /** Durable when it returns: all of the drafts or none. `by`: the account, or "local". Throws LedgerRefused. */
  append(drafts: readonly Draft[], by: string): readonly Entry[]
  /** Entries in order, those after the given sequence number. */
  read(after?: number): Iterable<Entry>
  /** The bytes of a hash; null: sealed, or never here. */
  content(hash: Sha256): Uint8Array | null
  /** The last entry; null: the ledger is empty. */
  last(): Entry | null
  /** Drops texts and raw bytes of one entry and appends the `sealed` entry. */
  seal(sequence: number, reason: string, by: string): Entry
  close(): void
}
