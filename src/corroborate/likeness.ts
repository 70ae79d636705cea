import { placesAgree, timesAgree } from './agreement.js'
import type { FiledClaim } from './filed.js'
import { type Bag, sharedMarks, sharedRare, sharedWeight } from './meaning.js'
import { type Agreement, agree } from './who.js'

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
  /** The other's denial, about the same one or the same place; or a denial of something beside it. */
  answer: 3,
  beside: -3,
  number: 4,
} as const

export const NEVER = Number.NEGATIVE_INFINITY

/**
 * How likely two claims tell one event, as tenths of a logarithm of odds: the sum of SIGNS, fitted by logistic regression on pairs of claims of
 * ECB+ and of our own annotated situation, then rounded. NEVER: they cannot be one, whatever else agrees.
 */
export function likenessOf(a: FiledClaim, b: FiledClaim): number {
  if (a.realm !== b.realm) return NEVER
  const actor = agree(a.actor, b.actor)
  if (actor === 'no') return NEVER
  const kinds = kindsOf(a, b, actor)
  if (kinds === NEVER) return NEVER
  const place = placesAgree(a.claim.place, b.claim.place)
  if (place === 'no') return NEVER
  if (timesAgree(a, b) === 'no') return NEVER
  const target = agree(a.target, b.target)
  const crossed = agree(a.actor, b.target) === 'yes' || agree(a.target, b.actor) === 'yes'
  if (crossed && actor !== 'yes' && isReversed(a, b)) return NEVER
  return SIGNS.base + kinds + partsOf(a, b, { actor, target, place, crossed }) + wordsShared(a, b) + nearness(a, b)
}

/** A denial speaks of what it is shown to be about: set beside another happening it would call a fact denied. */
const isAnswer = (a: FiledClaim, { actor, place, target }: Omit<Parts, 'crossed'>): boolean =>
  place === 'yes' ||
  target === 'yes' ||
  (actor === 'yes' && a.actor !== null && (a.actor.known !== null || a.actor.sounds.length > 0))

/** "Rebels shelled the army", "the army shelled rebels". */
const isReversed = (a: FiledClaim, b: FiledClaim): boolean =>
  agree(a.actor, b.target) === 'yes' && agree(a.target, b.actor) === 'yes'

/** Types that the reader may give to one happening: a blast and the deaths it brought, a town taken and held. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'fighting/attack fighting/clash fighting/offensive fighting/shooting fighting/shelling fighting/missile fighting/air-strike fighting/drone fighting/bombing fighting/explosion fighting/suicide-bombing fighting/grenade fighting/mine fighting/ambush fighting/assassination harm/killing harm/death harm/injury harm/massacre',
  'control/captures control/holds control/regains',
  'control/withdraws control/deserted control/loses order/desertion order/surrender',
  'harm/killing harm/death harm/massacre harm/execution leadership/killed fighting/assassination',
  'leadership/ousted leadership/takes-power order/coup',
  'leadership/flees leadership/whereabouts leadership/missing',
  'order/arrest leadership/detained harm/abduction order/raid',
  'order/release order/jailbreak',
  'crowd/riot crowd/mob crowd/clash crowd/arson crowd/looting crowd/storming',
  'crowd/protest crowd/clash crowd/dispersed crowd/shot-at',
  'infrastructure/closed infrastructure/evacuated infrastructure/flights',
  'law/charges order/arrest law/warrant',
  'disaster/earthquake harm/death harm/injury',
  'disaster/crash harm/death leadership/killed',
  'disaster/fire harm/death crowd/arson',
  'disaster/flood harm/death harm/displacement',
].map(row => new Set(row.split(' ')))

/** What the types say; two that the reader told apart are two events, unless they are sides of one happening. */
function kindsOf(a: FiledClaim, b: FiledClaim, actor: Agreement): number {
  const [type, other] = [a.claim.event.type, b.claim.event.type]
  const isOpen = type === 'other' || other === 'other'
  if (!isOpen && type === other) return SIGNS.type
  if (!isOpen) return ALIKE.some(group => group.has(type) && group.has(other)) ? SIGNS.alike : NEVER
  if (actor === 'yes' && a.trigger === b.trigger && type === other && tellOtherThings(a, b)) return SIGNS.otherThings
  const meet = a.types.some(each => b.types.includes(each))
  if (meet) return a.trigger === b.trigger ? 0 : SIGNS.possibleType
  const byWord = a.types.some(each => b.wordTypes.includes(each)) || b.types.some(each => a.wordTypes.includes(each))
  return (byWord ? SIGNS.wordOfType : 0) + (type !== other ? SIGNS.oneOpen : 0)
}

