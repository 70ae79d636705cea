import { placesAgree, timesAgree } from './agreement.js'
import { goTogether, isOneType } from './alike.js'
import type { FiledClaim } from './filed.js'
import { lastAsked } from './last-asked.js'
import { type Bag, sharedMarks, sharedRare, sharedWeight } from './meaning.js'
import { areAtOdds } from './standings.js'
import { type Note, UNHEARD, weigherOf } from './weighing.js'
import { type Agreement, agree, type Who } from './who.js'

/** What speaks for or against two claims telling one event: the weight of each sign, in tenths of the logarithm of its odds. */
const SIGNS = {
  base: -46,
  /** The same word tells it; times how much that word says. */
  trigger: 20,
  /** One actor and trigger, no type, and nothing else in common though both say more: he praises the fleet, he praises the opera. */
  otherThings: -40,
  /** The reader left one of them open, and its trigger could tell what the other tells. */
  possibleType: 5,
  /** The same, of any other word. */
  wordOfType: 4,
  type: 18,
  oneOpen: -3,
  alike: 4,
  actor: 11,
  bothActors: 5,
  target: 5,
  crossed: -2,
  place: 3,
  typeAndPlace: 6,
  time: 1,
  words: 8,
  /** Nothing in the one that is not in the other. */
  allWords: 12,
  sentence: 23,
  sentenceNames: 6,
  around: 17,
  report: 20,
  names: 5,
  oneReport: 19,
  next: 11,
  nextButOne: 8,
  near: 6,
  oneSentence: -15,
  /** The other's denial, about the same one or the same place; a denial of something beside it never joins. */
  answer: 3,
  number: 4,
  /** "35 people were killed in the area": where nothing says where, it was in a country that its report is about. */
  otherLands: -15,
} as const

export type Sign = keyof typeof SIGNS

/** The signs in words, for explanations. */
export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  base: 'any two claims',
  trigger: 'told with the same word',
  possibleType: 'the one could tell what the other tells',
  otherThings: 'the same deed to other things',
  wordOfType: 'a word that could tell it',
  type: 'the same type of event',
  oneOpen: 'one has no type',
  alike: 'types of one happening',
  actor: 'the same actor',
  bothActors: 'actors that may be the same',
  target: 'the same target',
  crossed: 'the one’s actor is the other’s target',
  place: 'the same place',
  typeAndPlace: 'and the same type there',
  time: 'told times that meet',
  words: 'words in common',
  allWords: 'the very same words',
  sentence: 'words in common in the sentence',
  sentenceNames: 'names in common in the sentence',
  around: 'words in common around it',
  report: 'words in common in the reports',
  names: 'names in common',
  oneReport: 'in one report',
  next: 'one behind the other',
  nextButOne: 'two apart',
  near: 'close to one another',
  oneSentence: 'in one sentence',
  answer: 'a denial of it',
  number: 'the same number',
  otherLands: 'reports of other countries',
}

const weigh = weigherOf<Sign>(SIGNS)

export const NEVER = Number.NEGATIVE_INFINITY

/**
 * How likely two claims tell one event, as tenths of a logarithm of odds: the sum of SIGNS, fitted by logistic regression on pairs of claims of
 * ECB+ and of our own annotated situation, then rounded. NEVER: they cannot be one, whatever else agrees.
 */
export function likenessOf(a: FiledClaim, b: FiledClaim, note: Note<Sign> = UNHEARD): number {
  const parts = partsOf(a, b)
  if (parts === null) return NEVER
  return (
    weigh(note, 'base') + kindsOf(a, b, note) + weighParts(a, b, parts, note) + wordsShared(a, b, note) + nearness(a, b, note)
  )
}

/** Whether two claims can be one, however little they are alike. */
export const canBeOne = (a: FiledClaim, b: FiledClaim): boolean => partsOf(a, b) !== null

/** How the parts of two claims agree; null: they cannot be one. */
function partsOf(a: FiledClaim, b: FiledClaim): Parts | null {
  if (a.realm !== b.realm) return null
  const actor = agree(a.actor, b.actor)
  if (actor === 'no' || areOtherKinds(a, b)) return null
  const place = placesAgree(a.claim.place, b.claim.place)
  if (place === 'no' || (place !== 'yes' && areOtherGrounds(a.namedGrounds, b.namedGrounds))) return null
  if (timesAgree(a, b) === 'no' || areAtOdds(a, b)) return null
  const target = agree(a.target, b.target)
  if (a.report === b.report && areSides(a, b) && !nameTheSame(a, b)) return null
  if (a.claim.polarity !== b.claim.polarity && !isAnswered(a, b, { actor, place, target })) return null
  const crossed = agree(a.actor, b.target) === 'yes' || agree(a.target, b.actor) === 'yes'
  return crossed && actor !== 'yes' && isReversed(a, b) ? null : { actor, target, place, crossed }
}

