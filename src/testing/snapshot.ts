import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Compares a text with the file `path` of the sources, byte for byte; `UPDATE=1` writes it instead, for review in git diff. A snapshot
 * that is missing or empty fails: a check that compares nothing is none.
 */
export function assertSnapshot(path: string, actual: string): void {
  const file = join(SOURCES, path)
  if (process.env['UPDATE'] === '1') {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, actual)
  }
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : ''
  assert.notEqual(expected.trim(), '', `There is no snapshot src/${path}: let UPDATE=1 npm test write it, and read it.`)
  assert.equal(actual, expected, `src/${path} differs. If the new text is right: UPDATE=1 npm test rewrites it.`)
}

/** The tests run from dist/testing. */
const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url))
