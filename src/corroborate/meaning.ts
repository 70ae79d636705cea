import { remembered } from '../base/remember.js'
import { wordsIn } from '../knowledge/transliteration.js'
import { COMMON_STEMS } from '../lexicon/common-stems.js'
import { SYNONYMS } from '../lexicon/synonyms.js'
import { EMPTY_WORDS, stemOf } from './fold.js'

/**
 * What a stretch of text speaks of: a number for each word or class of words, each once, in rising order. The lowest three bits of a number
 * hold the weight of the word, so that two bags are compared without looking anything up, and a bag takes four bytes a word.
 */
export interface Bag {
  readonly marks: Uint32Array
  /** Weights of all marks, in hundredths. */
  readonly total: number
  /** Squares of the weights, in hundredths: where only rare words should count. */
  readonly rare: number
}

const WEIGHTS = [15, 35, 60, 80, 100] as const
const CLASS_WEIGHT = 3
const NUMBER_WEIGHT = 3

/** Stem → names of the classes it stands in. */
const CLASSES: ReadonlyMap<string, readonly string[]> = collectClasses()

function collectClasses(): Map<string, readonly string[]> {
  const classes = new Map<string, string[]>()
  for (const row of SYNONYMS) {
    for (const word of row) {
      const stem = stemOf(word)
      classes.set(stem, [...(classes.get(stem) ?? []), `~${row[0]}`])
    }
  }
  return classes
}

const marksOf = remembered((word: string): readonly number[] => {
  if (EMPTY_WORDS.has(word)) return []
  const stem = stemOf(word)
  const classes = CLASSES.get(stem)
  if (classes !== undefined) return classes.map(name => mark(name, CLASS_WEIGHT))
  if (/^\p{N}/u.test(stem)) return [mark(stem, NUMBER_WEIGHT)]
  return [mark(stem, WEIGHTS.indexOf((COMMON_STEMS.get(stem) ?? 100) as 15 | 35 | 60 | 100))]
})

/** Weight of a stem in hundredths: a word in every other sentence says little. */
export const weightOf = (stem: string): number => COMMON_STEMS.get(stem) ?? 100

/** FNV-1a in the upper 29 bits: of ten thousand words no two are likely to meet. */
function mark(name: string, weight: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return ((hash & ~7) | weight) >>> 0
}

export function bagOf(text: string): Bag {
  const marks = new Set<number>()
  for (const word of wordsIn(text)) for (const each of marksOf(word)) marks.add(each)
  return bagWith(marks)
}

/** What any of them speaks of. */
export function bagOfAll(bags: readonly Bag[]): Bag {
  const marks = new Set<number>()
  for (const bag of bags) for (const each of bag.marks) marks.add(each)
  return bagWith(marks)
}

/** Names are marks of full weight. */
export const bagOfNames = (names: Iterable<string>): Bag => bagWith(new Set([...names].map(name => mark(`=${name}`, 4))))

function bagWith(set: ReadonlySet<number>): Bag {
  const marks = Uint32Array.from(set).sort()
  let [total, rare] = [0, 0]
  for (const each of marks) {
    const weight = WEIGHTS[each & 7] ?? 0
    total += weight
    rare += (weight * weight) / 100
  }
  return { marks, total, rare }
}

/** What the first speaks of and the second does not. */
export function bagWithout(bag: Bag, other: Bag): Bag {
  const out = new Set(other.marks)
  return bagWith(new Set(bag.marks.filter(mark => !out.has(mark))))
}

/** Weight of the marks that both hold, in hundredths. */
export function sharedWeight(a: Bag, b: Bag): number {
  let shared = 0
  meet(a.marks, b.marks, weight => {
    shared += weight
  })
  return shared
}

/** Squares of those weights, in hundredths. */
export function sharedRare(a: Bag, b: Bag): number {
  let shared = 0
  meet(a.marks, b.marks, weight => {
    shared += (weight * weight) / 100
  })
  return shared
}

export function sharedMarks(a: Bag, b: Bag): number {
  let shared = 0
  meet(a.marks, b.marks, () => {
    shared++
  })
  return shared
}

function meet(a: Uint32Array, b: Uint32Array, found: (weight: number) => void): void {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) {
      found(WEIGHTS[x & 7] ?? 0)
      i++
      j++
    } else if (x < y) i++
    else j++
  }
}
