import { blockBefore, eachName, NameCursor } from './cursor.js'
import type { Header } from './format.js'

/** One row under a name. */
export interface Entry {
  readonly row: number
  /** It is the row's main name, another spelling of it, or only sounds like one. */
  readonly by: 'name' | 'spelling' | 'sound'
}

/** The names of a gazetteer: which rows bear one, and how a row is called. */
export interface Dictionary {
  find(key: string): Entry[]
  isWord(key: string): boolean
  nameOf(row: number): string
}

/** One binary search over the first names of the blocks, then one block is read through. */
export function dictionaryOf(bytes: Uint8Array, header: Header): Dictionary {
  const blocks = new Uint32Array(bytes.buffer, bytes.byteOffset + header.blocksAt, header.blocks * 2)
  const names = bytes.subarray(header.namesAt, header.namesAt + header.namesBytes)
  const cursor = new NameCursor(names, blocks)
  /** Stops at each name of that key: one may be written in several ways, and reach into the next block. */
  const visit = (key: string, each: () => void): void => {
    if (key === '' || header.blocks === 0) return
    const first = blockBefore(header.blocks, block => {
      cursor.open(block)
      return compareKey(cursor.name, cursor.length, key) >= 0
    })
    const step = (): 'on' | 'stop' => {
      const order = compareKey(cursor.name, cursor.length, key)
      if (order > 0) return 'stop'
      if (order === 0) each()
      return 'on'
    }
    for (let block = first; block < header.blocks; block += 1) if (eachName(cursor, block, step) === 'stop') return
  }
  return {
    find: key => {
      const found: Entry[] = []
      visit(key, () => {
        for (let main = 0; main < cursor.mains; main += 1) found.push({ row: cursor.row + main, by: 'name' })
        for (const row of cursor.otherRows()) found.push({ row, by: 'spelling' })
      })
      return found
    },
    isWord: key => {
      let is = false
      visit(key, () => {
        is ||= cursor.isWord
      })
      return is
    },
    nameOf: row => {
      let name = ''
      const block = blockBefore(header.blocks, at => (blocks[at * 2 + 1] ?? 0) > row)
      eachName(cursor, block, () => {
        if (cursor.row + cursor.mains <= row) return 'on'
        name = textOf(cursor.name, 0, cursor.length)
        return 'stop'
      })
      return name
    },
  }
}

/** Texts are plain letters: no decoder is needed. */
export function textOf(bytes: Uint8Array, start: number, length: number): string {
  let text = ''
  for (let at = start; at < start + length; at += 1) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}

const BLANK = 32

/** What stands for a byte of a written name in its key: a small letter, a blank, or 0 for what the key leaves out. As `placeKey` has it. */
const folded = (byte: number): number => {
  if (byte >= 97 && byte <= 122) return byte
  if (byte >= 65 && byte <= 90) return byte + 32
  if ((byte >= 48 && byte <= 57) || byte === 126) return byte
  return byte === 39 || byte === 46 || byte === 96 || byte === 34 ? 0 : BLANK
}

/** Below 0: the written name comes before the key. */
function compareKey(name: Uint8Array, length: number, key: string): number {
  let position = 0
  let isBlank = true
  let at = 0
  for (; at < length; at += 1) {
    const byte = folded(name[at] ?? 0)
    if (byte === 0 || (byte === BLANK && isBlank)) continue
    isBlank = byte === BLANK
    if (position >= key.length) return isBlank && isRestBlank(name, at, length) ? 0 : 1
    const other = key.charCodeAt(position)
    if (byte !== other) return byte === BLANK && isRestBlank(name, at, length) ? -1 : byte - other
    position += 1
  }
  return position < key.length ? -1 : 0
}

function isRestBlank(name: Uint8Array, from: number, length: number): boolean {
  for (let at = from; at < length; at += 1) {
    const byte = folded(name[at] ?? 0)
    if (byte !== 0 && byte !== BLANK) return false
  }
  return true
}
