/**
 * The proleptic Gregorian calendar in whole numbers: days are counted from 1970-01-01, so that no clock, time zone or locale can reach a
 * decision. Algorithms after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */
export interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/** Days from 1970-01-01 to the date; months outside 1 to 12 carry into the year, days outside the month into the month. */
export function dayNumber(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1)
  const wholeYear = Math.floor(months / 12)
  const monthOfYear = months - wholeYear * 12 + 1
  const shifted = monthOfYear <= 2 ? wholeYear - 1 : wholeYear
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (monthOfYear + (monthOfYear > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export function civilDate(number: number): CivilDate {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether the calendar has that day: 31 February is not a date. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** ISO: Monday 1 to Sunday 7. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** The Monday of the week that the day lies in. */
export const mondayOf = (number: number): number => number - weekdayOf(number) + 1

/** ISO 8601 week: the one that holds the year's first Thursday is week 1. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(number) + 3
  const { year } = civilDate(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** The same day some months away; the month's last day where that month is shorter. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civilDate(number)
  const first = civilDate(dayNumber(year, month + months, 1))
  return dayNumber(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)))
}

export const pad = (value: number, width: number): string => String(value).padStart(width, '0')

export const isoDay = (number: number): string => {
  const { year, month, day } = civilDate(number)
  return `${isoYear(year)}-${pad(month, 2)}-${pad(day, 2)}`
}

export const isoYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4))

/** The calendar day of an ISO 8601 date or instant as it is written there (its own zone); null: not a date. */
export function parseDay(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text.trim())
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDate(year, month, day) ? dayNumber(year, month, day) : null
}

/** Whole days from the calendar day of one ISO 8601 date or instant to that of another; NaN where one is no date. */
export const daysBetween = (from: string, to: string): number => (parseDay(to) ?? Number.NaN) - (parseDay(from) ?? Number.NaN)

/** The ISO date so many days after one. */
export const daysAfter = (day: string, days: number): string => isoDay((parseDay(day) ?? 0) + days)

export const MINUTES_A_DAY = 1440

/**
 * Minutes of an ISO 8601 date or time. A time with a zone is taken to UTC, one without stays as its clock shows it: the two differ by at
 * most half a day, which comparisons allow for by their slack. Null: no date.
 */
export function minutesOf(bound: string | null): number | null {
  if (bound === null) return null
  const day = parseDay(bound)
  if (day === null) return null
  const clock = /[T ](\d{2}):?(\d{2})?/.exec(bound)
  const minutes = clock === null ? 0 : Number(clock[1]) * 60 + Number(clock[2] ?? 0)
  const zone = /[T ].*([+-])(\d{2}):?(\d{2})?$/.exec(bound)
  const offset = zone === null ? 0 : (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3] ?? 0))
  return day * MINUTES_A_DAY + minutes - offset
}

/** Minutes from one to another; NaN where one is no date. */
export const minutesBetween = (from: string, to: string): number =>
  (minutesOf(to) ?? Number.NaN) - (minutesOf(from) ?? Number.NaN)

/** Easter Sunday of the western churches (anonymous Gregorian algorithm). */
export function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/**
 * First day of a month of the tabular Islamic calendar (civil epoch). The sighted month begins up to one day earlier or later, so that an
 * interval made of it is widened by a day on either side.
 */
export function islamicMonthStart(year: number, month: number): number {
  const days = Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30)
  return days + 1948440 - 2440588
}
