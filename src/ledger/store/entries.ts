import type { Entry, Sha256 } from '../../model/index.js'
import type { StoredEntry } from '../verify.js'
import type { Connection, Row } from './connection.js'

// The statements over `entries` and `contents`; what they mean is in schema.ts.

const PAGE = 256

/** In pages, so that a long reading holds no lock and sees what is appended meanwhile. */
export function* storedEntries(connection: Connection, after: number): Generator<StoredEntry> {
  for (let last = after; ; ) {
    const rows = connection.all('SELECT sequence, text, hash FROM entries WHERE sequence > ? ORDER BY sequence LIMIT ?', [
      last,
      PAGE,
    ])
    for (const row of rows) yield storedOf(row)
    if (rows.length < PAGE) return
    last = Number(rows.at(-1)?.[0])
  }
}

export function lastStored(connection: Connection): StoredEntry | null {
  const row = connection.first('SELECT sequence, text, hash FROM entries ORDER BY sequence DESC LIMIT 1')
  return row === null ? null : storedOf(row)
}

export function entryAt(connection: Connection, sequence: number): StoredEntry | null {
  const row = connection.first('SELECT sequence, text, hash FROM entries WHERE sequence = ?', [sequence])
  return row === null ? null : storedOf(row)
}

const storedOf = ([sequence, text, hash]: Row): StoredEntry => ({
  sequence: Number(sequence),
  text: String(text),
  hash: String(hash),
})

export const entryOf = ({ text, hash }: StoredEntry): Entry => ({ ...(JSON.parse(text) as Omit<Entry, 'hash'>), hash })

export const insertEntry = (connection: Connection, { sequence, hash }: Entry, text: string): void =>
  void connection.run('INSERT INTO entries (sequence, hash, text) VALUES (?, ?, ?)', [sequence, hash, text])

export function heldContent(connection: Connection, hash: Sha256): Uint8Array | 'sealed' | 'missing' {
  const row = connection.first('SELECT bytes FROM contents WHERE hash = ?', [hash])
  if (row === null) return 'missing'
  return row[0] instanceof Uint8Array ? row[0] : 'sealed'
}

export const holdsContent = (connection: Connection, hash: Sha256): boolean =>
  connection.first('SELECT 1 FROM contents WHERE hash = ?', [hash]) !== null

export const insertContent = (connection: Connection, hash: Sha256, bytes: Uint8Array): void =>
  void connection.run('INSERT INTO contents (hash, bytes, sealed) VALUES (?, ?, NULL)', [hash, bytes])

/** A content that was sealed elsewhere: only that it was comes in. */
export const insertSealed = (connection: Connection, hash: Sha256, by: number): void =>
  void connection.run('INSERT INTO contents (hash, bytes, sealed) VALUES (?, NULL, ?)', [hash, by])

export const sealContent = (connection: Connection, hash: Sha256, by: number): number =>
  connection.run('UPDATE contents SET bytes = NULL, sealed = ? WHERE hash = ? AND bytes IS NOT NULL', [by, hash])

export const sealedContents = (connection: Connection): Sha256[] =>
  connection.all('SELECT hash FROM contents WHERE sealed IS NOT NULL').map(([hash]) => String(hash))
