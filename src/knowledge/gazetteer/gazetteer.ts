import { remembered } from '../../base/remember.js'
import { dictionaryOf, type Entry, textOf } from './dictionary.js'
import { HEADER, HEADER_BYTES, type Header, MAGIC, RADIUS_STEP_KM, RANKS, type Rank, SOUND_MARK, VERSION } from './format.js'
import { soundOf } from './key.js'

export type { Entry } from './dictionary.js'

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
  /** Rows of that key (see `placeKey`). Microseconds; answers are kept for the names that come again. */
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
    find: remembered(names.find),
    isWord: names.isWord,
    findSound: key => {
      const sound = soundOf(key)
      return sound === null ? [] : names.find(SOUND_MARK + sound).map(({ row }): Entry => ({ row, by: 'sound' }))
    },
    row: rowReader(whole, header, names.nameOf),
  }
}

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
