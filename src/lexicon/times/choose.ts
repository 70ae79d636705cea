import { civilDate, dayNumber, isDate, pad, weekdayOf } from '../../base/calendar.js'
import type { TimeContext } from './rule.js'
import { dayTime, monthTime, type Season, seasonTime, type TimeReading, undated } from './values.js'

/** A day of the calendar, or null for 31 February. */
export const onDay = (year: number, month: number, day: number): TimeReading | null =>
  isDate(year, month, day) ? dayTime(dayNumber(year, month, day)) : null

/** Days that a candidate against the verb's direction is put back by: tense is a hint, and a near date beats it. */
const WRONG_WAY = 120

/** The year that "December 7" means: the nearest one, with a bias to where the verb points. */
export function yearlessDay(month: number, day: number, context: TimeContext): TimeReading | null {
  if (!isDate(2024, month, day)) return null
  if (context.anchor === null) return undated('DATE', `XXXX-${pad(month, 2)}-${pad(day, 2)}`)
  const { year } = civilDate(context.anchor)
  const direction = context.direction()
  let best: { readonly day: number; readonly cost: number } | null = null
  for (const candidate of [year - 1, year, year + 1]) {
    if (!isDate(candidate, month, day)) continue
    const number = dayNumber(candidate, month, day)
    const away = number - context.anchor
    const wrong = (direction === 'future' && away < 0) || (direction !== 'future' && away > 0)
    const cost = Math.abs(away) + (wrong ? (direction === 'unknown' ? WRONG_WAY / 2 : WRONG_WAY) : 0)
    if (best === null || cost < best.cost) best = { day: number, cost }
  }
  return best === null ? null : dayTime(best.day)
}

/** The month that a bare "October" means. */
export function yearlessMonth(month: number, context: TimeContext): TimeReading {
  if (context.anchor === null) return undated('DATE', `XXXX-${pad(month, 2)}`)
  const now = civilDate(context.anchor)
  const behind = (now.month - month + 12) % 12
  const ahead = (month - now.month + 12) % 12
  const direction = context.direction()
  const future = direction === 'future' ? ahead <= behind + 4 : direction === 'past' ? ahead + 9 < behind : ahead + 2 < behind
  const months = now.year * 12 + now.month - 1 + (future ? ahead : -behind)
  return monthTime(Math.floor(months / 12), (months % 12) + 1)
}

/** "last", "this", "next" before a month. */
export function directedMonth(which: string, month: number, context: TimeContext): TimeReading {
  if (context.anchor === null) return undated('DATE', `XXXX-${pad(month, 2)}`)
  const now = civilDate(context.anchor)
  if (which === 'last' || which === 'past' || which === 'previous')
    return monthTime(month < now.month ? now.year : now.year - 1, month)
  if (which === 'next' || which === 'coming') return monthTime(month > now.month ? now.year : now.year + 1, month)
  return monthTime(now.year, month)
}

/** The latest such weekday before the day (on it, too, where `including`). */
export const weekdayBefore = (anchor: number, weekday: number, including: boolean): number => {
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  return anchor - (back === 0 && !including ? 7 : back)
}

export const weekdayAfter = (anchor: number, weekday: number, including: boolean): number => {
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7
  return anchor + (ahead === 0 && !including ? 7 : ahead)
}

/** Words before a weekday that set a limit ahead. */
const LIMITS: ReadonlySet<string> = new Set(['by', 'until', 'till', 'til', 'as'])

/** A bare weekday: the last one on or before publication, or the next where verb or preposition look ahead. */
export function bareWeekday(weekday: number, context: TimeContext): TimeReading {
  if (context.anchor === null) return undated('DATE', `XXXX-WXX-${weekday}`)
  const direction = context.direction()
  const ahead = direction === 'future' || (LIMITS.has(context.before) && direction !== 'past')
  return dayTime(ahead ? weekdayAfter(context.anchor, weekday, true) : weekdayBefore(context.anchor, weekday, true))
}

export function directedWeekday(which: string, weekday: number, context: TimeContext): TimeReading {
  if (context.anchor === null) return undated('DATE', `XXXX-WXX-${weekday}`)
  if (which === 'last' || which === 'past' || which === 'previous') return dayTime(weekdayBefore(context.anchor, weekday, false))
  if (which === 'next') return dayTime(weekdayAfter(context.anchor, weekday, false))
  if (which === 'this' && context.direction() === 'past') return dayTime(weekdayBefore(context.anchor, weekday, true))
  return dayTime(weekdayAfter(context.anchor, weekday, true))
}

/** "last summer", "this winter", a bare "the spring". A winter that began in December belongs to the year it began in. */
export function directedSeason(which: string, season: Season, context: TimeContext): TimeReading {
  if (context.anchor === null) return undated('DATE', `XXXX-${season}`)
  const now = civilDate(context.anchor)
  const inWinter = season === 'WI' && now.month <= 2
  const current = seasonTime(inWinter ? now.year - 1 : now.year, season)
  const begun = current.start !== null && current.start <= context.anchor
  const year = inWinter ? now.year - 1 : now.year
  if (which === 'last' || which === 'past' || which === 'previous') {
    const over = current.to !== null && current.to <= (dayTime(context.anchor).from ?? '')
    return seasonTime(over ? year : year - 1, season)
  }
  if (which === 'next') return seasonTime(begun ? year + 1 : year, season)
  if (which === 'this' || which === 'coming') return current
  return context.direction() === 'future' && begun
    ? seasonTime(year + 1, season)
    : !begun && context.direction() === 'past'
      ? seasonTime(year - 1, season)
      : current
}
