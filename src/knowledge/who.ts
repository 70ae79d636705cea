import { remembered } from '../base/remember.js'
import { sha256 } from '../base/sha256.js'
import type { SourceKind } from '../model/index.js'
import { ACTOR_TABLES } from './actors/index.js'
import { OUTLET_TABLES } from './outlets/index.js'
import { plainWords } from './plain.js'
import { type KnownActor, type Line, lineFrom, linesOf, parseRows, type RowFault, SOURCE_OF_OUTLET } from './rows.js'
import { soundsOf } from './transliteration.js'

/** Actors and outlets known beforehand, by any of their names. */
export interface Who {
  rows(): readonly KnownActor[]
  /** Of rows that a user gave, the first digits of their SHA-256; null: what ships alone. */
  readonly hash: string | null
  /** By a whole name, "the" aside; null where it is not known. */
  named(name: string): KnownActor | null
  byKey(key: string): KnownActor | null
  /** The longest name of two words or more that begins here; its end, or -1. `ends`: where it may end, asked for only if need be. */
  nameAt(text: string, start: number, ends: () => readonly number[]): number
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
  shipped ??= indexOf(shippedLines(), null)
  return shipped
}

const shippedLines = (): Line[] => [...ACTOR_TABLES, ...OUTLET_TABLES].flatMap(({ name, text }) => linesOf(text, name))

