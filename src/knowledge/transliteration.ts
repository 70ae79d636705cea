import { remembered } from '../base/remember.js'

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

/** Given names whose spellings differ by more than sound rules may bridge without taking Hassan for Hussein. */
const ONE_NAME: ReadonlyMap<string, string> = new Map(
  [
    'yusuf youssef yousef yousuf yusef yousif yusif',
    'khalid khaled kaled',
    'salih saleh',
    'nasir nasser naser nassir',
    'tariq tarek tareq tarik',
    'walid waleed oualid',
    'mustafa mostafa moustafa moustapha mustapha',
    'ismail ismael esmail ismaeel',
    'usama osama oussama',
    'majid majed maged',
    'faisal faysal feisal',
    'haidar haider haydar heidar',
    'jamal gamal djamal',
    'sulaiman suleiman soleiman suleyman sulayman',
    'yahya yehia yahia',
    'sergei sergey sergej serguei',
    'yevgeny evgeny yevgeniy evgeni yevgeni',
    'aleksandr alexander aleksander alexandr',
    'aleksei alexei alexey aleksey',
    'nikolai nikolay nikolaj',
    'mikhail mihail michail',
    'dmitry dmitri dmitriy dimitri dmitrii',
    'oleksandr olexandr',
    'andrei andrey andrej',
  ].flatMap(line => {
    const [first = '', ...others] = line.split(' ')
    return others.map(other => [other, first] as const)
  }),
)

/**
 * One spelling for the usual transliterations of a name word: "Golani", "Jolani" and "Joulani"; "Abdurrahman" and "Abdel Rahman"
 * (whose words are joined first, see `nameKey`).
 */
export const soundOf = (word: string): string =>
  (ONE_NAME.get(word) ?? word)
    .replace(/^ye(?=v|l|k|r|f)/u, 'e')
    .replace(/x/gu, 'ks')
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
