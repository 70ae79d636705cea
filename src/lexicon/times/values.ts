import { addMonths, civilDate, dayNumber, isoDay, isoWeek, isoYear, mondayOf, pad } from '../../base/calendar.js'
import type { Bound, TimeMention } from '../../model/reading.js'

export type Grain = 'century' | 'decade' | 'year' | 'half' | 'quarter' | 'season' | 'month' | 'week' | 'day' | 'part' | 'clock'

/** What a time expression denotes: TimeML type and value, the half-open interval, and what later words may refer back to. */
export interface TimeReading {
  readonly type: TimeMention['type']
  readonly value: string
  readonly from: Bound
  readonly to: Bound
  /** First day of the period; null where it is not set on the calendar. */
  readonly start: number | null
  readonly grain: Grain | null
  /** It needed the publication date, and there is none: the value stays relative. */
  readonly undated?: boolean
  /** Named only to compare with ("a year earlier"): later words do not refer back to it. */
  readonly compared?: boolean
}

const reading = (grain: Grain, value: string, start: number, end: number): TimeReading => ({
  type: 'DATE',
  value,
  from: isoDay(start),
  to: isoDay(end),
  start,
  grain,
})

export const dayTime = (day: number): TimeReading => reading('day', isoDay(day), day, day + 1)

export function weekTime(day: number): TimeReading {
  const monday = mondayOf(day)
  const { year, week } = isoWeek(day)
  return reading('week', `${isoYear(year)}-W${pad(week, 2)}`, monday, monday + 7)
}

export function weekendTime(day: number): TimeReading {
  const monday = mondayOf(day)
  const { year, week } = isoWeek(day)
  return reading('day', `${isoYear(year)}-W${pad(week, 2)}-WE`, monday + 5, monday + 7)
}

/** Months outside 1 to 12 carry into the year. */
export function monthTime(year: number, month: number): TimeReading {
  const first = dayNumber(year, month, 1)
  const date = civilDate(first)
  return reading('month', `${isoYear(date.year)}-${pad(date.month, 2)}`, first, addMonths(first, 1))
}

/** Quarters outside 1 to 4 carry into the year. */
export function quarterTime(year: number, quarter: number): TimeReading {
  const first = dayNumber(year, (quarter - 1) * 3 + 1, 1)
  const date = civilDate(first)
  return reading('quarter', `${isoYear(date.year)}-Q${Math.floor((date.month - 1) / 3) + 1}`, first, addMonths(first, 3))
}

export function halfTime(year: number, half: number): TimeReading {
  const first = dayNumber(year, half === 1 ? 1 : 7, 1)
  return reading('half', `${isoYear(year)}-H${half}`, first, addMonths(first, 6))
}

export const yearTime = (year: number): TimeReading =>
  reading('year', isoYear(year), dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1))

/** `decade` 199: the 1990s; TimeML writes three digits. */
export const decadeTime = (decade: number): TimeReading =>
  reading('decade', pad(decade, 3), dayNumber(decade * 10, 1, 1), dayNumber(decade * 10 + 10, 1, 1))

/** `century` 20: the years 1900 to 1999, as news means it; TimeML writes "19". */
export const centuryTime = (century: number): TimeReading =>
  reading('century', pad(century - 1, 2), dayNumber((century - 1) * 100, 1, 1), dayNumber(century * 100, 1, 1))

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** Months of the northern year; winter is named after the year it begins in, and is wide at both ends. */
const SEASON_MONTHS = { SP: [3, 6], SU: [6, 9], FA: [9, 12], WI: [12, 15] } as const satisfies Record<
  Season,
  readonly [number, number]
>

export function seasonTime(year: number, season: Season): TimeReading {
  const [first, end] = SEASON_MONTHS[season]
  return reading('season', `${isoYear(year)}-${season}`, dayNumber(year, first, 1), dayNumber(year, end, 1))
}

