import { isDate } from '../../base/calendar.js'
import type { Word } from '../../base/words.js'
import {
  DAY_PARTS,
  HOLIDAYS,
  MONTHS,
  NAMED_HOURS,
  NUMBER_WORDS,
  ORDINALS,
  PLURAL_UNITS,
  SEASONS,
  SHORT_WEEKDAYS,
  UNITS,
  VAGUE_NUMBERS,
  WEEKDAYS,
  ZONES,
} from '../../lexicon/times/words.js'
import { militaryClock } from './military-clock.js'

/** What a slot caught: where it ends (the index after its last word) and its value; null is a vague number. */
export interface SlotMatch {
  readonly end: number
  readonly value: number | string | null
}

type Slot = (words: readonly Word[], at: number) => SlotMatch | null

const table =
  (map: ReadonlyMap<string, number | string>): Slot =>
  (words, at) => {
    const value = map.get(words[at]?.form ?? '')
    return value === undefined ? null : { end: at + 1, value }
  }

const formAt = (words: readonly Word[], at: number): string => words[at]?.form ?? ''

/** A whole number written in digits, without a point; -1 otherwise. */
function digits(word: Word | undefined): number {
  if (word === undefined || word.kind !== 'number' || word.form.includes('.')) return -1
  return Number(word.form.replaceAll(',', ''))
}

const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

const hasSuffix = (words: readonly Word[], at: number): boolean =>
  words[at]?.joined === true && ORDINAL_SUFFIXES.has(formAt(words, at))

function weekday(words: readonly Word[], at: number): SlotMatch | null {
  const word = words[at]
  if (word === undefined) return null
  const value = WEEKDAYS.get(word.form)
  if (value !== undefined) return { end: at + 1, value }
  const short = word.capital ? SHORT_WEEKDAYS.get(word.form) : undefined
  if (short === undefined) return null
  const point = formAt(words, at + 1) === '.' && words[at + 1]?.joined === true
  const next = point || formAt(words, at + 1) === ',' ? at + 2 : at + 1
  const dated = month(words, next) !== null || digits(words[next]) > 0
  return point || dated ? { end: point ? at + 2 : at + 1, value: short } : null
}

/** "may", "march" and the abbreviations need a capital; a point after an abbreviation belongs to it where the sentence goes on. */
function month(words: readonly Word[], at: number): SlotMatch | null {
  const word = words[at]
  if (word === undefined || !word.capital) return null
  const value = MONTHS.get(word.form)
  if (value === undefined) return null
  const point = word.form.length <= 4 && formAt(words, at + 1) === '.' && words[at + 1]?.joined === true
  return { end: point ? at + 2 : at + 1, value }
}

function dayOfMonth(words: readonly Word[], at: number): SlotMatch | null {
  const value = digits(words[at])
  if (value >= 1 && value <= 31 && formAt(words, at).length <= 2) {
    return { end: hasSuffix(words, at + 1) ? at + 2 : at + 1, value }
  }
  return spelledOrdinal(words, at)
}

function spelledOrdinal(words: readonly Word[], at: number): SlotMatch | null {
  const first = formAt(words, at)
  if (formAt(words, at + 1) === '-') {
    const joined = ORDINALS.get(`${first}-${formAt(words, at + 2)}`)
    if (joined !== undefined) return { end: at + 3, value: joined }
  }
  const value = ORDINALS.get(first)
  return value === undefined ? null : { end: at + 1, value }
}

function ordinal(words: readonly Word[], at: number): SlotMatch | null {
  const value = digits(words[at])
  if (value >= 1 && hasSuffix(words, at + 1)) return { end: at + 2, value }
  return spelledOrdinal(words, at)
}

function year(words: readonly Word[], at: number): SlotMatch | null {
  const word = words[at]
  if (word === undefined) return null
  if (word.kind === 'number') {
    const value = Number(word.form)
    return word.form.length === 4 && value >= 1000 && value <= 2199 && militaryClock(words, at) === null && !isOfAPlate(words, at)
      ? { end: at + 1, value }
      : null
  }
  return spelledYear(words, at)
}

