import { BLOCK } from './format.js'

/** Reads the front-coded names of a gazetteer one after the other. Hot: it keeps its place, and copies only what is new of each name. */
export class NameCursor {
  /** The name read last, in its first `length` bytes. */
  readonly name = new Uint8Array(256)
  length = 0
  /** The first row that it is the main name of, and how many. */
  row = 0
  mains = 0
  /** It is a plain English word, too. */
  isWord = false
  /** How many other rows bear it; they are to be read by `nextOther`, or skipped, before `next`. */
  private others = 0
  private at = 0

  private readonly names: Uint8Array
  private readonly blocks: Uint32Array

  constructor(names: Uint8Array, blocks: Uint32Array) {
    this.names = names
    this.blocks = blocks
  }

  /** Goes to the first name of a block. */
  open(block: number): void {
    this.at = this.blocks[block * 2] ?? 0
    this.row = this.blocks[block * 2 + 1] ?? 0
    this.mains = 0
    this.others = 0
    this.length = 0
    this.next()
  }

  isAtEnd(): boolean {
    return this.at >= this.names.length
  }

  next(): void {
    this.row += this.mains
    const shared = this.number()
    const own = this.number()
    const mains = this.number()
    this.others = this.number()
    this.mains = mains >>> 1
    this.isWord = (mains & 1) === 1
    for (let index = 0; index < own; index += 1) this.name[shared + index] = this.names[this.at + index] ?? 0
    this.at += own
    this.length = shared + own
  }

  /** The rows that bear the name besides those that it is the main name of. */
  otherRows(): number[] {
    const rows: number[] = []
    for (; this.others > 0; this.others -= 1) rows.push(this.number())
    return rows
  }

  skipOthers(): void {
    for (; this.others > 0; this.others -= 1) this.number()
  }

  private number(): number {
    let value = 0
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.names[this.at++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    return value
  }
}

/** Of blocks in order, the last for which `isAfter` does not hold; the first where it holds for all. */
export function blockBefore(count: number, isAfter: (block: number) => boolean): number {
  let low = 0
  let high = count
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (isAfter(middle)) high = middle
    else low = middle
  }
  return low
}

/** Calls `each` at the names of a block, from the one that it opens with, until it says stop. */
export function eachName(cursor: NameCursor, block: number, each: () => 'on' | 'stop'): 'on' | 'stop' {
  cursor.open(block)
  for (let count = 0; count < BLOCK; count += 1) {
    if (count > 0) cursor.next()
    if (each() === 'stop') return 'stop'
    cursor.skipOthers()
    if (cursor.isAtEnd()) return 'stop'
  }
  return 'on'
}
