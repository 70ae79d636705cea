import { statSync } from 'node:fs'
import Database from 'libsql'
import { LedgerRefused, type RefusalCode } from '../refused.js'

/** What SQLite keeps in a column; numbers are safe integers here. */
export type Cell = string | number | Uint8Array | null
export type Row = readonly Cell[]

/**
 * A connection with what libsql leaves out or gets wrong put right: rows are arrays, arguments are always bound as an array (a lone Buffer
 * aborts the process), statements are prepared once, and errors are LedgerRefused with a remedy.
 */
export interface Connection {
  readonly file: string
  exec(sql: string): void
  run(sql: string, args?: readonly Cell[]): number
  all(sql: string, args?: readonly Cell[]): Row[]
  first(sql: string, args?: readonly Cell[]): Row | null
  /** Runs the work in one transaction: all of it or none. `mode` IMMEDIATE takes the writer's lock at once. */
  transaction<T>(work: () => T): T
  close(): void
}

export interface ConnectionOptions {
  readonly readOnly?: boolean
  /** How long another writer is waited for; default 10 seconds. */
  readonly waitMs?: number
}

interface Statement {
  run(args: readonly Cell[]): { readonly changes: number }
  all(args: readonly Cell[]): Row[]
}

/** Throws LedgerRefused. */
export function connect(file: string, { readOnly = false, waitMs = 10_000 }: ConnectionOptions = {}): Connection {
  const guarded = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw refusalOf(error, file)
    }
  }
  const database = guarded(() => openDatabase(file, readOnly, waitMs))
  const statements = new Map<string, Statement>()
  let open = true
  // A statement of libsql outlives the closing of its database.
  const checkOpen = (): void => {
    if (!open) throw new LedgerRefused('closed', `The ledger ${file} is closed. Open it again.`)
  }
  const prepared = (sql: string): Statement => {
    checkOpen()
    const known = statements.get(sql)
    if (known !== undefined) return known
    const statement = database.prepare(sql)
    const made = (statement.reader ? statement.raw() : statement) as unknown as Statement
    statements.set(sql, made)
    return made
  }
  const connection: Connection = {
    file,
    exec: sql => {
      checkOpen()
      guarded(() => void database.exec(sql))
    },
    run: (sql, args = []) => guarded(() => prepared(sql).run(args).changes),
    all: (sql, args = []) => guarded(() => prepared(sql).all(args)),
    first: (sql, args = []) => connection.all(sql, args)[0] ?? null,
    transaction: work => {
      connection.exec('BEGIN IMMEDIATE')
      try {
        const result = work()
        connection.exec('COMMIT')
        return result
      } catch (error) {
        // A full disk ends the transaction by itself.
        if (database.inTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
    close: () => {
      if (!open) return
      open = false
      statements.clear()
      guarded(() => void database.close())
    },
  }
  return connection
}

const TRIES = 50

/** Many readers beside one writer. Of several processes that begin one file at once, one turns it on; the others are told busy at once, and look again. */
export function useWriteAheadLog(connection: Connection): void {
  for (let turn = 1; connection.first('PRAGMA journal_mode')?.[0] !== 'wal'; turn += 1) {
    try {
      connection.exec('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      if (turn === TRIES || !(error instanceof LedgerRefused) || error.code !== 'busy') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

/** For reading by address, so that nothing is made or changed; where the folder may not be written either, as a file that nobody changes. */
function openDatabase(file: string, readOnly: boolean, timeout: number): Database.Database {
  if (!readOnly) return new Database(file, { timeout })
  const database = new Database(`${addressOf(file)}?mode=ro`, { timeout })
  try {
    database.prepare('PRAGMA user_version').all([])
    return database
  } catch (error) {
    const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
    if (!isCannotOpen(error) || (log?.size ?? 0) > 0) throw error
    database.close()
    return new Database(`${addressOf(file)}?mode=ro&immutable=1`, { timeout })
  }
}

const isCannotOpen = (error: unknown): boolean =>
  error instanceof Error &&
  /SQLITE_(?:CANTOPEN|READONLY)|unable to open|readonly/.test(`${(error as { readonly code?: string }).code} ${error.message}`)

/** As SQLite reads addresses: what would end the path or begin a query is written out. */
const addressOf = (file: string): string => `file:${file.replace(/[%?#]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)}`

const REFUSALS: readonly (readonly [RegExp, RefusalCode, string])[] = [
  [
    /SQLITE_BUSY|database is locked/,
    'busy',
    'Another process has been writing to it for too long. Try again, or end that process.',
  ],
  [
    /SQLITE_FULL|disk is full/,
    'full',
    'The disk is full. Nothing was written; what was there is whole. Make room and try again.',
  ],
  [
    /SQLITE_READONLY|readonly database/,
    'read-only',
    'It may not be written. Ask for the right to write to the file and its folder.',
  ],
  [
    /SQLITE_(?:NOTADB|CORRUPT)|malformed|not a database/,
    'damaged',
    'It is damaged, or no ledger. "reportedly ledger verify" says what can still be read; "reportedly ledger restore" brings a backup back.',
  ],
  [/SQLITE_IOERR/, 'full', 'The disk did not take or give the bytes. Nothing was written. Look at the disk, and try again.'],
  [
    /SQLITE_CANTOPEN|ConnectionFailed|unable to open/,
    'missing',
    'It cannot be opened: its folder is not there, or may not be read or written.',
  ],
  [/not open/, 'closed', 'It is closed. Open it again.'],
]

function refusalOf(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof LedgerRefused) return error
  const said = `${(error as { readonly code?: string }).code ?? ''} ${error.message}`
  const known = REFUSALS.find(([pattern]) => pattern.test(said))
  if (known === undefined) return error
  return new LedgerRefused(known[1], `The ledger ${file}: ${known[2]} (${error.message})`, error)
}
