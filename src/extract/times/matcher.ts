import type { Word } from '../../base/words.js'
import type { TimeRule } from '../../lexicon/times/rule.js'
import { type CompiledPattern, compile, DIGITS, matchPattern, type PatternMatch, secondsOf, startsOf } from './pattern.js'

/** A pattern with the forms that its second word may have (null: any), which spares most attempts. */
interface Entry {
  readonly pattern: CompiledPattern
  readonly seconds: ReadonlySet<string> | null
}

/** What may begin with a word: by the forms that its second word must have one of, and with any other second word. */
interface Starts {
  readonly before: ReadonlyMap<string, readonly CompiledPattern[]>
  readonly beforeOthers: readonly CompiledPattern[]
}

type Index = ReadonlyMap<string, Starts>

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
    const found = candidates(dateIndex, words, at, () => () => null)[0] ?? null
    memory[at] = found
    return found
  }
  return {
    matchesAt: (words, at, follows, memory) =>
      follows === null
        ? candidates(free, words, at, () => findDate(words, memory))
        : candidates(following, words, at, () => findDate(words, memory)).filter(({ rule }) => rule.follows === follows),
  }
}

function candidates(
  index: Index,
  words: readonly Word[],
  at: number,
  dateFinder: () => (at: number) => PatternMatch | null,
): PatternMatch[] {
  const word = words[at]
  const starts = word === undefined ? undefined : index.get(keyOf(word))
  const patterns = starts === undefined ? NONE : (starts.before.get(keyOf(words[at + 1])) ?? starts.beforeOthers)
  if (patterns.length === 0) return []
  const findDate = dateFinder()
  const found: PatternMatch[] = []
  for (const pattern of patterns) {
    const match = matchPattern(pattern, words, at, findDate)
    if (match !== null) found.push(match)
  }
  return found.sort((a, b) => b.reach - a.reach || a.order - b.order)
}

const NONE: readonly CompiledPattern[] = []

const keyOf = (word: Word | undefined): string => (word === undefined ? '' : word.kind === 'number' ? DIGITS : word.form)

function indexOf(patterns: readonly CompiledPattern[], dateStarts: ReadonlySet<string>): Index {
  const lists = new Map<string, Entry[]>()
  for (const pattern of patterns) {
    for (const start of startsOf(pattern, dateStarts)) {
      const entry = { pattern, seconds: secondsOf(pattern, start, dateStarts) }
      const list = lists.get(start)
      if (list === undefined) lists.set(start, [entry])
      else list.push(entry)
    }
  }
  return new Map([...lists].map(([start, entries]) => [start, startsFrom(entries)] as const))
}

function startsFrom(entries: readonly Entry[]): Starts {
  const before = new Map<string, CompiledPattern[]>()
  for (const next of new Set(entries.flatMap(({ seconds }) => [...(seconds ?? [])]))) {
    const fitting = entries.filter(({ seconds }) => seconds === null || seconds.has(next))
    before.set(
      next,
      fitting.map(({ pattern }) => pattern),
    )
  }
  return { before, beforeOthers: entries.filter(({ seconds }) => seconds === null).map(({ pattern }) => pattern) }
}
