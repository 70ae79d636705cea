import { civilDate, dayNumber, isoDay, mondayOf } from '../../base/calendar.js'
import { bareWeekday, directedWeekday } from './choose.js'
import type { Caught, TimeContext, TimeRule } from './rule.js'
import {
  type DurationUnit,
  dayTime,
  duration,
  durationValue,
  isClockUnit,
  monthTime,
  quarterTime,
  referenceTime,
  shifted,
  shiftedDay,
  type TimeReading,
  UNKNOWN,
  undated,
  unknownOf,
  weekendTime,
  yearTime,
} from './values.js'
import { NAME_TAILS } from './words.js'

const unitOf = (caught: Caught, name = 'unit'): DurationUnit => caught.word(name) as DurationUnit
/** "near the Sunday market": what is held or printed each week on that day has its name from it. */
const isOfEveryWeek = ({ before, after }: TimeContext): boolean =>
  WEEKLY.has(after) && /^(?:the|a|an|its|his|her|their|our|old|this|that)$/iu.test(before)

const WEEKLY: ReadonlySet<string> = new Set(
  'market markets bazaar paper papers newspaper newspapers supplement school schools league'.split(' '),
)

const numberOf = (caught: Caught, name: string): number => caught.number(name) ?? Number.NaN

const day = (offset: number, context: TimeContext): TimeReading =>
  context.anchor === null ? undated('DATE', UNKNOWN.day) : dayTime(context.anchor + offset)

/** A whole period counted from publication: "last month" is -1 months. */
const period = (count: number, unit: DurationUnit, context: TimeContext): TimeReading =>
  context.anchor === null ? undated('DATE', unknownOf(unit)) : shifted(context.anchor, count, unit)

/** Some periods away from a day: "two weeks ago". Vague counts stay a reference to the past or the future. */
function away(count: number | null, unit: DurationUnit, sign: 1 | -1, from: number | null, context: TimeContext): TimeReading {
  if (count === null && isClockUnit(unit)) return anchored(null, unit, sign < 0 ? 'last' : 'next', context)
  if (count === null) return referenceTime(sign < 0 ? 'PAST_REF' : 'FUTURE_REF', context.anchor)
  if (from === null) return undated('DATE', unknownOf(unit))
  if (isClockUnit(unit)) return partOfDayAway(unit, count, sign, from)
  if (Math.floor(count) !== count && unit === 'year') return shifted(from, sign * count * 12, 'month')
  if (unit === 'decade' && count >= 1) return shifted(from, sign * count * 10, 'year')
  if (unit === 'century') return shifted(from, sign * count * 100, 'year')
  return shifted(from, sign * count, unit)
}

/** Hours from a day known to the day alone: that day, and the next or the one before where the hours may reach it. */
function partOfDayAway(unit: DurationUnit, count: number, sign: 1 | -1, from: number): TimeReading {
  const days = unit === 'hour' ? Math.ceil(count / 24) : 1
  return {
    ...duration(durationValue(count, unit), isoDay(sign < 0 ? from - days : from), isoDay(sign < 0 ? from + 1 : from + days + 1)),
    type: 'DURATION',
  }
}

/** "the last three days": a length with an end at publication (or a start, for those to come). */
export function anchored(count: number | null, unit: DurationUnit, which: string, context: TimeContext): TimeReading {
  const value = durationValue(count, unit)
  if (context.anchor === null) return { ...duration(value), undated: true }
  const length = count ?? VAGUE_LENGTH[unit]
  if (which === 'next' || which === 'coming' || which === 'following' || which === 'upcoming') {
    return duration(
      value,
      isoDay(context.anchor),
      isoDay(Math.max(context.anchor + 1, shiftedDay(context.anchor, length, unit) + 1)),
    )
  }
  return duration(
    value,
    isoDay(shiftedDay(context.anchor, -length, unit) - (isClockUnit(unit) ? 1 : 0)),
    isoDay(context.anchor + 1),
  )
}

