import { dayNumber, easterSunday, islamicMonthStart, weekdayOf } from '../../base/calendar.js'
import type { DayPart, DurationUnit, Season } from './values.js'

/** ISO number of the weekday. Abbreviations count only with a capital, and with a point or a date after them. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
])
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
])

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
])

const SINGULAR_UNITS: readonly (readonly [string, DurationUnit])[] = [
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]
export const UNITS: ReadonlyMap<string, DurationUnit> = new Map(SINGULAR_UNITS)
export const PLURAL_UNITS: ReadonlyMap<string, DurationUnit> = new Map([
  ...SINGULAR_UNITS.map(([word, unit]) => [word === 'century' ? 'centuries' : `${word}s`, unit] as const),
  ['mins', 'minute'] as const,
  ['hrs', 'hour'] as const,
])

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value) => [word, value] as const),
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
  ].flat(),
)

/** Words that stand for a number that the text does not tell. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set(['several', 'few', 'some', 'many', 'dozens', 'countless', 'numerous'])

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth ' +
    'twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
  )
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
)

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
])

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
])

/** Parts of day that need no article, with the hours they mean, counted from midnight of the day. */
export const NAMED_HOURS: ReadonlyMap<string, { readonly part: DayPart; readonly hours: readonly [number, number] }> = new Map([
  ['dawn', { part: 'MO', hours: [4, 8] }],
  ['daybreak', { part: 'MO', hours: [4, 8] }],
  ['sunrise', { part: 'MO', hours: [4, 8] }],
  ['dusk', { part: 'EV', hours: [16, 22] }],
  ['nightfall', { part: 'EV', hours: [16, 22] }],
  ['sunset', { part: 'EV', hours: [16, 22] }],
  ['sundown', { part: 'EV', hours: [16, 22] }],
  ['midmorning', { part: 'MO', hours: [8, 12] }],
  ['mid-morning', { part: 'MO', hours: [8, 12] }],
  ['midafternoon', { part: 'AF', hours: [13, 17] }],
])

/** Offsets of zones that news names. Local abbreviations with two meanings (IST, CST of China) are left out. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['et', '-05:00'],
  ['cdt', '-05:00'],
  ['mdt', '-06:00'],
  ['mst', '-07:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
])

export interface Holiday {
  readonly name: string
  /** First day and the day after the last of the year's feast. */
  readonly days: (year: number) => readonly [number, number]
}

const fixed =
  (month: number, day: number, length = 1) =>
  (year: number): readonly [number, number] => [dayNumber(year, month, day), dayNumber(year, month, day) + length]

/** The n-th weekday of a month; n = -1: the last. */
const nth =
  (month: number, weekday: number, n: number) =>
  (year: number): readonly [number, number] => {
    const first = dayNumber(year, month, 1)
    const end = dayNumber(year, month + 1, 1)
    const day =
      n > 0 ? first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7 : end - 1 - ((weekdayOf(end - 1) - weekday + 7) % 7)
    return [day, day + 1]
  }

const fromEaster =
  (offset: number, length = 1) =>
  (year: number): readonly [number, number] => [easterSunday(year) + offset, easterSunday(year) + offset + length]

/** The first Islamic month of that number that begins in the Gregorian year, a day wider on either side. */
const islamic =
  (month: number, day: number, length: number) =>
  (year: number): readonly [number, number] => {
    let islamicYear = Math.floor(((year - 622) * 33) / 32)
    while (islamicMonthStart(islamicYear, month) + day - 1 < dayNumber(year, 1, 1)) islamicYear += 1
    const start = islamicMonthStart(islamicYear, month) + day - 1
    return [start - 1, start + length + 1]
  }

/** Feasts that news dates things by. The name is matched word by word ("'s" is one), without regard to case. */
export const HOLIDAYS: readonly Holiday[] = [
  { name: "new year 's day", days: fixed(1, 1) },
  { name: "new year 's eve", days: fixed(12, 31) },
  { name: "new year 's", days: fixed(1, 1) },
  { name: 'epiphany', days: fixed(1, 6) },
  { name: 'martin luther king day', days: nth(1, 1, 3) },
  { name: "valentine 's day", days: fixed(2, 14) },
  { name: "presidents ' day", days: nth(2, 1, 3) },
  { name: "international women 's day", days: fixed(3, 8) },
  { name: "st . patrick 's day", days: fixed(3, 17) },
  { name: 'nowruz', days: fixed(3, 20, 2) },
  { name: "april fools ' day", days: fixed(4, 1) },
  { name: 'shrove tuesday', days: fromEaster(-47) },
  { name: 'ash wednesday', days: fromEaster(-46) },
  { name: 'palm sunday', days: fromEaster(-7) },
  { name: 'maundy thursday', days: fromEaster(-3) },
  { name: 'good friday', days: fromEaster(-2) },
  { name: 'easter sunday', days: fromEaster(0) },
  { name: 'easter monday', days: fromEaster(1) },
  { name: 'easter weekend', days: fromEaster(-2, 4) },
  { name: 'easter', days: fromEaster(0) },
  { name: 'pentecost', days: fromEaster(49) },
  { name: 'may day', days: fixed(5, 1) },
  { name: 'cinco de mayo', days: fixed(5, 5) },
  { name: 'victory day', days: fixed(5, 9) },
  { name: "mother 's day", days: nth(5, 7, 2) },
  { name: 'memorial day', days: nth(5, 1, -1) },
  { name: "father 's day", days: nth(6, 7, 3) },
  { name: 'juneteenth', days: fixed(6, 19) },
  { name: 'fourth of july', days: fixed(7, 4) },
  { name: 'bastille day', days: fixed(7, 14) },
  { name: 'labor day', days: nth(9, 1, 1) },
  { name: 'columbus day', days: nth(10, 1, 2) },
  { name: 'halloween', days: fixed(10, 31) },
  { name: "all saints ' day", days: fixed(11, 1) },
  { name: 'election day', days: year => [nth(11, 1, 1)(year)[0] + 1, nth(11, 1, 1)(year)[0] + 2] },
  { name: 'veterans day', days: fixed(11, 11) },
  { name: 'armistice day', days: fixed(11, 11) },
  { name: 'thanksgiving day', days: nth(11, 4, 4) },
  { name: 'thanksgiving', days: nth(11, 4, 4) },
  { name: 'black friday', days: year => [nth(11, 4, 4)(year)[0] + 1, nth(11, 4, 4)(year)[0] + 2] },
  { name: 'christmas eve', days: fixed(12, 24) },
  { name: 'christmas day', days: fixed(12, 25) },
  { name: 'christmas', days: fixed(12, 25) },
  { name: 'boxing day', days: fixed(12, 26) },
  { name: 'ramadan', days: islamic(9, 1, 30) },
  { name: 'eid al - fitr', days: islamic(10, 1, 3) },
  { name: 'eid al - adha', days: islamic(12, 10, 4) },
  { name: 'ashura', days: islamic(1, 10, 1) },
]

/** Capitalised words after a weekday or month that make it part of a name: "Sunday Times", "Monday Night Football", "May Day". */
export const NAME_TAILS: ReadonlySet<string> = new Set(
  'times telegraph mail mirror express herald post tribune football mosque brigade brigades movement mobilization revolution group school'.split(
    ' ',
  ),
)
