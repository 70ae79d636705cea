import { civilDate, isoDay, mondayOf } from '../../base/calendar.js'
import { anchored, away } from './relative.js'
import type { Caught, TimeContext, TimeRule } from './rule.js'
import {
  type DayPart,
  type DurationUnit,
  dayTime,
  isClockUnit,
  partTime,
  referenceTime,
  shifted,
  type TimeReading,
  UNKNOWN,
  undated,
  unknownOf,
} from './values.js'
import { HOLIDAYS, NUMBER_WORDS, PLURAL_UNITS, UNITS, VAGUE_NUMBERS } from './words.js'

const unitOf = (caught: Caught, name = 'unit'): DurationUnit => caught.word(name) as DurationUnit

/** The day that "that day" and "the next day" count from: what the text last dated, else publication. */
const narrativeDay = (context: TimeContext): number | null => context.reference?.start ?? context.anchor

/** A period of the unit, counted from the one that the text last spoke of. */
function fromNarrative(count: number, unit: DurationUnit, context: TimeContext): TimeReading {
  const day = narrativeDay(context)
  return day === null ? undated('DATE', unknownOf(unit)) : shifted(day, count, unit)
}

/** "two days after the raid" is a length and an event; "two days after." is a day. */
const continues = (context: TimeContext): boolean =>
  /^[\p{L}\d]/u.test(context.after) && !['and', 'but', 'that', 'who', 'in', 'at', 'on', 'to'].includes(context.after)

/** "in the past ten days": "the past" is no time of its own before a number or a unit. */
const beginsPeriod = ({ after }: TimeContext): boolean =>
  /^\d/.test(after) ||
  NUMBER_WORDS.has(after) ||
  VAGUE_NUMBERS.has(after) ||
  UNITS.has(after) ||
  PLURAL_UNITS.has(after) ||
  after === 'couple'

