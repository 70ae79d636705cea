import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { type Imported, LedgerRefused, openDerived, type Restored, restoreLedger } from '../../ledger/index.js'
import type { Decision } from '../../model/index.js'
import { type Archive, derivedFile } from './archive.js'

/** The lines of an export. `onEntry` is told how many entries were written. */
export async function* exportLedger(
  { ledger }: Archive,
  after: number,
  onEntry: (count: number) => void,
): AsyncGenerator<string> {
  let count = -1
  for (const line of ledger.exportLines(after)) {
    yield `${line}\n`
    count += 1
    onEntry(count)
  }
}

/** Throws LedgerRefused, also where the file cannot be read. */
export const importLedger = ({ ledger }: Archive, file: string): Imported => ledger.importLines(linesOf(file))

const CHUNK = 1 << 20

/** Lines of a file of any size, read as they are asked for. */
function* linesOf(file: string): Generator<string> {
  const descriptor = opened(file)
  try {
    const chunk = Buffer.alloc(CHUNK)
    const decoder = new StringDecoder('utf8')
    let rest = ''
    for (let read = readSync(descriptor, chunk); read > 0; read = readSync(descriptor, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, read))).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
    yield rest + decoder.end()
  } finally {
    closeSync(descriptor)
  }
}

function opened(file: string): number {
  try {
    return openSync(file, 'r')
  } catch (cause) {
    throw new LedgerRefused(
      'missing',
      `"${file}" cannot be read (${(cause as NodeJS.ErrnoException).code}). Name an export of a ledger.`,
      cause,
    )
  }
}

export interface SealedEntry {
  /** The entry that says so. */
  readonly entry: number
  /** Decisions whose quotes repeat some of the words; they stay. */
  readonly quotedBy: readonly number[]
}

/** Drops the text of an entry, and everything that was made of it. Throws LedgerRefused. */
export function sealEntry({ ledger, record, derived }: Archive, sequence: number, reason: string, by: string): SealedEntry {
  const sealed = ledger.seal(sequence, reason, by)
  derived?.forget(ledger.sealed())
  const { reports, decisions } = record.now()
  const report = reports.find(({ versions }) => versions.some(({ entry }) => entry === sequence))
  const quotedBy = decisions.filter(
    ({ situation, decision }) => situation === report?.situation && quotes(decision, report.report.id),
  )
  return { entry: sealed.sequence, quotedBy: quotedBy.map(({ entry }) => entry) }
}

const quotes = (decision: Decision, report: string): boolean =>
  JSON.stringify(decision).includes(`"report":${JSON.stringify(report)}`)

/** Restores a ledger from a backup; what was made of the old file is made anew. Throws LedgerRefused. */
export function restoreFile(from: string, file: string): Restored {
  const restored = restoreLedger(from, file)
  if (restored.aside !== null) {
    const derived = openDerived(derivedFile(file))
    derived.clear()
    derived.close()
  }
  return restored
}
