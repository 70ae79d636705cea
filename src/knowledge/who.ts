import { fold } from '../base/fold.js'
import { sha256 } from '../base/sha256.js'
import type { SourceKind } from '../model/index.js'
import { ACTOR_TABLES } from './actors/index.js'
import { OUTLET_TABLES } from './outlets/index.js'
import { type KnownActor, parseRows, type RowFault, SOURCE_OF_OUTLET } from './rows.js'
import { soundsOf } from './transliteration.js'

/** Actors and outlets known beforehand, by any of their names. */
export interface Who {
  readonly rows: readonly KnownActor[]
  /** Of rows that a user gave, the first digits of their SHA-256; null: what ships alone. */
  readonly hash: string | null
  /** By a whole name, "the" aside; null where it is not known. */
  named(name: string): KnownActor | null
  byKey(key: string): KnownActor | null
  /** The longest name of two words or more that begins here; its end, or -1. `ends`: where it may end. */
  nameAt(text: string, start: number, ends: readonly number[]): number
}

/** A table of rows with the name that messages call it by. */
export interface KnowledgeTable {
  readonly name: string
  readonly text: string
}

/** A user's rows that were refused; the message names each with its line. */
export class KnowledgeRefused extends RangeError {
  override readonly name = 'KnowledgeRefused'
  readonly faults: readonly RowFault[]

  constructor(faults: readonly RowFault[]) {
    super(faults.map(({ row, message }) => `${row}: ${message}.`).join('\n'))
    this.faults = faults
  }
}

let shipped: Who | null = null

/** What ships with the package, put together at the first call. */
export function shippedWho(): Who {
  shipped ??= indexOf(shippedRows(), null)
  return shipped
}

const shippedRows = (): KnownActor[] =>
  [...ACTOR_TABLES, ...OUTLET_TABLES].flatMap(({ name, text }) => parseRows(text, name).rows)

/** What ships, with a user's rows added; those of the same id replace ours, and a name of theirs means theirs. Throws KnowledgeRefused. */
export function whoWith(tables: readonly KnowledgeTable[]): Who {
  if (tables.length === 0) return shippedWho()
  const parsed = tables.map(({ name, text }) => parseRows(text, name))
  const own = parsed.flatMap(({ rows }) => rows)
  const keys = new Set(own.map(({ key }) => key))
  const rows = [...own, ...shippedRows().filter(({ key }) => !keys.has(key))]
  const faults = [...parsed.flatMap(each => each.faults), ...clashes(own), ...danglers(own, rows)]
  if (faults.length > 0) throw new KnowledgeRefused(faults)
  return indexOf(rows, sha256(tables.map(({ name, text }) => `${name}\n${text}`).join('\n')).slice(0, 12))
}

/** Rows of one id, and names that two rows claim: both lines are named. */
export function clashes(rows: readonly KnownActor[]): RowFault[] {
  const first = new Map<string, KnownActor>()
  return rows.flatMap(row => {
    const own = new Set([row.key, ...row.names.map(name => `name "${name}"\n${keyOf(name)}`)])
    return [...own].flatMap(written => {
      const [label = written, key = written] = written.split('\n')
      const before = first.get(key)
      if (before === undefined) first.set(key, row)
      return before === undefined || before === row ? [] : [{ row: row.row, message: `${label} stands in ${before.row} too` }]
    })
  })
}

/** Ties to rows that are nowhere. */
export function danglers(own: readonly KnownActor[], all: readonly KnownActor[]): RowFault[] {
  const keys = new Set(all.map(({ key }) => key))
  return own.flatMap(({ row, of, sides }) =>
    [...of, ...sides]
      .filter(({ to }) => !to.startsWith('government of ') && !keys.has(to))
      .map(({ to }) => ({ row, message: `there is no row ${to}` })),
  )
}

