import type { Bound } from '../model/index.js'

/** A TIMEX3 value with the calendar interval it denotes, half-open. */
export interface Interval {
  readonly value: string
  readonly from: Bound
  readonly to: Bound
}

/**
 * A time in the words a person reads, never more precise than the interval: "early Sunday 8 Dec 2024 (00:00–06:00)", "Friday 6 – Sunday
 * 8 Dec 2024", "Dec 2024", "by Sunday 8 Dec 2024". Null where nothing is known but that there was a time. Months and weekdays are
 * English whatever the machine's language is.
 */
export function whenText(time: Interval | null): string | null {
  if (time === null) return null
  const from = time.from === null ? null : momentOf(time.from)
  const to = time.to === null ? null : momentOf(time.to)
  if (from !== null && to !== null) return intervalText(time.value, from, to)
  if (from !== null) return `from ${momentText(from)} on`
  if (to !== null) return to.minute === 0 ? `by ${longDate(dayBefore(to))}` : `before ${momentText(to)}`
  return valueText(time.value)
}

/** One point in time: "Sunday 8 Dec 2024, 21:00 UTC"; what is no ISO 8601 date or instant is given back as it stands. */
export function instantText(instant: string): string {
  const moment = momentOf(instant)
  return moment === null ? instant : momentText(moment)
}

/** For lists: "8 Dec 2024, 21:00". */
export function shortInstantText(instant: string): string {
  const moment = momentOf(instant)
  if (moment === null) return instant
  return moment.timed ? `${shortDate(moment)}, ${clock(moment.minute)}` : shortDate(moment)
}

/** First to last day that the instants name: "7–9 Jun 2025"; null where none of them is a date. */
export function spanText(instants: readonly string[]): string | null {
  const moments = instants.flatMap(instant => momentOf(instant) ?? []).sort((a, b) => a.day - b.day)
  const [first] = moments
  const last = moments.at(-1)
  return first === undefined || last === undefined ? null : daysText(first, last, false)
}

interface Moment {
  readonly year: number
  readonly month: number // 1 to 12
  readonly date: number
  /** Days since 1 January 1970. */
  readonly day: number
  /** Minutes since midnight. */
  readonly minute: number
  readonly timed: boolean
  /** "", " UTC", " UTC+3" */
  readonly zone: string
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?)?)?)?(Z|[+-]\d\d(?::?\d\d)?)?$/

function momentOf(text: string): Moment | null {
  const match = ISO.exec(text)
  if (match === null) return null
  const [year, month, date, hour, minute] = [1, 2, 3, 4, 5].map(index =>
    Number(match[index] ?? (index === 2 || index === 3 ? 1 : 0)),
  )
  return moment(year ?? 0, month ?? 1, date ?? 1, (hour ?? 0) * 60 + (minute ?? 0), match[4] !== undefined, zoneText(match[6]))
}

function moment(year: number, month: number, date: number, minute: number, timed: boolean, zone: string): Moment | null {
  if (month < 1 || month > 12 || date < 1 || date > 31 || minute > 1440) return null
  const point = new Date(0)
  point.setUTCFullYear(year, month - 1, date)
  return { year, month, date, day: Math.round(point.getTime() / 86_400_000), minute, timed, zone }
}

function dayBefore(end: Moment): Moment {
  const point = new Date((end.day - 1) * 86_400_000)
  return { ...end, year: point.getUTCFullYear(), month: point.getUTCMonth() + 1, date: point.getUTCDate(), day: end.day - 1 }
}

function zoneText(zone: string | undefined): string {
  if (zone === undefined) return ''
  const digits = zone.replace(/[^0-9]/g, '')
  if (Number(digits) === 0) return ' UTC'
  const minutes = digits.slice(2)
  return ` UTC${zone[0]}${Number(digits.slice(0, 2))}${minutes === '' || minutes === '00' ? '' : `:${minutes}`}`
}

