import { pad } from '../../base/calendar.js'
import type { TimeRule } from './rule.js'
import { type DayPart, type DurationUnit, durationValue, type Season, setTime } from './values.js'

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
}

/** Words before "a year" after which it says how often, or at what rate. */
const RATES: ReadonlySet<string> = new Set(
  (
    'once twice times million billion trillion thousand hundred percent % barrels dollars tons tonnes cents hours days euros pounds miles ' +
    'flights trips people km kilometers kilometres minutes'
  ).split(' '),
)

/** Recurring times. A set has no one interval. */
export const SET_TIMES: readonly TimeRule[] = [
  {
    id: 'set/adverb',
    patterns: ['adverb:hourly|daily|nightly|weekly|biweekly|monthly|yearly|annually', 'day in and day out', 'day after day'],
    read: (caught, context) => {
      const adverb = caught.word('adverb')
      return /^\p{Lu}/u.test(context.afterWritten) && adverb === 'daily' ? null : setTime(ADVERBS[adverb] ?? 'P1D')
    },
    example: { text: 'Convoys cross [daily].', value: 'P1D', from: null, to: null },
  },
  {
    id: 'set/every',
    patterns: [
      'every|each <unit>',
      'every|each <count> <anyUnit>',
      'every other other:<unit>',
      'every single <unit>',
      'per <unit>',
      'each and every <unit>',
    ],
    read: caught => {
      const other = caught.word('other')
      if (other !== '') return setTime(durationValue(2, other as DurationUnit))
      const unit = (caught.word('unit') || caught.word('anyUnit')) as DurationUnit
      const count = caught.number('count')
      return setTime(durationValue(Number.isNaN(count) ? 1 : count, unit))
    },
    example: { text: 'Prisoners were counted every night and [every day].', value: 'P1D', from: null, to: null },
  },
  {
    id: 'set/rate',
    patterns: ['once|twice [ a|an <unit> ]', 'times [ a|an <unit> ]', 'a|an <unit>'],
    read: (caught, context) =>
      RATES.has(context.before) ? setTime(durationValue(1, caught.word('unit') as DurationUnit)) : null,
    example: { text: 'The road carries 900 tonnes [a day].', value: 'P1D', from: null, to: null },
  },
  {
    id: 'set/every-weekday',
    patterns: [
      'every|each <weekday> <part>?',
      '<weekday> parts:mornings|afternoons|evenings|nights',
      'every|each day:<part>',
      'plural:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays',
    ],
    read: caught => {
      const plural = caught.word('plural')
      const weekday = plural === '' ? caught.number('weekday') : WEEKDAY_PLURALS.indexOf(plural) + 1
      const part = (caught.word('part') || PART_PLURALS[caught.word('parts')] || '') as DayPart | ''
      const everyPart = caught.word('day')
      if (everyPart !== '') return setTime(`XXXX-XX-XXT${everyPart}`)
      return weekday === null || Number.isNaN(weekday) ? null : setTime(`XXXX-WXX-${weekday}${part === '' ? '' : `T${part}`}`)
    },
    example: { text: 'They gathered [every Friday].', value: 'XXXX-WXX-5', from: null, to: null },
  },
  {
    id: 'set/every-month',
    patterns: ['every|each <month>', 'every|each <season>'],
    read: caught => {
      const season = caught.word('season') as Season | ''
      return setTime(season === '' ? `XXXX-${pad(caught.number('month') ?? 0, 2)}` : `XXXX-${season}`)
    },
    example: { text: 'The river floods [every spring].', value: 'XXXX-SP', from: null, to: null },
  },
]

const WEEKDAY_PLURALS: readonly string[] = 'mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(' ')
const PART_PLURALS: Readonly<Record<string, DayPart>> = { mornings: 'MO', afternoons: 'AF', evenings: 'EV', nights: 'NI' }