/** "UF-2171", "the plate ABC 1987": what a car is known by. */
const isOfAPlate = (words: readonly Word[], at: number): boolean =>
  (words[at]?.joined === true &&
    formAt(words, at - 1) === '-' &&
    words[at - 1]?.joined === true &&
    words[at - 2]?.capital === true &&
    formAt(words, at - 2).length <= 2) ||
  /^plates?$/u.test(formAt(words, words[at - 1]?.capital === true ? at - 2 : at - 1))

/** "nineteen ninety-six", "two thousand four". */
function spelledYear(words: readonly Word[], at: number): SlotMatch | null {
  const century = NUMBER_WORDS.get(formAt(words, at))
  if (century === undefined || century < 15 || century > 20) return null
  const tens = NUMBER_WORDS.get(formAt(words, at + 1))
  if (tens === undefined || tens < 10) return null
  const hyphen = formAt(words, at + 2) === '-' ? 1 : 0
  const ones = NUMBER_WORDS.get(formAt(words, at + 2 + hyphen))
  if (tens >= 20 && ones !== undefined && ones > 0 && ones < 10) {
    return { end: at + 3 + hyphen, value: century * 100 + tens + ones }
  }
  return { end: at + 2, value: century * 100 + tens }
}

/** "'98": two digits straight after an apostrophe. */
function shortYear(words: readonly Word[], at: number): SlotMatch | null {
  const sign = formAt(words, at)
  const value = digits(words[at + 1])
  if ((sign !== "'" && sign !== '`') || words[at + 1]?.joined !== true || formAt(words, at + 1).length !== 2) return null
  return { end: at + 2, value: value < 40 ? 2000 + value : 1900 + value }
}

/** "1990s", "'90s", "1990's", "nineties": the decade as 199. */
function decade(words: readonly Word[], at: number): SlotMatch | null {
  const spelled = { twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9 }
  const word = formAt(words, at)
  if (Object.hasOwn(spelled, word)) return { end: at + 1, value: 190 + spelled[word as keyof typeof spelled] }
  const short = shortYear(words, at)
  const long = short ?? (words[at]?.kind === 'number' ? year(words, at) : null)
  const end = decadeEnd(words, long?.end ?? at)
  if (long !== null) return end > 0 && Number(long.value) % 10 === 0 ? { end, value: Number(long.value) / 10 } : null
  const bare = digits(words[at])
  const bareEnd = decadeEnd(words, at + 1)
  return bare >= 20 && bare <= 90 && bare % 10 === 0 && word.length === 2 && bareEnd > 0
    ? { end: bareEnd, value: 190 + bare / 10 }
    : null
}

function decadeEnd(words: readonly Word[], at: number): number {
  const form = formAt(words, at)
  return (form === 's' || form === "'s") && words[at]?.joined === true ? at + 1 : -1
}

/** A count of periods: "3", "1,000", "twenty-five", "two and a half", "5 1/2", "a couple of", "several". */
function count(words: readonly Word[], at: number): SlotMatch | null {
  const word = words[at]
  if (word === undefined) return null
  if (word.kind === 'number') return withHalf(words, at + 1, Number(word.form.replaceAll(',', '')))
  return spelledCount(words, at) ?? vagueCount(words, at)
}

function spelledCount(words: readonly Word[], at: number): SlotMatch | null {
  const value = NUMBER_WORDS.get(formAt(words, at))
  if (value === undefined) return null
  const hyphen = formAt(words, at + 1) === '-' ? 1 : 0
  const ones = NUMBER_WORDS.get(formAt(words, at + 1 + hyphen))
  if (value >= 20 && ones !== undefined && ones > 0 && ones < 10) return withHalf(words, at + 2 + hyphen, value + ones)
  if (value >= 1 && formAt(words, at + 1) === 'hundred') return { end: at + 2, value: value * 100 }
  return withHalf(words, at + 1, value)
}

