import { BLOCK, HEADER, HEADER_BYTES, MAGIC, RADIUS_STEP_KM, RANKS, type Rank, SOUND_MARK, VERSION } from './format.js'
import { soundOf } from './key.js'

/** One row under a name. */
export interface Entry {
  readonly row: number
  /** It is the row's main name, another spelling of it, or only sounds like one. */
  readonly by: 'name' | 'spelling' | 'sound'
}

/** A place of the gazetteer. */
export interface Row {
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly rank: Rank
  /** Eight times the binary logarithm of its people; 0: unknown or a division. */
  readonly size: number
  readonly radiusKm: number
  readonly geonames: number | null
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  readonly admin1: string | null
}

/** Names and points of some 200,000 places, read where they lie. */
export interface Gazetteer {
  readonly rows: number
  /** Rows of that key (see `placeKey`). Microseconds; nothing is kept. */
  find(key: string): readonly Entry[]
  /** Whether the key is a plain English word too: "city", "many", "orange". */
  isWord(key: string): boolean
  /** Rows whose names sound like it, where no spelling of it is known. */
  findSound(key: string): readonly Entry[]
  row(index: number): Row
}

/** Lays views over the bytes; decodes nothing. Throws RangeError where they are no gazetteer of this version. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  if (bytes.length < HEADER_BYTES) throw new RangeError('the gazetteer is too short')
  // Views need an even start; a file read into a pool may lie anywhere.
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const header = headerOf(whole)
  if (header.magic !== MAGIC || header.version !== VERSION) throw new RangeError('the gazetteer is of another version')
  if (header.namesAt + header.namesBytes > whole.length) throw new RangeError('the gazetteer is cut off')
  const names = dictionaryOf(whole, header)
  return {
    rows: header.rows,
    find: names.find,
    isWord: names.isWord,
    findSound: key => {
      const sound = soundOf(key)
      return sound === null ? [] : names.find(SOUND_MARK + sound).map(({ row }): Entry => ({ row, by: 'sound' }))
    },
    row: rowReader(whole, header, names.nameOf),
  }
}

type Header = Readonly<Record<(typeof HEADER)[number], number>>

function headerOf(bytes: Uint8Array): Header {
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES)
  return Object.fromEntries(HEADER.map((field, at) => [field, view.getUint32(at * 4, true)])) as unknown as Header
}

function rowReader(bytes: Uint8Array, header: Header, nameOf: (row: number) => string): (row: number) => Row {
  const { buffer, byteOffset } = bytes
  const ids = new Uint32Array(buffer, byteOffset + header.idsAt, header.rows)
  const points = new Int16Array(buffer, byteOffset + header.pointsAt, header.rows * 2)
  const areas = new Uint16Array(buffer, byteOffset + header.areasAt, header.rows)
  const divisions = new Uint16Array(buffer, byteOffset + header.divisionsAt, header.divisions)
  let texts: readonly string[] | null = null
  return row => {
    texts ??= textOf(bytes, header.textsAt, header.textsBytes).split('\n')
    const id = ids[row] ?? 0
    const area = areas[row] ?? 0
    const rank = RANKS[area >>> 13] as Rank
    const division = area & 0x1fff
    const isDivision = rank === 'province' || rank === 'district'
    return {
      name: nameOf(row),
      lat: rounded(((points[row * 2] ?? 0) * 90) / 32767),
      lon: rounded(((points[row * 2 + 1] ?? 0) * 180) / 32767),
      rank,
      size: isDivision ? 0 : id >>> 24,
      radiusKm: isDivision ? (id >>> 24) * RADIUS_STEP_KM : radiusOf(id >>> 24),
      geonames: (id & 0xffffff) === 0 ? null : id & 0xffffff,
      country: texts[header.divisions + (divisions[division] ?? 0)] ?? '',
      admin1: texts[division] === '' ? null : (texts[division] ?? null),
    }
  }
}

const rounded = (degrees: number): number => Math.round(degrees * 100) / 100

/** How far a town of so many people reaches: 2 km for a village, 5 for a town, 20 for a city of millions. */
const RADII: readonly (readonly [number, number])[] = [
  [80, 2],
  [107, 3],
  [125, 5],
  [140, 8],
  [160, 12],
  [176, 16],
]
const radiusOf = (size: number): number => RADII.find(([below]) => size < below)?.[1] ?? 20