/**
 * "Left Artouz", "quit the airport": places whose holder is told of by other names, on the map or not. "The barracks" may be any; the barracks of
 * a division and its headquarters have a name in common.
 */
export const areOtherGrounds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some(name => b.some(other => haveAWordInCommon(name, other)))

const haveAWordInCommon = (name: string, other: string): boolean => {
  const words = other.split(' ')
  return name.split(' ').some(word => word.length > 2 && words.includes(word))
}

function isAnswered(a: FiledClaim, b: FiledClaim, parts: Omit<Parts, 'crossed'>): boolean {
  return !isDeniedOfAnother(a, b) && (isAnswer(a, parts) || isAnswerInKind(a, b))
}

/** Of two claims, one of which says that it is not so. */
export const isDeniedOfAnother = (a: FiledClaim, b: FiledClaim): boolean =>
  a.claim.polarity !== b.claim.polarity && (a.claim.polarity === '-' ? isOfAnother(a, b) : isOfAnother(b, a))

/** "The president was not killed" says nothing against the deaths of others. */
export function isOfAnother(denial: FiledClaim, told: FiledClaim): boolean {
  const who = denial.target ?? denial.actor
  if (who === null || who.family !== 'person' || who.sounds.length === 0) return false
  const others = [told.target, told.actor].filter(other => other !== null)
  return others.length > 0
    ? others.every(other => agree(who, other) !== 'yes')
    : told.names.size > 0 && sharedMarks(denial.names, told.setting.names) === 0
}

/** A denial speaks of what it is shown to be about: set beside another happening it would call a fact denied. */
const isAnswer = (a: FiledClaim, { actor, place, target }: Omit<Parts, 'crossed'>): boolean =>
  place === 'yes' ||
  target === 'yes' ||
  (actor === 'yes' && a.actor !== null && (a.actor.known !== null || a.actor.sounds.length > 0))

const isAnswerInKind = (a: FiledClaim, b: FiledClaim): boolean => a.claim.event.type !== 'other' && areOfOneWording(a, b)

/** "Shells hit the hospital", "no shells hit the hospital": of one type, and much the same words. */
export const areOfOneWording = (a: FiledClaim, b: FiledClaim): boolean =>
  isOneType(a.claim.event.type, b.claim.event.type) &&
  share(sharedWeight(a.bag, b.bag), a.bag.total, b.bag.total, LEAST_WORDING) >= SAME_WORDING

const LEAST_WORDING = 200
const SAME_WORDING = 0.6

/** "Rebels shelled the army", "the army shelled rebels". */
const isReversed = (a: FiledClaim, b: FiledClaim): boolean =>
  agree(a.actor, b.target) === 'yes' && agree(a.target, b.actor) === 'yes'

/** Two types that the reader told apart are two events, unless they are sides of one happening. */
const areOtherKinds = ({ claim: { event } }: FiledClaim, { claim: { event: other } }: FiledClaim): boolean =>
  event.type !== 'other' && other.type !== 'other' && !goTogether(event.type, other.type)

/** What the types say, or the words where one has none. */
function kindsOf(a: FiledClaim, b: FiledClaim, note: Note<Sign>): number {
  const [type, other] = [a.claim.event.type, b.claim.event.type]
  const isOpen = type === 'other' || other === 'other'
  if (!isOpen && type === other) return weigh(note, 'type')
  if (!isOpen) return weigh(note, 'alike')
  if (type === other && tellOtherThings(a, b)) return weigh(note, 'otherThings')
  const meet = a.types.some(each => b.types.includes(each))
  if (meet) return a.trigger === b.trigger ? 0 : weigh(note, 'possibleType')
  const byWord = a.types.some(each => b.wordTypes.includes(each)) || b.types.some(each => a.wordTypes.includes(each))
  return weigh(note, 'wordOfType', byWord ? 1 : 0) + weigh(note, 'oneOpen', type !== other ? 1 : 0)
}

/** "Soldiers left their posts" and "soldiers left Artouz" are alike and may be two things: both name one of who, where or to whom. */
export const nameTheSame = (a: FiledClaim, b: FiledClaim): boolean =>
  placesAgree(a.claim.place, b.claim.place) === 'yes' ||
  a.grounds.some(name => b.grounds.includes(name)) ||
  [a.actor, a.target].some(who => who !== null && isNamed(who) && [b.actor, b.target].some(other => agree(who, other) === 'yes'))

const isNamed = ({ known, sounds }: Who): boolean => known !== null || sounds.length > 0

