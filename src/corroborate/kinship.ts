import { placesAgree, timesAgree } from './agreement.js'
import { areAlike } from './alike.js'
import type { FiledClaim } from './filed.js'
import { lastAsked } from './last-asked.js'
import { sharedLeaning } from './leaning.js'
import { canBeOne, NEVER, tellOtherThings } from './likeness.js'
import { type Bag, broadOf, broadRareOf, sharedBroad, sharedBroadRare, sharedMarks } from './meaning.js'
import { areAtOdds, areRivalDoers, goesAgainst } from './standings.js'
import { type Note, UNHEARD, weigherOf } from './weighing.js'
import { agree } from './who.js'

/** What speaks for or against two claims telling of one happening, each its own side of it: in tenths of the logarithm of its odds. */
const TIES = {
  base: -44,
  type: 22,
  alike: 4,
  /** He praises the fleet, he praises the opera. */
  otherThings: -20,
  couldTell: 13,
  rival: 40,
  leaning: 32,
  oneSentence: -6,
  oneReport: 8,
  ahead: -5,
  otherTime: -5,
  /** Nothing shows that it was at one time. */
  undated: -14,
  actor: 3,
  target: 14,
  place: 9,
  otherPlace: -5,
  number: 9,
  otherNames: -3,
  strangers: -4,
  words: 12,
  sentence: 5,
  around: 9,
  surroundings: 25,
  toldAround: 12,
  report: 22,
  otherWord: -20,
  sentenceOfAlike: -19,
  aroundOfAlike: -16,
} as const

export type Tie = keyof typeof TIES

/** The ties in words, for explanations. */
export const TIE_WORDS: Readonly<Record<Tie, string>> = {
  base: 'any two claims',
  type: 'the same type of event',
  alike: 'types of one happening',
  otherThings: 'the same deed to other things',
  couldTell: 'the one could tell what the other tells',
  rival: 'both cannot be so',
  leaning: 'words of the same kind of event',
  oneSentence: 'in one sentence',
  oneReport: 'in one report',
  ahead: 'one of them is still ahead',
  otherTime: 'told of another time',
  undated: 'in reports without a date',
  actor: 'the same actor',
  target: 'the same target',
  place: 'the same place',
  otherPlace: 'another place',
  number: 'the same number',
  otherNames: 'other names',
  strangers: 'no name in common in the sentence',
  words: 'words in common',
  sentence: 'words in common in the sentence',
  around: 'words in common around it',
  surroundings: 'much the same surroundings',
  toldAround: 'the one is told around the other',
  report: 'words in common in the reports',
  otherWord: 'another word in much the same report',
  sentenceOfAlike: 'as any two sentences of reports so alike',
  aroundOfAlike: 'as any two passages of reports so alike',
}

const weigh = weigherOf<Tie>(TIES)

const weighIf = (holds: boolean, note: Note<Tie>, tie: Tie): number => (holds ? weigh(note, tie) : 0)

/**
 * How likely two claims tell of one happening, be it of different sides of it: "the airport is shut", "planes stand burnt out on the runway".
 * Tenths of a logarithm of odds: the sum of TIES, fitted by logistic regression on pairs of claims of three situations of our own, on pairs
 * across them, and, for reports that tell one story only, of ECB+; then rounded. `rival`, `leaning`, `otherThings`, `otherTime` and `undated` came later and
 * were set by trial on three situations that others wrote, on Damascus and on ECB+. NEVER: both have a type, and the two cannot be one event.
 */
export function kinshipOf(a: FiledClaim, b: FiledClaim, note: Note<Tie> = UNHEARD): number {
  const kinds = kindsOf(a, b, note)
  return kinds === NEVER ? NEVER : weigh(note, 'base') + kinds + partsOf(a, b, note) + wordsShared(a, b, note)
}

function kindsOf(a: FiledClaim, b: FiledClaim, note: Note<Tie>): number {
  if (areAtOdds(a, b)) return goesAgainst(a, b) || goesAgainst(b, a) ? weigh(note, 'rival') : NEVER
  if (areRivalDoers(a, b)) return weigh(note, 'rival')
  const [type, other] = [a.claim.event.type, b.claim.event.type]
  if (type === 'other' || other === 'other') {
    if (tellOtherThings(a, b)) return weigh(note, 'otherThings')
    const couldTell = a.types.some(each => b.types.includes(each))
    const otherTime = timesAgree(a, b) === 'no'
    return (
      weighIf(otherTime, note, 'otherTime') +
      weighIf(couldTell, note, 'couldTell') +
      weigh(note, 'leaning', sharedLeaning(a.leaning, b.leaning))
    )
  }
  if (!canBeOne(a, b) && !areTolls(a, b)) return NEVER
  return type === other ? weigh(note, 'type') : weighIf(areAlike(type, other), note, 'alike')
}

