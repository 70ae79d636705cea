import { placesAgree, timesAgree } from './agreement.js'
import { goTogether } from './alike.js'
import type { FiledClaim } from './filed.js'
import { sharedLeaning } from './leaning.js'
import { areOtherGrounds, canBeOne, isDeniedOfAnother, NEVER, tellOtherThings } from './likeness.js'
import { type Bag, broadOf, broadRareOf, sharedBroad, sharedBroadRare, sharedMarks } from './meaning.js'
import { Pairs } from './pairs.js'
import { rarestShared } from './scene.js'
import { areAtOdds, areRivalDoers, goesAgainst } from './standings.js'
import { type Note, UNHEARD, weigherOf } from './weighing.js'
import { agree } from './who.js'

/** What speaks for or against two claims telling of one happening, each its own side of it: in tenths of the logarithm of its odds. */
const TIES = {
  base: -41,
  /** Times how far the words of both lean to the same type; a claim with a type leans to it alone. */
  leaning: 13,
  type: 8,
  rareType: 8,
  /** He praises the fleet, he praises the opera. */
  otherThings: -20,
  rival: 40,
  /** Both have a type, and closely read they cannot be one. */
  apart: -5,
  actor: 6,
  otherActor: -2,
  otherPlace: -7,
  /** Both say who holds, gains or loses what, and of other grounds. */
  otherGround: -13,
  otherTime: -3,
  /** Nothing shows that it was at one time. */
  undated: -14,
  otherRealm: -4,
  otherNames: -2,
  /** Times how rare, in both reports, the rarest name or thing is that both are about. */
  sceneName: 8,
  sceneThing: 7,
  words: 17,
  around: 18,
  oneReport: 12,
  next: 9,
  nextButOne: 6,
  headline: 5,
} as const

export type Tie = keyof typeof TIES

/** The ties in words, for explanations. */
export const TIE_WORDS: Readonly<Record<Tie, string>> = {
  base: 'any two claims',
  leaning: 'words of the same kind of event',
  type: 'the same type of event',
  rareType: 'of a type that is seldom told twice of two things',
  otherThings: 'the same deed to other things',
  rival: 'both cannot be so',
  apart: 'closely read they cannot be one',
  actor: 'the same actor',
  otherActor: 'another actor',
  otherPlace: 'another place',
  otherGround: 'another ground',
  otherTime: 'told of another time',
  undated: 'in reports without a date',
  otherRealm: 'one of them still ahead, or in the background',
  otherNames: 'other names',
  sceneName: 'a name that few sentences of both reports are about',
  sceneThing: 'a thing that few sentences of both reports are about',
  words: 'words in common',
  around: 'words in common around it',
  oneReport: 'in one report',
  next: 'in sentences one behind the other',
  nextButOne: 'two sentences apart',
  headline: 'the headline and what stands below it',
}

const weigh = weigherOf<Tie>(TIES)

const weighIf = (holds: boolean, note: Note<Tie>, tie: Tie): number => (holds ? weigh(note, tie) : 0)

/**
 * How likely two claims tell of one happening, be it of different sides of it: "the airport is shut", "planes stand burnt out on the runway".
 * Tenths of a logarithm of odds: the sum of TIES, fitted by logistic regression on pairs of claims of nine situations in our own words, each
 * left out in turn to see what carries over, and of ECB+ at three tenths of their weight; then rounded. `rival`, `otherThings`, `otherGround`,
 * `rareType` and `undated` are set by hand, as the nine have too few of them. NEVER: the reader gave both a type, and no happening has both.
 */
export function kinshipOf(a: FiledClaim, b: FiledClaim, note: Note<Tie> = UNHEARD): number {
  // A note wants to hear of every tie, known or not.
  const before = note === UNHEARD ? known.of(a.serial, b.serial) : undefined
  if (before !== undefined) return before
  const kinship = workedOut(a, b, note)
  known.keep(a.serial, b.serial, kinship)
  return kinship
}

/** Sides of happenings are compared over and over, as claims join them. */
const known = new Pairs()

function workedOut(a: FiledClaim, b: FiledClaim, note: Note<Tie>): number {
  const kinds = kindsOf(a, b, note)
  if (kinds === NEVER) return NEVER
  return weigh(note, 'base') + kinds + partsOf(a, b, note) + wordsShared(a, b, note) + nearness(a, b, note)
}

function kindsOf(a: FiledClaim, b: FiledClaim, note: Note<Tie>): number {
  if (areAtOdds(a, b)) return goesAgainst(a, b) || goesAgainst(b, a) ? weigh(note, 'rival') : NEVER
  if (areRivalDoers(a, b)) return weigh(note, 'rival')
  const [type, other] = [a.claim.event.type, b.claim.event.type]
  if (areOfOtherKinds(type, other)) return NEVER
  const isOpen = type === 'other' || other === 'other'
  const isApart = !isOpen && !canBeOne(a, b) && !areTolls(a, b)
  if (isApart && areOfTwo(a, b)) return NEVER
  return (
    weighIf(isApart, note, 'apart') +
    weighIf(isOpen && tellOtherThings(a, b), note, 'otherThings') +
    weighIf(!isOpen && type === other, note, 'type') +
    weighIf(!isOpen && type === other && !COMMON.test(type), note, 'rareType') +
    weigh(note, 'leaning', sharedLeaning(a.leaning, b.leaning))
  )
}