function vagueCount(words: readonly Word[], at: number): SlotMatch | null {
  const form = formAt(words, at)
  const next = formAt(words, at + 1)
  if (form === 'a' || form === 'an') {
    if (next === 'few') return { end: at + 2, value: null }
    if (next === 'couple') return { end: formAt(words, at + 2) === 'of' ? at + 3 : at + 2, value: 2 }
    if (next === 'dozen') return { end: at + 2, value: 12 }
    if (next === 'half') return { end: at + 2, value: 0.5 }
    if ((next === 'hundred' || next === 'thousand') && PLURAL_UNITS.has(formAt(words, at + 2))) {
      return { end: at + 2, value: next === 'hundred' ? 100 : 1000 }
    }
    return null
  }
  if (form === 'couple' && next === 'of') return { end: at + 2, value: 2 }
  if (form === 'half' && (next === 'a' || next === 'an')) return { end: at + 2, value: 0.5 }
  if (VAGUE_NUMBERS.has(form)) return { end: next === 'of' && form === 'dozens' ? at + 2 : at + 1, value: null }
  return null
}

function withHalf(words: readonly Word[], at: number, value: number): SlotMatch {
  if (formAt(words, at) === 'and' && formAt(words, at + 1) === 'a' && formAt(words, at + 2) === 'half') {
    return { end: at + 3, value: value + 0.5 }
  }
  if (formAt(words, at) === '1' && formAt(words, at + 1) === '/' && formAt(words, at + 2) === '2') {
    return { end: at + 3, value: value + 0.5 }
  }
  if (formAt(words, at) === '½') return { end: at + 1, value: value + 0.5 }
  return { end: at, value }
}

/** Whole hours and minutes as hours * 60 + minutes, plus 10000 where the text names no minutes. */
function clock(words: readonly Word[], at: number): SlotMatch | null {
  const hour = digits(words[at])
  if (hour < 0 || formAt(words, at).length > 2 || hour > 24) return spelledClock(words, at) ?? militaryClock(words, at)
  if (formAt(words, at + 1) === ':' && words[at + 1]?.joined === true && words[at + 2]?.joined === true) {
    const minute = digits(words[at + 2])
    if (minute < 0 || minute > 59 || formAt(words, at + 2).length !== 2) return null
    const seconds = formAt(words, at + 3) === ':' && digits(words[at + 4]) >= 0 && words[at + 3]?.joined === true ? 2 : 0
    return withHalfDay(words, at + 3 + seconds, hour, minute) ?? { end: at + 3 + seconds, value: hour * 60 + minute }
  }
  return hour >= 1 && hour <= 12 ? (withHalfDay(words, at + 1, hour, null) ?? oClock(words, at + 1, hour)) : null
}

function spelledClock(words: readonly Word[], at: number): SlotMatch | null {
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(formAt(words, at))
  if (dotted !== null) return withHalfDay(words, at + 1, Number(dotted[1]), Number(dotted[2]))
  const hour = NUMBER_WORDS.get(formAt(words, at))
  return hour !== undefined && hour >= 1 && hour <= 12
    ? (oClock(words, at + 1, hour) ?? withHalfDay(words, at + 1, hour, null))
    : null
}

function oClock(words: readonly Word[], at: number, hour: number): SlotMatch | null {
  return formAt(words, at) === "o'clock"
    ? (halfDayWords(words, at + 1, hour) ?? { end: at + 1, value: hour * 60 + 10000 })
    : halfDayWords(words, at, hour)
}

/** "4 in the morning". */
function halfDayWords(words: readonly Word[], at: number, hour: number): SlotMatch | null {
  if (formAt(words, at) !== 'in' || formAt(words, at + 1) !== 'the') return null
  const part = formAt(words, at + 2)
  if (part === 'morning') return { end: at + 3, value: (hour % 12) * 60 + 10000 }
  return part === 'afternoon' || part === 'evening' ? { end: at + 3, value: ((hour % 12) + 12) * 60 + 10000 } : null
}

function withHalfDay(words: readonly Word[], at: number, hour: number, minute: number | null): SlotMatch | null {
  const half = formAt(words, at)
  if ((half !== 'am' && half !== 'pm') || hour > 12 || hour < 1) return null
  const hours = (hour % 12) + (half === 'pm' ? 12 : 0)
  return { end: at + 1, value: hours * 60 + (minute ?? 10000) }
}

