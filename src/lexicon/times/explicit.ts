import { civilDate, pad } from '../../base/calendar.js'
import { directedMonth, directedSeason, onDay, yearlessDay, yearlessMonth } from './choose.js'
import type { Caught, TimeContext, TimeRule } from './rule.js'
import {
  centuryTime,
  clockTime,
  decadeTime,
  duration,
  halfTime,
  isClockUnit,
  monthTime,
  quarterTime,
  type Season,
  seasonTime,
  type TimeReading,
  undated,
  yearTime,
} from './values.js'

const number = (caught: Caught, name: string): number => caught.number(name) ?? Number.NaN
const packedDay = (packed: number): TimeReading | null =>
  onDay(Math.floor(packed / 10000), Math.floor(packed / 100) % 100, packed % 100)

/** Words after four digits that make them a count and no year. */
const COUNTED =
  /^(?:people|troops|soldiers|fighters|men|women|children|civilians|refugees|killed|dead|wounded|injured|years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|feet|ft|pounds?|tons?|tonnes?|dollars?|euros?|percent|cases|deaths|jobs|homes|houses|barrels|shares|points|votes|members|employees|workers|students|calories|acres|hectares|square|hours|GMT|UTC|mph|kg)$/i
/** Words before four digits after which they are a year and nothing else. */
const YEAR_CUES: ReadonlySet<string> = new Set(
  'in since of by until till from during before after early late mid year fiscal to through and between around about circa - ( spring summer autumn fall winter'.split(
    ' ',
  ),
)

/** Words behind a day that is part of a name: "May 13 Square", "the March 23 Movement". */
const NAMED_AFTER_DAYS =
  /^(?:Squares?|Streets?|Avenue|Road|Boulevard|Bridge|Park|Hall|Stadium|Hospital|University|College|School|Academy|Museum|Memorial|Mosque|Barracks|Base|Airport|Port|District|Quarter|Neighbou?rhood|Camp|Tunnel|Dam|Palace|Tower|Market|Movement|Brigades?|Battalions?|Front|Forces?|Army|Coalition|Alliance|Party|Group|Organi[sz]ation|Foundation|Association|Union|Committee|Commission|Revolution|Uprising|Martyrs)$/iu

function isYear(year: number, context: TimeContext): boolean {
  const cue = YEAR_CUES.has(context.before)
  if ('$£€#.:/'.includes(context.before) && context.before !== '') return false
  if (context.after === '-' && /^\d\d$/.test(context.following[1] ?? '') && context.following[2] === '-') return false
  if (COUNTED.test(context.after) || context.before === 'no' || context.before === 'flight') return false
  if (year >= 1900 && year <= 2099)
    return cue || !(context.afterTag === 'NOUN' && /s$/.test(context.after) && context.after.length > 3)
  return (
    year >= 1400 &&
    cue &&
    context.before !== 'about' &&
    context.before !== 'around' &&
    context.before !== 'to' &&
    context.before !== 'and'
  )
}

const quarterOf = (year: number, quarter: number): TimeReading | null =>
  quarter >= 1 && quarter <= 4 ? quarterTime(year, quarter) : null

/** A quarter without a year: the last that had begun by publication, or the next where the verb looks ahead. */
function yearlessQuarter(quarter: number, context: TimeContext): TimeReading | null {
  if (!(quarter >= 1 && quarter <= 4)) return null
  if (context.anchor === null) return undated('DATE', `XXXX-Q${quarter}`)
  const { year, month } = civilDate(context.anchor)
  const current = Math.floor((month - 1) / 3) + 1
  // A quarter that has just ended is what firms "expect to report": only one long gone is next year's.
  if (context.direction() === 'future') return quarterTime(current - quarter >= 3 ? year + 1 : year, quarter)
  return quarterTime(quarter > current ? year - 1 : year, quarter)
}

const relativeYear = (which: string, context: TimeContext): number | null =>
  context.anchor === null
    ? null
    : civilDate(context.anchor).year + (which === 'last' || which === 'previous' ? -1 : which === 'next' ? 1 : 0)