const reference =
  (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF') =>
  (_: Caught, context: TimeContext): TimeReading =>
    referenceTime(value, context.anchor)

export const REFERENCE_TIMES: readonly TimeRule[] = [
  {
    id: 'reference/present',
    patterns: [
      'now',
      'right now',
      'just now',
      'currently',
      'nowadays',
      'presently',
      'at present',
      'for now',
      'at the|this moment',
      'these days',
      'at this time|point|stage',
      'the present',
      'as of now',
      'until now',
      'to date',
    ],
    read: (caught, context) =>
      context.after === '-' || (context.after === 'and' && context.following[1] === 'then')
        ? null
        : reference('PRESENT_REF')(caught, context),
    example: { text: 'The road is [now] closed.', value: 'PRESENT_REF', from: '2024-12-08', to: '2024-12-09' },
  },
  {
    id: 'reference/current',
    patterns: ['current'],
    read: reference('PRESENT_REF'),
    example: { text: 'The [current] crisis has no end in sight.', value: 'PRESENT_REF', from: '2024-12-08', to: '2024-12-09' },
  },
  {
    id: 'reference/past',
    patterns: [
      'recently',
      'more recently',
      'most recently',
      'lately',
      'in [ the past ]',
      'not so long ago',
      'in [ recent memory ]',
      'of [ the past ]',
    ],
    read: (caught, context) => (beginsPeriod(context) ? null : reference('PAST_REF')(caught, context)),
    example: { text: 'The depot was [recently] emptied.', value: 'PAST_REF', from: null, to: '2024-12-09' },
  },
  {
    id: 'reference/recent',
    patterns: ['recent'],
    read: reference('PAST_REF'),
    example: { text: 'The [recent] gains stunned analysts.', value: 'PAST_REF', from: null, to: '2024-12-09' },
  },
  {
    id: 'reference/future',
    patterns: [
      'soon',
      'the future',
      'the? near|foreseeable|immediate|not-too-distant future',
      'as soon as possible',
      'in [ the short|near|long term ]',
      'sooner or later',
      'one day',
    ],
    read: (caught, context) => {
      if (context.after === 'after' || (context.after === 'as' && context.before === 'as')) return null
      return reference('FUTURE_REF')(caught, context)
    },
    example: { text: 'It casts doubt over [the future] of the region.', value: 'FUTURE_REF', from: '2024-12-08', to: null },
  },
  {
    id: 'reference/same-day',
    patterns: [
      'the same <unit>',
      'that same? <unit>',
      'that very <unit>',
      'at|by|from|before|until|since|during [ that time|point|moment ]',
      'at [ the time ]',
      'side:earlier|later that <unit>',
    ],
    read: (caught, context) => {
      const unit = caught.word('unit') === '' ? 'day' : unitOf(caught)
      if (isClockUnit(unit)) return null
      if (caught.word('unit') === '' && context.reference === null) return referenceTime('PAST_REF', context.anchor)
      if (caught.word('unit') === '' && context.reference !== null) {
        // "At the time" has no value of its own in TimeML; its interval is that of the period last spoken of.
        const { start, grain } = context.reference
        const { from, to } = shifted(start, 0, GRAIN_UNITS[grain] ?? 'day')
        return { ...referenceTime('PAST_REF', context.anchor), from, to }
      }
      return fromNarrative(0, unit, context)
    },
    example: {
      text: 'Aleppo fell on November 30, and [the same day] the road was cut.',
      value: '2024-11-30',
      from: '2024-11-30',
      to: '2024-12-01',
    },
  },
  {
    id: 'reference/next-day',
    patterns: [
      'the next|following <unit>',
      'the very next <unit>',
      'the next|following weekday:<weekday>',
      'the <unit> which:after',
      'a|one <unit> which:later|after|afterward|afterwards',
    ],
    read: (caught, context) => {
      const unit = caught.word('unit') === '' ? 'day' : unitOf(caught)
      if (isClockUnit(unit) || unit === 'quarter' || (caught.word('which') === 'after' && continues(context))) return null
      if (caught.word('weekday') === '' && Number.isNaN(caught.number('weekday'))) return fromNarrative(1, unit, context)
      const day = narrativeDay(context)
      const weekday = caught.number('weekday') ?? 1
      if (day === null) return undated('DATE', `XXXX-WXX-${weekday}`)
      const monday = mondayOf(day)
      return dayTime(monday + weekday - 1 > day ? monday + weekday - 1 : monday + weekday + 6)
    },
    example: {
      text: 'Hama fell on December 5, and [the next day] the army left Daraa.',
      value: '2024-12-06',
      from: '2024-12-06',
      to: '2024-12-07',
    },
  },
  {
    id: 'reference/next-part',
    patterns: ['the next|following <part>', 'that same <part>', 'the same <part>'],
    read: (caught, context) => {
      const day = narrativeDay(context)
      const part = caught.word('part') as DayPart
      return day === null ? undated('TIME', `XXXX-XX-XXT${part}`) : partTime(day + 1, part)
    },
    example: {
      text: 'Hama fell on December 5, and [the next morning] the army left Daraa.',
      value: '2024-12-06TMO',
      from: '2024-12-06T00:00:00',
      to: '2024-12-06T12:00:00',
    },
  },
  {
    id: 'reference/day-before',
    patterns: ['the previous|preceding|prior <unit>', 'the <unit> which:before', 'a|one <unit> which:before|earlier'],
    read: (caught, context) => {
      const unit = unitOf(caught)
      if (isClockUnit(unit) || unit === 'quarter' || (caught.word('which') === 'before' && continues(context))) return null
      return fromNarrative(-1, unit, context)
    },
    example: {
      text: 'Hama fell on December 5; [the day before], jets had struck it.',
      value: '2024-12-04',
      from: '2024-12-04',
      to: '2024-12-05',
    },
  },
  {
    id: 'reference/later',
    patterns: ['<count> <anyUnit> later', '<count> <anyUnit> which:after', '<units> later'],
    read: (caught, context) => {
      if (caught.word('which') === 'after' && continues(context)) return null
      const unit = (caught.word('anyUnit') || caught.word('units')) as DurationUnit
      const count = caught.word('units') === '' ? caught.number('count') : null
      const from = narrativeDay(context)
      if (count === null && from !== null && context.reference !== null && !isClockUnit(unit)) {
        return { ...referenceTime('FUTURE_REF', from), value: durationOf(unit), type: 'DURATION' }
      }
      return count === null && isClockUnit(unit) ? anchored(null, unit, 'last', context) : away(count, unit, 1, from, context)
    },
    example: {
      text: 'Aleppo fell on November 30, and [five days later] Hama did.',
      value: '2024-12-05',
      from: '2024-12-05',
      to: '2024-12-06',
    },
  },
  {
    id: 'reference/earlier',
    patterns: ['<count> <anyUnit> which:earlier|before', '<count> <anyUnit> previously'],
    read: (caught, context) => {
      if (caught.word('which') === 'before' && continues(context)) return null
      const unit = unitOf(caught, 'anyUnit')
      return away(caught.number('count'), unit, -1, narrativeDay(context), context)
    },
    example: {
      text: 'Hama fell on December 5; [two days earlier] its suburbs had been shelled.',
      value: '2024-12-03',
      from: '2024-12-03',
      to: '2024-12-04',
    },
  },
  {
    id: 'reference/holiday',
    patterns: ['<holiday>', 'which:last|this|next <holiday>', '<holiday> ,? <year>', '<holiday> which:last|this|next year'],
    isDate: true,
    read: (caught, context) => {
      const holiday = HOLIDAYS.find(({ name }) => name === caught.word('holiday'))
      if (holiday === undefined) return null
      const written = caught.number('year') ?? Number.NaN
      if (!Number.isNaN(written)) return holidayTime(holiday.days(written))
      if (context.anchor === null) return undated('DATE', UNKNOWN.day)
      const { year } = civilDate(context.anchor)
      const yearWord = caught.word('which')
      const candidates = [year - 1, year, year + 1].map(holiday.days)
      if (yearWord === 'this') return holidayTime(holiday.days(year))
      const future = yearWord === 'next' || (yearWord === '' && context.direction() === 'future')
      const anchor = context.anchor
      const chosen = future
        ? candidates.find(([, end]) => end > anchor)
        : candidates.findLast(([start]) => start <= anchor && (yearWord === '' || start < anchor))
      return chosen === undefined ? null : holidayTime(chosen)
    },
    example: { text: 'The shrine was reopened on [Christmas Eve].', value: '2023-12-24', from: '2023-12-24', to: '2023-12-25' },
  },
]

const GRAIN_UNITS: Readonly<Partial<Record<string, DurationUnit>>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
}

const durationOf = (unit: DurationUnit): string =>
  ({ day: 'PXD', week: 'PXW', month: 'PXM', year: 'PXY' })[unit as 'day'] ?? 'PXX'

/** A feast of one day is that day; a longer one (or one known to a day or so) keeps its span under its first day's value. */
function holidayTime([start, end]: readonly [number, number]): TimeReading {
  if (end - start === 1) return dayTime(start)
  return { ...dayTime(start + (end - start > 2 ? 1 : 0)), from: isoDay(start), to: isoDay(end) }
}
