import type { Entry, Sha256 } from '../../model/index.js'
import { contentsNamed, NO_ENTRY, sealedText } from '../chain.js'
import { EXPORT_HEADER, lineOf, type Travelling, travellingFrom } from '../exchange.js'
import { hashOf } from '../hash.js'
import { LedgerRefused } from '../refused.js'
import type { Connection } from './connection.js'
import {
  entryAt,
  entryOf,
  heldContent,
  holdsContent,
  insertContent,
  insertEntry,
  insertSealed,
  lastStored,
  sealContent,
  storedEntries,
} from './entries.js'

/** What an import did. */
export interface Imported {
  readonly added: number
  /** Entries that were here already, the same. */
  readonly present: number
  /** Contents that were missing here and came back. */
  readonly mended: number
}

/** The lines of an export, the header first. */
export function* exportLines(connection: Connection, after = 0): Generator<string> {
  yield EXPORT_HEADER
  for (const travelling of travellers(connection, after)) yield lineOf(travelling)
}

function* travellers(connection: Connection, after: number): Generator<Travelling> {
  const seen = new Set<Sha256>()
  for (const stored of storedEntries(connection, after)) {
    const entry = entryOf(stored)
    const contents = new Map<Sha256, Uint8Array | number>()
    for (const hash of contentsNamed(entry.body)) {
      if (seen.has(hash)) continue
      const content = contentAt(connection, hash)
      if (content === null) continue
      seen.add(hash)
      contents.set(hash, content)
    }
    yield { entry, contents }
  }
}

function contentAt(connection: Connection, hash: Sha256): Uint8Array | number | null {
  const row = connection.first('SELECT bytes, sealed FROM contents WHERE hash = ?', [hash])
  if (row === null) return null
  return row[0] instanceof Uint8Array ? row[0] : Number(row[1])
}

/** What can still be read of a damaged ledger after an entry, up to the first that is not whole. */
export function* salvageLines(connection: Connection, after: number): Generator<string> {
  try {
    for (const travelling of travellers(connection, after)) {
      const { entry, contents } = travelling
      const isWhole = hashOf(sealedText(entry)) === entry.hash
      const texts = [...contents].every(([hash, content]) => typeof content === 'number' || hashOf(content) === hash)
      const text = contentsNamed(entry.body)[0]
      if (!isWhole || !texts || (text !== undefined && heldContent(connection, text) === 'missing')) return
      yield lineOf(travelling)
    }
  } catch {
    // Beyond this point nothing can be read.
  }
}

/**
 * Takes in the entries of an export, with their hashes as they are: those that are here already must be the same, the others must follow on
 * the last one. All or nothing. Throws LedgerRefused.
 */
export function importLines(connection: Connection, lines: Iterable<string>): Imported {
  return connection.transaction(() => {
    const done = { added: 0, present: 0, mended: 0 }
    for (const travelling of travellingFrom(lines)) {
      if (isHere(connection, travelling.entry)) done.present += 1
      else {
        addEntry(connection, travelling.entry)
        done.added += 1
      }
      const mended = addContents(connection, travelling)
      if (done.present > 0 && done.added === 0) done.mended += mended
    }
    return done
  })
}

function isHere(connection: Connection, entry: Entry): boolean {
  const here = entryAt(connection, entry.sequence)
  if (here !== null && here.hash !== entry.hash)
    throw new LedgerRefused(
      'import',
      `Entry ${entry.sequence} is another one here (${here.hash}) than there (${entry.hash}): the two ledgers are not one. Nothing was taken in. Import into a file of its own with --ledger.`,
    )
  return here !== null
}

function addEntry(connection: Connection, entry: Entry): void {
  const last = lastStored(connection)
  if (entry.sequence !== (last?.sequence ?? 0) + 1 || entry.previous !== (last?.hash ?? NO_ENTRY))
    throw new LedgerRefused(
      'import',
      `Entry ${entry.sequence} does not follow on the last one here (${last?.sequence ?? 'there is none'}): some are missing between. Nothing was taken in. Export from an earlier entry.`,
    )
  if (last !== null && entry.at < entryOf(last).at)
    throw new LedgerRefused('import', `Entry ${entry.sequence} is dated before the one before it. Nothing was taken in.`)
  insertEntry(connection, entry, sealedText(entry))
  if (entry.body.kind === 'sealed') {
    const sealed = entryAt(connection, entry.body.entry)
    for (const hash of sealed === null ? [] : contentsNamed(entryOf(sealed).body)) sealContent(connection, hash, entry.sequence)
  }
}

/** Returns how many contents came in. What was sealed here stays sealed. */
function addContents(connection: Connection, { entry, contents }: Travelling): number {
  let count = 0
  for (const [hash, content] of contents) {
    if (holdsContent(connection, hash)) continue
    if (typeof content === 'number') insertSealed(connection, hash, content)
    else insertContent(connection, hash, content)
    count += 1
  }
  const text = contentsNamed(entry.body)[0]
  if (text !== undefined && !holdsContent(connection, text))
    throw new LedgerRefused(
      'import',
      `The text of entry ${entry.sequence} (${text}) did not come with it. Nothing was taken in. Export it anew from a ledger that verifies.`,
    )
  return count
}