/** What ships, with a user's rows added; those of the same id replace ours, and a name of theirs means theirs. Throws KnowledgeRefused. */
export function whoWith(tables: readonly KnowledgeTable[]): Who {
  if (tables.length === 0) return shippedWho()
  const parsed = tables.map(({ name, text }) => parseRows(text, name))
  const own = parsed.flatMap(({ rows }) => rows)
  const keys = new Set(own.map(({ key }) => key))
  const rows = [
    ...own,
    ...shippedWho()
      .rows()
      .filter(({ key }) => !keys.has(key)),
  ]
  const faults = [...parsed.flatMap(each => each.faults), ...clashes(own), ...danglers(own, rows)]
  if (faults.length > 0) throw new KnowledgeRefused(faults)
  return indexOf(rows.map(lineFrom), sha256(tables.map(({ name, text }) => `${name}\n${text}`).join('\n')).slice(0, 12))
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

function indexOf(lines: readonly Line[], hash: string | null): Who {
  const byName = new Map<string, Line>()
  const byFirst = new Map<string, string[]>()
  const opened = new Map<string, LongNames>()
  const beginnings = new Set<number>()
  const byInitial = new Map<string, Spoken[]>()
  let byKey: ReadonlyMap<string, Line> | null = null
  for (const line of lines) {
    for (let at = 0; at < line.names.length; at++) {
      const name = line.names[at] ?? ''
      const plain = line.plain[at] ?? ''
      const words = plain.startsWith('the ') ? plain.slice(4) : plain
      const key = keyOf(name, words)
      if (!byName.has(key)) byName.set(key, line)
      const blank = words.indexOf(' ')
      if (blank < 0) continue
      addTo(byFirst, words.slice(0, blank), name)
      beginnings.add(beginningAt(words, 0))
      if (line.isTransliterated) addTo(byInitial, initialOf(words), { line, name })
    }
  }
  const bySound = new Map<string, ReadonlyMap<string, Line | null>>()
  const heard = (name: string): Line | null => {
    const sound = soundKey(name)
    if (sound === '') return null
    const initial = initialOf(plainly(name))
    const sounds = bySound.get(initial) ?? soundsOfNames(byInitial.get(initial) ?? [])
    bySound.set(initial, sounds)
    return sounds.get(sound) ?? null
  }
  // Few of the first words stand in any one text: what begins with one is put in order when it is asked for.
  const beginningWith = (word: string): LongNames | null => {
    const known = opened.get(word)
    if (known !== undefined) return known
    const list = byFirst.get(word)
    if (list === undefined) return null
    const fresh = longNames(list)
    opened.set(word, fresh)
    return fresh
  }
  return {
    rows: () => lines.flatMap(line => line.row() ?? []),
    hash,
    named: name => {
      const key = keyOf(name)
      // "REUTERS", "KREMLIN" in a headline.
      const found = byName.get(key) ?? (key.startsWith('=') && key.length > 5 ? byName.get(plainly(key.slice(1))) : undefined)
      return (found ?? heard(name))?.row() ?? null
    },
    byKey: key => {
      byKey ??= new Map(lines.map(line => [line.key, line] as const))
      return byKey.get(key)?.row() ?? null
    },
    nameAt: (text, start, ends) => {
      const letters = beginningAt(text, start)
      return letters !== ODD && !beginnings.has(letters) ? -1 : longestAt(beginningWith, text, start, ends)
    },
  }
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

const ODD = -1

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

/** The first three letters of a word as a number, in any letter case, by which most words are told from all first words; -1 where they are odd. */
function beginningAt(text: string, start: number): number {
  const first = text.charCodeAt(start) | 0x20
  const second = text.charCodeAt(start + 1) | 0x20
  const third = text.charCodeAt(start + 2) | 0x20
  if (!isLetter(first) || !isLetter(second)) return ODD
  if (isLetter(third)) return first * 65_536 + second * 256 + third
  // A blank, a hyphen, a stroke or the end of the text: the word has two letters. An apostrophe or a point may stand inside it.
  return third === 0x20 || third === 0x2d || third === 0x2f ? first * 65_536 + second * 256 : ODD
}

interface Spoken {
  readonly line: Line
  readonly name: string
}

/** Spellings of one name from other letters meet by sound, as long as no second row sounds the same; single words are too short for it. */
function soundsOfNames(names: readonly Spoken[]): ReadonlyMap<string, Line | null> {
  const bySound = new Map<string, Line | null>()
  for (const { line, name } of names) {
    const key = soundKey(name)
    const before = bySound.get(key)
    if (key !== '') bySound.set(key, before === undefined || before === line ? line : null)
  }
  return bySound
}

/** First letter of the last word, as it sounds: only names that share it are compared. */
const initialOf = (words: string): string => {
  const letter = words.charAt(words.lastIndexOf(' ') + 1)
  return { y: 'i', q: 'k', z: 's', g: 'j', e: 'a', o: 'u' }[letter] ?? letter
}

const MOST_LETTERS = 80

function soundKey(name: string): string {
  if (name.length > MOST_LETTERS || !/[\s-]/u.test(name) || !/^(?:the\s+)?[\p{Lu}\d]|^al-/iu.test(name)) return ''
  const sounds = soundsOf(name)
  return sounds.length < 2 ? '' : sounds.join(' ')
}

/** Up to four letters, or all capitals, count as written: "AP", "SANA"; longer names in any letter case and with any accents. */
function keyOf(name: string, plain: string | null = null): string {
  const bare = withoutThe(name)
  return bare.length <= 4 || /^[\p{Lu}\d.&]+$/u.test(bare) ? `=${bare.replaceAll('.', '')}` : (plain ?? plainly(bare))
}

function withoutThe(name: string): string {
  const first = name.charCodeAt(0)
  return (first === 0x54 || first === 0x74) && /^the\s/iu.test(name) ? name.slice(4).trimStart() : name
}

/** Texts repeat their words; very long ones are not kept. */
const keptPlain = remembered(plainWords)
const plainly = (name: string): string => (name.length > MOST_LETTERS ? plainWords(name) : keptPlain(name))

/** Names of several words that begin with one word: by their plain words; the second words, by which most are told from others at once. */
interface LongNames {
  readonly names: ReadonlyMap<string, readonly string[]>
  readonly seconds: ReadonlySet<string>
  readonly longest: number
}

function longNames(list: readonly string[]): LongNames {
  const names = new Map<string, string[]>()
  for (const name of list) addTo(names, plainly(withoutThe(name)), name)
  const words = [...names.keys()]
  return {
    names,
    seconds: new Set(words.map(each => lettersOf(each.split(' ', 2)[1] ?? ''))),
    longest: words.reduce((most, { length }) => Math.max(most, length), 0),
  }
}

/** For each word whether it begins with a capital: "Lebanese forces" are not the Lebanese Forces. */
const capitalsOf = remembered((name: string): string =>
  (name.match(/[\p{L}\d]+(?:['’‘`ʿʾ.][\p{L}\d]*)*/gu) ?? []).map(word => (/^\p{Lu}/u.test(word) ? 'A' : 'a')).join(''),
)

const mayStandFor = (written: string, wanted: string): boolean =>
  written.length === wanted.length && [...wanted].every((letter, at) => letter === 'a' || written[at] === 'A')

const MOST_WORDS = 9

function longestAt(
  beginningWith: (word: string) => LongNames | null,
  text: string,
  start: number,
  endsOf: () => readonly number[],
): number {
  const word = /^[\p{L}\d'’.]+/u.exec(text.slice(start, start + 40))?.[0] ?? ''
  const here =
    beginningWith(plainly(word)) ?? (/['’]s?$/u.test(word) ? beginningWith(plainly(word.replace(/['’]s?$/u, ''))) : null)
  if (here === null || !here.seconds.has(secondWord(text, start + word.length))) return -1
  const ends = endsOf()
  let longest = -1
  let size = 0
  for (let at = 0; at < Math.min(ends.length, 2 * MOST_WORDS); at++) {
    const end = ends[at] ?? 0
    // What is much longer is another name.
    if (end - start > here.longest + MOST_SIGNS) break
    const words = plainly(text.slice(start, end))
    if (words.length <= size) continue
    const written = here.names.get(words)
    if (written === undefined) continue
    const capitals = capitalsOf(text.slice(start, end))
    if (!written.some(name => mayStandFor(capitals, capitalsOf(name)))) continue
    longest = end
    size = words.length
  }
  return longest
}

/** The word behind a word, plainly; empty where none follows. */
function secondWord(text: string, from: number): string {
  const word = /^[\s\-‐‑–/'’.]*([\p{L}\p{N}\p{M}'’‘`ʿʾ.\p{Cf}]+)/u.exec(text.slice(from, from + 60))?.[1] ?? ''
  return lettersOf(plainly(word))
}

/** Up to the first sign in it: "at&t" and "at". */
const lettersOf = (plain: string): string => (/^[a-z\d]*$/.test(plain) ? plain : (/^[\p{L}\p{N}]*/u.exec(plain)?.[0] ?? ''))

/** So many signs, accents apart and wide gaps may a written name have beyond its plain words. */
const MOST_SIGNS = 16

/** Whoever weaves reports asks for the same names over and over. */
const namedAmongShipped = remembered((name: string): KnownActor | null => shippedWho().named(name))

/** The outlet of that name among what ships, in any letter case. */
export function outletNamed(name: string): Outlet | null {
  const row = namedAmongShipped(name)
  return row === null ? null : outletOf(row)
}

/** The body or person of that name among what ships, outlets aside. */
export function actorNamed(name: string): KnownActor | null {
  const row = namedAmongShipped(name)
  return row === null || row.outlet !== null ? null : row
}

export interface Outlet extends KnownActor {
  readonly source: SourceKind
}

export const outletOf = (row: KnownActor): Outlet | null =>
  row.outlet === null ? null : { ...row, source: SOURCE_OF_OUTLET[row.outlet] }
