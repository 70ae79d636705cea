import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toldReading } from '../testing/fixtures/telling.js'
import { publishedBefore, publishedBy } from './moment.js'

const READINGS = [null, '2025-06-07', '2025-06-08', '2025-06-08T06:00:00Z', '2025-06-08T06:01:00Z', '2025-06-09', 'no date'].map(
  (published, index) => toldReading({ id: `r${index}`, published }),
)
const times = (readings: ReturnType<typeof publishedBy>) => readings.map(({ report }) => report.published)

test('by the end of a day or an instant; what may have been out counts as out', () => {
  assert.deepEqual(times(publishedBy(READINGS, '2025-06-07')), [null, '2025-06-07', 'no date'])
  assert.deepEqual(times(publishedBy(READINGS, '2025-06-08T06:00:00Z')), [
    null,
    '2025-06-07',
    '2025-06-08',
    '2025-06-08T06:00:00Z',
    'no date',
  ])
})

test('before a moment only what was surely out: a report of that day may be new', () => {
  assert.deepEqual(times(publishedBefore(READINGS, '2025-06-08T06:01:00Z')), [
    null,
    '2025-06-07',
    '2025-06-08T06:00:00Z',
    'no date',
  ])
  assert.deepEqual(times(publishedBefore(READINGS, '2025-06-08')), [null, '2025-06-07', 'no date'])
})

test('a moment that is none leaves all in, and nothing before it', () => {
  assert.equal(publishedBy(READINGS, 'soon').length, READINGS.length)
  assert.deepEqual(times(publishedBefore(READINGS, 'soon')), [null, 'no date'])
})