const tellOtherThings = (a: FiledClaim, b: FiledClaim): boolean =>
  a.rest.total >= 100 && b.rest.total >= 100 && sharedMarks(a.rest, b.rest) === 0

interface Parts {
  readonly actor: Agreement
  readonly target: Agreement
  readonly place: Agreement
  readonly crossed: boolean
}

function partsOf(a: FiledClaim, b: FiledClaim, { actor, target, place, crossed }: Parts): number {
  const sameType = a.claim.event.type === b.claim.event.type && a.claim.event.type !== 'other'
  return (
    (actor === 'yes' ? SIGNS.actor : a.actor !== null && b.actor !== null ? SIGNS.bothActors : 0) +
    (target === 'yes' ? SIGNS.target : 0) +
    (crossed ? SIGNS.crossed : 0) +
    (place === 'yes' ? SIGNS.place + (sameType ? SIGNS.typeAndPlace : 0) : 0) +
    (a.time !== null && b.time !== null ? SIGNS.time : 0) +
    (a.claim.polarity === b.claim.polarity ? 0 : isAnswer(a, { actor, place, target }) ? SIGNS.answer : SIGNS.beside) +
    (a.claim.numbers.some(({ low }) => b.claim.numbers.some(number => number.low === low)) ? SIGNS.number : 0)
  )
}

const share = (shared: number, a: number, b: number, least: number): number => shared / Math.max(least, Math.min(a, b))

function wordsShared(a: FiledClaim, b: FiledClaim): number {
  const trigger = a.trigger === b.trigger && a.trigger !== '' ? (SIGNS.trigger * a.triggerWeight) / 100 : 0
  const words = SIGNS.words * share(sharedWeight(a.bag, b.bag), a.bag.total, b.bag.total, 150)
  const both = sharedMarks(a.names, b.names)
  const names = (SIGNS.names * both) / Math.max(1, a.names.marks.length + b.names.marks.length - both)
  return trigger + words + names
}

function nearness(a: FiledClaim, b: FiledClaim): number {
  const [one, other] = [a.setting, b.setting]
  const sameReport = a.report === b.report
  if (sameReport && one.sentence === other.sentence) return SIGNS.oneReport + distance(a, b) + SIGNS.oneSentence
  const words = SIGNS.sentence * share(sharedWeight(one.words, other.words), one.words.total, other.words.total, 300)
  const smaller = Math.max(1, Math.min(one.names.marks.length, other.names.marks.length))
  const names = (SIGNS.sentenceNames * sharedMarks(one.names, other.names)) / smaller
  if (sameReport) return words + names + SIGNS.oneReport + distance(a, b)
  // A report of one sentence has no surroundings: they would say the same again.
  if (one.isAlone && other.isAlone) return words + names
  return (
    words + names + SIGNS.around * alikeIn(one.around, other.around, 500) + SIGNS.report * alikeIn(one.report, other.report, 800)
  )
}

const alikeIn = (a: Bag, b: Bag, least: number): number => share(sharedRare(a, b), a.rare, b.rare, least)

function distance(a: FiledClaim, b: FiledClaim): number {
  const apart = Math.abs(a.number - b.number)
  return apart === 1 ? SIGNS.next : apart === 2 ? SIGNS.nextButOne : apart <= 5 ? SIGNS.near : 0
}
