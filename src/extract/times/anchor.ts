import type { Sentence } from '../../model/document.js'
import type { Located } from './sentence.js'

/** How far into a text its own date may stand. */
const OPENING = 400

/**
 * The day that the text dates itself by, where the report has no publication date: a full date in a dateline or byline, or one that stands
 * alone in the opening of the text ("Sunday, December 8, 2024"). A date inside prose tells of something else.
 */
export function anchorOf(sentence: Sentence, located: readonly Located[]): number | null {
  const day = located.find(({ reading }) => reading.grain === 'day' && reading.start !== null && reading.undated !== true)
  if (day === undefined || day.reading.start === null) return null
  if (sentence.passage === 'dateline' || sentence.passage === 'byline') return day.reading.start
  const alone = sentence.end - sentence.start - (day.end - day.start) <= 24
  return alone && sentence.start < OPENING ? day.reading.start : null
}
