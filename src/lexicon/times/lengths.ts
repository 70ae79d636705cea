import { anchored } from './relative.js'
import type { Caught, TimeContext, TimeRule } from './rule.js'
import { type DurationUnit, duration, durationValue, isClockUnit } from './values.js'

const unitOf = (caught: Caught, name = 'unit'): DurationUnit => caught.word(name) as DurationUnit

/** Words before a bare "months" or "years" after which they are a length of time. */
const LENGTH_CUES: ReadonlySet<string> = new Set(
  'for in over within after of during before took take takes spent spend spends last lasted several many few these some and or through two'.split(
    ' ',
  ),
)

const SINGULAR_PERIODS: ReadonlySet<string> = new Set(['quarter', 'season'])

const AGED_THINGS: ReadonlySet<string> = new Set(
  'war conflict truce ceasefire siege regime rule blockade embargo dispute insurgency occupation uprising treaty feud company campaign crisis'.split(
    ' ',
  ),
)

/** "52 years old", "a 6-year-old", "aged 12 years": the words of a person's age. */
const isAge = ({ following, before }: TimeContext): boolean =>
  following[0] === 'old' || (following[0] === '-' && following[1] === 'old') || following[1] === 'older' || before === 'aged'

export const LENGTH_TIMES: readonly TimeRule[] = [
  {
    id: 'length/within',
    patterns: ['within [ <count> <anyUnit> ]', 'within [ <units> ]', 'in|over [ <count> <units> ]'],
    read: (caught, context) => {
      const units = caught.word('units') as DurationUnit | ''
      const count = Number.isNaN(caught.number('count')) ? null : caught.number('count')
      const unit = units === '' ? unitOf(caught, 'anyUnit') : units
      if (context.direction() === 'unknown') return duration(durationValue(count, unit))
      return anchored(count, unit, context.direction() === 'future' ? 'next' : 'last', context)
    },
    example: { text: 'The convoy will be gone within [two days].', value: 'P2D', from: '2024-12-08', to: '2024-12-11' },
  },
  {
    id: 'length/count',
    patterns: [
      '<count> -? <anyUnit>',
      '<count> more|full|whole|straight|consecutive|long|extra|additional|solid <anyUnit>',
      'the? first|final|entire <count> <anyUnit>',
      'the <count> <anyUnit>',
      '<count> of the <units>',
      '<count> trading|business|working|calendar <anyUnit>',
    ],
    read: (caught, context) => {
      const unit = unitOf(caught, 'anyUnit') || unitOf(caught, 'units')
      const count = caught.number('count')
      if (caught.word('anyUnit') === 'second' && count === 1) return null
      // "The 1988 quarter" is a year, and no count.
      if (count !== null && count >= 1900 && count <= 2100 && context.initial === false && SINGULAR_PERIODS.has(unit)) return null
      if (
        context.before === '$' ||
        context.before === '/' ||
        isAge(context) ||
        (unit === 'quarter' && caught.word('anyUnit') === 'quarters')
      )
        return null
      return duration(durationValue(count, unit))
    },
    example: { text: 'The battle lasted [three days].', value: 'P3D', from: null, to: null },
  },
  {
    id: 'length/age-or-span',
    patterns: [
      '<count> - <anyUnit> - kind:old|long',
      '<count> - <anyUnit> long',
      '<units> - kind:long|old',
      'one:<unit> - kind:long',
    ],
    read: (caught, context) => {
      // A person's age is no time of anything; a thing's ("a six-year-old truce") is a length.
      if (caught.word('kind') === 'old' && !AGED_THINGS.has(context.after) && caught.word('units') === '') return null
      const units = caught.word('units')
      if (caught.word('one') !== '') return duration(durationValue(1, unitOf(caught, 'one')))
      return units === ''
        ? duration(durationValue(caught.number('count'), unitOf(caught, 'anyUnit')))
        : duration(durationValue(null, units as DurationUnit))
    },
    example: { text: 'It ended a [decades-long] rule.', value: 'PXE', from: null, to: null },
  },
  {
    id: 'length/count-range',
    patterns: ['<count> to|or|- count2:<count> -? <anyUnit>', 'between <count> and count2:<count> <anyUnit>'],
    read: caught => duration(durationValue(null, unitOf(caught, 'anyUnit'))),
    example: { text: 'The journey takes [two to three days].', value: 'PXD', from: null, to: null },
  },
  {
    id: 'length/one',
    patterns: [
      'a|an <unit>',
      'an entire|additional|extra <unit>',
      'a full|whole|further|single <unit>',
      'half a|an half:<unit>',
      'a half - half:<unit>',
      'half - half:<unit>',
    ],
    read: (caught, context) => {
      const half = caught.word('half')
      if (half !== '') return duration(half === 'hour' ? 'PT30M' : durationValue(0.5, half as DurationUnit))
      const unit = unitOf(caught)
      if (unit === 'second' || unit === 'quarter' || context.after === 'of' || context.after === '-') return null
      if (unit === 'day' && context.after === 'when') return null
      return duration(durationValue(1, unit))
    },
    example: { text: 'They waited for [a month].', value: 'P1M', from: null, to: null },
  },
  {
    id: 'length/whole',
    patterns: ['all|whole|entire <unit>', 'the whole|entire|full <unit>', 'all <unit> long', 'throughout [ the <unit> ]'],
    read: caught => {
      const unit = unitOf(caught)
      return isClockUnit(unit) ? null : duration(durationValue(1, unit))
    },
    example: { text: 'Guns were heard [all day].', value: 'P1D', from: null, to: null },
  },
  {
    id: 'length/more-than-one',
    patterns: ['a <unit> and a half', 'one and a half <units>', 'a <unit> or two|more', 'a <unit> or so'],
    read: caught => duration(durationValue(null, (caught.word('unit') || caught.word('units')) as DurationUnit)),
    example: { text: 'It may take [a week or two].', value: 'PXW', from: null, to: null },
  },
  {
    id: 'length/bare-plural',
    patterns: ['<units>', 'the <units>', 'many <units>', 'units:weeks or units2:<units>', '<units> and units2:<units>'],
    read: (caught, context) => {
      const unit = unitOf(caught, 'units')
      if (unit === 'second' || unit === 'quarter') return null
      if (
        context.before !== '' &&
        !LENGTH_CUES.has(context.before) &&
        context.after !== 'of' &&
        context.after !== 'before' &&
        context.after !== 'after'
      ) {
        return null
      }
      return duration(durationValue(null, unit))
    },
    example: { text: 'Regained after [years] of heavy fighting, the town is empty.', value: 'PXY', from: null, to: null },
  },
  {
    id: 'length/vague',
    patterns: ['a while', 'some time', 'a long time', 'a short time', 'quite some time', 'a short while', 'a long while'],
    read: () => duration('PXX'),
    example: { text: 'It has been quiet for [some time].', value: 'PXX', from: null, to: null },
  },
]
