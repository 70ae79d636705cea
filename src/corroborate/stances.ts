import { groupBy } from '../base/group.js'
import type { Origin } from '../model/index.js'
import type { FiledClaim } from './filed.js'
import { kinshipOf } from './kinship.js'

export type Stance = Origin['stance']

/** What a claim does to the event that it stands in. */
export type StanceIn = (filed: FiledClaim) => Stance

/**
 * What each claim does to the event of these. Claims of one thread answer one another. What a thread denies, or tells in the negative, speaks
 * against the event only where another thread of it asserts that very thing; beside other sides of a happening it is one more side.
 */
export function stancesIn(claims: readonly FiledClaim[]): StanceIn {
  const threads = [...groupBy(claims, filed => filed.thread ?? filed).values()]
  const stances = new Map<FiledClaim, Stance>()
  for (const thread of threads) {
    const negative = isNegative(thread)
    for (const filed of thread) stances.set(filed, stanceOf(filed, negative))
  }
  const stanceIn = (filed: FiledClaim): Stance => stances.get(filed) ?? 'weak'
  const told = claims.filter(filed => filed.claim.polarity === '+' && stanceIn(filed) === 'asserts').slice(0, MOST_COMPARED)
  if (threads.length === 1 || told.length === 0) return stanceIn
  for (const thread of threads) {
    if (thread.some(({ claim }) => claim.polarity === '+')) continue
    for (const filed of thread) if (stanceIn(filed) !== 'weak') stances.set(filed, against(filed, told, stanceIn(filed)))
  }
  return stanceIn
}

/** How many of what is told a denial is compared with. */
const MOST_COMPARED = 24
/** What is denied and what is told are one thing where their kinship is above this. */
const SAME_THING = -8

function against(denial: FiledClaim, told: readonly FiledClaim[], alone: Stance): Stance {
  if (told.some(filed => kinshipOf(denial, filed) > SAME_THING)) return 'denies'
  return alone === 'denies' ? 'weak' : alone
}

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
