/** What a ledger can refuse, and why. */
export type RefusalCode =
  /** The draft names a content that it does not bring, or is no JSON. */
  | 'draft'
  /** There is no such entry, or nothing in it that could be sealed. */
  | 'no-entry'
  | 'closed'
  /** Somebody else writes, and did not finish in time. */
  | 'busy'
  /** The disk is full, or the file may not grow. */
  | 'full'
  /** The file or its folder may not be written. */
  | 'read-only'
  /** There is no file at that place. */
  | 'missing'
  /** The file is no ledger, or damaged. */
  | 'damaged'
  /** The file was written by a newer version. */
  | 'newer'
  /** What is imported does not fit: another chain, or an altered line. */
  | 'import'

/** A ledger did not do what it was asked; nothing was written. The message says what happened and what to do. */
export class LedgerRefused extends Error {
  override readonly name = 'LedgerRefused'
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
  }
}