export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** Hours from midnight of the day. News says "early Sunday" of anything after midnight, so a morning begins there: honestly wide. */
const PART_HOURS = {
  MO: [0, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [17, 24],
  NI: [18, 30],
  DT: [6, 18],
} as const satisfies Record<DayPart, readonly [number, number]>

/** A wall-clock moment some hours from midnight of the day: hours over 24 fall on the next. */
export function moment(day: number, hours: number, minutes = 0, zone = ''): string {
  const total = Math.floor(hours) * 60 + minutes
  const over = Math.floor(total / 1440)
  const left = total - over * 1440
  return `${isoDay(day + over)}T${pad(Math.floor(left / 60), 2)}:${pad(left % 60, 2)}:00${zone}`
}

/** `hours` narrows the part ("dawn"): hours from midnight of the day. */
export function partTime(day: number, part: DayPart, hours: readonly [number, number] = PART_HOURS[part]): TimeReading {
  return {
    type: 'TIME',
    value: `${isoDay(day)}T${part}`,
    from: moment(day, hours[0]),
    to: moment(day, hours[1]),
    start: day,
    grain: 'part',
  }
}

/**
 * A clock time. The interval is the minute that the text names; a bare hour ("5 p.m.") is that hour.
 * `offset`: "+02:00", "Z", or '' where the text names no zone.
 */
export function clockTime(day: number, hour: number, minute: number | null, offset: string): TimeReading {
  const value = `${isoDay(day)}T${pad(hour, 2)}:${pad(minute ?? 0, 2)}`
  const to = minute === null ? moment(day, hour + 1, 0, offset) : moment(day, hour, minute + 1, offset)
  return { type: 'TIME', value, from: moment(day, hour, minute ?? 0, offset), to, start: day, grain: 'clock' }
}

export type DurationUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

const UNIT_LETTERS = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'S',
  year: 'Y',
  decade: 'E',
  century: 'C',
} as const satisfies Record<DurationUnit, string>

export const isClockUnit = (unit: DurationUnit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour'

/** "P3D", "PT5H30M", "PXW" (`count` null: vague), "P20Y" for two decades. */
export function durationValue(count: number | null, unit: DurationUnit): string {
  const prefix = isClockUnit(unit) ? 'PT' : 'P'
  if (count === null) return `${prefix}X${UNIT_LETTERS[unit]}`
  if (unit === 'decade') return `P${count * 10}Y`
  if (unit === 'century') return `P${count * 100}Y`
  if (unit === 'hour' && count !== Math.floor(count)) return `PT${Math.floor(count)}H${Math.round((count % 1) * 60)}M`
  return `${prefix}${count}${UNIT_LETTERS[unit]}`
}

export const duration = (value: string, from: Bound = null, to: Bound = null): TimeReading => ({
  type: 'DURATION',
  value,
  from,
  to,
  start: null,
  grain: null,
})

export const setTime = (value: string): TimeReading => ({ type: 'SET', value, from: null, to: null, start: null, grain: null })

/** A relative expression in a report without a date: the value says what kind of thing it is, and no more. */
export const undated = (type: TimeMention['type'], value: string): TimeReading => ({
  type,
  value,
  from: null,
  to: null,
  start: null,
  grain: null,
  undated: true,
})

export type ReferenceValue = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'

/** The present is the day of publication, the past what lies before its end, the future what begins with it. */
export function referenceTime(value: ReferenceValue, anchor: number | null): TimeReading {
  const from = anchor === null || value === 'PAST_REF' ? null : isoDay(anchor)
  const to = anchor === null || value === 'FUTURE_REF' ? null : isoDay(anchor + 1)
  return { type: 'DATE', value, from, to, start: null, grain: null }
}

/** The value of a period of the grain on no calendar: "XXXX-WXX". */
export const UNKNOWN = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  season: 'XXXX-XX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
} as const

/** The period of the unit that lies `count` units from the one that holds `day`: a week for weeks, a month for months. */
export function shifted(day: number, count: number, unit: DurationUnit): TimeReading {
  const { year, month } = civilDate(day)
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return dayTime(day)
    case 'day':
      return dayTime(day + Math.round(count))
    case 'week':
      return weekTime(day + Math.round(count * 7))
    case 'month':
      return monthTime(year, month + Math.round(count))
    case 'quarter':
      return quarterTime(year, Math.floor((month - 1) / 3) + 1 + Math.round(count))
    case 'season':
      return monthTime(year, month + Math.round(count * 3))
    case 'year':
      return yearTime(year + Math.round(count))
    case 'decade':
      return decadeTime(Math.floor(year / 10) + Math.round(count))
    case 'century':
      return centuryTime(Math.floor(year / 100) + 1 + Math.round(count))
    default:
      return unit satisfies never
  }
}

/** Day some units away from `day`. */
export function shiftedDay(day: number, count: number, unit: DurationUnit): number {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return day
    case 'day':
      return day + Math.round(count)
    case 'week':
      return day + Math.round(count * 7)
    case 'month':
      return addMonths(day, Math.round(count))
    case 'quarter':
    case 'season':
      return addMonths(day, Math.round(count * 3))
    case 'year':
      return addMonths(day, Math.round(count * 12))
    case 'decade':
      return addMonths(day, Math.round(count * 120))
    case 'century':
      return addMonths(day, Math.round(count * 1200))
    default:
      return unit satisfies never
  }
}

export const unknownOf = (unit: DurationUnit): string =>
  isClockUnit(unit) ? 'XXXX-XX-XX' : UNKNOWN[unit as keyof typeof UNKNOWN]
