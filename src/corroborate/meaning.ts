import { remembered } from '../base/remember.js'
import { wordsIn } from '../knowledge/transliteration.js'
import { COMMON_STEMS } from '../lexicon/common-stems.js'
import { SYNONYMS } from '../lexicon/synonyms.js'
import { THEMES } from '../lexicon/themes.js'
import { EMPTY_WORDS, stemOf } from './fold.js'
import { keep, type Place } from './pages.js'

/**
 * What a stretch of text speaks of: a number for each word or class of words, each once. The lowest three bits of a number hold the weight of
 * the word, so that two bags are compared without looking anything up.
 */
export type Marks = ReadonlySet<number>

const WEIGHTS = [15, 35, 60, 80, 100] as const
/** A word shares its class with others, and is itself. */
const CLASS_WEIGHT = 3
const NUMBER_WEIGHT = 3

/** The place of themes among the weights: words of one theme tell of one happening, but not the same. */
const THEME = 5

/** Stem → marks of the classes and themes that it stands in. */
const CLASSES: ReadonlyMap<string, readonly number[]> = collectClasses()

function collectClasses(): Map<string, readonly number[]> {
  const classes = new Map<string, number[]>()
  const collect = (rows: readonly (readonly string[])[], sign: string, weight: number): void => {
    for (const row of rows) {
      const own = mark(`${sign}${row[0]}`, weight)
      for (const stem of new Set(row.map(stemOf))) classes.set(stem, [...(classes.get(stem) ?? []), own])
    }
  }
  collect(SYNONYMS, '~', CLASS_WEIGHT)
  collect(THEMES, '≈', THEME)
  return classes
}

const marksOf = remembered((word: string): readonly number[] => {
  if (EMPTY_WORDS.has(word)) return []
  const stem = stemOf(word)
  if (/^\p{N}/u.test(stem)) return [mark(stem, NUMBER_WEIGHT)]
  const own = mark(stem, WEIGHTS.indexOf((COMMON_STEMS.get(stem) ?? 100) as 15 | 35 | 60 | 100))
  return [...(CLASSES.get(stem) ?? []), own]
})

/** Weight of a stem in hundredths: a word in every other sentence says little. */
export const weightOf = (stem: string): number => COMMON_STEMS.get(stem) ?? 100

/** FNV-1a in the upper 29 bits: of ten thousand words no two are likely to meet. */
function mark(name: string, weight: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return (hash & ~7) | weight
}

export const marksIn = (text: string): Marks => marksOfWords(wordsIn(text))

/** The same of words that are folded already. */
export function marksOfWords(words: readonly string[]): Marks {
  const marks = new Set<number>()
  for (const word of words) for (const each of marksOf(word)) marks.add(each)
  return marks
}

/** The mark of a word that says something by itself, or of a class. */
export const isTelling = (mark: number): boolean => (mark & 7) >= CLASS_WEIGHT && !isTheme(mark)

export const isTheme = (mark: number): boolean => (mark & 7) === THEME

/** What any of them speaks of. */
export function marksOfAll(all: readonly Marks[]): Marks {
  const marks = new Set<number>()
  for (const some of all) for (const each of some) marks.add(each)
  return marks
}

/** Names are marks of full weight. */
export const markOfName = (name: string): number => mark(`=${name}`, 4)

export const marksOfNames = (names: Iterable<string>): Marks => new Set([...names].map(markOfName))

/** What the first speaks of and the second does not. */
export const marksWithout = (marks: Marks, other: Marks): Marks => new Set([...marks].filter(each => !other.has(each)))

export const withoutThemes = (marks: Marks): Marks => new Set([...marks].filter(each => !isTheme(each)))

/** Marks kept for comparing, in rising order, with what they weigh. Made of a place where they lie, whenever one is needed. */
export class Bag {
  readonly #page: Int32Array
  readonly #at: number

  /** The bag numbered `place` of those that begin there. */
  constructor(page: Int32Array, at: number, place = 0) {
    this.#page = page
    this.#at = at
    for (let before = 0; before < place; before++) this.#at += HEAD + (page[this.#at] as number)
  }

  get size(): number {
    return this.#page[this.#at] as number
  }

  /** Weights of all marks, in hundredths. */
  get total(): number {
    return this.#page[this.#at + 1] as number
  }

  /** Squares of the weights, in hundredths: where only rare words should count. */
  get rare(): number {
    return (this.#page[this.#at + 2] as number) / QUARTERS
  }

  /** Number of themes. */
  get themes(): number {
    return this.#page[this.#at + 3] as number
  }

  *[Symbol.iterator](): Iterator<number> {
    for (let at = 0; at < this.size; at++) yield this.#page[this.#at + HEAD + at] as number
  }

  /** Where the next begins. */
  get end(): number {
    return this.#at + HEAD + this.size
  }

  /** What the marks that both hold are worth together. */
  meet(other: Bag, worth: Float64Array): number {
    const a = this.#page
    const b = other.#page
    let i = this.#at + HEAD
    let j = other.#at + HEAD
    const end = i + this.size
    const otherEnd = j + other.size
    let sum = 0
    while (i < end && j < otherEnd) {
      const x = a[i] as number
      const y = b[j] as number
      if (x === y) sum += worth[x & 7] as number
      if (x <= y) i++
      if (y <= x) j++
    }
    return sum
  }
}

/** Of each bag first how many marks it has, what they weigh and how many are themes, then the marks. */
const HEAD = 4
/** Squares of the weights in hundredths have quarters. */
const QUARTERS = 4

const WEIGHT = Float64Array.of(...WEIGHTS, 0, 0, 0)
const SQUARE = WEIGHT.map(weight => (weight * weight) / 100)
const THEME_WEIGHT = 80
const THEME_SQUARE = 64
const WITH_THEMES = WEIGHT.with(THEME, THEME_WEIGHT)
const SQUARE_WITH_THEMES = SQUARE.with(THEME, THEME_SQUARE)
const ONE = new Float64Array(8).fill(1)

/** Several bags laid down one behind the other, and what else is to lie behind them. */
export function keepBags(all: readonly Marks[], behind: readonly number[] = []): Place {
  const numbers: number[] = []
  for (const marks of all) {
    const sorted = Int32Array.from(marks).sort()
    let [total, rare, themes] = [0, 0, 0]
    for (const each of sorted) {
      total += WEIGHT[each & 7] as number
      rare += SQUARE[each & 7] as number
      if (isTheme(each)) themes++
    }
    numbers.push(sorted.length, total, rare * QUARTERS, themes)
    for (const each of sorted) numbers.push(each)
  }
  for (const each of behind) numbers.push(each)
  return keep(numbers)
}

/** Weight of the marks that both hold, in hundredths. */
export const sharedWeight = (a: Bag, b: Bag): number => a.meet(b, WEIGHT)

/** Squares of those weights, in hundredths. */
export const sharedRare = (a: Bag, b: Bag): number => a.meet(b, SQUARE)

/** The same with themes, and what a bag weighs with them. */
export const sharedBroad = (a: Bag, b: Bag): number => a.meet(b, WITH_THEMES)
export const sharedBroadRare = (a: Bag, b: Bag): number => a.meet(b, SQUARE_WITH_THEMES)
export const broadOf = ({ total, themes }: Bag): number => total + themes * THEME_WEIGHT
export const broadRareOf = ({ rare, themes }: Bag): number => rare + themes * THEME_SQUARE

export const sharedMarks = (a: Bag, b: Bag): number => a.meet(b, ONE)
