import type { Word } from '../../base/words.js'
import { NO_PLACES, PARTICLES } from '../../lexicon/places/words.js'
import type { Search } from './candidates.js'

export const isName = (word: Word | undefined): boolean => word !== undefined && word.kind === 'letters' && word.capital

/** Runs of capitals longer than this are headlines and lists; cutting them keeps the search linear. */
const LONGEST_NAME = 12

/** The end of a run of capitalised words, with the small words and points that names of places hold. */
export function runEnd(search: Search, at: number): number {
  const { words } = search
  let end = at + 1
  while (end < words.length && end - at < LONGEST_NAME) {
    const word = words[end] as Word
    if (isName(word) && !NO_PLACES.has(word.form)) end += 1
    else if (isNameHyphen(search, end) || (PARTICLES.has(word.form) && isName(words[end + 1])) || isAbbreviation(words, end))
      end += 2
    else break
  }
  return end
}

/** A hyphen between two words, not a dash. */
export function isHyphen({ words, text }: Pick<Search, 'words' | 'text'>, at: number): boolean {
  const word = words[at]
  return word?.form === '-' && word.joined && words[at + 1]?.joined === true && /[-‐‑]/.test(text[word.start] ?? '')
}

/** "Al-Bab", "Deir ez-Zor", "Stratford-upon-Avon": what follows goes on as a name does. */
function isNameHyphen(search: Search, at: number): boolean {
  const { words } = search
  const after = words[at + 1]
  if (words[at]?.form === "'") return words[at]?.joined === true && after?.joined === true && after.kind === 'letters'
  return (
    isHyphen(search, at) &&
    (isName(after) || PARTICLES.has(after?.form ?? '') || /^(?:on|upon|sur|under)$/.test(after?.form ?? ''))
  )
}

/** "St. Cloud", "Ft. Worth": the point belongs to the name. */
const isAbbreviation = (words: readonly Word[], at: number): boolean =>
  words[at]?.form === '.' &&
  words[at]?.joined === true &&
  /^(?:st|ft|mt|pt|ste)$/.test(words[at - 1]?.form ?? '') &&
  words[at - 1]?.capital === true &&
  isName(words[at + 1])