export const EXPLICIT_TIMES: readonly TimeRule[] = [
  {
    id: 'explicit/iso-date',
    patterns: ['<isoDate>'],
    isDate: true,
    read: caught => packedDay(number(caught, 'isoDate')),
    example: { text: 'The log ends on [2024-12-05].', value: '2024-12-05', from: '2024-12-05', to: '2024-12-06' },
  },
  {
    id: 'explicit/iso-instant',
    patterns: ['<isoDate> t? <clock> <zone>?', '<isoDate> t? <clock> zulu:z', '<isoDate> t? <clock> sign:+|- offset:<clock>'],
    read: caught => {
      const day = packedDay(number(caught, 'isoDate'))
      const clock = number(caught, 'clock')
      if (day?.start == null || clock >= 10000) return null
      const offset = number(caught, 'offset')
      const written = Number.isNaN(offset)
        ? ''
        : `${caught.word('sign')}${pad(Math.floor(offset / 60), 2)}:${pad(offset % 60, 2)}`
      return clockTime(
        day.start,
        Math.floor(clock / 60),
        clock % 60,
        written || (caught.word('zulu') === '' ? caught.word('zone') : 'Z'),
      )
    },
    example: {
      text: 'The log ends at [2024-12-05 06:30 UTC].',
      value: '2024-12-05T06:30',
      from: '2024-12-05T06:30:00Z',
      to: '2024-12-05T06:31:00Z',
    },
  },
  {
    id: 'explicit/numeric-date',
    patterns: ['<numericDate>'],
    isDate: true,
    read: caught => packedDay(number(caught, 'numericDate')),
    example: { text: 'The paper is dated [12/5/2024].', value: '2024-12-05', from: '2024-12-05', to: '2024-12-06' },
  },
  {
    id: 'explicit/month-day-year',
    patterns: [
      '<month> the? <day> ,? <year>',
      '<weekday> ,? <month> the? <day> ,? <year>',
      'the? <day> of? <month> ,? <year>',
      '<weekday> ,? the? <day> of? <month> ,? <year>',
      '<day> - <month> - <year>',
    ],
    isDate: true,
    read: caught => onDay(number(caught, 'year'), number(caught, 'month'), number(caught, 'day')),
    example: { text: 'The truce of [Nov. 27, 2024], did not hold.', value: '2024-11-27', from: '2024-11-27', to: '2024-11-28' },
  },
  {
    id: 'explicit/month-day',
    patterns: [
      '<month> the? <day>',
      '<weekday> ,? <month> the? <day>',
      'the? <day> of? <month>',
      '<weekday> ,? the? <day> of? <month>',
      'the <day> day of <month>',
    ],
    isDate: true,
    read: (caught, context) => {
      if (
        (context.after === ':' && /^\d/.test(context.following[1] ?? '')) ||
        context.after === '%' ||
        context.after === 'percent' ||
        (/^\p{Lu}/u.test(context.afterWritten) && NAMED_AFTER_DAYS.test(context.afterWritten))
      )
        return null
      return yearlessDay(number(caught, 'month'), number(caught, 'day'), context)
    },
    example: { text: 'Shelling began on [27 November].', value: '2024-11-27', from: '2024-11-27', to: '2024-11-28' },
  },
  {
    id: 'explicit/month-day-of-relative-year',
    patterns: ['<month> <day> of? ,? which:last|this|next year', '<day> <month> which:last|this|next year'],
    isDate: true,
    read: (caught, context) => {
      const year = relativeYear(caught.word('which'), context)
      const [month, day] = [number(caught, 'month'), number(caught, 'day')]
      return year === null ? undated('DATE', `XXXX-${pad(month, 2)}-${pad(day, 2)}`) : onDay(year, month, day)
    },
    example: { text: 'He was arrested on [March 3 last year].', value: '2023-03-03', from: '2023-03-03', to: '2023-03-04' },
  },
  {
    id: 'explicit/last-month-day',
    patterns: ['last|past <month> <day>'],
    isDate: true,
    read: (caught, context) => {
      const [month, day] = [number(caught, 'month'), number(caught, 'day')]
      if (context.anchor === null) return undated('DATE', `XXXX-${pad(month, 2)}-${pad(day, 2)}`)
      const { year } = civilDate(context.anchor)
      const same = onDay(year, month, day)
      return same?.start != null && same.start < context.anchor ? same : onDay(year - 1, month, day)
    },
    example: { text: 'He was shot [last October 23].', value: '2024-10-23', from: '2024-10-23', to: '2024-10-24' },
  },
  {
    id: 'explicit/day-range-end',
    patterns: ['-|to|through|until|till [ <day> ]', 'and|or [ <day> ]'],
    follows: 'day',
    read: (caught, context) => {
      const { reference } = context
      if (reference === null || /^\p{L}/u.test(context.after) || context.after === '%' || context.after === ':') return null
      const { year, month, day } = civilDate(reference.start)
      const last = number(caught, 'day')
      return last > day ? onDay(year, month, last) : null
    },
    example: { text: 'Talks ran from December 2 to [5].', value: '2024-12-05', from: '2024-12-05', to: '2024-12-06' },
  },
  {
    id: 'explicit/year-range-end',
    patterns: [
      '-|/ [ <day> ]',
      '- [ <shortYear> ]',
      '- [ digits:00|01|02|03|04|05|06|07|08|09|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99 ]',
    ],
    follows: 'year',
    read: (caught, context) => {
      if (context.reference === null) return null
      const first = civilDate(context.reference.start).year
      const short = caught.number('shortYear')
      if (short !== null && !Number.isNaN(short)) return yearTime(short)
      const last = Number.isNaN(number(caught, 'day')) ? Number(caught.word('digits')) : number(caught, 'day')
      const year = Math.floor(first / 100) * 100 + last
      return year > first ? yearTime(year) : null
    },
    example: { text: 'The siege of 2016-[17] ruined the town.', value: '2017', from: '2017-01-01', to: '2018-01-01' },
  },
  {
    id: 'explicit/era',
    patterns: [
      'in|of|from|since|by|until|around|before|after [ <count> era:ad|ce|bc|bce ]',
      'in|of|from|since|by|until|around|before|after [ era:ad <count> ]',
    ],
    read: (caught, context) => {
      const year = number(caught, 'count')
      // "in 5 ad campaigns" counts advertisements.
      if (Number.isNaN(year) || year < 1 || year > 3000 || context.afterTag === 'NOUN') return null
      // Before our era there is a value, but no date that calendars of today agree on.
      return /^bc/.test(caught.word('era')) ? { ...undated('DATE', `BC${pad(year, 4)}`), undated: false } : yearTime(year)
    },
    example: { text: 'The tower fell in [987 AD] and stood again.', value: '0987', from: '0987-01-01', to: '0988-01-01' },
  },
  {
    id: 'explicit/month-year',
    patterns: [
      '<month> ,? <year>',
      '<month> of <year>',
      '<month> <shortYear>',
      '<month> of the? year? <year>',
      '<month> - <year>',
    ],
    read: (caught, context) => {
      // "31 February 2024" is no date, and no February either.
      if (/^\d{1,2}$/.test(context.before)) return null
      const short = number(caught, 'shortYear')
      return monthTime(Number.isNaN(short) ? number(caught, 'year') : short, number(caught, 'month'))
    },
    example: { text: 'The war began in [March 2011].', value: '2011-03', from: '2011-03-01', to: '2011-04-01' },
  },
  {
    id: 'explicit/month-of-relative-year',
    patterns: ['<month> of? which:last|this|next year', '<month> of the? which:previous|current year'],
    read: (caught, context) => {
      const year = relativeYear(caught.word('which'), context)
      const month = number(caught, 'month')
      return year === null ? undated('DATE', `XXXX-${pad(month, 2)}`) : monthTime(year, month)
    },
    example: { text: 'The bridge fell in [June last year].', value: '2023-06', from: '2023-06-01', to: '2023-07-01' },
  },
  {
    id: 'explicit/month',
    patterns: ['<month>'],
    read: (caught, context) => {
      const month = number(caught, 'month')
      if (/^\d{1,2}$/.test(context.before)) return null
      if (/^\d{1,2}$/.test(context.after) && NAMED_AFTER_DAYS.test(context.following[1] ?? '')) return null
      const ambiguous = month === 5 || month === 3 || month === 8 || month === 4 || month === 6
      const cue = MONTH_CUES.has(context.before)
      if (ambiguous && !cue && (month === 5 || month === 3 || /^\p{Lu}/u.test(context.afterWritten))) return null
      if (/^\p{Lu}/u.test(context.afterWritten) && !cue) return null
      return yearlessMonth(month, context)
    },
    example: { text: 'The town changed hands in [October].', value: '2024-10', from: '2024-10-01', to: '2024-11-01' },
  },
  {
    id: 'explicit/directed-month',
    patterns: ['which:last|this|next|past|coming <month>', 'this which:past|coming <month>'],
    read: (caught, context) => directedMonth(caught.word('which'), number(caught, 'month'), context),
    example: { text: 'A truce was signed [last April].', value: '2024-04', from: '2024-04-01', to: '2024-05-01' },
  },
  {
    id: 'explicit/month-range-start',
    patterns: ['[ <month> ] -|to|and|through|until month2:<month> ,? <year>'],
    read: caught => {
      const [first, last, year] = [number(caught, 'month'), number(caught, 'month2'), number(caught, 'year')]
      return monthTime(first <= last ? year : year - 1, first)
    },
    example: { text: 'The offensive lasted from [March] to May 2017.', value: '2017-03', from: '2017-03-01', to: '2017-04-01' },
  },
  {
    id: 'explicit/day-range-start',
    patterns: [
      '[ <day> ] -|to|and|until day2:<day> month2:<month> ,? <year>?',
      '[ <month> <day> ] -|to|and|through|until month2:<month> day2:<day> ,? <year>',
      '[ <day> <month> ] -|to|and|until day2:<day> month2:<month> <year>',
    ],
    read: (caught, context) => {
      const [day, last, lastMonth] = [number(caught, 'day'), number(caught, 'day2'), number(caught, 'month2')]
      const written = number(caught, 'month')
      const month = Number.isNaN(written) ? lastMonth : written
      if (Number.isNaN(written) && day >= last) return null
      const year = number(caught, 'year')
      return Number.isNaN(year) ? yearlessDay(month, day, context) : onDay(month <= lastMonth ? year : year - 1, month, day)
    },
    example: { text: 'Shelling went on from [27] to 30 November.', value: '2024-11-27', from: '2024-11-27', to: '2024-11-28' },
  },
  {
    id: 'explicit/year',
    patterns: ['<year>', 'the year <year>'],
    read: (caught, context) => (isYear(number(caught, 'year'), context) ? yearTime(number(caught, 'year')) : null),
    example: { text: 'No rebel had entered the city since [2018].', value: '2018', from: '2018-01-01', to: '2019-01-01' },
  },
  {
    id: 'explicit/short-year',
    patterns: ['<shortYear>'],
    read: (caught, context) =>
      context.before === 'class' || YEAR_CUES.has(context.before) ? yearTime(number(caught, 'shortYear')) : null,
    example: { text: "The dam was built in ['98].", value: '1998', from: '1998-01-01', to: '1999-01-01' },
  },
  {
    id: 'explicit/fiscal-year',
    patterns: ['fiscal year? <year>', 'the? fiscal <year>', 'fiscal <shortYear>', 'financial year <year>'],
    read: caught => {
      const short = number(caught, 'shortYear')
      const time = yearTime(Number.isNaN(short) ? number(caught, 'year') : short)
      // A fiscal year may begin up to nine months before the calendar year that names it, or end three months after it.
      const year = civilDate(time.start ?? 0).year
      return { ...time, from: `${pad(year - 1, 4)}-04-01`, to: `${pad(year + 1, 4)}-04-01` }
    },
    example: { text: 'Aid fell in [fiscal 2023].', value: '2023', from: '2022-04-01', to: '2024-04-01' },
  },
  {
    id: 'explicit/decade',
    patterns: ['<decade>', 'the <decade>'],
    read: (caught, context) => (context.after === 'year' ? null : decadeTime(number(caught, 'decade'))),
    example: { text: 'The prison was built in [the 1980s].', value: '198', from: '1980-01-01', to: '1990-01-01' },
  },
  {
    id: 'explicit/century',
    patterns: ['the? <ordinal> -? unit:century|centuries'],
    read: caught => {
      const century = number(caught, 'ordinal')
      return century >= 1 && century <= 22 ? centuryTime(century) : null
    },
    example: { text: 'The citadel dates from [the 13th century].', value: '12', from: '1200-01-01', to: '1300-01-01' },
  },
  {
    id: 'explicit/quarter-of-year',
    patterns: [
      'the? <ordinal> -? quarter of <year>',
      'the? <ordinal> -? quarter ,? <year>',
      'the? <year> <ordinal> -? quarter',
      'q digit:1|2|3|4 of? <year>',
      "the? <year> 's <ordinal> -? quarter",
      'code:q1|q2|q3|q4 of? <year>',
    ],
    read: caught => {
      const spelled = number(caught, 'ordinal')
      return quarterOf(
        number(caught, 'year'),
        Number.isNaN(spelled) ? Number(caught.word('digit') || caught.word('code').slice(1)) : spelled,
      )
    },
    example: { text: 'Exports rose in [the third quarter of 2023].', value: '2023-Q3', from: '2023-07-01', to: '2023-10-01' },
  },
  {
    id: 'explicit/quarter-of-relative-year',
    patterns: ['the? <ordinal> -? quarter of? which:last|this|next year', "which:last|this|next year 's <ordinal> -? quarter"],
    read: (caught, context) => {
      const year = relativeYear(caught.word('which'), context)
      return year === null ? undated('DATE', `XXXX-Q${number(caught, 'ordinal')}`) : quarterOf(year, number(caught, 'ordinal'))
    },
    example: {
      text: 'The plant opened in [the second quarter of last year].',
      value: '2023-Q2',
      from: '2023-04-01',
      to: '2023-07-01',
    },
  },
  {
    id: 'explicit/quarter',
    patterns: ['the? <ordinal> -? quarter', 'the? fiscal -? <ordinal> -? quarter'],
    read: (caught, context) => yearlessQuarter(number(caught, 'ordinal'), context),
    example: { text: 'Output fell in [the third quarter].', value: '2024-Q3', from: '2024-07-01', to: '2024-10-01' },
  },
  {
    id: 'explicit/half-of-year',
    patterns: [
      'the? half:first|second|last|latter half of <year>',
      'the? half:first|second|last|latter half of which:last|this|next|the year',
    ],
    read: (caught, context) => {
      const written = number(caught, 'year')
      const year = Number.isNaN(written) ? relativeYear(caught.word('which'), context) : written
      return year === null ? undated('DATE', 'XXXX-HX') : halfTime(year, caught.word('half') === 'first' ? 1 : 2)
    },
    example: { text: 'Strikes doubled in [the first half of 2023].', value: '2023-H1', from: '2023-01-01', to: '2023-07-01' },
  },
  {
    id: 'explicit/season-of-year',
    patterns: ['the? <season> of <year>', '<season> ,? <year>', 'the? <season> of which:last|this|next year'],
    read: (caught, context) => {
      const written = number(caught, 'year')
      const year = Number.isNaN(written) ? relativeYear(caught.word('which'), context) : written
      const season = caught.word('season') as Season
      return year === null ? undated('DATE', `XXXX-${season}`) : seasonTime(year, season)
    },
    example: { text: 'The front froze in [the winter of 2016].', value: '2016-WI', from: '2016-12-01', to: '2017-03-01' },
  },
  {
    id: 'explicit/directed-season',
    patterns: ['which:last|this|next|past <season>', 'this which:past|coming <season>'],
    read: (caught, context) => directedSeason(caught.word('which'), caught.word('season') as Season, context),
    example: { text: 'Harvests failed [last summer].', value: '2024-SU', from: '2024-06-01', to: '2024-09-01' },
  },
  {
    id: 'explicit/season',
    patterns: ['the <season>', '<season>'],
    read: (caught, context) => {
      const cue =
        context.before === 'in' ||
        context.before === 'by' ||
        context.before === 'until' ||
        context.before === 'since' ||
        context.before === 'during' ||
        context.before === 'of'
      if (!cue || context.after === 'of' || (caught.word('season') === 'FA' && context.before !== 'in')) return null
      return directedSeason('', caught.word('season') as Season, context)
    },
    example: { text: 'A new offensive failed in [the spring].', value: '2024-SP', from: '2024-03-01', to: '2024-06-01' },
  },
  {
    id: 'explicit/months-of-year',
    patterns: [
      'the? first|last|final <count> -? months of <year>',
      'the? first|last|final <count> -? months of which:this|last year',
    ],
    read: (caught, context) => {
      const count = caught.number('count')
      const written = number(caught, 'year')
      const year = Number.isNaN(written) ? relativeYear(caught.word('which'), context) : written
      if (count === null || Number.isNaN(count)) return duration('PXM')
      return year === null || isClockUnit('month')
        ? duration(`P${count}M`)
        : duration(`P${count}M`, `${pad(year, 4)}-01-01`, `${pad(year + 1, 4)}-01-01`)
    },
    example: { text: 'Deaths fell in [the first nine months of 2023].', value: 'P9M', from: '2023-01-01', to: '2024-01-01' },
  },
]

/** Words before which "May", "March" and the like are months. */
const MONTH_CUES: ReadonlySet<string> = new Set(
  'in since of by until till from during before after early late mid to through and between around about last next this for - (  on'.split(
    ' ',
  ),
)
