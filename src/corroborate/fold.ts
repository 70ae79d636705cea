import { remembered } from './remember.js'
import { baseOf } from './verbs.js'

/**
 * Words and names made comparable: letter case, diacritics, articles and the many spellings of one Arabic, Slavic or Persian name are
 * taken away. What comes out is a key for comparing, never anything to show.
 */

const ARTICLES = new Set(['al', 'el', 'ul', 'the', 'a', 'an'])
const ASSIMILATED = new Set(['ad', 'ar', 'as', 'ash', 'at', 'az', 'an', 'adh', 'ath'])

/** Lower case without diacritics; apostrophes and full stops inside words go ("U.S." is "us"). */
function plain(text: string): string {
  const bare = /[^\n -~]/u.test(text) ? text.normalize('NFD').replace(/\p{M}+/gu, '') : text
  const straight = /[’'ʿʾ‘`]/u.test(bare) ? bare.replace(/[’'ʿʾ‘`]s\b/gu, '').replace(/[’'ʿʾ‘`]/gu, '') : bare
  const whole = straight.includes('.') ? straight.replace(/(?<=\p{Lu})\.(?=\p{Lu}|\s|$)/gu, '') : straight
  return whole.toLowerCase()
}

/** The words of a text, folded, in order. */
export const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The words of a name without articles: "Hay'at Tahrir al-Sham" is hayat, tahrir, sham. */
export function nameWords(name: string): string[] {
  const words: string[] = []
  for (const part of plain(name).match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu) ?? []) {
    const pieces = part.split(/[-‐‑]/u)
    pieces.forEach((piece, index) => {
      const article = ARTICLES.has(piece) || (ASSIMILATED.has(piece) && index < pieces.length - 1)
      if (!article) words.push(piece)
    })
  }
  return words
}

/**
 * One spelling for the usual transliterations of a name word: "Golani", "Jolani" and "Joulani"; "Abdurrahman" and "Abdel Rahman"
 * (whose words are joined first, see `nameKey`).
 */
export const soundOf = (word: string): string =>
  word
    .replace(/^abd[aeiou]?(?:l|r(?=r)|n(?=n)|s(?=s)|gh(?=gh))?[aeiou]?/u, 'abd')
    .replace(/ou|oo/gu, 'u')
    .replace(/ee|ie|iy|y/gu, 'i')
    .replace(/ai|ei/gu, 'a')
    .replace(/q|ck/gu, 'k')
    .replace(/dh|z/gu, 's')
    .replace(/g(?!h)/gu, 'j')
    .replace(/gh/gu, 'j')
    .replace(/e/gu, 'a')
    .replace(/o/gu, 'u')
    .replace(/(.)\1+/gu, '$1')
    .replace(/a?h$/u, 'a')

/** The comparable words of a name; "Abdel Rahman" and "Abdul-Rahman" are one word. */
export const soundsOf = remembered((name: string): readonly string[] => {
  const words: string[] = []
  let servant = false
  for (const word of nameWords(name)) {
    if (/^abd(?:[aeiou]l|[aeiou]r|[aeiou]n|[aeiou])?$/u.test(word)) servant = true
    else {
      words.push(servant ? `abd${soundOf(word)}` : soundOf(word))
      servant = false
    }
  }
  return servant ? [...words, 'abd'] : words
})

/** A name as one comparable string, in the order of its words. */
export const nameKey = remembered((name: string): string => soundsOf(name).join(' '))

/** A word without the endings of English inflection; rough, for comparing only. */
export const stemOf = remembered((word: string): string => {
  if (word.length < 4) return baseOf(word)
  const bare = baseOf(word)
    .replace(/ies$|ied$/u, 'y')
    .replace(/(?<=ss|sh|ch|x)es$|(?<=[^su])s$/u, '')
    .replace(/(?<=[aeiouy].*)(?:ing|ed)$/u, '')
  return bare.replace(/(?<=.{2})([bdfgmnprt])\1$/u, '$1').replace(/(?<=.{2})e$/u, '')
})

const EMPTY_WORDS = new Set(
  'the a an of in on at to for from by with as and or but that this these those it its he his him she her they their them was were is are be been being has have had not no who which there than then also had do did does into over under about after before out up down off'.split(
    ' ',
  ),
)

/** The stems that carry meaning, each once. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>()
  for (const word of wordsIn(text)) if (!EMPTY_WORDS.has(word)) stems.add(stemOf(word))
  return stems
}

/** How many members two sets share. */
export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const item of small) if (large.has(item)) shared++
  return shared
}

/** Shared members over all members, 0 to 1; 0 of two empty sets. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = sharedCount(a, b)
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}
