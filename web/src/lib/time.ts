import type { Bound } from '../../../src/model/reading.js'
import { words } from './strings.js'

/**
 * Moments of the contract as numbers and words. Bounds have no zone: they are wall-clock times of the place told about, so all arithmetic is
 * done as if they were UTC and the reader's own zone never moves them.
 */
export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** Milliseconds of a date, a wall-clock time or an instant; null where there is none. */
export function momentOf(bound: Bound | undefined): number | null {
  if (bound === null || bound === undefined || bound === '') return null
  const timed = bound.includes('T')
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(bound) && timed
  const value = Date.parse(timed ? (zoned ? bound : `${bound}Z`) : `${padded(bound)}T00:00:00Z`)
  return Number.isNaN(value) ? null : value
}

/** "2024" and "2024-12" are dates too. */
function padded(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}-01-01`
  return /^\d{4}-\d\d$/.test(date) ? `${date}-01` : date
}

export interface Interval {
  readonly value: string
  readonly from: Bound
  readonly to: Bound
}

interface Parts {
  readonly year: number
  readonly month: number
  readonly date: number
  readonly weekday: number
  readonly hour: number
  readonly minute: number
}

export function partsOf(moment: number): Parts {
  const point = new Date(moment)
  return {
    year: point.getUTCFullYear(),
    month: point.getUTCMonth(),
    date: point.getUTCDate(),
    weekday: point.getUTCDay(),
    hour: point.getUTCHours(),
    minute: point.getUTCMinutes(),
  }
}

const two = (value: number): string => String(value).padStart(2, '0')
const { months, weekdays, weekdaysLong } = words.calendar

export const clock = (moment: number): string => {
  const { hour, minute } = partsOf(moment)
  return `${two(hour)}:${two(minute)}`
}
/** "8 Dec" */
export const dayMonth = (moment: number): string => `${partsOf(moment).date} ${months[partsOf(moment).month]}`
/** "Sun 8 Dec" */
export const dayName = (moment: number): string => `${weekdays[partsOf(moment).weekday]} ${dayMonth(moment)}`
/** "Sunday" */
export const weekdayOf = (moment: number): string => weekdaysLong[partsOf(moment).weekday] ?? ''
export const startOfDay = (moment: number): number => Math.floor(moment / DAY) * DAY
/** "2024-12-08" */
export const isoDate = (moment: number): string => new Date(moment).toISOString().slice(0, 10)
/** "2024-12-08T06:00:00Z" */
export const isoInstant = (moment: number): string => new Date(moment).toISOString().replace('.000Z', 'Z')

/** "8 Dec" of a date, "8 Dec, 06:30" of an instant; "" of nothing. */
export function stampWords(stamp: string | null): string {
  const moment = momentOf(stamp)
  if (moment === null || stamp === null) return ''
  return stamp.includes('T') ? `${dayMonth(moment)}, ${clock(moment)}` : dayMonth(moment)
}

/** "8 December 2024"-like, with year, for captions. */
export function longStampWords(stamp: string | null): string {
  const moment = momentOf(stamp)
  if (moment === null || stamp === null) return ''
  const day = `${dayMonth(moment)} ${partsOf(moment).year}`
  return stamp.includes('T') ? `${day}, ${clock(moment)}` : day
}

/** A time in words that are never more precise than its interval: "early Sunday 8 Dec", "6–8 Dec", "by Sun 8 Dec". */
export function whenWords(time: Interval | null): string {
  if (time === null) return ''
  const from = momentOf(time.from)
  const to = momentOf(time.to)
  if (from !== null && to !== null) return intervalWords(from, to)
  if (from !== null) return words.time.since(dayName(from))
  if (to !== null) return startOfDay(to) === to ? words.time.by(dayName(to - 1)) : words.time.before(dayName(to))
  return ''
}

function intervalWords(from: number, to: number): string {
  const a = partsOf(from)
  const length = to - from
  if (length >= 360 * DAY) return a.year === partsOf(to - 1).year ? `${a.year}` : `${a.year}–${partsOf(to - 1).year}`
  if (length >= 28 * DAY && a.date === 1) return `${months[a.month]} ${a.year}`
  if (length > DAY || startOfDay(from) !== startOfDay(to - 1)) return acrossDays(from, to)
  if (length === DAY) return dayName(from)
  return withinDay(from, to)
}

function acrossDays(from: number, to: number): string {
  const last = to - 1
  if (to - from <= DAY && partsOf(from).hour >= 17) return words.time.nightAfter(dayName(from))
  const sameMonth = partsOf(from).month === partsOf(last).month
  return sameMonth ? `${partsOf(from).date}–${dayMonth(last)}` : `${dayMonth(from)} – ${dayMonth(last)}`
}

function withinDay(from: number, to: number): string {
  const start = (from - startOfDay(from)) / HOUR
  const end = (to - startOfDay(from)) / HOUR
  const day = dayName(from)
  if (end - start <= 1) return `${day}, ${clock(from)}`
  if (start === 0 && end <= 10) return words.time.early(day)
  if (start < 12 && end <= 12) return words.time.morning(day)
  if (start >= 11 && end <= 18) return words.time.afternoon(day)
  if (start >= 17) return words.time.evening(day)
  return `${day}, ${clock(from)}–${clock(to)}`
}

/** "today", "2 days", "5 hours": how long ago, by the grain that both moments have. */
export function ageWords(since: string | null, until: string | null): string {
  const from = momentOf(since)
  const to = momentOf(until)
  if (from === null || to === null) return ''
  const timed = since?.includes('T') === true && until?.includes('T') === true
  const length = to - from
  if (timed && length < 2 * DAY) return words.time.hours(Math.max(0, Math.round(length / HOUR)))
  return words.time.days(Math.max(0, Math.round((startOfDay(to) - startOfDay(from)) / DAY)))
}
