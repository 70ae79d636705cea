import type { Engine } from '../../engine/index.js'
import { type Derived, hashOf, LedgerRefused, openDerived, openLedger, type StoredLedger } from '../../ledger/index.js'
import type { Sha256 } from '../../model/index.js'
import { createEngine } from '../create-engine.js'
import { openRecord, type RecordView } from '../desk/record.js'
import type { KnowledgeTable } from '../knowledge.js'

export { LedgerRefused }

/** A ledger with the engine that reads it, and what was made of it before. */
export interface Archive {
  readonly ledger: StoredLedger
  readonly record: RecordView
  readonly engine: Engine
  readonly knowledge: readonly KnowledgeTable[]
  /** Null: the folder may not be written, and everything is made anew each time. */
  readonly derived: Derived | null
  close(): void
}

export interface ArchiveOptions {
  readonly knowledge?: readonly KnowledgeTable[]
  /** Never makes or changes the ledger. */
  readonly readOnly?: boolean
}

/** Where the ledger lies that nobody named. */
export const DEFAULT_LEDGER = '.reportedly/ledger.db'

export const derivedFile = (ledger: string): string => `${ledger}.derived`

/** Opens a ledger, or makes it. Throws LedgerRefused. */
export function openArchive(file: string, { knowledge = [], readOnly = false }: ArchiveOptions = {}): Archive {
  const engine = createEngine(undefined, knowledge)
  const ledger = openLedger(file, { readOnly })
  const derived = derivedOf(ledger)
  return {
    ledger,
    record: openRecord(ledger),
    engine,
    knowledge,
    derived,
    close: () => {
      derived?.close()
      ledger.close()
    },
  }
}

/** What was sealed while the file was closed, or a seal was cut short, leaves the derived file at its next opening. */
function derivedOf(ledger: StoredLedger): Derived | null {
  let derived: Derived
  try {
    derived = openDerived(derivedFile(ledger.file))
  } catch (error) {
    if (error instanceof LedgerRefused) return null
    throw error
  }
  derived.forget(ledger.sealed())
  return derived
}

/** SHA-256 of a user's own rows; null: there are none. */
export const knowledgeHash = (tables: readonly KnowledgeTable[]): Sha256 | null =>
  tables.length === 0 ? null : hashOf(tables.map(({ name, text }) => `${name}\n${text}`).join('\n'))

/** Notes in the ledger what reads it from here on, where that is another engine or other knowledge than before. */
export function noteEngine({ ledger, record, engine, knowledge }: Archive, by: string): void {
  const before = record.head().engine
  const now = { engine: engine.name, knowledge: knowledgeHash(knowledge) }
  if (before?.engine === now.engine && before.knowledge === now.knowledge) return
  ledger.append([{ body: { kind: 'engine', ...now }, contents: [] }], by)
}
