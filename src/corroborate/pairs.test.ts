import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Pairs } from './pairs.js'

test('what is remembered of a pair is what was kept of it last, and of no other pair', () => {
  const serial = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 2 ** 26 - 3, max: 2 ** 26 + 3 }))
  fc.assert(
    fc.property(fc.array(fc.tuple(serial, serial, fc.double({ noNaN: true })), { maxLength: 300 }), kept => {
      const pairs = new Pairs()
      const wanted = new Map<string, number>()
      for (const [one, other, value] of kept) {
        pairs.keep(one, other, value)
        wanted.set(`${one} ${other}`, value)
        if (one < 2 ** 26 && other < 2 ** 26) assert.equal(pairs.of(one, other), value)
      }
      for (const [one] of kept)
        for (const [, other] of kept) {
          const known = pairs.of(one, other)
          if (known !== undefined) assert.equal(known, wanted.get(`${one} ${other}`))
        }
    }),
  )
})
