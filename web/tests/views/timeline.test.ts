import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, hashOf, START } from '../../src/lib/address.js'
import { keyOf } from '../../src/lib/desk-index.js'
import { type Stretch, stretchOf, stretchText } from '../../src/lib/stretch.js'
import { DAY, HOUR, momentOf } from '../../src/lib/time.js'
import { inBrush } from '../../src/lib/when.js'
import { offsetsOf, rowsBetween } from '../../src/views/common/windowed.js'
import { markPlaces, placeBar, sideOf } from '../../src/views/timeline/place.js'
import { slotsOf } from '../../src/views/timeline/slots.js'
import { heightOf, timelineOf } from '../../src/views/timeline/timeline.js'
import { moved, windowOf, zoomed } from '../../src/views/timeline/window.js'
import { made } from './made.js'

const at = (bound: string): number => momentOf(bound) ?? Number.NaN
const REPORTS = { a: { published: '2024-12-07' }, b: { published: '2024-12-08' }, c: { published: '2024-12-08', agency: 'AFP' } }

const situation = () =>
  made(
    [
      {
        label: 'Early',
        time: ['2024-12-08T00:00:00', '2024-12-08T06:00:00'],
        told: [
          { name: 'A', report: 'b' },
          { name: 'B', stance: 'denies', report: 'c' },
        ],
      },
      { label: 'Treaty', time: ['1974-01-01', '1975-01-01'], told: [{ name: 'A', report: 'a' }] },
      { label: 'Sunday', time: ['2024-12-08', '2024-12-09'], told: [{ name: 'A', stance: 'weak', report: 'a' }] },
      { label: 'Undated', told: [{ name: 'A', report: 'a' }] },
    ],
    REPORTS,
  )

test('a bar is as high as its time is precise, and never more precise than its words', () => {
  const from = at('2024-12-08')
  assert.deepEqual(
    [6 * HOUR, 12 * HOUR, DAY, 3 * DAY].map(width => heightOf(from, from + width)),
    [12, 9, 6, 4],
  )
  assert.equal(heightOf(from, null), 4)
})

test('the first clock shows the days of the reports; what lies decades off stands at its edge', () => {
  const { desk, claims } = situation()
  const timeline = timelineOf(desk, claims)
  assert.deepEqual(timeline.happened, { from: at('2024-12-07'), to: at('2024-12-09') })
  const treaty = timeline.rows.find(({ event }) => event.label === 'Treaty')
  assert.ok(treaty && timeline.happened)
  assert.equal(sideOf(treaty.bars, timeline.happened), 'before')
  assert.equal(placeBar(treaty.bars[0] ?? { from: null, to: null, height: 4 }, timeline.happened), null)
})

test('rows stand in order of time, those without one last', () => {
  const { desk, claims } = situation()
  assert.deepEqual(
    timelineOf(desk, claims).rows.map(({ event }) => event.label),
    ['Treaty', 'Early', 'Sunday', 'Undated'],
  )
})

test('each report is one mark: copies, hedges and denials are told apart', () => {
  const { desk, claims } = situation()
  const marks = timelineOf(desk, claims).rows.map(({ event, reports }) => [
    event.label,
    reports.map(({ act, copy }) => `${act}${copy ? ' copy' : ''}`).join(),
  ])
  assert.deepEqual(Object.fromEntries(marks), {
    Early: 'asserts,denies copy',
    Treaty: 'asserts',
    Sunday: 'weak',
    Undated: 'asserts',
  })
})

test('either brush leaves what meets it, both together what meets both', () => {
  const { desk, index } = situation()
  const left = (happened: Stretch | null, known: Stretch | null): readonly string[] =>
    desk.situation.events
      .filter(event =>
        inBrush(
          event,
          { happened, known },
          claim => index.claim.get(keyOf(claim)),
          id => index.report.get(id),
        ),
      )
      .map(({ label }) => label)
  const morning = { from: at('2024-12-08T07:00:00'), to: at('2024-12-08T09:00:00') }
  const saturday = { from: at('2024-12-07'), to: at('2024-12-08') }
  assert.deepEqual(left(morning, null), ['Sunday'])
  assert.deepEqual(left(null, saturday), ['Treaty', 'Sunday', 'Undated'])
  assert.deepEqual(left(morning, saturday), ['Sunday'])
  assert.equal(left(null, null).length, 4)
})

test('a stretch stands in an address and comes out of it as it was; what is none narrows nothing', () => {
  for (const [text, stretch] of [
    ['2024-12-08', { from: at('2024-12-08'), to: at('2024-12-09') }],
    ['2024-12-06/2024-12-08', { from: at('2024-12-06'), to: at('2024-12-09') }],
    ['2024-12-08T03:00/2024-12-08T09:00', { from: at('2024-12-08T03:00'), to: at('2024-12-08T09:00') }],
  ] as const) {
    assert.equal(stretchText(stretch), text)
    assert.deepEqual(stretchOf(text), stretch)
  }
  for (const text of [
    null,
    '',
    'soon',
    '2024-12-08/2024-12-06',
    '2024-12-06/2024-12-07/2024-12-08',
    '2024-12-08T09:00/2024-12-08T03:00',
  ])
    assert.equal(stretchOf(text), null, `${text}`)
  const address = {
    ...START,
    situation: 'x',
    happened: '2024-12-08T03:00/2024-12-08T09:00',
    known: '2024-12-08',
    zoom: '4@35.1,-36.7',
    party: 'media/AFP, Paris',
  }
  assert.deepEqual(addressOf(hashOf(address)), address)
})

test('zooming stays inside the days and keeps what is under the pointer where it is', () => {
  const whole = { from: 0, to: 10 * DAY }
  const near = zoomed(whole, 0.5, 2 * DAY, whole)
  assert.equal(near.to - near.from, 5 * DAY)
  assert.equal((2 * DAY - near.from) / (near.to - near.from), 0.2)
  assert.deepEqual(zoomed(near, 9, 2 * DAY, whole), whole)
  assert.deepEqual(moved(near, 99 * DAY, whole), { from: 5 * DAY, to: 10 * DAY })
})

test('the second clock gives a day the room that its reports need, and puts them side by side', () => {
  const { desk, claims } = situation()
  const { rows, known } = timelineOf(desk, claims)
  assert.ok(known)
  const slots = slotsOf(rows, known)
  assert.deepEqual(
    slots.map(({ day }) => day),
    [at('2024-12-07'), at('2024-12-08')],
  )
  const [first, second, third] = markPlaces([at('2024-12-08'), at('2024-12-08'), at('2024-12-07')], slots, 7)
  assert.equal((second ?? 0) - (first ?? 0), 7)
  assert.ok((third ?? 0) < (slots[1]?.left ?? 0))
  assert.deepEqual(markPlaces([at('2030-01-01')], slots, 7), [null])
})

test('a clock without moments is none', () => assert.equal(windowOf([], []), null))

test('of any number of rows only those in sight and a few around are drawn', () => {
  const offsets = offsetsOf(Array.from({ length: 5000 }, () => 25))
  const { first, last } = rowsBetween(offsets, 50_000, 50_900, 350)
  assert.ok(first <= 2000 && last >= 2036, `${first}–${last}`)
  assert.ok(last - first < 100, `${last - first}`)
  assert.deepEqual(rowsBetween(offsets, 0, Number.MAX_SAFE_INTEGER, 350), { first: 0, last: 5000 })
  assert.deepEqual(rowsBetween(offsetsOf([]), 0, 900, 350), { first: 0, last: 0 })
})
