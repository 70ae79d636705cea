import { fold } from '../../base/fold.js'
import type { Word } from '../../base/words.js'
import { toponymAt } from '../../knowledge/index.js'
import { SITES_AFTER_NAMES, SITES_AS_SURNAMES, SITES_BEFORE_NAMES, SITES_WRITTEN_LARGE } from '../../lexicon/places/sites.js'
import { GIVEN_NAMES, NO_PLACES, PARTICLES, PERSON_TITLES } from '../../lexicon/places/words.js'
import type { Sentence } from '../../model/document.js'
import { isHyphen, isName } from './run.js'

/** Where the name of a site stands among a sentence's words. */
export interface SiteNamed {
  readonly first: number
  readonly next: number
  /** The noun that says what it is: "bridge". */
  readonly type: string
  /** Code of the country whose embassy it is; null: it is no embassy. */
  readonly mission: string | null
}

/** Of longer names the beginning is left out. */
const MOST_WORDS = 6

/** The name of a site whose type stands at the word: "Unity Bridge", "the Tolgoi mine", "Plaza Colón", "the French embassy". */
export function siteNamedAt(words: readonly Word[], at: number, sentence: Sentence, text: string): SiteNamed | null {
  const word = words[at] as Word
  if (word.kind !== 'letters') return null
  if (word.form === 'embassy' || word.form === 'consulate') return missionAt(words, at, text)
  const search = { words, text }
  if (SITES_BEFORE_NAMES.has(word.form) && word.capital) {
    const next = endOf(words, at + 1)
    if (next > at + 1) return { first: at, next, type: word.form, mission: null }
  }
  if (!SITES_AFTER_NAMES.has(word.form) && !(word.capital && SITES_WRITTEN_LARGE.has(word.form))) return null
  const after = words[at + 1]
  // "the Unity Bridge Club", "the bridge-builders": the name of something else goes on.
  if (isName(after) || after?.form === '&' || isHyphen(search, at + 1)) return null
  const first = beginningOf(words, at, sentence)
  if (first === at || isSomebody(words, first, at)) return null
  return { first, next: at + 1, type: word.form, mission: null }
}

/** "Francisco Bangoy", "Saint Nerses", "Aviadores del Chaco": the run of capitals that ends before the type. */
function beginningOf(words: readonly Word[], at: number, { tokens }: Sentence): number {
  let first = at
  while (first > 0 && at - first < MOST_WORDS) {
    const before = words[first - 1]
    if (before?.capital === true && before.kind === 'letters' && !NO_PLACES.has(before.form) && !isOpening(before, tokens))
      first -= 1
    else if (first < at && PARTICLES.has(before?.form ?? '') && isName(words[first - 2])) first -= 2
    else break
  }
  return first
}

/** "Local hospital", "Two hospitals": large only because the sentence begins. */
const isOpening = ({ start }: Word, tokens: Sentence['tokens']): boolean =>
  tokens[0]?.start === start && tokens[0].upos !== 'PROPN'

function endOf(words: readonly Word[], from: number): number {
  let next = from
  while (next < words.length && next - from < MOST_WORDS) {
    if (isName(words[next]) && !NO_PLACES.has(words[next]?.form ?? '')) next += 1
    else if (PARTICLES.has(words[next]?.form ?? '') && isName(words[next + 1])) next += 2
    else break
  }
  return next
}

/** "George Bridge", "Mrs. Castle": a surname. */
function isSomebody(words: readonly Word[], first: number, at: number): boolean {
  const form = words[first]?.form ?? ''
  const before = words[first - 1]?.form === '.' ? words[first - 2] : words[first - 1]
  if (PERSON_TITLES.has(before?.form ?? '') && before?.capital === true) return true
  return words[at]?.capital === true && SITES_AS_SURNAMES.has(words[at]?.form ?? '') && at - first === 1 && GIVEN_NAMES.has(form)
}

/** "the French embassy", "the embassy of France". */
function missionAt(words: readonly Word[], at: number, text: string): SiteNamed | null {
  const folded = words.map(({ form }) => fold(form))
  for (let first = Math.max(0, at - 3); first < at; first += 1) {
    const match = toponymAt(words, folded, first, text)
    const country = match?.end === at ? match.toponyms.find(({ place }) => place.kind === 'country') : undefined
    if (country !== undefined) return { first, next: at + 1, type: words[at]?.form ?? '', mission: country.place.country }
  }
  return null
}
