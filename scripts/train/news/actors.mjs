import { maybe, pick, pickWeighted } from './chance.mjs'
import { fill } from './fill.mjs'
import { comma, grow, name, noun, prepositional, single } from './phrases.mjs'
import * as words from './words.mjs'

const from = list => noun(fill(pick(list)))

/** "X Y" or a family name alone. */
export function personName(full = maybe(0.75)) {
  const [firsts, families] = pick(words.NAMES)
  const family = pick(families)
  return name(full ? `${pick(firsts)}_${family}` : family.replace(/^al_-/, 'al_-'))
}

/** "Rebel commander X Y", "Gen. Y". */
function titled() {
  const title = fill(pick(words.TITLES))
  return grow(personName(maybe(/^[A-Z]/.test(title) ? 0.6 : 1)), [['nmod:desc', titlePhrase(title)]])
}

/** A title is a noun phrase; `Maj. Gen.` has its rank as a compound. */
const titlePhrase = title => noun(title)

/** Puts a comma on both sides of what follows a noun; the second one only where the sentence goes on. */
export function enclosed(base, relation, insert, medial) {
  return { ...grow(base, [], [[relation, grow(insert, [comma1()])], ...(medial ? [comma1()] : [])]), plural: base.plural }
}

const comma1 = () => ['punct', comma()]

/** "X Y, head of the Z," */
function withRole(medial) {
  const person = maybe(0.25) ? titled() : personName(true)
  return enclosed(person, 'appos', noun(fill(pick(words.ROLES))), medial)
}

/** "the group's leader, X Y," */
function postWithName(medial) {
  return enclosed(from(words.POSTS), 'appos', personName(true), medial)
}

/** "X Y, 42," */
function withAge(medial) {
  const person = personName(true)
  return enclosed(
    person,
    'nmod:unmarked',
    single(String(18 + Math.floor(personName().words.length * 7 + (maybe(0.5) ? 20 : 0))), 'CD', 'NUM'),
    medial,
  )
}

/** "the Coastal Defence Council (CDC)" */
function bodyWithAcronym() {
  const line = pick(words.BODIES.filter(body => /[A-Z]\w+.* [A-Z]/.test(body) && !/[{']/.test(body)))
  const acronym = line
    .split(' ')
    .filter(word => /^[A-Z]/.test(word))
    .map(word => word[0])
    .join('')
  const inBrackets = grow(
    single(acronym, 'NNP', 'PROPN', acronym),
    [['punct', single('(', '-LRB-', 'PUNCT')]],
    [['punct', single(')', '-RRB-', 'PUNCT')]],
  )
  return { ...grow(noun(line), [], [['appos', inBrackets]]), plural: false }
}

export const body = () => (maybe(0.05) ? bodyWithAcronym() : { ...from(words.BODIES), plural: false })
export const medium = () => ({ ...from(words.MEDIA), plural: false })
export const capital = () => name(pick(words.CAPITALS))
export const country = () => name(pick(words.COUNTRIES))

const PERSON_KINDS = {
  bare: () => personName(),
  titled: () => titled(),
  role: medial => withRole(medial),
  post: medial => postWithName(medial),
  age: medial => withAge(medial),
}

/** A named person; `medial` where the sentence goes on after them. */
export const person = (medial = true) => PERSON_KINDS[pickWeighted({ bare: 2, titled: 3, role: 3, post: 1.5, age: 0.4 })](medial)
export const simplePerson = () => PERSON_KINDS[pickWeighted({ bare: 2, titled: 3 })](false)
export const anonymous = () => from(words.ANONYMOUS)

/** Modifiers that a bare plural may have after it: "in the port", "near the border", "loyal to …". */
export function plural(list, share = 0.3) {
  const base = from(list)
  const determined = maybe(0.12)
    ? grow(base, [['det', single(pick(['the', 'some', 'these']), 'DT', 'DET')]])
    : maybe(0.12)
      ? { ...grow(base, [['amod', single(pick(['several', 'many', 'other', 'some_'].slice(0, 3)), 'JJ', 'ADJ')]]) }
      : base
  const phrase = { ...determined, plural: true }
  if (!maybe(share)) return phrase
  return { ...grow(phrase, [], [['nmod', placePhrase()]]), plural: true }
}

/** "in the port", "near the border with X" as a prepositional phrase. */
export function placePhrase() {
  const line = pick([
    'in {town}',
    'in {region}',
    'near {border}',
    'near {site}',
    'at {site}',
    'outside {town}',
    'from {town}',
    'in {town}',
    'inside {site}',
    'around {town}',
    'across {region}',
    'in {site}',
  ])
  const [preposition, ...rest] = fill(line).split(' ')
  return prepositional(preposition, noun(rest.join(' ')))
}

/** A place name or description as subject. */
export function place() {
  return maybe(0.6) ? noun(fill('{town}')) : noun(fill('{site}'))
}
