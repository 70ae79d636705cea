import { remembered } from '../base/remember.js'
import { isNation, nationIn } from '../knowledge/nations.js'
import { soundsOf, wordsIn } from '../knowledge/transliteration.js'
import { VOICE_NOUNS } from '../lexicon/voices.js'
import type { Actor, ActorKind } from '../model/index.js'
import { stemOf } from './fold.js'

/** An actor made comparable across reports. */
export interface Who {
  readonly name: string
  readonly known: string | null
  readonly family: Family
  readonly country: string | null
  readonly side: string | null
  /** Comparable words of the proper part of the name; empty where it has none ("rebels", "two officers"). */
  readonly sounds: readonly string[]
  /** The key that the actor is looked up by. */
  readonly key: string
}

/** Kinds of actor that can be one and the same under different names. */
export type Family = 'person' | 'armed' | 'army' | 'police' | 'government' | 'people' | 'voice' | 'other'

const FAMILY: Readonly<Record<ActorKind, Family>> = {
  person: 'person',
  government: 'government',
  military: 'army',
  police: 'police',
  'armed-group': 'armed',
  party: 'armed',
  monitor: 'voice',
  ngo: 'voice',
  igo: 'voice',
  media: 'voice',
  company: 'voice',
  civilians: 'people',
  group: 'people',
  other: 'other',
}

const COMMON = new Set([
  ...VOICE_NOUNS.flatMap(({ lemma }) => [stemOf(lemma), ...lemma.split('-').map(stemOf)]),
  ...'mr mrs ms miss dr sir lord lady senior former ex acting deputy interim caretaker late top chief new'.split(' ').map(stemOf),
  ...'force troop army side team unit group fighter people men women man woman source vice prime foreign defence defense interior'
    .split(' ')
    .map(stemOf),
])

const COUNTING =
  /^(?:the|a|an|its|his|her|their|our|several|some|many|most|all|other|another|more|both|dozens|hundreds|thousands|scores|few|one|two|three|four|five|six|seven|eight|nine|ten|\p{N}+|of|at|least|local|unnamed|unidentified|which|who|i|he|she|it|they|we|you|this|that|these|those|his|hers|theirs|jr|sr|ii|iii|iv|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\.?$/iu

/** The words of a name that are proper: capitals, but no titles, words for kinds of people, or countries. */
export const properWords = remembered((name: string): readonly string[] => {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.‐‑-]*/gu) ?? []
  return words.filter((word, index) => {
    if (!/^(?:(?:al|el|as|ash|ar|at|an|ad|az)[-‐‑])?\p{Lu}/u.test(word) || COUNTING.test(word) || isNation(word)) return false
    return !wordsIn(word).every(part => COMMON.has(stemOf(part))) || (index > 0 && words.length > 3 && !isTitleLike(word))
  })
})

/** Last proper word of a name, comparable; null where it has none. */
export const personKey = remembered((name: string): string | null => soundsOf(properWords(name).join(' ')).at(-1) ?? null)

/** "Observatory" in "Syrian Observatory for Human Rights" is part of the name, "President" before a name is not. */
const isTitleLike = (word: string): boolean =>
  VOICE_NOUNS.some(({ lemma, person }) => person && stemOf(lemma) === stemOf(word.toLowerCase()))

/** The noun that a name is about, as written: "officer" in "an officer close to the palace", "Vasko" in "Dorian Vasko, the president". */
export const headOf = (name: string): string =>
  name
    .replace(/,.*$|\s(?:of|in|for|at|near|from|with|close|on|who|which|against)\s.*$/u, '')
    .split(/\s+/u)
    .at(-1) ?? ''

/** "the alleged boss of a quarter of Karsk" names nobody, whatever proper names stand in it. */
const isDescription = (name: string): boolean => /^\p{Ll}/u.test(headOf(name)) && !/^(?:al|el)-/u.test(headOf(name))

/** Equal actors share one. */
export const whoOf = ({ name, known, kind, country, side }: Actor): Who =>
  whoWith(JSON.stringify({ name, known, kind, country, side }))

const whoWith = remembered((traits: string): Who => {
  const actor = JSON.parse(traits) as Pick<Actor, 'name' | 'known' | 'kind' | 'country' | 'side'>
  const nation = nationIn(actor.name)
  const family = nation?.alone === true ? 'government' : FAMILY[actor.kind]
  const sounds = isDescription(actor.name) ? [] : soundsOf(properWords(actor.name).join(' '))
  const country = actor.country ?? nation?.code ?? null
  return {
    name: actor.name,
    known: actor.known,
    family,
    country,
    side: actor.side,
    sounds,
    key: keyOf(actor.known, family, sounds, country),
  }
})

function keyOf(known: string | null, family: Family, sounds: readonly string[], country: string | null): string {
  if (known !== null) return known
  const last = sounds.at(-1)
  if (last === undefined) return isState(family) && country !== null ? `state ${country}` : `any ${family}`
  return family === 'person' || family === 'other' ? last : sounds.join(' ')
}

/** yes: one and the same; no: certainly others; open: may be the same, nothing shows it. */
export type Agreement = 'yes' | 'no' | 'open'

export function agree(a: Who | null, b: Who | null): Agreement {
  if (a === null || b === null) return 'open'
  if (a.known !== null && b.known !== null) return a.known === b.known ? 'yes' : 'no'
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'no'
  if (a.sounds.length > 0 && b.sounds.length > 0) return namedAgree(a, b)
  if (isState(a.family) && isState(b.family) && a.country !== null && a.country === b.country) return 'yes'
  if (a.family !== b.family) return a.family === 'other' || b.family === 'other' || isOneOf(a, b) ? 'open' : 'no'
  // "American soldiers" and "its soldiers": whose the second are is not said.
  if (isState(a.family) && (a.country === null) !== (b.country === null)) return 'open'
  return a.sounds.length === 0 && b.sounds.length === 0 && a.family !== 'person' && a.family !== 'other' ? 'yes' : 'open'
}

/** "Israel", its government and its army act as one. */
const isState = (family: Family): boolean => family === 'government' || family === 'army' || family === 'police'

/** "The president" and "the government" may stand for each other. */
const isOneOf = (a: Who, b: Who): boolean => [a.family, b.family].every(family => family === 'person' || family === 'government')

function namedAgree(a: Who, b: Who): Agreement {
  const persons = [a, b].every(({ family }) => family === 'person' || family === 'other')
  if (persons) return personsAgree(a.sounds, b.sounds)
  const [short, long] = a.sounds.length <= b.sounds.length ? [a.sounds, b.sounds] : [b.sounds, a.sounds]
  if (!short.every(sound => long.includes(sound))) return 'no'
  return short.length === long.length || a.family === b.family ? 'yes' : 'open'
}

/** The last name decides, first names only where both are told: "Maher Assad" is not "Bashar Assad". A first name alone leaves it open. */
function personsAgree(a: readonly string[], b: readonly string[]): Agreement {
  const [last = '', other = ''] = [a.at(-1), b.at(-1)]
  if (last === other) return a.length < 2 || b.length < 2 || a[0]?.[0] === b[0]?.[0] ? 'yes' : 'no'
  const isPart = (a.length === 1 && b.includes(last)) || (b.length === 1 && a.includes(other))
  return isPart || (last.length >= SPELLED && last.slice(0, SPELLED) === other.slice(0, SPELLED)) ? 'open' : 'no'
}

/** Names that begin alike for so many letters may be two spellings of one. */
const SPELLED = 4
