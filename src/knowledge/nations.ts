import { remembered } from '../base/remember.js'
import { COUNTRIES } from './countries.js'
import { wordsIn } from './transliteration.js'

/** A country that a name holds, and whether the name is nothing but the country or its capital ("Moscow", "Israel"). */
export interface Nation {
  readonly code: string
  readonly alone: boolean
}

const MOST_WORDS = 4
let names: Map<string, string> | null = null

/** Keys of names, peoples and capitals with the code of their country, made at the first look-up. */
function nationNames(): ReadonlyMap<string, string> {
  if (names !== null) return names
  names = new Map()
  for (const { code, name, aliases, demonyms, capital } of COUNTRIES) {
    for (const each of [name, ...aliases, ...demonyms, ...(capital === null ? [] : [capital.name])]) {
      const key = wordsIn(each).join(' ')
      if (key !== '' && !names.has(key)) names.set(key, code)
    }
  }
  return names
}

/** The first country, people or capital that stands in a name with a capital letter; null where none does. */
export const nationIn = remembered((name: string): Nation | null => {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.]*/gu) ?? []
  for (let at = 0; at < words.length; at++) {
    if (!/^\p{Lu}/u.test(words[at] ?? '')) continue
    for (let size = Math.min(MOST_WORDS, words.length - at); size > 0; size--) {
      const code = nationNames().get(wordsIn(words.slice(at, at + size).join(' ')).join(' '))
      if (code !== undefined) return { code, alone: words.length - size <= (/^the$/iu.test(words[0] ?? '') ? 1 : 0) }
    }
  }
  return null
})

let demonyms: ReadonlySet<string> | null = null

/** Whether the word calls a people and is no name of the country: "Syrian". */
export function isDemonym(word: string): boolean {
  demonyms ??= new Set(COUNTRIES.flatMap(country => country.demonyms.map(each => wordsIn(each).join(' '))))
  return demonyms.has(wordsIn(word).join(' '))
}

/** Whether the one word names a country, a people or a capital. */
export const isNation = (word: string): boolean => nationNames().has(wordsIn(word).join(' '))

export const nationName = (code: string): string => COUNTRIES.find(country => country.code === code)?.name ?? code

let adjectives: ReadonlyMap<string, string> | null = null

/** "Syrian" for "SYR", as the bodies of a state are called; null: no such word, or no such country. */
export function adjectiveOf(code: string): string | null {
  adjectives ??= new Map(
    COUNTRIES.flatMap(({ code, demonyms: [first] }) => (first === undefined ? [] : [[code, OFTENER[code] ?? first] as const])),
  )
  return adjectives.get(code) ?? null
}

/** What the bodies of a state are called more often than by its people's name. */
const OFTENER: Readonly<Record<string, string>> = { USA: 'US', MMR: 'Myanmar' }
