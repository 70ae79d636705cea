import { type Sex, sexOfName } from '../../lexicon/names/given-names.js'
import { FEMALE_WORDS, MALE_WORDS } from '../../lexicon/names/titles.js'
import type { Actor, Token } from '../../model/index.js'
import { folded } from './draft.js'

export const MALE = /^(?:he|him|his)$/iu
export const FEMALE = /^(?:she|her|hers)$/iu

export const sexOfPronoun = ({ form }: Token): Sex => (MALE.test(form) ? 'male' : FEMALE.test(form) ? 'female' : null)

/** Of each person of a report, by given name, title and role. */
export function sexesOf({
  list,
  sexes,
}: {
  readonly list: readonly Actor[]
  readonly sexes: ReadonlyMap<string, Sex>
}): Map<Actor, Sex> {
  return new Map(list.flatMap(actor => (actor.kind === 'person' ? [[actor, sexes.get(actor.id) ?? sexOf(actor)]] : [])))
}

const sexOf = (actor: Actor): Sex =>
  sexOfWords(actor.roles.flatMap(({ text }) => text.split(/[\s-]+/u).slice(0, 4))) ?? sexOfFullName(actor.name)

/** So many times as many pronouns of one kind as of the other tell what somebody is. */
const MOST_AGREE = 3

/**
 * The same with what the pronouns of the whole report tell, where nearly all of them agree: "She" may come after a "he" that meant another.
 * Null: no pronoun was of anybody of whom it was not known.
 */
export function sexesIn(
  resolved: readonly { readonly actor: Actor; readonly token: Token }[],
  own: ReadonlyMap<Actor, Sex>,
): Map<Actor, Sex> | null {
  const said = new Map<Actor, { male: number; female: number }>()
  for (const { actor, token } of resolved) {
    const sex = sexOfPronoun(token)
    if (sex === null || (own.get(actor) ?? null) !== null) continue
    const votes = said.get(actor) ?? { male: 0, female: 0 }
    votes[sex] += 1
    said.set(actor, votes)
  }
  if (said.size === 0) return null
  const all = new Map(own)
  for (const [actor, { male, female }] of said)
    if (own.has(actor) && Math.max(male, female) >= MOST_AGREE * Math.max(1, Math.min(male, female)))
      all.set(actor, male > female ? 'male' : 'female')
  return all
}

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
