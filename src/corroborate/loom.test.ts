import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '../base/sha256.js'
import type { Reading } from '../model/index.js'
import { KARSK_READINGS } from '../testing/fixtures/karsk.js'
import { AGENCY, HALDEN, MINISTRY, OFFICERS, REPORTER, type Told, toldReading } from '../testing/fixtures/telling.js'
import { corroborate } from './index.js'
import { createLoom } from './loom.js'

const woven = (readings: readonly Reading[]): string => JSON.stringify(corroborate(readings, null))

const TELLINGS: readonly Told[] = [
  { says: 'Dorian Vasko fled Karsk', type: 'leadership/flees', actor: 'Dorian Vasko', place: 'Karsk', by: [HALDEN, AGENCY] },
  { says: 'Vasko has left by plane', type: 'leadership/flees', actor: 'Vasko', by: [OFFICERS] },
  { says: 'Rebels took Vessen', type: 'control/captures', actor: 'rebels', place: 'Vessen' },
  { says: 'The Valley Front seized Vessen', type: 'control/captures', actor: 'Valley Front', place: 'Vessen', by: [REPORTER] },
  { says: 'The army held Vessen', type: 'control/holds', actor: 'the army', place: 'Vessen', by: [MINISTRY], polarity: '-' },
  { says: 'Lena Vasko stayed at the palace with two guards', actor: 'Lena Vasko', by: [MINISTRY] },
  { says: 'Vasko fled Karsk', type: 'leadership/flees', actor: 'Vasko', by: [MINISTRY], polarity: '-' },
]
const LINES = [
  'Sign up for the morning letter of the Ledger and read what the valley talks about before breakfast, free of charge for a month.',
  'The harbour of Karsk was shut on Sunday after the guards left their posts and crews refused to sail, the port office said in a note.',
  '',
]

const withHash = (reading: Reading): Reading => ({
  ...reading,
  report: { ...reading.report, sha256: sha256(reading.report.text) },
})

const report = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
  outlet: fc.constantFrom(null, 'Evening Ledger', 'The Lantern'),
  published: fc.constantFrom(null, '2025-06-07', '2025-06-08', '2025-06-08T09:30:00Z', '2025-06-12', '2099-01-01', 'no date'),
  claims: fc.subarray([...TELLINGS], { maxLength: 4 }),
  opening: fc.constantFrom(...LINES),
  ending: fc.constantFrom(...LINES),
})
const reports = fc
  .array(report, { maxLength: 14 })
  .map(all =>
    all.map(({ opening, ending, ...rest }) =>
      withHash(toldReading({ ...rest, ...(opening === '' ? {} : { opening }), ...(ending === '' ? {} : { ending }) })),
    ),
  )

/** Only the later of two readings with one id and one place in the order is comparable: sets must not hold two that tie. */
const withoutTies = (readings: readonly Reading[]): Reading[] => [
  ...new Map(
    readings.map(reading => [`${reading.report.id}|${reading.report.published}|${reading.report.sha256}`, reading]),
  ).values(),
]

test('whatever the order of arrival, what is woven report by report is what is woven at once, copies and new versions too', () => {
  fc.assert(
    fc.property(reports, fc.array(fc.nat(), { minLength: 1 }), (drawn, keys) => {
      const set = withoutTies(drawn)
      const shuffled = set.map((reading, index) => ({ reading, key: keys[index % keys.length] ?? 0, index }))
      shuffled.sort((a, b) => a.key - b.key || b.index - a.index)
      const loom = createLoom()
      for (const { reading, key } of shuffled) {
        loom.add(reading)
        // Looking in between must not matter.
        if (key % 3 === 0) loom.moved()
      }
      assert.equal(JSON.stringify(loom.situation(null)), woven(set))
    }),
    { numRuns: 150 },
  )
})

test('what is taken out leaves no trace', () => {
  fc.assert(
    fc.property(reports, reports, (kept, passing) => {
      const stay = withoutTies(kept)
      const go = withoutTies(passing).map(reading => ({ ...reading, report: { ...reading.report, id: `x${reading.report.id}` } }))
      const loom = createLoom()
      for (const reading of [...go.slice(0, 3), ...stay, ...go.slice(3)]) loom.add(reading)
      for (const { report } of go) loom.remove(report.id)
      assert.equal(JSON.stringify(loom.situation(null)), woven(stay))
      assert.equal(loom.size, new Set(stay.map(({ report }) => report.id)).size)
    }),
    { numRuns: 100 },
  )
})

test('a moment in the past is told as it was told then', () => {
  fc.assert(
    fc.property(reports, fc.constantFrom('2025-06-07', '2025-06-08T10:00:00Z', '2025-06-30'), (drawn, asOf) => {
      const set = withoutTies(drawn)
      const loom = createLoom()
      for (const reading of set) loom.add(reading)
      assert.equal(JSON.stringify(loom.situation(asOf)), JSON.stringify(corroborate(set, asOf)))
    }),
  )
})

test('what moved is told once', () => {
  const loom = createLoom()
  for (const reading of KARSK_READINGS.slice(0, -1)) loom.add(reading)
  assert.equal(loom.moved().length, loom.situation(null).events.length)
  assert.deepEqual(loom.moved(), [])
  const last = KARSK_READINGS.at(-1) as Reading
  loom.add(last)
  const moved = loom.moved()
  assert.ok(moved.length > 0 && moved.every(({ claims }) => claims.some(({ report }) => report === last.report.id)))
})
