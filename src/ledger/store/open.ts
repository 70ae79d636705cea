import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Entry, Sha256 } from '../../model/index.js'
import { chain, contentsNamed, contentsOf } from '../chain.js'
import type { Draft, Ledger } from '../ledger.js'
import { type Clock, nothingToSeal } from '../memory.js'
import { LedgerRefused } from '../refused.js'
import { type Expected, type Verdict, verify } from '../verify.js'
import { backup, type Copied, type Restored, restore } from './backup.js'
import { type Connection, connect, useWriteAheadLog } from './connection.js'
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
  sealedContents,
  storedEntries,
} from './entries.js'
import { exportLines, type Imported, importLines } from './exchange.js'
import { checkSchema, migrate } from './schema.js'

/** A ledger in a file. Several processes may have it open and append; the chain stays one line. */
export interface StoredLedger extends Ledger {
  readonly file: string
  /** Checks the whole chain and the file itself. Never throws for what it finds. */
  verify(expected?: readonly Expected[], onEntry?: (sequence: number) => void): Verdict
  /** JSON lines that another ledger takes in with the same hashes, those after the given entry. */
  exportLines(after?: number): Iterable<string>
  /** All of them or none. Throws LedgerRefused. */
  importLines(lines: Iterable<string>): Imported
  /** Copies the ledger to a new file, while others go on writing. Throws LedgerRefused. */
  backup(to: string): Copied
  /** Hashes of the contents that were sealed. */
  sealed(): readonly Sha256[]
}

export interface OpenOptions {
  /** For tests; default the machine's. */
  readonly clock?: Clock
  /** Never makes or changes a file; appending is refused. */
  readonly readOnly?: boolean
  /** How long another writer is waited for; default 10 seconds. */
  readonly waitMs?: number
}

/** Opens the ledger of a file, or makes it with its folder. Throws LedgerRefused. */
export function openLedger(file: string, options: OpenOptions = {}): StoredLedger {
  return ledgerOver(openConnection(file, options), options.clock ?? Date.now, options.readOnly ?? false)
}

/** Brings the ledger of a file to hold everything that a backup holds (see backup.ts). Throws LedgerRefused. */
export const restoreLedger = (from: string, file: string): Restored => restore(from, file, target => openConnection(target, {}))

