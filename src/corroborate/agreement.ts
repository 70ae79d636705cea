import { nameKey } from '../knowledge/transliteration.js'
import type { ClaimPlace } from '../model/index.js'
import { kilometres } from './distance.js'
import type { FiledClaim } from './filed.js'
import { DAY, gapBetween, type Interval, length } from './interval.js'
import type { Agreement } from './who.js'

/** Within one night "late on Saturday" and "early on Sunday" are six hours apart at most. */
const NIGHT = 360
/** Two names for one spot; a jail outside of a city is not the city. */
const SAME_KM = 5
const NEAR_KM = 30
/** What is told of without a time is followed up for so long. */
const FOLLOWED_UP = 2 * DAY
/** Places wider than this (countries, regions) hold others and tell none apart. */
const WIDE_KM = 100

export function placesAgree(a: ClaimPlace | null, b: ClaimPlace | null): Agreement {
  if (a === null || b === null) return 'open'
  // Equal places share one.
  if (a === b) return a.radiusKm > WIDE_KM ? 'open' : 'yes'
  const apart = kilometres(a, b)
  if (a.radiusKm > WIDE_KM || b.radiusKm > WIDE_KM) {
    // A capital far from the middle of its country lies in it all the same.
    const within = a.country !== null && a.country === b.country
    return within || apart <= a.radiusKm + b.radiusKm || nameKey(a.name) === nameKey(b.name) ? 'open' : 'no'
  }
  if (apart <= SAME_KM || nameKey(a.name) === nameKey(b.name)) return 'yes'
  return apart <= NEAR_KM ? 'open' : 'no'
}

/**
 * Told times agree when they meet, within one night's slack where both are short. Where one tells none, its publication speaks: nobody tells
 * what has not happened yet, and without a time two days apart are far enough to be another event.
 */
export function timesAgree(a: FiledClaim, b: FiledClaim): Agreement {
  if (a.time !== null && b.time !== null) {
    const slack = Math.min(length(a.time), length(b.time)) < DAY ? NIGHT : 0
    return gapBetween(a.time, b.time) <= slack && overlapsOr(slack, a.time, b.time) ? 'yes' : 'no'
  }
  if (a.realm === 'happened' && (isAfter(a.time, b.toldBy) || isAfter(b.time, a.toldBy))) return 'no'
  const [first, second] = [a.report.published, b.report.published]
  if (first === null || second === null) return 'open'
  // What is told days after, without a time, is told of something newer.
  const newer = a.time !== null ? gapBetween(a.time, second) : b.time !== null ? gapBetween(b.time, first) : 0
  if (newer > DAY) return 'no'
  if (isEarlierDenial(a, b) || isEarlierDenial(b, a)) return 'no'
  return gapBetween(first, second) <= FOLLOWED_UP ? 'open' : 'no'
}

/** A denial answers what was told by then: one that came out before the telling does not speak of it. */
const isEarlierDenial = (denial: FiledClaim, telling: FiledClaim): boolean =>
  denial.claim.polarity === '-' &&
  telling.claim.polarity === '+' &&
  denial.report.published !== null &&
  telling.report.published !== null &&
  denial.report.published.to <= telling.report.published.from

/** Half-open intervals that only touch do not meet. */
const overlapsOr = (slack: number, a: Interval, b: Interval): boolean => slack > 0 || (a.from < b.to && b.from < a.to)

const isAfter = (time: Interval | null, told: number | null): boolean => time !== null && told !== null && time.from >= told