function indexOf(rows: readonly KnownActor[], hash: string | null): Who {
  const byName = new Map<string, KnownActor>()
  const byFirst = new Map<string, LongName[]>()
  const byKey = new Map(rows.map(row => [row.key, row] as const))
  for (const row of rows) {
    for (const name of row.names) {
      const key = keyOf(name)
      if (!byName.has(key)) byName.set(key, row)
      if (!/[\s-]/u.test(name)) continue
      const words = key.startsWith('=') ? plainly(name) : key
      const first = words.slice(0, (words.indexOf(' ') + 1 || words.length + 1) - 1)
      const list = byFirst.get(first)
      if (list === undefined) byFirst.set(first, [{ words, name }])
      else list.push({ words, name })
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  let bySound: ReadonlyMap<string, KnownActor | null> | null = null
  return {
    rows,
    hash,
    named: name => {
      const found = byName.get(keyOf(name))
      if (found !== undefined) return found
      const sound = soundKey(name)
      if (sound === '') return null
      bySound ??= soundsOfRows(rows)
      return bySound.get(sound) ?? null
    },
    byKey: key => byKey.get(key) ?? null,
    nameAt: (text, start, ends) => longestAt(byFirst, text, start, ends),
  }
}

/** Peoples and groups whose names come to us in other letters. */
const TRANSLITERATED: ReadonlySet<KnownActor['kind']> = new Set(['person', 'armed-group'])

/** Spellings of one name from other letters meet by sound, as long as no second row sounds the same; single words are too short for it. */
function soundsOfRows(rows: readonly KnownActor[]): ReadonlyMap<string, KnownActor | null> {
  const bySound = new Map<string, KnownActor | null>()
  for (const row of rows) {
    if (!TRANSLITERATED.has(row.kind)) continue
    for (const name of row.names) {
      const key = soundKey(name)
      const before = bySound.get(key)
      if (key !== '') bySound.set(key, before === undefined || before === row ? row : null)
    }
  }
  return bySound
}

const MOST_LETTERS = 80

function soundKey(name: string): string {
  if (name.length > MOST_LETTERS || !/[\s-]/u.test(name) || !/^(?:the\s+)?[\p{Lu}\d]|^al-/iu.test(name)) return ''
  const sounds = soundsOf(name)
  return sounds.length < 2 ? '' : sounds.join(' ')
}

/** Up to four letters, or all capitals, count as written: "AP", "SANA"; longer names in any letter case and with any accents. */
function keyOf(name: string): string {
  const bare = /^the\s/iu.test(name) ? name.slice(4).trimStart() : name
  return bare.length <= 4 || /^[\p{Lu}\d.&]+$/u.test(bare) ? `=${bare.replaceAll('.', '')}` : plainly(bare)
}

/** Small letters, no accents, apostrophes or points, hyphens as blanks. */
function plainly(name: string): string {
  const small = /^[ -~]*$/.test(name) ? name.toLowerCase() : fold(name)
  if (/^[a-z\d ]*$/.test(small) && !small.includes('  ')) return small.trim()
  return small
    .replace(/['’‘`ʿʾ.\p{Cf}]/gu, '')
    .replace(/[\s\-‐‑–]+/gu, ' ')
    .trim()
}

interface LongName {
  readonly words: string
  readonly name: string
}

/** For each word whether it begins with a capital: "Lebanese forces" are not the Lebanese Forces. */
const capitalsOf = (name: string): string =>
  (name.match(/[\p{L}\d]+(?:['’‘`ʿʾ.][\p{L}\d]*)*/gu) ?? []).map(word => (/^\p{Lu}/u.test(word) ? 'A' : 'a')).join('')

const mayStandFor = (written: string, wanted: string): boolean =>
  written.length === wanted.length && [...wanted].every((letter, at) => letter === 'a' || written[at] === 'A')

const MOST_WORDS = 9

function longestAt(
  byFirst: ReadonlyMap<string, readonly LongName[]>,
  text: string,
  start: number,
  ends: readonly number[],
): number {
  const word = /^[\p{L}\d'’.]+/u.exec(text.slice(start, start + 40))?.[0] ?? ''
  const candidates = byFirst.get(plainly(word)) ?? byFirst.get(plainly(word.replace(/['’]s?$/u, '')))
  if (candidates === undefined) return -1
  const reach = ends.slice(0, 2 * MOST_WORDS).map(end => ({ end, words: plainly(text.slice(start, end)) }))
  for (const { words, name } of candidates) {
    const found = reach.find(each => each.words === words)
    if (found !== undefined && mayStandFor(capitalsOf(text.slice(start, found.end)), capitalsOf(name))) return found.end
  }
  return -1
}

/** The outlet of that name among what ships, in any letter case. */
export function outletNamed(name: string): Outlet | null {
  const row = shippedWho().named(name)
  return row === null ? null : outletOf(row)
}

/** The body or person of that name among what ships, outlets aside. */
export function actorNamed(name: string): KnownActor | null {
  const row = shippedWho().named(name)
  return row === null || row.outlet !== null ? null : row
}

export interface Outlet extends KnownActor {
  readonly source: SourceKind
}

export const outletOf = (row: KnownActor): Outlet | null =>
  row.outlet === null ? null : { ...row, source: SOURCE_OF_OUTLET[row.outlet] }

export const shippedOutlets = (): readonly Outlet[] => shippedWho().rows.flatMap(row => outletOf(row) ?? [])