/** A toll goes on being counted: told of another day, or of the dead here and the hurt there, it is the same. */
const areTolls = (a: FiledClaim, b: FiledClaim): boolean =>
  [a, b].every(({ claim, counts }) => TOLLS.has(claim.event.type) && counts.length > 0 && claim.polarity === '+') &&
  placesAgree(a.claim.place, b.claim.place) !== 'no'

/** Of these a situation has many; there are few curfews, resignations and jailbreaks in one. */
const COMMON =
  /^(?:fighting\/(?!air-strike|shoot-down|suicide-bombing)|control\/(?:withdraws|enters|holds|captures|advances|loses|regains)|harm\/(?:killing|death|injury)|order\/arrest|leadership\/(?:ousted|whereabouts|detained)|diplomacy\/(?:talks|accuses|appeals|demands|promises|statement|praises|rejects|visit|denies|threatens))/u

const TOLLS: ReadonlySet<string> = new Set(['harm/death', 'harm/killing', 'harm/injury', 'harm/displacement'])

/** Told of two towns, times or persons by name, or the one told as done and the other as still to come, or as not done to another. */
const areOfTwo = (a: FiledClaim, b: FiledClaim): boolean =>
  placesAgree(a.claim.place, b.claim.place) === 'no' ||
  timesAgree(a, b) === 'no' ||
  (a.realm === 'ahead') !== (b.realm === 'ahead') ||
  isDeniedOfAnother(a, b) ||
  (agree(a.actor, b.actor) === 'no' && [a.actor, b.actor].every(who => who?.family === 'person' && who.sounds.length > 0))

/** What is accused, condemned or demanded is of any kind. */
const areOfOtherKinds = (type: string, other: string): boolean =>
  !goTogether(type, other) && ![type, other].some(each => each === 'other' || each.startsWith('diplomacy/'))

function partsOf(a: FiledClaim, b: FiledClaim, note: Note<Tie>): number {
  const actor = agree(a.actor, b.actor)
  const isUndated = a.report !== b.report && (a.report.published === null || b.report.published === null)
  const isNamedApart = a.names.size > 0 && b.names.size > 0 && sharedMarks(a.names, b.names) === 0
  return (
    weighIf(actor === 'yes', note, 'actor') +
    weighIf(actor === 'no', note, 'otherActor') +
    weighIf(placesAgree(a.claim.place, b.claim.place) === 'no', note, 'otherPlace') +
    weighIf(areOtherGrounds(a.namedGrounds, b.namedGrounds), note, 'otherGround') +
    weighIf(a.realm !== b.realm, note, 'otherRealm') +
    weighIf(isNamedApart, note, 'otherNames') +
    weighIf(timesAgree(a, b) === 'no', note, 'otherTime') +
    weighIf(isUndated, note, 'undated')
  )
}

/** Least weights, in hundredths, below which bags are too small to be compared in full. */
const LEAST = 150

function wordsShared(a: FiledClaim, b: FiledClaim, note: Note<Tie>): number {
  const [one, other] = [a.setting, b.setting]
  const smaller = Math.max(LEAST, Math.min(broadOf(a.bag), broadOf(b.bag)))
  const own =
    weigh(note, 'sceneName', rarestShared(one.sceneNames, other.sceneNames)) +
    weigh(note, 'sceneThing', rarestShared(one.sceneThings, other.sceneThings)) +
    weigh(note, 'words', Math.sqrt(sharedBroad(a.bag, b.bag) / smaller))
  // A report of one sentence has no surroundings: they would say the same again.
  if (a.report === b.report || (one.isAlone && other.isAlone)) return own
  return own + weigh(note, 'around', Math.sqrt(sharedBroadRare(one.around, other.around) / middle(one.around, other.around)))
}

const middle = (a: Bag, b: Bag): number => Math.sqrt(Math.max(LEAST, broadRareOf(a)) * Math.max(LEAST, broadRareOf(b)))

function nearness(a: FiledClaim, b: FiledClaim, note: Note<Tie>): number {
  if (a.report !== b.report) return 0
  const apart = Math.abs(a.setting.sentence - b.setting.sentence)
  return (
    weigh(note, 'oneReport') +
    weighIf(apart === 1, note, 'next') +
    weighIf(apart === 2, note, 'nextButOne') +
    weighIf(a.inHeadline !== b.inHeadline, note, 'headline')
  )
}
