import type { Entry, Sha256 } from '../model/index.js'
import { chain, contentsNamed, contentsOf } from './chain.js'
import type { Ledger } from './ledger.js'
import { LedgerRefused } from './refused.js'

/** Milliseconds since 1970, as Date.now gives them. */
export type Clock = () => number

/** A ledger that ends with the process: for tests, and for a desk that wants to keep nothing. */
export function createMemoryLedger({ clock = Date.now }: { readonly clock?: Clock } = {}): Ledger {
  const entries: Entry[] = []
  /** null: sealed, and sealed it stays when the same bytes come again. */
  const contents = new Map<Sha256, Uint8Array | null>()
  let open = true
  const checkOpen = (): void => {
    if (!open) throw new LedgerRefused('closed', 'The ledger is closed. Open it again.')
  }
  const ledger: Ledger = {
    append(drafts, by) {
      checkOpen()
      const brought = contentsOf(drafts, hash => contents.has(hash))
      const added = chain(entries.at(-1) ?? null, drafts, by, clock()).map(({ entry }) => entry)
      for (const [hash, bytes] of brought) if (!contents.has(hash)) contents.set(hash, Uint8Array.from(bytes))
      entries.push(...added)
      return added
    },
    *read(after = 0) {
      checkOpen()
      for (let at = Math.max(0, after); at < entries.length; at++) yield entries[at] as Entry
    },
    content(hash) {
      checkOpen()
      return contents.get(hash) ?? null
    },
    last: () => entries.at(-1) ?? null,
    seal(sequence, reason, by) {
      checkOpen()
      const entry = entries[sequence - 1]
      const named = entry === undefined ? [] : contentsNamed(entry.body)
      if (named.length === 0) throw nothingToSeal(sequence)
      const [sealed] = ledger.append([{ body: { kind: 'sealed', entry: sequence, reason }, contents: [] }], by)
      for (const hash of named) contents.set(hash, null)
      return sealed as Entry
    },
    close() {
      open = false
    },
  }
  return ledger
}

/** What `seal` says of an entry that is not there or holds nothing. */
export const nothingToSeal = (sequence: number): LedgerRefused =>
  new LedgerRefused(
    'no-entry',
    `Entry ${sequence} holds no text that could be sealed: only a report received or replaced does. "reportedly log" lists the entries.`,
  )
