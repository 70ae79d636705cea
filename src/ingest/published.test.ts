import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDateOrInstant } from './published.js'

test('dates and instants of the calendar', () => {
  for (const value of [
    '2024-12-08',
    '2024-02-29',
    '2000-02-29',
    '2024-12-08T06:30',
    '2024-12-08T06:30:00Z',
    '2024-12-08T06:30:00.123+02:00',
  ]) {
    assert.ok(isDateOrInstant(value), value)
  }
})

test('what is neither', () => {
  const none = [
    '',
    '2024',
    '2024-12',
    '2024-13-01',
    '2024-00-10',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-12-08T24:00',
    '8 Dec 2024',
  ]
  for (const value of [...none, '2024-12-08 06:30', '2024-12-08T06', '20241208', '2024-12-08Z', ' 2024-12-08', '0000-01-01']) {
    assert.ok(!isDateOrInstant(value), value)
  }
})
