import { parseDay } from '../../base/calendar.js'
import { overlaps } from '../../base/span.js'
import { type Direction, type Grain, TIME_RULES, type TimeReading, type TimeRule } from '../../lexicon/times/index.js'
import type { Document, Sentence } from '../../model/document.js'
import { type Problem, problem } from '../../model/problem.js'
import type { TimeMention } from '../../model/reading.js'
import { anchorOf } from './anchor.js'
import { directionAt } from './direction.js'
import { createMatcher, type DateMemory } from './matcher.js'
import { withModifiers } from './modifiers.js'
import type { PatternMatch } from './pattern.js'
import { type Word, wordsOfText } from './words.js'

/** A time mention, with the sentence it stands in and the rule that read it. */
export interface TimeFound extends TimeMention {
  readonly sentence: number
  readonly rule: string
}

const MATCHER = createMatcher(TIME_RULES)

/**
 * Every time expression of the document, in order of the text. Relative ones are set on the calendar from the publication date, else from a
 * date that the text gives itself; without either they stay relative, and one problem says so.
 */
export function findTimes(document: Document): { readonly times: readonly TimeFound[]; readonly problems: readonly Problem[] } {
  const published = document.report.published === null ? null : parseDay(document.report.published)
  const found: Located[] = []
  let anchor = published
  let reference: Reference | null = null
  for (const sentence of document.sentences) {
    const reader = readSentence(sentence, document.report.text, anchor, reference)
    found.push(...reader.located)
    reference = reader.reference
    if (anchor === null) anchor = anchorOf(sentence, reader.located)
  }
  const undated = found.find(({ reading }) => reading.undated === true)
  const problems =
    undated === undefined
      ? []
      : [problem('date-unknown', undated, { words: document.report.text.slice(undated.start, undated.end) })]
  return { times: found.map(toMention), problems }
}

/** A reading at its place. */
export interface Located {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly rule: TimeRule
  readonly reading: TimeReading
}

interface Reference {
  readonly start: number
  readonly grain: Grain
}

const toMention = ({ start, end, sentence, rule, reading }: Located): TimeFound => ({
  start,
  end,
  type: reading.type,
  value: reading.value,
  from: reading.from,
  to: reading.to,
  sentence,
  rule: rule.id,
})

interface Pending {
  readonly match: PatternMatch
  readonly reading: TimeReading
  readonly reference: Reference | null
}

function readSentence(
  sentence: Sentence,
  text: string,
  anchor: number | null,
  reference: Reference | null,
): { readonly located: Located[]; readonly reference: Reference | null } {
  const words = wordsOfText(text.slice(sentence.start, sentence.end), sentence.start)
  const memory: DateMemory = []
  const pending: Pending[] = []
  let latest = reference
  let follows: string | null = null
  for (let at = 0; at < words.length; ) {
    const accepted: Pending | null =
      follows === null ? null : firstRead(sentence, words, MATCHER.matchesAt(words, at, follows, memory), anchor, latest)
    const next: Pending | null =
      accepted ?? firstRead(sentence, words, MATCHER.matchesAt(words, at, null, memory), anchor, latest)
    if (next === null) {
      follows = null
      at += 1
      continue
    }
    pending.push(next)
    latest = referenceAfter(next.reading, latest)
    follows = next.reading.grain
    at = next.match.next
  }
  const located = pending.map(one => locate(one, pending, sentence, words, anchor))
  return {
    located: located.filter((one, index) => !located.some((other, place) => place < index && overlaps(other, one))),
    reference: latest,
  }
}

/** What later words may refer back to: a dated period no coarser than a year. */
function referenceAfter(reading: TimeReading, before: Reference | null): Reference | null {
  if (reading.start === null || reading.grain === null || reading.grain === 'decade' || reading.grain === 'century') return before
  return { start: reading.start, grain: reading.grain === 'part' || reading.grain === 'clock' ? 'day' : reading.grain }
}

function firstRead(
  sentence: Sentence,
  words: readonly Word[],
  matches: readonly PatternMatch[],
  anchor: number | null,
  reference: Reference | null,
): Pending | null {
  for (const match of matches) {
    const day = (): number | null => (reference !== null && reference.grain === 'day' ? reference.start : anchor)
    const reading = readMatch(match, sentence, words, anchor, reference, day)
    if (reading !== null) return { match, reading, reference }
  }
  return null
}

/** Times without a day of their own are read again once the days of their sentence are known. */
function locate(
  one: Pending,
  all: readonly Pending[],
  sentence: Sentence,
  words: readonly Word[],
  anchor: number | null,
): Located {
  const { match, reference } = one
  const reading =
    match.rule.needsDay === true
      ? (readMatch(match, sentence, words, anchor, reference, () => nearestDay(one, all, anchor)) ?? one.reading)
      : one.reading
  const modified = withModifiers(words, match.start, reading)
  return {
    start: words[modified.start]?.start ?? sentence.start,
    end: words[match.end - 1]?.end ?? sentence.end,
    sentence: sentence.index,
    rule: match.rule,
    reading: modified.reading,
  }
}

function nearestDay(one: Pending, all: readonly Pending[], anchor: number | null): number | null {
  let best: { readonly day: number; readonly distance: number } | null = null
  for (const other of all) {
    const { start, grain } = other.reading
    if (
      other === one ||
      other.match.rule.needsDay === true ||
      start === null ||
      (grain !== 'day' && grain !== 'part' && grain !== 'clock')
    )
      continue
    const distance = Math.abs(other.match.start - one.match.start)
    if (best === null || distance < best.distance) best = { day: start, distance }
  }
  if (best !== null) return best.day
  return one.reference !== null && one.reference.grain === 'day' ? one.reference.start : anchor
}

function readMatch(
  match: PatternMatch,
  sentence: Sentence,
  words: readonly Word[],
  anchor: number | null,
  reference: Reference | null,
  day: () => number | null,
): TimeReading | null {
  const first = words[match.start]
  const next = words[match.next]
  let direction: Direction | null = null
  const context = {
    anchor,
    reference,
    day,
    direction: () => (direction ??= first === undefined ? 'unknown' : directionAt(sentence, first.start)),
    before: words[match.start - 1]?.form ?? '',
    after: next?.form ?? '',
    afterWritten: next === undefined ? '' : next.capital ? next.form.charAt(0).toUpperCase() + next.form.slice(1) : next.form,
    afterTag: next === undefined ? '' : (sentence.tokens.find(({ end }) => end > next.start)?.upos ?? ''),
    initial: match.start === 0,
  }
  const valueOf = (name: string) => match.caught.get(name)
  return match.rule.read(
    {
      word: name => {
        const value = valueOf(name)
        return typeof value === 'string' ? value : ''
      },
      number: name => {
        const value = valueOf(name)
        return value === null || typeof value === 'number' ? value : Number.NaN
      },
      date: () => {
        const value = valueOf('date')
        return value !== null && typeof value === 'object' ? readMatch(value, sentence, words, anchor, reference, day) : null
      },
    },
    context,
  )
}
