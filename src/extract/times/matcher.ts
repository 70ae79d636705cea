import type { Word } from '../../base/words.js'
import type { TimeRule } from '../../lexicon/times/rule.js'
import { type CompiledPattern, compile, DIGITS, matchPattern, type PatternMatch, secondsOf, startsOf } from './pattern.js'

/** A pattern with the forms that its second word may have (null: any), which spares most attempts. */
interface Entry {
  readonly pattern: CompiledPattern
  readonly seconds: ReadonlySet<string> | null
}

type Index = ReadonlyMap<string, readonly Entry[]>

export interface Matcher {
  /** All matches that begin at a word, the longest first, then by row; ranges' second halves only after `follows`. */
  readonly matchesAt: (words: readonly Word[], at: number, follows: string | null, dates: DateMemory) => PatternMatch[]
}

/** The day that begins at each word of a sentence, found at most once. */
export type DateMemory = (PatternMatch | null | undefined)[]

export function createMatcher(rules: readonly TimeRule[]): Matcher {
  const patterns = rules.flatMap(compile)
  const dateStarts = new Set<string>()
  const dates = patterns.filter(({ rule }) => rule.isDate === true)
  for (const pattern of dates) for (const start of startsOf(pattern, dateStarts)) dateStarts.add(start)
  const free = indexOf(
    patterns.filter(({ rule }) => rule.follows === undefined),
    dateStarts,
  )
  const following = indexOf(
    patterns.filter(({ rule }) => rule.follows !== undefined),
    dateStarts,
  )
  const dateIndex = indexOf(dates, dateStarts)

  const findDate = (words: readonly Word[], memory: DateMemory) => (at: number) => {
    const known = memory[at]
    if (known !== undefined) return known
    memory[at] = null
    const found = candidates(dateIndex, words, at, () => null)[0] ?? null
    memory[at] = found
    return found
  }
  return {
    matchesAt: (words, at, follows, memory) =>
      follows === null
        ? candidates(free, words, at, findDate(words, memory))
        : candidates(following, words, at, findDate(words, memory)).filter(({ rule }) => rule.follows === follows),
  }
}

function candidates(
  index: Index,
  words: readonly Word[],
  at: number,
  findDate: (at: number) => PatternMatch | null,
): PatternMatch[] {
  const word = words[at]
  if (word === undefined) return []
  const found: PatternMatch[] = []
  const next = keyOf(words[at + 1])
  for (const { pattern, seconds } of index.get(keyOf(word)) ?? []) {
    if (seconds !== null && !seconds.has(next)) continue
    const match = matchPattern(pattern, words, at, findDate)
    if (match !== null) found.push(match)
  }
  return found.sort((a, b) => b.reach - a.reach || a.order - b.order)
}

const keyOf = (word: Word | undefined): string => (word === undefined ? '' : word.kind === 'number' ? DIGITS : word.form)

function indexOf(patterns: readonly CompiledPattern[], dateStarts: ReadonlySet<string>): Index {
  const index = new Map<string, Entry[]>()
  for (const pattern of patterns) {
    const entry = { pattern, seconds: secondsOf(pattern, dateStarts) }
    for (const start of startsOf(pattern, dateStarts)) {
      const list = index.get(start)
      if (list === undefined) index.set(start, [entry])
      else list.push(entry)
    }
  }
  return index
}
