import { groupBy } from '../base/group.js'
import { wordsIn } from '../knowledge/transliteration.js'
import { PEOPLE, SAME_FATES } from '../lexicon/numbers.js'
import type { ClaimNumber, Conflict } from '../model/index.js'
import { placesAgree } from './agreement.js'
import { type FiledClaim, inClaimOrder } from './filed.js'
import { gapBetween } from './interval.js'
import { type Root, refsOf } from './origins.js'
import type { StanceIn } from './stances.js'
import { areRivalDoers } from './standings.js'

/** Claims shown of one conflict: enough to see it, bounded however often it is told. */
const MOST = 24

/** Where the claims of one event do not agree. Only what is plain: values and times that cannot both be. */
export function findConflicts(claims: readonly FiledClaim[], roots: readonly Root[], stanceOf: StanceIn): Conflict[] {
  const conflicts: Conflict[] = []
  const add = (about: Conflict['about'], against: readonly FiledClaim[]) => {
    if (against.length > 1) conflicts.push({ about, claims: refsOf(against.slice(0, MOST)) })
  }
  add('whether', whether(claims, roots, stanceOf))
  add(
    'who',
    apart(
      claims.filter(filed => stanceOf(filed) !== 'weak'),
      areRivalDoers,
    ),
  )
  // Two sides of a happening may have other times, places and counts.
  for (const thread of groupBy(claims, filed => filed.thread ?? filed).values()) {
    const firm = thread.filter(filed => stanceOf(filed) === 'asserts')
    add(
      'when',
      apart(firm, (a, b) => a.time !== null && b.time !== null && a.time !== b.time && gapBetween(a.time, b.time) > 0),
    )
    add(
      'where',
      apart(firm, (a, b) => placesAgree(a.claim.place, b.claim.place) === 'no'),
    )
    for (const against of howMany(firm)) add('how-many', against)
  }
  return conflicts
}

/** Somebody denies it and somebody tells it. */
function whether(claims: readonly FiledClaim[], roots: readonly Root[], stanceOf: StanceIn): FiledClaim[] {
  const denials = claims.filter(filed => stanceOf(filed) === 'denies')
  const isTold = claims.some(filed => stanceOf(filed) !== 'denies')
  if (denials.length === 0 || !isTold || roots.length === 0) return []
  return [...claims.filter(filed => stanceOf(filed) !== 'denies').slice(0, MOST / 2), ...denials.slice(0, MOST / 2)].sort(
    inClaimOrder,
  )
}

/** The claims among the first ones that cannot be true together with another. */
function apart(claims: readonly FiledClaim[], differ: (a: FiledClaim, b: FiledClaim) => boolean): FiledClaim[] {
  const some = claims.slice(0, MOST)
  return some.filter(claim => some.some(other => differ(claim, other)))
}

interface Told {
  readonly filed: FiledClaim
  readonly number: ClaimNumber
}

/** Per quantity, the claims whose values do not meet: 16 and 22, but not "at least 16" and 22. */
function howMany(claims: readonly FiledClaim[]): FiledClaim[][] {
  const told = claims.flatMap(filed => filed.claim.numbers.map((number): Told => ({ filed, number })))
  return [...groupBy(told, ({ number }) => quantityOf(number)).values()].map(same => {
    const some = same.slice(0, MOST)
    const against = some.filter(({ filed, number }) =>
      some.some(other => other.filed !== filed && disjoint(number, other.number)),
    )
    return [...new Set(against.map(({ filed }) => filed))]
  })
}

/** What is counted, folded, with its unit; that it is of people, the noun says itself. "Dead" and "killed" are one count. */
export const quantityOf = ({ what, unit }: ClaimNumber): string =>
  `${SAME_FATES.get(what) ?? wordsIn(what).join(' ')}|${wordsIn(unit === null || unit === PEOPLE ? '' : unit).join(' ')}`

const disjoint = (a: ClaimNumber, b: ClaimNumber): boolean =>
  (a.high ?? Number.POSITIVE_INFINITY) < b.low || (b.high ?? Number.POSITIVE_INFINITY) < a.low