/** A toll goes on being counted: told of another day, or of the dead here and the hurt there, it is the same. */
const areTolls = (a: FiledClaim, b: FiledClaim): boolean =>
  [a, b].every(({ claim, counts }) => TOLLS.has(claim.event.type) && counts.length > 0 && claim.polarity === '+') &&
  placesAgree(a.claim.place, b.claim.place) !== 'no'

const TOLLS: ReadonlySet<string> = new Set(['harm/death', 'harm/killing', 'harm/injury', 'harm/displacement'])

function partsOf(a: FiledClaim, b: FiledClaim, note: Note<Tie>): number {
  const place = placesAgree(a.claim.place, b.claim.place)
  const sameReport = a.report === b.report
  return (
    weighIf(sameReport && a.setting.sentence === b.setting.sentence, note, 'oneSentence') +
    weighIf(sameReport, note, 'oneReport') +
    weighIf((a.realm === 'ahead') !== (b.realm === 'ahead'), note, 'ahead') +
    weighIf(!sameReport && (a.report.published === null || b.report.published === null), note, 'undated') +
    weighIf(agree(a.actor, b.actor) === 'yes', note, 'actor') +
    weighIf(agree(a.target, b.target) === 'yes', note, 'target') +
    weighIf(place === 'yes', note, 'place') +
    weighIf(place === 'no', note, 'otherPlace') +
    weighIf(tellOneNumber(a, b), note, 'number') +
    namesOf(a, b, note)
  )
}

/** Names in the claims, then in their sentences, where both have some and share none. */
function namesOf(a: FiledClaim, b: FiledClaim, note: Note<Tie>): number {
  if (sharedMarks(a.names, b.names) > 0) return 0
  return (
    weighIf(a.names.size > 0 && b.names.size > 0, note, 'otherNames') +
    weighIf(shareNone(a.setting.names, b.setting.names), note, 'strangers')
  )
}

const shareNone = (a: Bag, b: Bag): boolean => a.size > 0 && b.size > 0 && sharedMarks(a, b) === 0

const tellOneNumber = (a: FiledClaim, b: FiledClaim): boolean =>
  a.claim.numbers.some(({ low }) => b.claim.numbers.some(number => number.low === low))

/** Least weights, in hundredths, below which bags are too small to be compared in full. */
const LEAST = { bag: 150, rareBag: 100, sentence: 300, around: 500, surroundings: 400, report: 800 } as const

function wordsShared(a: FiledClaim, b: FiledClaim, note: Note<Tie>): number {
  const [one, other] = [a.setting, b.setting]
  const sentence = sharedBroad(one.words, other.words) / least(broadOf(one.words), broadOf(other.words), LEAST.sentence)
  const sameWord = a.trigger === b.trigger && a.trigger !== ''
  const own =
    weigh(note, 'words', Math.sqrt(sharedBroad(a.bag, b.bag) / middle(broadOf(a.bag), broadOf(b.bag), LEAST.bag))) +
    weigh(note, 'sentence', sentence)
  // A report of one sentence has no surroundings: they would say the same again.
  if (one.isAlone && other.isAlone) return own
  const shared = sharedBroadRare(one.around, other.around)
  const around = shared / least(broadRareOf(one.around), broadRareOf(other.around), LEAST.around)
  const report = alikeReports(one.report, other.report)
  return (
    own +
    weigh(note, 'around', around) +
    weigh(
      note,
      'surroundings',
      Math.sqrt(shared / middle(broadRareOf(one.around), broadRareOf(other.around), LEAST.surroundings)),
    ) +
    weigh(note, 'toldAround', Math.max(toldIn(a.bag, other.around), toldIn(b.bag, one.around))) +
    weigh(note, 'report', report) +
    weigh(note, 'otherWord', sameWord ? 0 : report) +
    weigh(note, 'sentenceOfAlike', sentence * report) +
    weigh(note, 'aroundOfAlike', around * report)
  )
}

const alikeReports = lastAsked<Bag>((a, b) => sharedBroadRare(a, b) / least(broadRareOf(a), broadRareOf(b), LEAST.report))

const least = (a: number, b: number, floor: number): number => Math.max(floor, Math.min(a, b))

const middle = (a: number, b: number, floor: number): number => Math.sqrt(Math.max(floor, a) * Math.max(floor, b))

const toldIn = (bag: Bag, around: Bag): number => sharedBroadRare(bag, around) / Math.max(LEAST.rareBag, broadRareOf(bag))
