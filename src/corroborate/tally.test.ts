import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Tally } from './tally.js'

test('the foremost are those met most often, of equals the first by the order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 200 }),
      fc.integer({ min: 1, max: 20 }),
      (things, most) => {
        const tally = new Tally()
        const counts = new Map<number, number>()
        for (const thing of things.map(each => each % 37)) {
          tally.add(thing)
          counts.set(thing, (counts.get(thing) ?? 0) + 1)
        }
        const wanted = [...counts].sort(([a, times], [b, others]) => others - times || b - a).slice(0, most)
        const found = tally.foremost(most, (a, b) => b - a)
        assert.deepEqual(
          [...found].sort((a, b) => a - b),
          wanted.map(([thing]) => thing).sort((a, b) => a - b),
        )
        tally.clear()
        assert.deepEqual(
          tally.foremost(most, (a, b) => b - a),
          [],
        )
      },
    ),
  )
})
