import { groupBy } from '../base/group.js'
import type { Origin } from '../model/index.js'
import { timesAgree } from './agreement.js'
import { goTogether, isOneType } from './alike.js'
import { type FiledClaim, inClaimOrder } from './filed.js'
import { kinshipOf } from './kinship.js'
import { sharedLeaning } from './leaning.js'
import { areOfOneWording, canBeOne, isOfAnother } from './likeness.js'
import { mainTypeOf } from './main-type.js'
import { areRivalDoers, canBeRival, goesAgainst } from './standings.js'
import { agree } from './who.js'

export type Stance = Origin['stance']

/** What a claim does to the event that it stands in. */
export type StanceIn = (filed: FiledClaim) => Stance

/**
 * What each claim does to the event of these. A denial answers what its thread tells, and what says the same elsewhere in the event; what is told
 * in the negative and answers nobody speaks against what is told of the very kind, and is nobody's word for what is told beside it.
 */
export function stancesIn(claims: readonly FiledClaim[]): StanceIn {
  const stances = new Map<FiledClaim, Stance>()
  const lone = new Set<FiledClaim>()
  for (const thread of groupBy(claims, filed => filed.thread ?? filed).values()) {
    const negative = isNegative(thread)
    const isLone = thread.every(({ claim }) => claim.polarity === '-')
    for (const filed of thread) {
      stances.set(filed, stanceOf(filed, negative))
      if (isLone) lone.add(filed)
    }
  }
  const stanceIn = (filed: FiledClaim): Stance => stances.get(filed) ?? 'weak'
  const told = claims.filter(filed => filed.claim.polarity === '+' && stanceIn(filed) === 'asserts').slice(0, MOST_COMPARED)
  if (told.length === 0) return stanceIn
  const rivals = told.filter(canBeRival)
  for (const filed of claims) {
    if (stanceIn(filed) === 'weak') continue
    if (filed.claim.polarity === '-' && isOvertaken(filed, told)) {
      stances.set(filed, 'weak')
      continue
    }
    if (filed.claim.polarity === '+') {
      if (canBeRival(filed) && rivals.some(other => stanceIn(other) !== 'denies' && isRival(filed, other)))
        stances.set(filed, 'denies')
      continue
    }
    if (filed.isDenied) {
      if (lone.has(filed)) stances.set(filed, told.some(other => isOfIt(filed, other)) ? 'denies' : 'weak')
    } else stances.set(filed, told.some(other => isOfTheKind(filed, other)) ? 'denies' : 'weak')
  }
  return stanceIn
}

/** What was denied on Saturday speaks of nothing that, by most who tell when, was on Sunday. */
function isOvertaken({ report: { published } }: FiledClaim, told: readonly FiledClaim[]): boolean {
  const times = told.flatMap(({ time }) => (time === null ? [] : [time]))
  return published !== null && times.filter(({ from }) => from >= published.to).length * 2 > times.length
}

/**
 * Without the claims that only tell what was beside: of another kind than the event's own type, told with nothing of it, near to nothing of it, and
 * leaning to no such kind. Who saw panic in the streets is nobody's second voice for who entered the town, and who denies that shots were fired there does not deny
 * that it was entered.
 */
export function tellingOfIt(claims: readonly FiledClaim[], stanceOf: StanceIn): readonly FiledClaim[] {
  const type = mainTypeOf(claims)
  const own = claims.filter(({ claim }) => isOneType(claim.event.type, type))
  const [first] = own
  if (first === undefined || type === 'other') return claims
  const threads = new Set(own.map(({ thread }) => thread))
  // "It was the rebels who shelled it": what a denier tells beside it is no word for it.
  const deniers = new Set(claims.filter(filed => stanceOf(filed) === 'denies').map(tellerIn))
  return claims.filter(
    filed =>
      isOfAnyKind(filed, stanceOf(filed), type) ||
      (filed.thread !== null && threads.has(filed.thread)) ||
      sharedLeaning(filed.leaning, first.leaning) >= LEANS_TO ||
      (!deniers.has(tellerIn(filed)) && own.slice(0, MOST_OF_TYPE).some(other => kinshipOf(filed, other) > TELLS_OF_IT)),
  )
}

const tellerIn = ({ ref, claim: { chain } }: FiledClaim): string => `${ref.report}\n${chain[0]?.name ?? ''}`

const LEANS_TO = 0.2
/** So near to one of the event's own type it tells of the same, whatever its own words lean to. */
const TELLS_OF_IT = -15
const MOST_OF_TYPE = 8

/** What is weak speaks for nothing, what cannot be so beside it is of its own kind, and what is denied is told apart by its type alone. */
const isOfAnyKind = ({ claim: { event, polarity } }: FiledClaim, stance: Stance, type: string): boolean =>
  stance === 'weak' || (stance === 'denies' && (polarity === '+' || event.type === 'other' || goTogether(event.type, type)))

/** It cannot be so beside what is told; of two who are said to have done one thing, the one told first is what others deny. */
const isRival = (filed: FiledClaim, told: FiledClaim): boolean =>
  filed !== told && (goesAgainst(filed, told) || (inClaimOrder(told, filed) < 0 && areRivalDoers(told, filed)))

/** How many of what is told a denial is compared with. */
const MOST_COMPARED = 24
/** What is denied and what is told are one thing where their kinship is above this. */
export const SAME_THING = -12

/** A denial of something with a type speaks of things of that kind. */
const isOfIt = (denial: FiledClaim, told: FiledClaim): boolean =>
  (denial.claim.event.type === 'other' || goTogether(denial.claim.event.type, told.claim.event.type)) &&
  !isOfAnother(denial, told) &&
  timesAgree(denial, told) !== 'no' &&
  kinshipOf(denial, told) > SAME_THING

/** What is told in the negative of the very type; of an open claim, with the same word and much the same words around it. */
const isOfTheKind = (negative: FiledClaim, told: FiledClaim): boolean => {
  const { type } = negative.claim.event
  if (isOfAnother(negative, told)) return false
  if (type !== 'other') return type === told.claim.event.type && canBeOne(negative, told)
  if (kinshipOf(negative, told) <= SAME_THING) return false
  if (negative.trigger === told.trigger && areOfOneWording(negative, told)) return true
  // "Police opened fire", "police used no live rounds".
  return agree(negative.actor, told.actor) === 'yes' && sharedLeaning(negative.leaning, told.leaning) >= OF_ONE_KIND
}

const OF_ONE_KIND = 0.4

/** "The army did not fire": it is the absence that is told, when nobody tells the opposite and nobody answers anybody. */
const isNegative = (claims: readonly FiledClaim[]): boolean =>
  claims.every(({ claim, isDenied }) => claim.polarity === '-' && !isDenied)

/** A possible, predicted, planned or conditional claim never asserts. `negative`: what is told is that something did not happen. */
function stanceOf({ claim, realm, manner }: FiledClaim, negative: boolean): Stance {
  if (realm === 'ahead' || claim.certainty === 'possible' || manner === 'predicts') return 'weak'
  if (manner === 'asks') return 'weak'
  const minus = claim.polarity === '-'
  // What stands beside the denied, in a denier's mouth, is taken for granted there: it is nobody's word for it.
  if (manner === 'denies' && !minus && !negative) return 'weak'
  return minus !== negative ? 'denies' : 'asserts'
}
