import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exponential, naturalLog } from './logarithm.js'

test('logarithm and exponential: as the machine has them, to ten digits', () => {
  for (const value of [1e-9, 0.02, 0.5, 0.75, 1, 1.49, 1.5, 2, 10, 12345.678]) {
    assert.ok(Math.abs(naturalLog(value) - Math.log(value)) < 1e-10, `ln ${value}`)
  }
  for (const value of [-700, -30, -1, -0.1, 0, 0.3, 1, 5, 42, 700]) {
    assert.ok(Math.abs(exponential(value) / Math.exp(value) - 1) < 1e-10, `exp ${value}`)
  }
})
