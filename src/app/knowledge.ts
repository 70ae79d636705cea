import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KnowledgeRefused, type KnowledgeTable, whoWith } from '../knowledge/who.js'

export { KnowledgeRefused, type KnowledgeTable }

const MOST_BYTES = 16 * 2 ** 20

/**
 * The tables of a folder of a user's own rows: its .txt files, by name. Throws KnowledgeRefused, with every row that is refused named by file
 * and line; also where the folder cannot be read, holds no table, or a file is no UTF-8.
 */
export function loadKnowledge(folder: string): readonly KnowledgeTable[] {
  const tables = namesIn(folder).map(name => ({ name, text: textOf(folder, name) }))
  if (tables.length === 0) throw refused(folder, 'it holds no .txt file with rows of actors or outlets')
  whoWith(tables)
  return tables
}

const refused = (row: string, message: string): KnowledgeRefused => new KnowledgeRefused([{ row, message }])

function namesIn(folder: string): string[] {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    throw refused(folder, 'there is no such folder, or it may not be read')
  }
  const names = entries.filter(entry => entry.name.endsWith('.txt') && !entry.isDirectory()).map(entry => entry.name)
  // Not by locale: the hash must be the same everywhere.
  return names.sort((a, b) => (a < b ? -1 : 1))
}

function textOf(folder: string, name: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(join(folder, name))
  } catch {
    throw refused(name, 'the file cannot be read')
  }
  if (bytes.length > MOST_BYTES) throw refused(name, 'the file is larger than 16 MB')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
  } catch {
    throw refused(name, 'the file is not UTF-8')
  }
}