/** "2024-12-08" as a day, read back by the rule from its year, month and day: year * 10000 + month * 100 + day. */
function isoDate(words: readonly Word[], at: number): SlotMatch | null {
  const [y, m, d] = [digits(words[at]), digits(words[at + 2]), digits(words[at + 4])]
  if (formAt(words, at).length !== 4 || formAt(words, at + 1) !== '-' || formAt(words, at + 3) !== '-') return null
  if (![1, 2, 3, 4].every(step => words[at + step]?.joined === true) || !isDate(y, m, d)) return null
  return { end: at + 5, value: y * 10000 + m * 100 + d }
}

/** "12/8/2024" (the American order unless the first number is no month), "8.12.2024" (day first). */
function numericDate(words: readonly Word[], at: number): SlotMatch | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})$/.exec(formAt(words, at))
  if (dotted !== null) {
    const y = digits(words[at + 2])
    const whole = formAt(words, at + 1) === '.' && words[at + 1]?.joined === true && words[at + 2]?.joined === true
    if (!whole || formAt(words, at + 2).length !== 4 || !isDate(y, Number(dotted[2]), Number(dotted[1]))) return null
    return { end: at + 3, value: y * 10000 + Number(dotted[2]) * 100 + Number(dotted[1]) }
  }
  if (formAt(words, at + 1) !== '/' || formAt(words, at + 3) !== '/') return null
  if (![1, 2, 3, 4].every(step => words[at + step]?.joined === true)) return null
  const [first, second, last] = [digits(words[at]), digits(words[at + 2]), digits(words[at + 4])]
  const y = formAt(words, at + 4).length === 2 ? (last < 40 ? 2000 + last : 1900 + last) : last
  const [m, d] = first > 12 ? [second, first] : [first, second]
  return y >= 1000 && isDate(y, m, d) ? { end: at + 5, value: y * 10000 + m * 100 + d } : null
}

const HOLIDAYS_BY_FIRST_WORD: ReadonlyMap<string, readonly (readonly [readonly string[], string])[]> = (() => {
  const rows = new Map<string, (readonly [readonly string[], string])[]>()
  for (const { name } of HOLIDAYS) {
    const parts = name.split(' ')
    const first = parts[0] as string
    rows.set(first, [...(rows.get(first) ?? []), [parts, name] as const])
  }
  return rows
})()

function holiday(words: readonly Word[], at: number): SlotMatch | null {
  if (words[at]?.capital !== true) return null
  let best: SlotMatch | null = null
  for (const [parts, name] of HOLIDAYS_BY_FIRST_WORD.get(formAt(words, at)) ?? []) {
    if (parts.length > (best === null ? 0 : best.end - at) && parts.every((part, step) => formAt(words, at + step) === part)) {
      best = { end: at + parts.length, value: name }
    }
  }
  return best
}

function zone(words: readonly Word[], at: number): SlotMatch | null {
  const value = words[at]?.capital === true ? ZONES.get(formAt(words, at)) : undefined
  if (value !== undefined) return { end: at + 1, value }
  if (formAt(words, at) === 'local' && formAt(words, at + 1) === 'time') return { end: at + 2, value: '' }
  if (words[at]?.capital === true && formAt(words, at + 1) === 'time') return { end: at + 2, value: '' }
  return null
}

export const SLOTS: Readonly<Record<string, Slot>> = {
  weekday,
  month,
  day: dayOfMonth,
  ordinal,
  year,
  shortYear,
  decade,
  count,
  clock,
  isoDate,
  numericDate,
  holiday,
  zone,
  unit: table(UNITS),
  units: table(PLURAL_UNITS),
  anyUnit: table(new Map([...UNITS, ...PLURAL_UNITS])),
  season: table(SEASONS),
  part: table(DAY_PARTS),
  hours: table(new Map([...NAMED_HOURS.keys()].map(word => [word, word]))),
}