/** How far back "recent weeks" may reach, in its own unit: wide, since the text does not say. */
const VAGUE_LENGTH: Readonly<Record<DurationUnit, number>> = {
  second: 1,
  minute: 1,
  hour: 24,
  day: 10,
  week: 10,
  month: 12,
  quarter: 6,
  season: 6,
  year: 10,
  decade: 5,
  century: 5,
}

const OFFSETS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
}
const offsetOf = (which: string): number => OFFSETS[which] ?? 0

export const RELATIVE_TIMES: readonly TimeRule[] = [
  {
    id: 'relative/today',
    patterns: ['today'],
    isDate: true,
    read: (_, context) => (context.after === 'show' ? null : day(0, context)),
    example: { text: 'The army left [today].', value: '2024-12-08', from: '2024-12-08', to: '2024-12-09' },
  },
  {
    id: 'relative/yesterday',
    patterns: ['yesterday'],
    isDate: true,
    read: (_, context) => day(-1, context),
    example: { text: 'The army left [yesterday].', value: '2024-12-07', from: '2024-12-07', to: '2024-12-08' },
  },
  {
    id: 'relative/tomorrow',
    patterns: ['tomorrow'],
    isDate: true,
    read: (_, context) => day(1, context),
    example: { text: 'Parliament meets [tomorrow].', value: '2024-12-09', from: '2024-12-09', to: '2024-12-10' },
  },
  {
    id: 'relative/day-before-yesterday',
    patterns: ['the? day before yesterday'],
    isDate: true,
    read: (_, context) => day(-2, context),
    example: { text: 'He fled [the day before yesterday].', value: '2024-12-06', from: '2024-12-06', to: '2024-12-07' },
  },
  {
    id: 'relative/day-after-tomorrow',
    patterns: ['the? day after tomorrow'],
    isDate: true,
    read: (_, context) => day(2, context),
    example: { text: 'He returns [the day after tomorrow].', value: '2024-12-10', from: '2024-12-10', to: '2024-12-11' },
  },
  {
    id: 'relative/weekday',
    patterns: ['<weekday>'],
    isDate: true,
    read: (caught, context) =>
      (NAME_TAILS.has(context.after) && /^\p{Lu}/u.test(context.afterWritten)) || isOfEveryWeek(context)
        ? null
        : bareWeekday(numberOf(caught, 'weekday'), context),
    example: { text: 'The city fell on [Saturday].', value: '2024-12-07', from: '2024-12-07', to: '2024-12-08' },
  },
  {
    id: 'relative/directed-weekday',
    patterns: [
      'which:last|past|previous|this|next|coming <weekday>',
      'this which:past|coming <weekday>',
      'the which:coming|previous|next <weekday>',
    ],
    isDate: true,
    read: (caught, context) => directedWeekday(caught.word('which'), numberOf(caught, 'weekday'), context),
    example: { text: 'The council meets [next Tuesday].', value: '2024-12-10', from: '2024-12-10', to: '2024-12-11' },
  },
  {
    id: 'relative/weekday-of-week',
    patterns: ['<weekday> of? which:last|this|next week', '<weekday> a week ago', 'a week ago <weekday>'],
    isDate: true,
    read: (caught, context) => {
      const weekday = numberOf(caught, 'weekday')
      if (context.anchor === null) return undated('DATE', `XXXX-WXX-${weekday}`)
      const which = caught.word('which')
      return dayTime(mondayOf(context.anchor) + (which === '' ? -1 : offsetOf(which)) * 7 + weekday - 1)
    },
    example: { text: 'The strike came on [Tuesday of last week].', value: '2024-11-26', from: '2024-11-26', to: '2024-11-27' },
  },
  {
    id: 'relative/week-from-weekday',
    patterns: ['a week from <weekday>', 'a week on <weekday>'],
    isDate: true,
    read: (caught, context) => {
      const next = directedWeekday('coming', numberOf(caught, 'weekday'), context)
      return next.start === null ? next : dayTime(next.start + 7)
    },
    example: { text: 'They vote [a week from Monday].', value: '2024-12-16', from: '2024-12-16', to: '2024-12-17' },
  },
  {
    id: 'relative/period',
    patterns: ['which:last|this|next|current|previous|coming <unit>', 'the which:current|coming|previous <unit>'],
    read: (caught, context) => {
      const unit = unitOf(caught)
      const which = caught.word('which')
      if (isClockUnit(unit) || (unit === 'day' && which !== 'this')) return null
      if (unit === 'decade' && which === 'last') return anchored(1, unit, which, context)
      return period(offsetOf(which), unit, context)
    },
    example: { text: 'The offensive began [last week].', value: '2024-W48', from: '2024-11-25', to: '2024-12-02' },
  },
  {
    id: 'relative/past-period',
    patterns: ['the? which:past <unit>', 'the which:last <unit>', 'this past <unit>'],
    read: (caught, context) => {
      const unit = unitOf(caught)
      return anchored(1, unit, 'last', context)
    },
    example: { text: 'Prices doubled over [the past year].', value: 'P1Y', from: '2023-12-08', to: '2024-12-09' },
  },
  {
    id: 'relative/next-period-on',
    patterns: [
      'the which:next|coming|following <count> <anyUnit>',
      'which:next|coming <count> <anyUnit>',
      'the <count> <anyUnit> ahead',
    ],
    read: (caught, context) => anchored(caught.number('count'), unitOf(caught, 'anyUnit'), 'next', context),
    example: { text: 'Rain is due over [the next three days].', value: 'P3D', from: '2024-12-08', to: '2024-12-12' },
  },
  {
    id: 'relative/past-periods',
    patterns: [
      'the? which:past|last|previous|latest <count> <anyUnit>',
      'these past <count> <anyUnit>',
      'this past <count> <anyUnit>',
    ],
    read: (caught, context) => anchored(caught.number('count'), unitOf(caught, 'anyUnit'), 'last', context),
    example: { text: 'Hundreds died in [the past ten days].', value: 'P10D', from: '2024-11-28', to: '2024-12-09' },
  },
  {
    id: 'relative/recent-periods',
    patterns: ['recent <units>', 'the? most? recent <units>', 'past <units>', 'recent <units> and more:<units>'],
    read: (caught, context) => anchored(null, unitOf(caught, 'units'), 'last', context),
    example: { text: 'Rebels gained ground in [recent weeks].', value: 'PXW', from: '2024-09-29', to: '2024-12-09' },
  },
  {
    id: 'relative/coming-periods',
    patterns: ['the? coming|upcoming <units>', 'the <units> ahead', 'the? next <units>', 'the <units> to come'],
    read: (caught, context) => anchored(null, unitOf(caught, 'units'), 'next', context),
    example: { text: 'Talks will follow in [the coming days].', value: 'PXD', from: '2024-12-08', to: '2024-12-19' },
  },
  {
    id: 'relative/ago',
    patterns: ['<count> <anyUnit> ago', '<count> - <anyUnit> - ago'],
    read: (caught, context) => away(caught.number('count'), unitOf(caught, 'anyUnit'), -1, context.anchor, context),
    example: { text: 'The army left the town [two weeks ago].', value: '2024-W47', from: '2024-11-18', to: '2024-11-25' },
  },
  {
    id: 'relative/one-ago',
    patterns: ['one|a|an <unit> ago', 'a|an <unit> or so ago', 'half a|an <unit> ago', '<count> or so <anyUnit> ago'],
    read: (caught, context) => {
      const count = caught.number('count')
      if (Number.isNaN(count) && context.quarter !== null && unitOf(caught) === 'year') {
        return { ...shiftedByYear(context.quarter, 'quarter', -1), compared: true }
      }
      return Number.isNaN(count)
        ? away(1, unitOf(caught), -1, context.anchor, context)
        : away(count, unitOf(caught, 'anyUnit'), -1, context.anchor, context)
    },
    example: { text: 'The border opened [a month ago].', value: '2024-11', from: '2024-11-01', to: '2024-12-01' },
  },
  {
    id: 'relative/vague-ago',
    patterns: ['<units> ago', 'long ago', 'a long time ago', 'some time ago', 'not long ago', 'a while ago'],
    read: (caught, context) => {
      const unit = unitOf(caught, 'units')
      return caught.word('units') === '' || !isClockUnit(unit)
        ? referenceTime('PAST_REF', context.anchor)
        : anchored(null, unit, 'last', context)
    },
    example: { text: 'The base was abandoned [years ago].', value: 'PAST_REF', from: null, to: '2024-12-09' },
  },
  {
    id: 'relative/from-now',
    patterns: ['<count> <anyUnit> from now', 'a|an <unit> from now', '<count> <anyUnit> hence', '<units> from now'],
    read: (caught, context) => {
      const count = caught.number('count')
      if (caught.word('units') !== '') return referenceTime('FUTURE_REF', context.anchor)
      return Number.isNaN(count)
        ? away(1, unitOf(caught), 1, context.anchor, context)
        : away(count, unitOf(caught, 'anyUnit'), 1, context.anchor, context)
    },
    example: { text: 'The vote is [six weeks from now].', value: '2025-W03', from: '2025-01-13', to: '2025-01-20' },
  },
  {
    id: 'relative/within-period',
    patterns: [
      'side:earlier|later this <unit>',
      'side:earlier|later in the <unit>',
      'side:earlier|later today',
      'side:earlier|later on? <date>',
      'side:earlier|later that day',
    ],
    read: (caught, context) => {
      const unit = caught.word('unit') === '' ? 'day' : unitOf(caught)
      const date = caught.date()
      if (date !== null) return date
      if (context.anchor === null) return undated('DATE', unknownOf(unit))
      const whole = shifted(context.anchor, 0, unit)
      if (unit === 'day') return whole
      return caught.word('side') === 'earlier'
        ? { ...whole, to: isoDay(context.anchor + 1) }
        : { ...whole, from: isoDay(context.anchor) }
    },
    example: { text: 'He resigned [earlier this month].', value: '2024-12', from: '2024-12-01', to: '2024-12-09' },
  },
  {
    id: 'relative/late-last-period',
    patterns: ['side:early|late|earlier|later which:last|next <unit>'],
    read: (caught, context) => {
      const unit = unitOf(caught)
      if (isClockUnit(unit) || unit === 'day') return null
      return narrowedPeriod(period(offsetOf(caught.word('which')), unit, context), caught.word('side').startsWith('late'))
    },
    example: { text: 'The siege began [late last month].', value: '2024-11', from: '2024-11-15', to: '2024-12-01' },
  },
  {
    id: 'relative/weekend',
    patterns: [
      'which:last|this|next|past|coming weekend',
      'the which:past|coming|last|next? weekend',
      'over|during|on [ the weekend ]',
      'this which:past|coming weekend',
      'the which:following|previous weekend',
    ],
    read: (caught, context) => {
      if (context.anchor === null) return undated('DATE', 'XXXX-WXX-WE')
      const which = caught.word('which')
      const before =
        which === 'last' || which === 'past' || which === 'previous' || (which === '' && context.direction() !== 'future')
      const weekday = ((((context.anchor + 3) % 7) + 7) % 7) + 1
      const past = which === '' && weekday >= 6 ? 0 : -7
      const ahead = which === 'next' && weekday >= 6 ? 7 : 0
      return weekendTime(
        context.anchor + (which === 'this' ? (weekday <= 2 && context.direction() === 'past' ? -7 : 0) : before ? past : ahead),
      )
    },
    example: {
      text: 'Shells fell over [the weekend].',
      value: '2024-W49-WE',
      from: '2024-12-07',
      to: '2024-12-09',
      published: '2024-12-10',
    },
  },
  {
    id: 'relative/year-earlier',
    patterns: [
      'a|the year -? earlier|ago',
      'the? year - earlier|ago',
      'the? year - earlier|ago period|quarter|month',
      'the same|corresponding|comparable period|quarter last year',
      'the same|corresponding|comparable period|quarter a year earlier|ago',
      'the quarter a year earlier|ago',
    ],
    read: (_, { reference, anchor, quarter }) => {
      if (quarter !== null) return { ...shiftedByYear(quarter, 'quarter', -1), compared: true }
      if (reference !== null && (reference.grain === 'month' || reference.grain === 'year')) {
        return { ...shiftedByYear(reference.start, reference.grain, -1), compared: true }
      }
      return anchor === null ? undated('DATE', UNKNOWN.year) : { ...yearTime(civilDate(anchor).year - 1), compared: true }
    },
    example: {
      text: 'Output fell in the third quarter from [a year earlier].',
      value: '2023-Q3',
      from: '2023-07-01',
      to: '2023-10-01',
    },
  },
  {
    id: 'relative/the-quarter',
    patterns: [
      'the latest|same|recent? quarter|period',
      'the most recent quarter|period',
      'the latest three months',
      'that quarter',
      'this quarter',
    ],
    read: (_, { quarter }) => (quarter === null ? null : shiftedByYear(quarter, 'quarter', 0)),
    example: {
      text: 'Output fell in the third quarter; in [the quarter] exports rose.',
      value: '2024-Q3',
      from: '2024-07-01',
      to: '2024-10-01',
    },
  },
  {
    id: 'relative/the-period',
    patterns: ['for|in|of|during|throughout [ the year ]', 'for|in|of|during|throughout [ the fiscal year ]'],
    read: (_, context) => {
      if (context.after === 'ended' || context.after === 'ending') return duration('P1Y')
      if (context.after === 'before' || context.after === 'after' || context.after === '-') return null
      return context.anchor === null ? undated('DATE', UNKNOWN.year) : yearTime(civilDate(context.anchor).year)
    },
    example: { text: 'It was the third raid of [the year].', value: '2024', from: '2024-01-01', to: '2025-01-01' },
  },
  {
    id: 'relative/year-end',
    patterns: ['the? year -? end', 'end - of - year', 'years -? end'],
    read: (_, context) => (context.anchor === null ? undated('DATE', 'XXXX-12') : monthTime(civilDate(context.anchor).year, 12)),
    example: { text: 'Troops must leave by [year-end].', value: '2024-12', from: '2024-12-01', to: '2025-01-01' },
  },
  {
    id: 'relative/end-of-period',
    patterns: [
      'the? side:end|beginning|start|middle of the|this <unit>',
      'the? side:end|beginning|start|middle of which:last|next <unit>',
      'side:mid -? unit:week|month|year',
    ],
    read: (caught, context) => {
      const unit = unitOf(caught)
      if (isClockUnit(unit) || unit === 'day') return null
      const whole = period(offsetOf(caught.word('which')), unit, context)
      return caught.word('side') === 'mid' || caught.word('side') === 'middle'
        ? whole
        : narrowedPeriod(whole, caught.word('side') === 'end')
    },
    example: { text: 'Troops must leave by [the end of the year].', value: '2024', from: '2024-07-01', to: '2025-01-01' },
  },
]

/** The first or the second half of a period, by days. */
function narrowedPeriod(whole: TimeReading, late: boolean): TimeReading {
  if (whole.start === null || whole.from === null || whole.to === null) return whole
  const { year, month } = civilDate(whole.start)
  const middle =
    whole.grain === 'year'
      ? dayNumber(year, 7, 1)
      : whole.grain === 'month'
        ? dayNumber(year, month, 15)
        : whole.grain === 'quarter'
          ? dayNumber(year, month + 1, 15)
          : whole.grain === 'week'
            ? whole.start + 3
            : whole.start
  return late ? { ...whole, from: isoDay(middle) } : { ...whole, to: isoDay(middle + 1) }
}

function shiftedByYear(start: number, grain: 'quarter' | 'month' | 'year', years: number): TimeReading {
  const { year, month } = civilDate(start)
  if (grain === 'year') return yearTime(year + years)
  return grain === 'month' ? monthTime(year + years, month) : quarterTime(year + years, Math.floor((month - 1) / 3) + 1)
}

export { away, narrowedPeriod }
