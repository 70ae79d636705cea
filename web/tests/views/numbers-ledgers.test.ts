import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filterOf } from '../../src/lib/filter.js'
import { stretchOf } from '../../src/lib/stretch.js'
import { ledgersOf, narrowedTo } from '../../src/views/ledgers/ledgers.js'
import { mannerOf, niceEnd, quantitiesOf } from '../../src/views/numbers/quantities.js'
import { figure, made } from './made.js'

const REPORTS = { a: { published: '2024-12-07' }, b: { published: '2024-12-08' }, c: { published: '2024-12-09' } }

test('a number is drawn as its words tell it', () => {
  const cases: readonly (readonly [number, number | null, string, string])[] = [
    [30, null, 'no fewer than 30 fighters were killed', 'at-least'],
    [0, 20, 'within 20 km of the town', 'less-than'],
    [5, 6, 'five or six envoys stayed', 'range'],
    [22, 22, '22 were killed', 'exactly'],
    [40, 40, 'about 40 were killed', 'about'],
    [40, 40, 'some 40 were killed', 'about'],
    [2000, null, 'thousands fled', 'word'],
    [3, 3, 'three were killed', 'exactly'],
  ]
  for (const [low, high, quote, manner] of cases) assert.equal(mannerOf(low, high, quote), manner, quote)
})

test('a scale ends on a round number at or over the most', () => {
  assert.deepEqual([7, 40, 41, 1300, 1].map(niceEnd), [8, 40, 80, 2000, 1])
})

test('origins differ where no figure of the one fits the other’s; at least 10 and 12 agree', () => {
  const told = (first: ReturnType<typeof figure>, second: ReturnType<typeof figure>) => {
    const { desk, claims } = made(
      [
        {
          label: 'Blast',
          told: [
            { name: 'A', report: 'a', numbers: first },
            { name: 'B', report: 'b', numbers: second },
          ],
        },
      ],
      REPORTS,
    )
    return quantitiesOf(desk, claims)[0]
  }
  assert.equal(told(figure(10, 10), figure(12, 12))?.differs, true)
  assert.equal(told(figure(10, null), figure(12, 12))?.differs, false)
})

test('who denies the event stands beside the figures without one', () => {
  const { desk, claims } = made(
    [
      {
        label: 'Blast',
        told: [
          { name: 'A', report: 'a', numbers: figure(10, 10) },
          { name: 'B', stance: 'denies', report: 'b' },
        ],
      },
    ],
    REPORTS,
  )
  assert.deepEqual(
    quantitiesOf(desk, claims)[0]?.values.map(({ origin, manner }) => [origin, manner]),
    [
      ['A', 'exactly'],
      ['B', 'denies'],
    ],
  )
})

test('figures of several days get a time axis', () => {
  const { desk, claims } = made(
    [{ label: 'Blast', told: ['a', 'b', 'c'].map((report, at) => ({ name: 'A', report, numbers: figure(10 + at, 10 + at) })) }],
    REPORTS,
  )
  assert.equal(quantitiesOf(desk, claims)[0]?.overTime, true)
})

test('silences stand open first and oldest first, with their age by the moment of the picture', () => {
  const { desk, claims } = made([], REPORTS, {
    silences: [
      { name: 'Young', about: null, report: 'c' },
      { name: 'Old', about: null, report: 'a' },
    ],
    asOf: '2024-12-10',
  })
  const { silences, finding } = ledgersOf(desk, claims)
  assert.deepEqual(
    silences.map(({ row, days }) => [row.name, days]),
    [
      ['Old', 3],
      ['Young', 1],
    ],
  )
  assert.deepEqual([finding.open, finding.broken], [2, 0])
})

test('an outlook that came true on one origin is half true', () => {
  const told = (origins: readonly string[]) => {
    const outlook = {
      claim: { report: 'a', claim: 'c1' },
      origin: 'A',
      outcome: 'came-true',
      settledBy: { report: 'b', claim: 'c2' },
    } as const
    const { desk, claims } = made(
      [
        { label: 'It would fall', told: [{ name: 'A', stance: 'weak', report: 'a' }] },
        { label: 'It fell', told: origins.map(name => ({ name, report: 'b' })) },
      ],
      REPORTS,
      { outlooks: [outlook] },
    )
    return ledgersOf(desk, claims).outlooks[0]
  }
  assert.equal(told(['B'])?.half, true)
  assert.equal(told(['B', 'C'])?.half, false)
  assert.equal(told(['B'])?.settled?.event.label, 'It fell')
})

test('a filter leaves the silences and outlooks of the events that pass it, and silences on no event by their own words and date', () => {
  const outlook = { claim: { report: 'a', claim: 'c1' }, origin: 'A', outcome: 'open', settledBy: null } as const
  const { desk, claims } = made([{ label: 'It would fall', told: [{ name: 'A', stance: 'weak', report: 'a' }] }], REPORTS, {
    silences: [
      { name: 'The mayor', about: 'the ferry', report: 'a' },
      { name: 'The port', about: null, report: 'c' },
    ],
    outlooks: [outlook],
  })
  const all = ledgersOf(desk, claims)
  const left = (text: string, visible: readonly string[], known: string | null = null): readonly string[] => {
    const brush = { happened: null, known: stretchOf(known) }
    const { silences, outlooks, finding } = narrowedTo(all, new Set(visible), filterOf(text), brush)
    assert.deepEqual([finding.open, finding.outlooks], [silences.length, outlooks.length])
    return [...silences.map(({ row }) => row.name), ...outlooks.map(({ outlook: { origin } }) => origin)]
  }
  assert.deepEqual(left('ferry', []), ['The mayor'])
  assert.deepEqual(left('fall', ['e1']), ['A'])
  assert.deepEqual(left('is:confirmed', []), [])
  assert.deepEqual(left('', ['e1'], REPORTS.a.published), ['The mayor', 'A'])
})
