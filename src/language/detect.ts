import { LANGUAGE_PROFILES, SCRIPT_NEIGHBOURS, SCRIPTS } from '../lexicon/language/languages.js'
import { BLANK, classAt, isLetterClass, isWordClass } from './characters.js'

/** Shorter texts are read as English. */
const ENOUGH = 200
/** No more of a text than this is looked at. */
const SAMPLE = 6000
/** Share of the words that a language's small words must make up. */
const LEAST_SHARE = 0.14
/** An English text has more small words than this; nothing else is asked then. */
const ENGLISH_SHARE = 0.2

/**
 * ISO 639-1 of a text's language. 'en' unless the text has at least 200 characters and strong evidence of another: most letters of
 * another script, or at least twice as many small words of another language as of English.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE)
  if (lettersAndSigns(sample) < ENOUGH) return 'en'
  let latin = 0
  let foreign = ''
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at)
    if (!isLetterClass(classAt(sample, at))) continue
    if (unit < LATIN_END || (unit >= 0x1e00 && unit < 0x1f00)) latin++
    else foreign += sample.charAt(at)
  }
  if (latin + foreign.length < ENOUGH / 4) return 'en'
  return latin < foreign.length ? languageOfScript(foreign) : languageOfWords(sample)
}

const LATIN_END = 0x250

/** How much of a text is not blank, up to what is enough. */
function lettersAndSigns(text: string): number {
  let count = 0
  for (let at = 0; at < text.length && count < ENOUGH; at++) if (classAt(text, at) !== BLANK || at % 6 === 0) count++
  return count
}

function languageOfScript(letters: string): string {
  let best = 'en'
  let most = 0
  for (const { id, pattern } of SCRIPTS) {
    const count = countOf(letters, pattern)
    // Japanese mixes its kana with Han: some kana are enough.
    const weight = id === 'ja' ? count * 4 : count
    if (weight > most) [best, most] = [id, weight]
  }
  const neighbours = SCRIPT_NEIGHBOURS[best] ?? []
  return neighbours.find(({ pattern }) => countOf(letters, pattern) * 50 > letters.length)?.id ?? best
}

const countOf = (letters: string, pattern: RegExp): number =>
  (letters.match(new RegExp(pattern.source, `${pattern.flags}g`)) ?? []).length

const PROFILES: readonly { readonly id: string; readonly words: ReadonlySet<string> }[] = LANGUAGE_PROFILES.map(
  ({ id, words }) => ({
    id,
    words: new Set(words.split(' ')),
  }),
)

const ENGLISH: ReadonlySet<string> = PROFILES.find(({ id }) => id === 'en')?.words ?? new Set()

function languageOfWords(sample: string): string {
  const words = smallWords(sample)
  let english = 0
  for (const word of words) if (ENGLISH.has(word)) english++
  if (english > words.length * ENGLISH_SHARE) return 'en'
  let best = 'en'
  let most = 0
  for (const { id, words: small } of PROFILES) {
    let count = 0
    for (const word of words) if (small.has(word)) count++
    if (id !== 'en' && count > most) [best, most] = [id, count]
  }
  return most >= words.length * LEAST_SHARE && most >= english * 2 ? best : 'en'
}

/** All words, in lower case; an apostrophe ends one, as in "l'armée". */
function smallWords(sample: string): string[] {
  const words: string[] = []
  const lower = sample.toLowerCase()
  let start = -1
  for (let at = 0; at <= lower.length; at++) {
    const inside = at < lower.length && isWordClass(classAt(lower, at))
    if (inside && start < 0) start = at
    if (inside || start < 0) continue
    words.push(lower.slice(start, at))
    start = -1
  }
  return words
}
