import { fold } from '../../lib/filter.js'

/** Adjectives and seats that do not begin like their country's name; all others do ("Syria", "Syrian"). */
const IRREGULAR: readonly (readonly [word: string, country: string])[] = [
  ['american', 'United States'],
  ['us', 'United States'],
  ['washington', 'United States'],
  ['pentagon', 'United States'],
  ['white house', 'United States'],
  ['british', 'United Kingdom'],
  ['uk', 'United Kingdom'],
  ['london', 'United Kingdom'],
  ['french', 'France'],
  ['dutch', 'Netherlands'],
  ['danish', 'Denmark'],
  ['polish', 'Poland'],
  ['spanish', 'Spain'],
  ['swiss', 'Switzerland'],
  ['emirati', 'United Arab Emirates'],
  ['uae', 'United Arab Emirates'],
  ['kremlin', 'Russia'],
  ['moscow', 'Russia'],
  ['tehran', 'Iran'],
  ['ankara', 'Turkey'],
  ['kyiv', 'Ukraine'],
  ['beijing', 'China'],
]

const PREFIX = 'government of '

/** "Syria" for "government of Syria"; null for a party that is no government. */
export const countryOf = (party: string): string | null => (party.startsWith(PREFIX) ? party.slice(PREFIX.length) : null)

/** Which of these countries a name speaks for: "The Syrian government" of [Syria, Iran] → Syria. Null: none, or more than one. */
export function nationIn(name: string, countries: readonly string[]): string | null {
  const folded = ` ${fold(name)
    .replace(/\bu\.\s?s\./g, 'us')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const found = countries.filter(
    country =>
      folded.includes(` ${stemOf(country)}`) ||
      IRREGULAR.some(([word, whose]) => whose === country && folded.includes(` ${word} `)),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** "Turkey" and "Turkish" share five letters or fewer. */
function stemOf(country: string): string {
  const folded = fold(country)
  return folded.length <= 5 ? folded : folded.slice(0, folded.length - 2)
}

/**
 * The country that a code of three letters stands for, among those named: SYR → Syria. The letters of ISO 3166-1 stand in the name, in order,
 * the first one first. Null where none or several fit.
 */
export function countryOfCode(code: string, countries: readonly string[]): string | null {
  const found = countries.filter(country => spells(fold(country).replace(/[^a-z]/g, ''), code.toLowerCase()))
  return found.length === 1 ? (found[0] ?? null) : null
}

function spells(name: string, letters: string): boolean {
  if (name[0] !== letters[0]) return false
  let at = 0
  for (const letter of name) if (letter === letters[at]) at += 1
  return at === letters.length
}
