import { parseDay } from '../../base/calendar.js'
import { TIME_RULES } from '../../lexicon/times/index.js'
import type { Document } from '../../model/document.js'
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
  for (const sentence of document.sentences) {
    const read = readSentence(MATCHER, sentence, text, anchor, said)
    found.push(...read.located)
    said = read.said
    if (anchor === null) anchor = anchorOf(sentence, read.located)
  }
  const undated = found.find(({ reading }) => reading.undated === true)
  const problems =
    undated === undefined ? [] : [problem('date-unknown', undated, { words: text.slice(undated.start, undated.end) })]
  return { times: found.map(toMention), problems }
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