const weekday = ({ day }: Moment): string => WEEKDAYS[(((day + 4) % 7) + 7) % 7] ?? ''
const monthName = ({ month }: Moment): string => MONTHS[month - 1] ?? ''
const shortDate = (at: Moment): string => `${at.date}\u00a0${monthName(at)}\u00a0${at.year}`
const longDate = (at: Moment): string => `${weekday(at)} ${shortDate(at)}`
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const momentText = (at: Moment): string => (at.timed ? `${longDate(at)}, ${clock(at.minute)}${at.zone}` : longDate(at))

function intervalText(value: string, from: Moment, to: Moment): string {
  const minutes = (to.day - from.day) * 1440 + to.minute - from.minute
  if (minutes <= 1) return momentText(from)
  if (from.minute === 0 && to.minute === 0) return daysText(from, dayBefore(to), true, value)
  if (to.day === from.day || (to.day === from.day + 1 && to.minute === 0))
    return hoursText(value, from, to.minute === 0 ? 1440 : to.minute)
  if (minutes <= 1080 && /TNI$/.test(value))
    return `night of ${longDate(from)} (${clock(from.minute)}–${clock(to.minute)}${from.zone})`
  return `${momentText(from)} – ${momentText(to)}`
}

/** Whole days, both ends counted. */
function daysText(from: Moment, last: Moment, weekdays: boolean, value = ''): string {
  if (last.day <= from.day) return longDate(from)
  if (from.date === 1 && dayAfter(last).date === 1) return monthsText(value, from, last)
  const name = (at: Moment): string => (weekdays && last.day - from.day <= 14 ? `${weekday(at)} ` : '')
  if (from.year !== last.year) return `${name(from)}${shortDate(from)} – ${name(last)}${shortDate(last)}`
  if (from.month !== last.month) return `${name(from)}${from.date}\u00a0${monthName(from)} – ${name(last)}${shortDate(last)}`
  return weekdays ? `${name(from)}${from.date} – ${name(last)}${shortDate(last)}` : `${from.date}–${shortDate(last)}`
}

const dayAfter = (at: Moment): Moment => dayBefore({ ...at, day: at.day + 2 })

const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }

function monthsText(value: string, from: Moment, last: Moment): string {
  const season = SEASONS[/^\d{4}-(SP|SU|FA|WI)$/.exec(value)?.[1] ?? '']
  if (season !== undefined) return `${season} ${value.slice(0, 4)}`
  if (from.month === 1 && last.month === 12) return from.year === last.year ? `${from.year}` : `${from.year}–${last.year}`
  if (from.year === last.year && from.month === last.month) return `${monthName(from)} ${from.year}`
  return `${monthName(from)}${from.year === last.year ? '' : ` ${from.year}`} – ${monthName(last)} ${last.year}`
}

/** Words for parts of the day by TIMEX3 code; the hours stand beside them, for "morning" is not the same to everyone. */
const PARTS: Readonly<Record<string, string>> = {
  TMO: 'morning of',
  TMI: 'midday of',
  TAF: 'afternoon of',
  TEV: 'evening of',
  TNI: 'night of',
  TDT: 'daytime of',
}

function hoursText(value: string, from: Moment, endMinute: number): string {
  const hours = `${clock(from.minute)}–${clock(endMinute)}${from.zone}`
  const word = from.minute === 0 && endMinute <= 420 ? 'early' : (PARTS[value.slice(-3)] ?? null)
  return word === null ? `${longDate(from)}, ${hours}` : `${word} ${longDate(from)} (${hours})`
}

const REFERENCES: Readonly<Record<string, string>> = {
  PAST_REF: 'in the past, no date given',
  PRESENT_REF: 'at present, no date given',
  FUTURE_REF: 'in the future, no date given',
}

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
}

function valueText(value: string): string | null {
  const duration = /^P(T?)(\d+(?:\.\d+)?)([A-Z])$/.exec(value)
  if (duration === null) return REFERENCES[value] ?? null
  const unit = UNITS[`${duration[1]}${duration[3]}`]
  return unit === undefined ? null : `${duration[2]} ${unit}${duration[2] === '1' ? '' : 's'}`
}