function openConnection(file: string, { readOnly = false, waitMs }: OpenOptions): Connection {
  if (readOnly && !existsSync(file))
    throw new LedgerRefused('missing', `There is no ledger ${file}. "reportedly add FILES" begins one, --ledger names another.`)
  if (!readOnly) makeFolder(dirname(file), file)
  const connection = connect(file, { readOnly, ...(waitMs === undefined ? {} : { waitMs }) })
  try {
    if (readOnly) checkReadable(connection)
    else prepare(connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

function prepare(connection: Connection): void {
  // Before anything is written: a database of somebody else stays as it is.
  checkSchema(connection)
  useWriteAheadLog(connection)
  // Full: an entry that was acknowledged outlives a loss of power.
  connection.exec('PRAGMA synchronous = FULL')
  // What is sealed is overwritten, not only forgotten.
  connection.exec('PRAGMA secure_delete = ON')
  connection.exec('PRAGMA foreign_keys = ON')
  migrate(connection)
}

function checkReadable(connection: Connection): void {
  if (checkSchema(connection) === 'old')
    throw new LedgerRefused(
      'read-only',
      `The ledger ${connection.file} was written by an older version and has to be brought up to date first. Open it once where it may be written.`,
    )
}

function makeFolder(folder: string, file: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    throw new LedgerRefused(
      'read-only',
      `The folder of the ledger ${file} cannot be made (${code ?? message}). Name another place with --ledger.`,
      cause,
    )
  }
}

/** What readers and writers of one file share. */
function ledgerOver(connection: Connection, clock: Clock, readOnly: boolean): StoredLedger {
  return {
    file: connection.file,
    append: (drafts, by) => append(connection, drafts, by, clock),
    *read(after = 0) {
      for (const stored of storedEntries(connection, after)) yield entryOf(stored)
    },
    content: hash => {
      const held = heldContent(connection, hash)
      return typeof held === 'string' ? null : held
    },
    last: () => {
      const stored = lastStored(connection)
      return stored === null ? null : entryOf(stored)
    },
    seal: (sequence, reason, by) => seal(connection, sequence, reason, by, clock),
    verify: (expected, onEntry) => verifyFile(connection, expected, onEntry),
    exportLines: after => exportLines(connection, after),
    importLines: lines => importLines(connection, lines),
    backup: to => backup(connection, to),
    sealed: () => sealedContents(connection),
    close: () => close(connection, readOnly),
  }
}

/** The file is left whole in itself, as far as other processes allow, so that a copy of it alone is the ledger. */
function close(connection: Connection, readOnly: boolean): void {
  try {
    if (!readOnly) connection.all('PRAGMA wal_checkpoint(PASSIVE)')
  } catch {
    // It is all in the log beside the file.
  }
  connection.close()
}

function append(connection: Connection, drafts: readonly Draft[], by: string, clock: Clock): readonly Entry[] {
  if (drafts.length === 0) return []
  const brought = contentsOf(drafts, hash => holdsContent(connection, hash))
  return connection.transaction(() => {
    const entries = appendIn(connection, drafts, by, clock)
    for (const [hash, bytes] of brought) if (!holdsContent(connection, hash)) insertContent(connection, hash, bytes)
    return entries
  })
}

/** Within a transaction: the head is read anew, since another process may have appended. */
function appendIn(connection: Connection, drafts: readonly Draft[], by: string, clock: Clock): Entry[] {
  const last = lastStored(connection)
  const chained = chain(last === null ? null : entryOf(last), drafts, by, clock())
  for (const { entry, text } of chained) insertEntry(connection, entry, text)
  return chained.map(({ entry }) => entry)
}

function seal(connection: Connection, sequence: number, reason: string, by: string, clock: Clock): Entry {
  const stored = entryAt(connection, sequence)
  const named = stored === null ? [] : contentsNamed(entryOf(stored).body)
  if (named.length === 0) throw nothingToSeal(sequence)
  const entry = connection.transaction(() => {
    const [sealed] = appendIn(connection, [{ body: { kind: 'sealed', entry: sequence, reason }, contents: [] }], by, clock)
    for (const hash of named) {
      // What was never kept is marked all the same, so that it is not kept when it comes again.
      if (holdsContent(connection, hash)) sealContent(connection, hash, (sealed as Entry).sequence)
      else insertSealed(connection, hash, (sealed as Entry).sequence)
    }
    return sealed as Entry
  })
  // The log still holds the pages as they were; readers that are under way may keep some of it until they end.
  connection.all('PRAGMA wal_checkpoint(TRUNCATE)')
  return entry
}

/** The chain first; then whatever SQLite itself finds wrong in the file. */
function verifyFile(connection: Connection, expected?: readonly Expected[], onEntry?: (sequence: number) => void): Verdict {
  const source = {
    stored: (after: number) => storedEntries(connection, after),
    held: (hash: string) => heldContent(connection, hash),
  }
  const verdict = verify(source, expected, onEntry)
  const complaints = fileComplaints(connection)
  if (complaints.length === 0) return verdict
  const entry = verdict.entries + 1
  const message = `The file itself is damaged: ${complaints.join('; ')}.`
  return { ...verdict, faults: [...verdict.faults, { entry, kind: 'unreadable', message }] }
}

function fileComplaints(connection: Connection): string[] {
  try {
    const rows = connection.all('PRAGMA quick_check(5)').map(([line]) => String(line))
    return rows.length === 1 && rows[0] === 'ok' ? [] : rows
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
