import { rmSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Found, Sha256 } from '../../model/index.js'
import { LedgerRefused } from '../refused.js'
import { type Connection, connect, useWriteAheadLog } from './connection.js'
import { scopeOf, search } from './search.js'

/**
 * What was made of the ledger and can be made again: readings, and the index for searching. In a file of its own beside the ledger, so that
 * long work on it never holds up an append; it may be deleted at any time.
 */
export interface Derived {
  readonly file: string
  /** Readings as JSON by a key of what they were made of: engine, text and what is known of the report. */
  reading(key: string): string | null
  putReadings(readings: readonly KeptReading[]): void
  /** What stands in the index, by report, with the key it was indexed under. */
  indexed(situation: string): ReadonlyMap<string, string>
  /** Puts reports and their claims into the index in one go, in place of what stood there of the same reports. */
  index(documents: readonly IndexedReport[]): void
  /** Takes reports out of the index. */
  unindex(situation: string, reports: readonly string[]): void
  /** Those with the words in their title first, then the newest. Never throws, whatever is asked. */
  search(query: string, options?: SearchOptions): Found
  /** Drops all that was made of a text, overwritten in the file: it was sealed. */
  forget(texts: readonly Sha256[]): void
  /** Drops everything. */
  clear(): void
  close(): void
}

export interface KeptReading {
  readonly key: string
  readonly text: Sha256
  /** Readings of other engines are dropped when there are more than two. */
  readonly engine: string
  readonly json: string
}

export interface IndexedReport {
  readonly situation: string
  readonly report: string
  /** Of what it was indexed: another key means that it has to be indexed again. */
  readonly key: string
  readonly sha256: Sha256
  readonly title: string
  readonly outlet: string | null
  readonly published: string | null
  readonly text: string
  readonly claims: readonly { readonly claim: string; readonly text: string }[]
}

export interface SearchOptions {
  /** Null: all of them. */
  readonly situation?: string | null
  /** Of reports and of claims; default 20. */
  readonly limit?: number
}

/** A new version empties the file: all of it can be made again. */
const VERSION = 1

const SCHEMA = `
  CREATE TABLE readings (key TEXT PRIMARY KEY, text TEXT NOT NULL, engine TEXT NOT NULL, json BLOB NOT NULL) STRICT;
  CREATE INDEX readings_text ON readings (text);
  CREATE INDEX readings_engine ON readings (engine);
  CREATE TABLE engines (engine TEXT PRIMARY KEY, used INTEGER NOT NULL) STRICT;
  CREATE TABLE reports (
    id INTEGER PRIMARY KEY, situation TEXT NOT NULL, report TEXT NOT NULL, key TEXT NOT NULL, sha256 TEXT NOT NULL,
    title TEXT NOT NULL, outlet TEXT, published TEXT, UNIQUE (situation, report)
  ) STRICT;
  CREATE INDEX reports_text ON reports (sha256);
  CREATE TABLE claims (id INTEGER PRIMARY KEY, of INTEGER NOT NULL REFERENCES reports (id), claim TEXT NOT NULL) STRICT;
  CREATE INDEX claims_of ON claims (of);
  CREATE VIRTUAL TABLE report_words USING fts5 (scope, title, text, tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3');
  CREATE VIRTUAL TABLE claim_words USING fts5 (scope, text, tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3');
  INSERT INTO report_words (report_words, rank) VALUES ('secure-delete', 1);
  INSERT INTO claim_words (claim_words, rank) VALUES ('secure-delete', 1);
`

/** Opens the file, or makes it; one that is damaged or of another version is made anew. Throws LedgerRefused. */
export function openDerived(file: string): Derived {
  try {
    return derivedOver(prepared(file))
  } catch (error) {
    if (!(error instanceof LedgerRefused) || error.code !== 'damaged') throw error
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    return derivedOver(prepared(file))
  }
}

