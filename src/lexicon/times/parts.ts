import type { Caught, TimeContext, TimeRule } from './rule.js'
import { clockTime, type DayPart, moment, partTime, type TimeReading, undated } from './values.js'
import { NAMED_HOURS } from './words.js'

const partOf = (caught: Caught, name = 'part'): DayPart => caught.word(name) as DayPart

const noDay = (part: DayPart): TimeReading => undated('TIME', `XXXX-XX-XXT${part}`)

/** A part of the day that the words name, or of the day at hand. */
function onDayAtHand(part: DayPart, context: TimeContext, hours?: readonly [number, number]): TimeReading {
  const day = context.day()
  return day === null ? noDay(part) : partTime(day, part, hours)
}

function onCaughtDate(caught: Caught, part: DayPart, hours?: readonly [number, number]): TimeReading | null {
  const date = caught.date()
  if (date === null) return null
  if (date.start === null) return { ...date, type: 'TIME', value: `${date.value}T${part}` }
  return partTime(date.start, part, hours)
}

/** Narrow halves of the parts, for "early morning" and "late evening": hours from midnight. */
const EARLY_HOURS: Readonly<Record<DayPart, readonly [number, number]>> = {
  MO: [0, 9],
  MI: [11, 13],
  AF: [12, 15],
  EV: [17, 20],
  NI: [18, 24],
  DT: [6, 12],
}
const LATE_HOURS: Readonly<Record<DayPart, readonly [number, number]>> = {
  MO: [8, 12],
  MI: [12, 14],
  AF: [14, 18],
  EV: [20, 24],
  NI: [21, 30],
  DT: [12, 18],
}
const hoursOf = (side: string, part: DayPart): readonly [number, number] | undefined =>
  side === 'early' ? EARLY_HOURS[part] : side === 'late' ? LATE_HOURS[part] : undefined

const clockOf = (caught: Caught): { readonly hour: number; readonly minute: number | null } => {
  const packed = caught.number('clock') ?? 0
  return packed >= 10000
    ? { hour: Math.floor((packed - 10000) / 60), minute: null }
    : { hour: Math.floor(packed / 60), minute: packed % 60 }
}

const noClockDay = (hour: number, minute: number | null): TimeReading =>
  undated('TIME', `XXXX-XX-XXT${String(hour).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}`)

/** Midnight closes the day that it is named with; noon is its middle. */
function namedHour(name: string, day: number): TimeReading {
  if (name === 'midnight') {
    return {
      type: 'TIME',
      value: `${isoOf(day)}T24:00`,
      from: moment(day, 23, 30),
      to: moment(day, 24, 30),
      start: day,
      grain: 'clock',
    }
  }
  return {
    type: 'TIME',
    value: `${isoOf(day)}T12:00`,
    from: moment(day, 11, 30),
    to: moment(day, 12, 30),
    start: day,
    grain: 'clock',
  }
}

const isoOf = (day: number): string => moment(day, 0).slice(0, -9)

