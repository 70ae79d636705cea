import type { Entry, Sha256 } from '../model/index.js'
import { contentsNamed, NO_ENTRY, sealedText } from './chain.js'
import { hashOf } from './hash.js'

/** An entry as it is stored: the canonical JSON, and the hash that was written beside it. */
export interface StoredEntry {
  readonly sequence: number
  readonly text: string
  readonly hash: Sha256
}

/** What verifying reads; a store gives the bytes as they lie, not as it understands them. */
export interface Verifiable {
  stored(after: number): Iterable<StoredEntry>
  /** The bytes; 'sealed'; 'missing': they should be here and are not. */
  held(hash: Sha256): Uint8Array | 'sealed' | 'missing'
}

export interface Fault {
  /** The entry that is at fault: the first one that is not as it was written. */
  readonly entry: number
  readonly kind:
    | 'altered'
    | 'gap'
    | 'broken-chain'
    | 'time'
    | 'content-missing'
    | 'content-altered'
    | 'not-as-expected'
    | 'unreadable'
  readonly message: string
}

export interface Verdict {
  /** In order of the entries; none: the chain holds. After an altered entry the rest is checked all the same. */
  readonly faults: readonly Fault[]
  readonly entries: number
  /** Texts and raw bytes that were checked, and those that were sealed. */
  readonly contents: number
  readonly sealed: number
  /** The last entry that could be read; keep its number and hash elsewhere, and nobody can shorten or rewrite the ledger unseen. */
  readonly head: { readonly sequence: number; readonly hash: Sha256 } | null
}

/** An entry that was noted elsewhere: the ledger must hold it as it was. */
export interface Expected {
  readonly sequence: number
  readonly hash: Sha256
}

const MOST_FAULTS = 100

/** Checks every hash, link, number and instant, and every content against its hash. `onEntry` is told how far it got. */
export function verify(source: Verifiable, expected: readonly Expected[] = [], onEntry?: (sequence: number) => void): Verdict {
  const state = new Checking(source, new Map(expected.map(({ sequence, hash }) => [sequence, hash])))
  try {
    for (const stored of source.stored(0)) {
      state.check(stored)
      onEntry?.(stored.sequence)
    }
  } catch (error) {
    state.fault(
      (state.last?.sequence ?? 0) + 1,
      'unreadable',
      `cannot be read, nor any after it: ${error instanceof Error ? error.message : error}`,
    )
  }
  return state.verdict()
}

class Checking {
  last: StoredEntry | null = null
  readonly #source: Verifiable
  readonly #expected: Map<number, Sha256>
  readonly #faults: Fault[] = []
  readonly #seen = new Set<Sha256>()
  readonly #named = new Map<number, readonly Sha256[]>()
  /** Contents that are sealed, with the first entry that names them, until the entry that says so is met. */
  readonly #unexplained = new Map<Sha256, number>()
  #at = ''
  #entries = 0
  #sealed = 0

  constructor(source: Verifiable, expected: Map<number, Sha256>) {
    this.#source = source
    this.#expected = expected
  }

  fault(entry: number, kind: Fault['kind'], message: string): void {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push({ entry, kind, message: `Entry ${entry} ${message}.` })
  }

  check(stored: StoredEntry): void {
    const { sequence } = stored
    const before = this.last
    const due = (before?.sequence ?? 0) + 1
    this.last = stored
    this.#entries += 1
    if (sequence !== due)
      this.fault(due, 'gap', sequence - due === 1 ? 'is missing' : `and those up to ${sequence - 1} are missing`)
    const isWhole = hashOf(stored.text) === stored.hash
    const entry = parsed(stored)
    if (!isWhole || entry === null || entry.sequence !== sequence || sealedText(entry) !== stored.text)
      this.fault(sequence, 'altered', 'was altered: its hash is not that of what it says')
    if (entry === null) return
    const previous = sequence === due ? (before?.hash ?? NO_ENTRY) : null
    // An entry that was rewritten together with its hash is found by the one after it, which names the hash it had.
    if (isWhole && previous !== null && entry.previous !== previous) this.#brokenBefore(sequence)
    this.#checkExpected(stored)
    if (entry.at < this.#at) this.fault(sequence, 'time', `is dated ${entry.at}, before the entry before it`)
    this.#at = entry.at
    this.#checkContents(entry)
  }

  #brokenBefore(sequence: number): void {
    if (sequence === 1) this.fault(1, 'broken-chain', 'is no first entry: it names one before it')
    else if (!this.#faults.some(({ entry }) => entry === sequence - 1))
      this.fault(
        sequence - 1,
        'broken-chain',
        `is not the one that entry ${sequence} was chained to: one of the two was rewritten`,
      )
  }

  #checkExpected({ sequence, hash }: StoredEntry): void {
    const noted = this.#expected.get(sequence)
    this.#expected.delete(sequence)
    if (noted !== undefined && noted !== hash)
      this.fault(sequence, 'not-as-expected', `has the hash ${hash}, but ${noted} was noted for it`)
  }

  #checkContents({ sequence, body }: Entry): void {
    if (body.kind === 'sealed') for (const hash of this.#named.get(body.entry) ?? []) this.#unexplained.delete(hash)
    const named = contentsNamed(body)
    if (named.length > 0) this.#named.set(sequence, named)
    for (const hash of named) if (!this.#seen.has(hash)) this.#checkContent(sequence, hash, hash === named[0])
  }

  /** Raw bytes may not have been kept; a text always was. */
  #checkContent(sequence: number, hash: Sha256, isText: boolean): void {
    const held = this.#held(hash)
    if (held === 'missing' && !isText) return
    this.#seen.add(hash)
    if (held === 'sealed') {
      this.#sealed += 1
      this.#unexplained.set(hash, sequence)
    } else if (held === 'missing')
      this.fault(sequence, 'content-missing', `lacks its text, ${hash}: it was never sealed, and is gone`)
    else if (hashOf(held) !== hash) this.fault(sequence, 'content-altered', `has a content that was altered: ${hash}`)
  }

  #held(hash: Sha256): Uint8Array | 'sealed' | 'missing' {
    try {
      return this.#source.held(hash)
    } catch {
      return 'missing'
    }
  }

  verdict(): Verdict {
    for (const sequence of this.#unexplained.values())
      this.fault(sequence, 'content-missing', 'has a content that is marked as sealed, but no entry says so')
    for (const [sequence, hash] of this.#expected)
      this.fault(sequence, 'not-as-expected', `is not here, but ${hash} was noted for it: the ledger was cut short`)
    const faults = [...this.#faults].sort((a, b) => a.entry - b.entry)
    const head = this.last === null ? null : { sequence: this.last.sequence, hash: this.last.hash }
    return { faults, entries: this.#entries, contents: this.#seen.size, sealed: this.#sealed, head }
  }
}

function parsed({ text, hash }: StoredEntry): Entry | null {
  try {
    const value = JSON.parse(text) as Omit<Entry, 'hash'> | null
    return typeof value === 'object' && value !== null && typeof value.body === 'object' && value.body !== null
      ? { ...value, hash }
      : null
  } catch {
    return null
  }
}
