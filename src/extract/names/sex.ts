import { type Sex, sexOfName } from '../../lexicon/names/given-names.js'
import { FEMALE_WORDS, MALE_WORDS } from '../../lexicon/names/titles.js'
import type { Token } from '../../model/index.js'
import { folded } from './draft.js'

/** Whether words say that a man or a woman is meant: "Mrs", "spokesman". Null: they do not, or say both. */
export function sexOfWords(words: readonly string[]): Sex {
  const male = words.some(word => MALE_WORDS.test(word.replace(/\.$/u, '')))
  const female = words.some(word => FEMALE_WORDS.test(word.replace(/\.$/u, '')))
  return male === female ? null : male ? 'male' : 'female'
}

export const sexOfTitle = (title: readonly Token[]): Sex => sexOfWords(title.map(({ form }) => form))

/** By the given name. */
export function sexOfFullName(name: string): Sex {
  const words = folded(name).split(/\s+/u)
  const [first = ''] = words
  return words.length < 2 ? sexOfName(first) : (sexOfName(first) ?? sexOfName(first.split('-')[0] ?? ''))
}
