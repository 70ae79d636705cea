import { parseDay } from '../../base/calendar.js'
import { TIME_RULES } from '../../lexicon/times/index.js'
import type { Document, Sentence } from '../../model/document.js'
import { type Problem, problem } from '../../model/problem.js'
import type { TimeMention } from '../../model/reading.js'
import { anchorOf } from './anchor.js'
import { createMatcher } from './matcher.js'
import { type Located, NOTHING_SAID, readSentence, type Said } from './sentence.js'

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
  const { published, text } = document.report
  const found: Located[] = []
  let anchor = published === null ? null : parseDay(published)
  let said: Said = NOTHING_SAID
  /** The day that a heading of a live page gives to the entries under it. */
  let heading: Said = NOTHING_SAID
  for (const sentence of document.sentences) {
    const read = readSentence(MATCHER, sentence, text, anchor, isStamped(sentence, text) ? heading : said)
    found.push(...read.located)
    // What the page says of itself dates nothing that it tells.
    if (!/^(?:promo|note)$/u.test(sentence.passage)) said = read.said
    if (isDayAlone(sentence, read.located)) heading = read.said
    if (anchor === null) anchor = anchorOf(sentence, read.located)
  }
  const undated = found.find(({ reading }) => reading.undated === true)
  const problems =
    undated === undefined ? [] : [problem('date-unknown', undated, { words: text.slice(undated.start, undated.end) })]
  return { times: found.map(toMention), problems }
}

/** "19:55 GMT - The army has …", "[11:48] Shots": an entry of a live page is of its own day, whatever the entry above it spoke of. */
const isStamped = ({ start }: Sentence, text: string): boolean =>
  (start === 0 || /[\n\r]\s*$/u.test(text.slice(Math.max(0, start - 4), start))) && STAMP.test(text.slice(start, start + 24))

const STAMP = /^[[(]?\d{1,2}[:.]\d{2}(?:\s?(?:[ap]\.?m\.?|[A-Z]{2,4}))?[\])]?\s*(?:[-–—|:•]\s|\p{Lu}|$)/u

/** "Friday 13 February" on a line of its own. */
const isDayAlone = (sentence: Sentence, located: readonly Located[]): boolean =>
  located.length === 1 && located[0]?.reading.grain === 'day' && sentence.tokens.length <= MOST_OF_A_HEADING

const MOST_OF_A_HEADING = 6

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
