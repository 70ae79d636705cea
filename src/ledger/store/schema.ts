import { LedgerRefused } from '../refused.js'
import type { Connection } from './connection.js'

/** "RLdg": what the file says it is, in its header. */
const APPLICATION = 0x524c6467

/**
 * Steps from each version of the schema to the next, the first from an empty file. A step that was once released is never changed: files
 * that it made are about.
 *
 * `entries.text` is the canonical JSON that `hash` is the SHA-256 of, so that any SQLite and any hash tool can check it.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE entries (
    sequence INTEGER PRIMARY KEY,
    hash TEXT NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE TABLE contents (
    hash TEXT NOT NULL UNIQUE,
    bytes BLOB,
    sealed INTEGER REFERENCES entries (sequence) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((bytes IS NULL) = (sealed IS NOT NULL))
  ) STRICT;
  CREATE INDEX contents_sealed ON contents (sealed) WHERE sealed IS NOT NULL;
  CREATE TRIGGER entries_in_order BEFORE INSERT ON entries
    WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM entries)
    BEGIN SELECT raise(ABORT, 'append-only: the next entry has the next number'); END;
  CREATE TRIGGER entries_stay BEFORE UPDATE ON entries
    BEGIN SELECT raise(ABORT, 'append-only: an entry is never changed'); END;
  CREATE TRIGGER entries_remain BEFORE DELETE ON entries
    BEGIN SELECT raise(ABORT, 'append-only: an entry is never deleted'); END;
  CREATE TRIGGER contents_once BEFORE INSERT ON contents
    WHEN EXISTS (SELECT 1 FROM contents WHERE hash = NEW.hash)
    BEGIN SELECT raise(ABORT, 'append-only: this content is here already, or was sealed'); END;
  CREATE TRIGGER contents_stay BEFORE UPDATE ON contents
    WHEN NEW.hash IS NOT OLD.hash OR NEW.bytes IS NOT NULL OR OLD.bytes IS NULL
    BEGIN SELECT raise(ABORT, 'append-only: a content can be sealed, nothing else'); END;
  CREATE TRIGGER contents_remain BEFORE DELETE ON contents
    BEGIN SELECT raise(ABORT, 'append-only: a content is never deleted'); END;
  `,
]

export const versionOf = (connection: Connection): number => Number(connection.first('PRAGMA user_version')?.[0] ?? 0)

/** One statement sees one state of the file: asked one by one, another process that makes the ledger meanwhile shows half of it. */
const HEADER = `SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version),
  (SELECT count(*) FROM sqlite_schema)`

/** Whether the file is a ledger that this version can read as it stands. Throws LedgerRefused for what is none, or is newer. */
export function checkSchema(connection: Connection, steps: readonly string[] = MIGRATIONS): 'ready' | 'old' {
  const [application = 0, version = 0, parts = 0] = connection.first(HEADER)?.map(Number) ?? []
  const isEmpty = version === 0 && parts === 0
  if (!isEmpty && application !== APPLICATION)
    throw new LedgerRefused(
      'damaged',
      `${connection.file} is a database, but no ledger of Reportedly; it was left as it is. Name another file with --ledger.`,
    )
  if (version > steps.length)
    throw new LedgerRefused(
      'newer',
      `${connection.file} was written by a newer version of Reportedly (its schema is ${version}, this one knows ${steps.length}). Install the newer version; nothing was changed.`,
    )
  return version === steps.length ? 'ready' : 'old'
}

/** Brings an empty or older file to the present schema, in one transaction: two processes that do it at once do it once. */
export function migrate(connection: Connection, steps: readonly string[] = MIGRATIONS): void {
  if (checkSchema(connection, steps) === 'ready') return
  connection.transaction(() => {
    for (let version = versionOf(connection); version < steps.length; version += 1) connection.exec(steps[version] as string)
    connection.exec(`PRAGMA application_id = ${APPLICATION}`)
    connection.exec(`PRAGMA user_version = ${steps.length}`)
  })
}