/** Texts are plain letters: no decoder is needed. */
function textOf(bytes: Uint8Array, start: number, length: number): string {
  let text = ''
  for (let at = start; at < start + length; at += 1) text += String.fromCharCode(bytes[at] ?? 0)
  return text
}

interface Dictionary {
  find(key: string): Entry[]
  isWord(key: string): boolean
  nameOf(row: number): string
}

/** The front-coded names. Hot: one binary search over the first names of blocks, then one block is read through. */
function dictionaryOf(bytes: Uint8Array, header: Header): Dictionary {
  const blocks = new Uint32Array(bytes.buffer, bytes.byteOffset + header.blocksAt, header.blocks * 2)
  const names = bytes.subarray(header.namesAt, header.namesAt + header.namesBytes)
  const cursor = { at: 0, row: 0, name: new Uint8Array(256), length: 0, mains: 0, isWord: false, others: 0 }

  const varint = (): number => {
    let value = 0
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = names[cursor.at++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    return value
  }
  const open = (block: number): void => {
    cursor.at = blocks[block * 2] ?? 0
    cursor.row = blocks[block * 2 + 1] ?? 0
    cursor.mains = 0
    cursor.length = 0
  }
  /** Reads the next name; its other rows are still to be read or skipped. */
  const next = (): void => {
    cursor.row += cursor.mains
    const shared = varint()
    const own = varint()
    const mains = varint()
    cursor.mains = mains >>> 1
    cursor.isWord = (mains & 1) === 1
    cursor.others = varint()
    for (let at = 0; at < own; at += 1) cursor.name[shared + at] = names[cursor.at + at] ?? 0
    cursor.at += own
    cursor.length = shared + own
  }
  const skip = (): void => {
    for (let other = 0; other < cursor.others; other += 1) varint()
  }
  const blockOf = (isAfter: (block: number) => boolean): number => {
    let low = 0
    let high = header.blocks
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if (isAfter(middle)) high = middle
      else low = middle
    }
    return low
  }
  /** Stops at each name of that key. */
  const visit = (key: string, each: () => void): void => {
    if (key === '' || header.blocks === 0) return
    const isAfter = (block: number): boolean => {
      open(block)
      next()
      return compareKey(cursor.name, cursor.length, key) >= 0
    }
    // One name may be written in several ways and reach into the next block.
    for (let block = blockOf(isAfter); block < header.blocks; block += 1) {
      open(block)
      for (let count = 0; count < BLOCK && cursor.at < names.length; count += 1) {
        next()
        const order = compareKey(cursor.name, cursor.length, key)
        if (order > 0) return
        if (order < 0) skip()
        else each()
      }
    }
  }
  const take = (found: Entry[]): void => {
    for (let main = 0; main < cursor.mains; main += 1) found.push({ row: cursor.row + main, by: 'name' })
    for (let other = 0; other < cursor.others; other += 1) found.push({ row: varint(), by: 'spelling' })
  }
  const find = (key: string): Entry[] => {
    const found: Entry[] = []
    visit(key, () => take(found))
    return found
  }
  const isWord = (key: string): boolean => {
    let is = false
    visit(key, () => {
      is ||= cursor.isWord
      skip()
    })
    return is
  }
  const nameOf = (row: number): string => {
    open(blockOf(block => (blocks[block * 2 + 1] ?? 0) > row))
    for (let count = 0; count < BLOCK; count += 1) {
      next()
      if (cursor.row + cursor.mains > row) return textOf(cursor.name, 0, cursor.length)
      skip()
    }
    return ''
  }
  return { find, isWord, nameOf }
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