export const PART_TIMES: readonly TimeRule[] = [
  {
    id: 'part/date-part',
    patterns: ['<date> <part>', '<date> side:early|late <part>', '<date> ,? in the side:early? <part>'],
    read: caught => onCaughtDate(caught, partOf(caught), hoursOf(caught.word('side'), partOf(caught))),
    example: {
      text: 'Rebels entered the city on [Saturday evening].',
      value: '2024-12-07TEV',
      from: '2024-12-07T17:00:00',
      to: '2024-12-08T00:00:00',
    },
  },
  {
    id: 'part/part-of-date',
    patterns: [
      'the? side:early|late? <part> of <date>',
      'side:early|late <date> <part>',
      'the side:early|late? <part> hours of <date>',
    ],
    read: caught => onCaughtDate(caught, partOf(caught), hoursOf(caught.word('side'), partOf(caught))),
    example: {
      text: 'The raid came on [the night of December 5].',
      value: '2024-12-05TNI',
      from: '2024-12-05T18:00:00',
      to: '2024-12-06T06:00:00',
    },
  },
  {
    id: 'part/early-date',
    patterns: ['early <date>', 'early on <date>', 'the early hours of <date> <part>?', 'the small hours of <date> <part>?'],
    read: caught => onCaughtDate(caught, 'MO'),
    example: {
      text: 'He left the capital [early Sunday] by plane.',
      value: '2024-12-08TMO',
      from: '2024-12-08T00:00:00',
      to: '2024-12-08T12:00:00',
    },
  },
  {
    id: 'part/late-date',
    patterns: ['late <date>', 'late on <date>', 'late in the day <date>'],
    read: caught => onCaughtDate(caught, 'EV'),
    example: {
      text: 'The garrison gave up [late Saturday].',
      value: '2024-12-07TEV',
      from: '2024-12-07T17:00:00',
      to: '2024-12-08T00:00:00',
    },
  },
  {
    id: 'part/named-hours-of-date',
    patterns: ['<hours> on|of? <date>', '<date> at? <hours>', 'before|after|around|by? <date> <hours>'],
    read: caught => {
      const named = NAMED_HOURS.get(caught.word('hours'))
      return named === undefined ? null : onCaughtDate(caught, named.part, named.hours)
    },
    example: {
      text: 'The gates opened at [dawn on Friday].',
      value: '2024-12-06TMO',
      from: '2024-12-06T04:00:00',
      to: '2024-12-06T08:00:00',
    },
  },
  {
    id: 'part/named-hours',
    patterns: ['<hours>', 'mid -? which:morning|afternoon'],
    needsDay: true,
    read: (caught, context) => {
      const which = caught.word('which')
      if (which !== '') {
        return onDayAtHand(which === 'morning' ? 'MO' : 'AF', context, which === 'morning' ? [8, 12] : [13, 17])
      }
      const named = NAMED_HOURS.get(caught.word('hours'))
      const cue = ['at', 'by', 'before', 'after', 'since', 'until', 'around', 'from', 'as', 'till', 'of', 'to', 'near'].includes(
        context.before,
      )
      return named === undefined || !cue ? null : onDayAtHand(named.part, context, named.hours)
    },
    example: {
      text: 'The shelling stopped on Friday by [nightfall].',
      value: '2024-12-06TEV',
      from: '2024-12-06T16:00:00',
      to: '2024-12-06T22:00:00',
    },
  },
  {
    id: 'part/this-part',
    patterns: ['this <part>', 'early|later|earlier|late this <part>'],
    isDate: true,
    read: (caught, context) => (context.anchor === null ? noDay(partOf(caught)) : partTime(context.anchor, partOf(caught))),
    example: {
      text: 'The radio fell silent [this morning].',
      value: '2024-12-08TMO',
      from: '2024-12-08T00:00:00',
      to: '2024-12-08T12:00:00',
    },
  },
  {
    id: 'part/tonight',
    patterns: ['tonight', 'later tonight'],
    read: (_, context) => (context.anchor === null ? noDay('NI') : partTime(context.anchor, 'NI')),
    example: {
      text: 'A curfew begins [tonight].',
      value: '2024-12-08TNI',
      from: '2024-12-08T18:00:00',
      to: '2024-12-09T06:00:00',
    },
  },
  {
    id: 'part/last-night',
    patterns: ['last <part>', 'late last <part>'],
    read: (caught, context) => (context.anchor === null ? noDay(partOf(caught)) : partTime(context.anchor - 1, partOf(caught))),
    example: {
      text: 'Jets struck the depot [last night].',
      value: '2024-12-07TNI',
      from: '2024-12-07T18:00:00',
      to: '2024-12-08T06:00:00',
    },
  },
  {
    id: 'part/overnight-into-date',
    patterns: ['overnight into|to <date>', 'overnight on <date>', '<date> overnight', 'overnight <date>'],
    read: caught => {
      const date = caught.date()
      return date?.start == null ? null : partTime(date.start - 1, 'NI')
    },
    example: {
      text: 'Fighting went on [overnight into Sunday].',
      value: '2024-12-07TNI',
      from: '2024-12-07T18:00:00',
      to: '2024-12-08T06:00:00',
    },
  },
  {
    id: 'part/overnight',
    patterns: ['overnight'],
    read: (_, context) => {
      if (/^\p{L}/u.test(context.after) && context.afterTag === 'NOUN') return null
      return context.anchor === null ? noDay('NI') : partTime(context.anchor - 1, 'NI')
    },
    example: {
      text: 'The army pulled out of the town [overnight].',
      value: '2024-12-07TNI',
      from: '2024-12-07T18:00:00',
      to: '2024-12-08T06:00:00',
    },
  },
  {
    id: 'part/the-part',
    patterns: [
      'in|during|by|until|since|through|throughout [ the side:early|late? <part> ]',
      'that <part>',
      'by|of|at [ <part> ]',
      'all <part>',
    ],
    needsDay: true,
    read: (caught, context) => onDayAtHand(partOf(caught), context, hoursOf(caught.word('side'), partOf(caught))),
    example: {
      text: 'The convoy left the town on Friday and stopped in [the morning].',
      value: '2024-12-06TMO',
      from: '2024-12-06T00:00:00',
      to: '2024-12-06T12:00:00',
    },
  },
  {
    id: 'part/clock-of-date',
    patterns: [
      '<clock> ,? <zone>? ,? on|of? <date>',
      '<date> ,? at|around|about? <clock> <zone>?',
      'shortly|just after|before <clock> on? <date>',
    ],
    read: caught => {
      const date = caught.date()
      if (date?.start == null) return null
      const { hour, minute } = clockOf(caught)
      return clockTime(date.start, hour, minute, caught.word('zone'))
    },
    example: {
      text: 'State television went dark at [6:18 a.m. on Sunday].',
      value: '2024-12-08T06:18',
      from: '2024-12-08T06:18:00',
      to: '2024-12-08T06:19:00',
    },
  },
  {
    id: 'part/clock',
    patterns: ['<clock>', '<clock> <zone>', '<clock> ( <zone> )'],
    needsDay: true,
    read: (caught, context) => {
      const { hour, minute } = clockOf(caught)
      const zone = caught.word('zone')
      const day = context.day()
      return day === null ? noClockDay(hour, minute) : clockTime(day, hour, minute, zone)
    },
    example: {
      text: 'On Saturday the airport closed at [09:40 GMT].',
      value: '2024-12-07T09:40',
      from: '2024-12-07T09:40:00Z',
      to: '2024-12-07T09:41:00Z',
    },
  },
  {
    id: 'part/noon-of-date',
    patterns: [
      'name:noon|midday|midnight ,? on? <date>',
      '<date> at? name:noon|midday|midnight',
      '12? name:noon|midnight on? <date>',
    ],
    read: caught => {
      const date = caught.date()
      return date?.start == null ? null : namedHour(caught.word('name'), date.start)
    },
    example: {
      text: 'The truce starts at [noon on Monday].',
      value: '2024-12-09T12:00',
      from: '2024-12-09T11:30:00',
      to: '2024-12-09T12:30:00',
    },
  },
  {
    id: 'part/after-midnight',
    patterns: ['shortly|just|minutes|soon? after [ midnight ]', 'past [ midnight ]'],
    needsDay: true,
    read: (_, context) => {
      const day = context.day()
      if (day === null) return noClockDay(0, null)
      return { type: 'TIME', value: `${isoOf(day)}T00:00`, from: moment(day, 0), to: moment(day, 4), start: day, grain: 'clock' }
    },
    example: {
      text: 'On Sunday, shortly after [midnight], the plane took off.',
      value: '2024-12-08T00:00',
      from: '2024-12-08T00:00:00',
      to: '2024-12-08T04:00:00',
    },
  },
  {
    id: 'part/noon',
    patterns: ['name:noon|midday|midnight', '12 name:noon|midnight'],
    needsDay: true,
    read: (caught, context) => {
      const day = context.day()
      const name = caught.word('name')
      return day === null ? noClockDay(name === 'midnight' ? 24 : 12, null) : namedHour(name, day)
    },
    example: {
      text: 'On Friday polls opened at [noon].',
      value: '2024-12-06T12:00',
      from: '2024-12-06T11:30:00',
      to: '2024-12-06T12:30:00',
    },
  },
]
