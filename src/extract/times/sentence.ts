import { seek } from '../../base/seek.js'
import { overlaps } from '../../base/span.js'
import type { Word } from '../../base/words.js'
import type { Caught, Direction, Grain, TimeContext, TimeReading, TimeRule } from '../../lexicon/times/index.js'
import type { Sentence } from '../../model/document.js'
import { wordsOfSentence } from '../sentence-words.js'
import { directionAt } from './direction.js'
import type { DateMemory, Matcher } from './matcher.js'
import { withModifiers } from './modifiers.js'
import type { PatternMatch } from './pattern.js'

/** A reading at its place in the report's text. */
export interface Located {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly rule: TimeRule
  readonly reading: TimeReading
}

/** What the text has said so far, for words that refer back to it. */
export interface Said {
  readonly reference: { readonly start: number; readonly grain: Grain } | null
  readonly quarter: number | null
}

export const NOTHING_SAID: Said = { reference: null, quarter: null }

/** A sentence under work: its words, and what stays the same for every match in it. */
interface Desk {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly anchor: number | null
}

interface Pending {
  readonly match: PatternMatch
  readonly reading: TimeReading
  /** What had been said before it. */
  readonly said: Said
}

/** The times of one sentence, from left to right, and what has been said when it ends. */
export function readSentence(
  matcher: Matcher,
  sentence: Sentence,
  text: string,
  anchor: number | null,
  before: Said,
): { readonly located: readonly Located[]; readonly said: Said } {
  const desk: Desk = { sentence, anchor, words: wordsOfSentence(sentence, text) }
  const memory: DateMemory = []
  const pending: Pending[] = []
  let said = before
  let follows: string | null = null
  for (let at = 0; at < desk.words.length; ) {
    const second: Pending | null =
      follows === null ? null : firstRead(desk, matcher.matchesAt(desk.words, at, follows, memory), said)
    const next: Pending | null = second ?? firstRead(desk, matcher.matchesAt(desk.words, at, null, memory), said)
    follows = next?.reading.grain ?? null
    at = next === null ? at + 1 : next.match.next
    if (next === null) continue
    pending.push(next)
    said = afterSaying(next.reading, said)
  }
  const located = pending.map((one, at) => locate(desk, one, pending.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)))
  return { located: located.filter((one, index) => index === 0 || !overlaps(located[index - 1] as Located, one)), said }
}

/** How many times before and after it a time without a day may take its day from. */
const NEIGHBOURS = 8

/** What later words may refer back to: a dated period no coarser than a year. */
function afterSaying({ start, grain, compared }: TimeReading, said: Said): Said {
  if (compared === true || start === null || grain === null || grain === 'decade' || grain === 'century') return said
  const fine = grain === 'part' || grain === 'clock' ? 'day' : grain
  return { reference: { start, grain: fine }, quarter: grain === 'quarter' ? start : said.quarter }
}

function firstRead(desk: Desk, matches: readonly PatternMatch[], said: Said): Pending | null {
  const day = (): number | null => dayAtHand(said, desk.anchor)
  for (const match of matches) {
    const reading = readMatch(desk, match, said, day)
    if (reading !== null) return { match, reading, said }
  }
  return null
}

const dayAtHand = (said: Said, anchor: number | null): number | null =>
  said.reference !== null && said.reference.grain === 'day' ? said.reference.start : anchor

/** Times without a day of their own are read again once the days of their sentence are known. */
function locate(desk: Desk, one: Pending, all: readonly Pending[]): Located {
  const { match, said } = one
  const again = match.rule.needsDay === true ? readMatch(desk, match, said, () => nearestDay(desk, one, all)) : null
  const { start, reading } = withModifiers(desk.words, match.start, again ?? one.reading)
  return {
    start: desk.words[start]?.start ?? desk.sentence.start,
    end: desk.words[match.end - 1]?.end ?? desk.sentence.end,
    sentence: desk.sentence.index,
    rule: match.rule,
    reading,
  }
}

function nearestDay(desk: Desk, one: Pending, all: readonly Pending[]): number | null {
  let best: { readonly day: number; readonly distance: number } | null = null
  for (const other of all) {
    const { start, grain } = other.reading
    if (other === one || other.match.rule.needsDay === true || start === null) continue
    if (grain !== 'day' && grain !== 'part' && grain !== 'clock') continue
    const distance = Math.abs(other.match.start - one.match.start)
    if (best === null || distance < best.distance) best = { day: start, distance }
  }
  return best === null ? dayAtHand(one.said, desk.anchor) : best.day
}

function readMatch(desk: Desk, match: PatternMatch, said: Said, day: () => number | null): TimeReading | null {
  return match.rule.read(caughtOf(desk, match, said, day), contextOf(desk, match, said, day))
}

function caughtOf(desk: Desk, match: PatternMatch, said: Said, day: () => number | null): Caught {
  return {
    word: name => {
      const value = match.caught.get(name)
      return typeof value === 'string' ? value : ''
    },
    number: name => {
      const value = match.caught.get(name)
      return value === null || typeof value === 'number' ? value : Number.NaN
    },
    date: () => {
      const value = match.caught.get('date')
      return value !== null && typeof value === 'object' ? readMatch(desk, value, said, day) : null
    },
  }
}

function contextOf({ sentence, words, anchor }: Desk, match: PatternMatch, said: Said, day: () => number | null): TimeContext {
  const first = words[match.start]
  const next = words[match.next]
  let direction: Direction | null = null
  return {
    anchor,
    reference: said.reference,
    quarter: said.quarter,
    day,
    direction: () => {
      direction ??= first === undefined ? 'unknown' : directionAt(sentence, first.start)
      return direction
    },
    before: words[match.start - 1]?.form ?? '',
    after: next?.form ?? '',
    afterWritten: next === undefined ? '' : next.capital ? next.form.charAt(0).toUpperCase() + next.form.slice(1) : next.form,
    following: words.slice(match.next, match.next + 3).map(({ form }) => form),
    afterTag: next === undefined ? '' : (sentence.tokens[seek(sentence.tokens, next.start)]?.upos ?? ''),
    initial: match.start === 0,
  }
}
