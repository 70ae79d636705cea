import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Holders } from './holders.js'

const SPREADS = [1, 1024, 0x9e3779b1]

test('numbers are held by those that were put there and not taken away, in order, however many come and go', () => {
  const step = fc.record({ add: fc.boolean(), number: fc.nat(40), spread: fc.nat(2), holder: fc.integer({ min: 1, max: 30 }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), steps => {
      const holders = new Holders((a, b) => b - a)
      const wanted = new Map<number, Set<number>>()
      for (const { add, number: small, spread, holder } of steps) {
        const number = (small * (SPREADS[spread] ?? 1)) >>> 0
        const own = wanted.get(number) ?? new Set<number>()
        wanted.set(number, own)
        if (add === own.has(holder)) continue
        if (add) own.add(holder)
        else own.delete(holder)
        assert.equal(add ? holders.add(number, holder) : holders.remove(number, holder), own.size)
      }
      for (const [number, own] of wanted) {
        const list = [...own].sort((a, b) => b - a)
        assert.deepEqual(Array.from(holders.of(number)), list)
        assert.deepEqual(Array.from(holders.several(number) ?? []), list.length > 1 ? list : [])
        assert.equal(holders.count(number), list.length)
      }
    }),
  )
})

test('a table that has grown has lost nothing', () => {
  const holders = new Holders((a, b) => a - b)
  for (let number = 0; number < 5000; number++) holders.add(number * 7, (number % 9) + 1)
  for (let number = 0; number < 5000; number += 2) holders.remove(number * 7, (number % 9) + 1)
  for (let number = 0; number < 5000; number++)
    assert.deepEqual(Array.from(holders.of(number * 7)), number % 2 === 0 ? [] : [(number % 9) + 1])
})
