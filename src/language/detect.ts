import { LANGUAGE_PROFILES, SCRIPT_NEIGHBOURS, SCRIPTS } from '../lexicon/language/languages.js'

/** Shorter texts are read as English. */
const ENOUGH = 200
/** No more of a text than this is looked at. */
const SAMPLE = 20_000
/** Share of the words that a language's small words must make up. */
const LEAST_SHARE = 0.14

/**
 * ISO 639-1 of a text's language. 'en' unless the text has at least 200 characters and strong evidence of another: most letters of
 * another script, or at least twice as many small words of another language as of English.
 */
export function detectLanguage(text: string): string {
  if (text.trim().length < ENOUGH) return 'en'
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu) ?? []
  const latin = letters.filter(letter => /\p{Script=Latin}/u.test(letter))
  if (letters.length < ENOUGH / 4) return 'en'
  if (latin.length * 2 < letters.length) return languageOfScript(letters.filter(letter => !/\p{Script=Latin}/u.test(letter)))
  return languageOfWords(sample)
}

function languageOfScript(letters: readonly string[]): string {
  const all = letters.join('')
  let best = 'en'
  let most = 0
  for (const { id, pattern } of SCRIPTS) {
    const count = letters.filter(letter => pattern.test(letter)).length
    // Japanese mixes its kana with Han: some kana are enough.
    const weight = id === 'ja' ? count * 4 : count
    if (weight > most) [best, most] = [id, weight]
  }
  const neighbours = SCRIPT_NEIGHBOURS[best] ?? []
  const share = (pattern: RegExp): number =>
    (all.match(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`)) ?? []).length
  return neighbours.find(({ pattern }) => share(pattern) * 50 > letters.length)?.id ?? best
}

const PROFILES: readonly { readonly id: string; readonly words: ReadonlySet<string> }[] = LANGUAGE_PROFILES.map(
  ({ id, words }) => ({
    id,
    words: new Set(words.split(' ')),
  }),
)

function languageOfWords(sample: string): string {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu) ?? []
  let english = 0
  let best = 'en'
  let most = 0
  for (const { id, words: small } of PROFILES) {
    let count = 0
    for (const word of words) if (small.has(word)) count++
    if (id === 'en') english = count
    else if (count > most) [best, most] = [id, count]
  }
  return most >= words.length * LEAST_SHARE && most >= english * 2 ? best : 'en'
}
