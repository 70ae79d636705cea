import type { Word } from '../../base/words.js'
import { NO_PLACES, PARTICLES } from '../../lexicon/places/words.js'

export const isName = (word: Word | undefined): boolean => word !== undefined && word.kind === 'letters' && word.capital

/** Runs of capitals longer than this are headlines and lists; cutting them keeps the search linear. */
const LONGEST_NAME = 12

/** The end of a run of capitalised words, with the small words and points that names of places hold. */
export function runEnd(words: readonly Word[], at: number): number {
  let end = at + 1
  while (end < words.length && end - at < LONGEST_NAME) {
    const word = words[end] as Word
    const isHyphen =
      (word.form === '-' || word.form === "'") &&
      word.joined &&
      words[end + 1]?.joined === true &&
      words[end + 1]?.kind === 'letters'
    if (isName(word) && !NO_PLACES.has(word.form)) end += 1
    else if (isHyphen || (PARTICLES.has(word.form) && isName(words[end + 1])) || isAbbreviation(words, end)) end += 2
    else break
  }
  return end
}

/** "St. Cloud", "Ft. Worth": the point belongs to the name. */
const isAbbreviation = (words: readonly Word[], at: number): boolean =>
  words[at]?.form === '.' &&
  words[at]?.joined === true &&
  /^(?:st|ft|mt|pt|ste)$/.test(words[at - 1]?.form ?? '') &&
  words[at - 1]?.capital === true &&
  isName(words[at + 1])
