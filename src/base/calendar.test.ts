import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addMonths,
  civilDate,
  dayNumber,
  easterSunday,
  isDate,
  islamicMonthStart,
  isoDay,
  isoWeek,
  parseDay,
  weekdayOf,
} from './calendar.js'

test('a day and its number are one another', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1000000, max: 1000000 }), number => {
      const { year, month, day } = civilDate(number)
      assert.equal(dayNumber(year, month, day), number)
      assert.ok(isDate(year, month, day))
    }),
  )
})

test('known days', () => {
  assert.equal(dayNumber(1970, 1, 1), 0)
  assert.equal(isoDay(dayNumber(2024, 12, 8)), '2024-12-08')
  assert.equal(weekdayOf(dayNumber(2024, 12, 8)), 7)
  assert.deepEqual(isoWeek(dayNumber(2024, 12, 30)), { year: 2025, week: 1 })
  assert.deepEqual(isoWeek(dayNumber(2021, 1, 3)), { year: 2020, week: 53 })
  assert.equal(isoDay(addMonths(dayNumber(2024, 1, 31), 1)), '2024-02-29')
  assert.equal(isoDay(addMonths(dayNumber(2024, 3, 15), -12)), '2023-03-15')
})

test('feasts', () => {
  assert.equal(isoDay(easterSunday(2024)), '2024-03-31')
  assert.equal(isoDay(easterSunday(2025)), '2025-04-20')
  // Ramadan 1445 began on 11 March 2024 in most countries; the tabular calendar may be a day off.
  assert.ok(Math.abs(islamicMonthStart(1445, 9) - dayNumber(2024, 3, 11)) <= 1)
})

test('what is no date is none', () => {
  for (const text of ['', '31 February', '2024-02-30', '2024-13-01', '2024-1-1', 'yesterday']) assert.equal(parseDay(text), null)
  assert.equal(parseDay('2024-12-08T23:59:59+03:00'), dayNumber(2024, 12, 8))
})