function prepared(file: string): Connection {
  const connection = connect(file)
  try {
    useWriteAheadLog(connection)
    connection.exec('PRAGMA synchronous = NORMAL')
    connection.exec('PRAGMA secure_delete = ON')
    const version = (): number => Number(connection.first('PRAGMA user_version')?.[0])
    if (version() !== VERSION)
      connection.transaction(() => {
        const before = version()
        if (before === VERSION) return
        if (before !== 0) throw new LedgerRefused('damaged', `${file} is of another version.`)
        connection.exec(SCHEMA)
        connection.exec(`PRAGMA user_version = ${VERSION}`)
      })
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

const KEPT_ENGINES = 2

function derivedOver(connection: Connection): Derived {
  return {
    file: connection.file,
    reading: key => {
      const row = connection.first('SELECT json FROM readings WHERE key = ?', [key])
      return row === null ? null : unpacked(row[0] as Uint8Array)
    },
    putReadings: readings => {
      const packed = readings.map(reading => ({ ...reading, bytes: deflateRawSync(reading.json, { level: 1 }) }))
      if (packed.length > 0) connection.transaction(() => putReadings(connection, packed))
    },
    indexed: situation =>
      new Map(
        connection
          .all('SELECT report, key FROM reports WHERE situation = ?', [situation])
          .map(([report, key]) => [String(report), String(key)]),
      ),
    index: documents => {
      if (documents.length === 0) return
      connection.transaction(() => {
        for (const document of documents) {
          take(connection, document.situation, document.report)
          put(connection, document)
        }
      })
    },
    unindex: (situation, reports) => {
      if (reports.length > 0)
        connection.transaction(() => {
          for (const report of reports) take(connection, situation, report)
        })
    },
    search: (query, options) => search(connection, query, options),
    forget: texts => {
      if (texts.length > 0) forget(connection, texts)
    },
    clear: () => {
      connection.transaction(() => {
        for (const table of ['readings', 'engines', 'claims', 'reports', 'report_words', 'claim_words'])
          connection.run(`DELETE FROM ${table}`)
      })
    },
    close: () => connection.close(),
  }
}

/** Null where the bytes are damaged: it is made again. */
function unpacked(bytes: Uint8Array): string | null {
  try {
    return inflateRawSync(bytes).toString('utf8')
  } catch {
    return null
  }
}

function putReadings(connection: Connection, readings: readonly (KeptReading & { readonly bytes: Uint8Array })[]): void {
  for (const { key, text, engine, bytes } of readings)
    connection.run('INSERT OR REPLACE INTO readings (key, text, engine, json) VALUES (?, ?, ?, ?)', [key, text, engine, bytes])
  for (const engine of new Set(readings.map(reading => reading.engine))) {
    if (connection.first('SELECT 1 FROM engines WHERE engine = ?', [engine]) !== null) continue
    connection.run('INSERT INTO engines SELECT ?, 1 + coalesce(max(used), 0) FROM engines', [engine])
    for (const [old] of connection.all('SELECT engine FROM engines ORDER BY used DESC LIMIT -1 OFFSET ?', [KEPT_ENGINES])) {
      connection.run('DELETE FROM readings WHERE engine = ?', [String(old)])
      connection.run('DELETE FROM engines WHERE engine = ?', [String(old)])
    }
  }
}

/** NUL would end the text there; the others mark hits. */
const cleaned = (text: string): string => text.replace(/[\u0000-\u0008]/g, ' ')

function put(connection: Connection, document: IndexedReport): void {
  const { situation, report, key, sha256, title, outlet, published, text, claims } = document
  const scope = scopeOf(situation)
  connection.run('INSERT INTO reports (situation, report, key, sha256, title, outlet, published) VALUES (?, ?, ?, ?, ?, ?, ?)', [
    situation,
    report,
    key,
    sha256,
    title,
    outlet,
    published,
  ])
  const id = lastId(connection)
  connection.run('INSERT INTO report_words (rowid, scope, title, text) VALUES (?, ?, ?, ?)', [
    id,
    scope,
    cleaned(title),
    cleaned(text),
  ])
  for (const { claim, text: words } of claims) {
    connection.run('INSERT INTO claims (of, claim) VALUES (?, ?)', [id, claim])
    connection.run('INSERT INTO claim_words (rowid, scope, text) VALUES (?, ?, ?)', [lastId(connection), scope, cleaned(words)])
  }
}

const lastId = (connection: Connection): number => Number(connection.first('SELECT last_insert_rowid()')?.[0])

function take(connection: Connection, situation: string, report: string): void {
  const row = connection.first('SELECT id FROM reports WHERE situation = ? AND report = ?', [situation, report])
  if (row !== null) takeRow(connection, Number(row[0]))
}

function takeRow(connection: Connection, id: number): void {
  connection.run('DELETE FROM claim_words WHERE rowid IN (SELECT id FROM claims WHERE of = ?)', [id])
  connection.run('DELETE FROM claims WHERE of = ?', [id])
  connection.run('DELETE FROM report_words WHERE rowid = ?', [id])
  connection.run('DELETE FROM reports WHERE id = ?', [id])
}

function forget(connection: Connection, texts: readonly Sha256[]): void {
  connection.transaction(() => {
    for (const text of texts) {
      connection.run('DELETE FROM readings WHERE text = ?', [text])
      for (const [id] of connection.all('SELECT id FROM reports WHERE sha256 = ?', [text])) takeRow(connection, Number(id))
    }
  })
  connection.all('PRAGMA wal_checkpoint(TRUNCATE)')
}
