import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Sha256 } from '../../model/index.js'
import { LedgerRefused } from '../refused.js'
import { verify } from '../verify.js'
import { type Connection, connect } from './connection.js'
import { heldContent, lastStored, storedEntries } from './entries.js'
import { exportLines, type Imported, importLines, salvageLines } from './exchange.js'
import { checkSchema } from './schema.js'

/** A copy that was made, by its last entry: note the two elsewhere. */
export interface Copied {
  readonly file: string
  readonly head: { readonly sequence: number; readonly hash: Sha256 } | null
}

/** Copies the ledger as it stands, while others go on writing; the file appears when it is whole, or not at all. Throws LedgerRefused. */
export function backup(connection: Connection, to: string): Copied {
  if (existsSync(to)) throw new LedgerRefused('import', `${to} is there already, and a backup replaces nothing. Name a new file.`)
  const draft = `${to}.${process.pid}.part`
  rmSync(draft, { force: true })
  try {
    connection.run('VACUUM INTO ?', [draft])
    flush(draft)
    renameSync(draft, to)
    flush(dirname(to))
  } catch (error) {
    rmSync(draft, { force: true })
    throw asRefused(error, to)
  }
  const copy = connect(to, { readOnly: true })
  try {
    const last = lastStored(copy)
    return { file: to, head: last === null ? null : { sequence: last.sequence, hash: last.hash } }
  } finally {
    copy.close()
  }
}

function asRefused(error: unknown, to: string): unknown {
  const code = (error as { readonly code?: string }).code ?? ''
  if (error instanceof LedgerRefused || !/^E[A-Z]+$/.test(code)) return error
  return new LedgerRefused(
    'read-only',
    `${to} could not be written (${code}). Name a file in a folder that may be written.`,
    error,
  )
}

/** To the disk itself; a folder cannot be flushed on every system. */
function flush(path: string): void {
  try {
    const descriptor = openSync(path, 'r')
    fsyncSync(descriptor)
    closeSync(descriptor)
  } catch {
    // The system will, in its own time.
  }
}

export interface Restored extends Imported {
  /** Where the damaged file was put; null: there was none. */
  readonly aside: string | null
  /** Entries after the backup's last that could still be read of it. */
  readonly salvaged: number
}

/**
 * Brings the ledger of a file to hold everything that a backup holds, and loses nothing that it holds beyond it. A whole ledger takes in
 * what it lacks, also while others write to it; a damaged one is put aside, and what can still be read of it beyond the backup follows on.
 * Throws LedgerRefused, also where the backup does not verify or is of another ledger.
 */
export function restore(from: string, to: string, open: (file: string) => Connection): Restored {
  const source = openBackup(from)
  try {
    if (!existsSync(to)) return { ...fill(source, to, open), aside: null, salvaged: 0 }
    if (isWhole(to, open)) return { ...fill(source, to, open), aside: null, salvaged: 0 }
    const aside = putAside(to)
    const filled = fill(source, to, open)
    return { ...filled, aside, salvaged: salvage(aside, to, open) }
  } finally {
    source.close()
  }
}

function openBackup(from: string): Connection {
  if (!existsSync(from)) throw new LedgerRefused('missing', `There is no backup ${from}.`)
  const source = connect(from, { readOnly: true })
  try {
    if (checkSchema(source) === 'old')
      throw new LedgerRefused(
        'read-only',
        `${from} was written by an older version. Copy it, open the copy once with --ledger, and restore that.`,
      )
    const [fault] = verdictOf(source).faults
    if (fault !== undefined)
      throw new LedgerRefused('damaged', `The backup ${from} does not verify: ${fault.message} Nothing was restored.`)
    return source
  } catch (error) {
    source.close()
    throw error
  }
}

const verdictOf = (connection: Connection) =>
  verify({ stored: after => storedEntries(connection, after), held: hash => heldContent(connection, hash) })

function fill(source: Connection, to: string, open: (file: string) => Connection): Imported {
  const target = open(to)
  try {
    return importLines(target, exportLines(source))
  } finally {
    target.close()
  }
}

/** Missing contents can be mended in place. */
function isWhole(file: string, open: (file: string) => Connection): boolean {
  let connection: Connection | null = null
  try {
    connection = open(file)
    return verdictOf(connection).faults.every(({ kind }) => kind === 'content-missing')
  } catch (error) {
    if (error instanceof LedgerRefused && error.code === 'damaged') return false
    throw error
  } finally {
    connection?.close()
  }
}

function putAside(file: string): string {
  let number = 1
  while (existsSync(`${file}.damaged-${number}`)) number += 1
  const aside = `${file}.damaged-${number}`
  for (const end of ['', '-wal', '-shm']) if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${aside}${end}`)
  return aside
}

function salvage(aside: string, to: string, open: (file: string) => Connection): number {
  const target = open(to)
  let damaged: Connection | null = null
  try {
    damaged = connect(aside, { readOnly: true })
    return importLines(target, salvageLines(damaged, lastStored(target)?.sequence ?? 0)).added
  } catch {
    // It is still there, aside; nothing of it fitted.
    return 0
  } finally {
    damaged?.close()
    target.close()
  }
}