/** A blast and the deaths of it: in one report they stand side by side, as other things do. */
const areSides = (a: FiledClaim, b: FiledClaim): boolean =>
  a.claim.event.type !== b.claim.event.type && a.claim.event.type !== 'other' && b.claim.event.type !== 'other'

/** One actor and word, and nothing else in common though both say more. */
export const tellOtherThings = (a: FiledClaim, b: FiledClaim): boolean =>
  a.trigger === b.trigger &&
  agree(a.actor, b.actor) === 'yes' &&
  a.rest.total >= 100 &&
  b.rest.total >= 100 &&
  sharedMarks(a.rest, b.rest) === 0

interface Parts {
  readonly actor: Agreement
  readonly target: Agreement
  readonly place: Agreement
  readonly crossed: boolean
}

function weighParts(a: FiledClaim, b: FiledClaim, parts: Parts, note: Note<Sign>): number {
  const { actor, target, place, crossed } = parts
  const sameType = isOneType(a.claim.event.type, b.claim.event.type) && a.claim.event.type !== 'other'
  const opposed = a.claim.polarity !== b.claim.polarity
  const sameNumber = a.claim.numbers.some(({ low }) => b.claim.numbers.some(number => number.low === low))
  return (
    (actor === 'yes' ? weigh(note, 'actor') : weigh(note, 'bothActors', a.actor !== null && b.actor !== null ? 1 : 0)) +
    weigh(note, 'target', target === 'yes' ? 1 : 0) +
    weigh(note, 'crossed', crossed ? 1 : 0) +
    weigh(note, 'place', place === 'yes' ? 1 : 0) +
    weigh(note, 'typeAndPlace', place === 'yes' && sameType ? 1 : 0) +
    weigh(note, 'time', a.time !== null && b.time !== null ? 1 : 0) +
    (opposed ? weigh(note, 'answer') : 0) +
    weigh(note, 'number', sameNumber ? 1 : 0) +
    weigh(note, 'otherLands', areOfOtherLands(a, b) ? 1 : 0)
  )
}

/** One of them at least has no place of its own, and no country may be that of both. */
function areOfOtherLands(a: FiledClaim, b: FiledClaim): boolean {
  if (a.report === b.report || (a.claim.place !== null && b.claim.place !== null)) return false
  const [lands, others] = [landsAround(a), landsAround(b)]
  return lands.length > 0 && others.length > 0 && !lands.some(land => others.includes(land))
}

const landsAround = ({ claim: { place }, setting }: FiledClaim): readonly string[] =>
  place?.country == null ? setting.lands : [place.country]

const share = (shared: number, a: number, b: number, least: number): number => shared / Math.max(least, Math.min(a, b))

function wordsShared(a: FiledClaim, b: FiledClaim, note: Note<Sign>): number {
  const both = sharedMarks(a.names, b.names)
  const shared = sharedWeight(a.bag, b.bag)
  return (
    weigh(note, 'trigger', a.trigger === b.trigger && a.trigger !== '' ? a.triggerWeight / 100 : 0) +
    weigh(note, 'words', share(shared, a.bag.total, b.bag.total, 150)) +
    weigh(note, 'allWords', shared > 0 && shared === a.bag.total && shared === b.bag.total ? 1 : 0) +
    weigh(note, 'names', both / Math.max(1, a.names.size + b.names.size - both))
  )
}

function nearness(a: FiledClaim, b: FiledClaim, note: Note<Sign>): number {
  const [one, other] = [a.setting, b.setting]
  const sameReport = a.report === b.report
  const near = sameReport ? weigh(note, 'oneReport') + distance(a, b, note) : 0
  if (sameReport && one.sentence === other.sentence) return near + weigh(note, 'oneSentence')
  const smaller = Math.max(1, Math.min(one.names.size, other.names.size))
  const sentence =
    weigh(note, 'sentence', share(sharedWeight(one.words, other.words), one.words.total, other.words.total, 300)) +
    weigh(note, 'sentenceNames', sharedMarks(one.names, other.names) / smaller)
  // A report of one sentence has no surroundings: they would say the same again.
  if (sameReport || (one.isAlone && other.isAlone)) return near + sentence
  return (
    sentence +
    weigh(note, 'around', alikeIn(one.around, other.around, 500)) +
    weigh(note, 'report', alikeReports(one.report, other.report))
  )
}

const alikeIn = (a: Bag, b: Bag, least: number): number => share(sharedRare(a, b), a.rare, b.rare, least)

const alikeReports = lastAsked<Bag>((a, b) => alikeIn(a, b, 800))

function distance(a: FiledClaim, b: FiledClaim, note: Note<Sign>): number {
  const apart = Math.abs(a.number - b.number)
  return apart > 5 ? 0 : weigh(note, apart === 1 ? 'next' : apart === 2 ? 'nextButOne' : 'near')
}
