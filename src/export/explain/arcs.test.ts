import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawArcs } from './arcs.js'

const drawn = (heads: readonly number[]): string => (drawArcs(heads, 1) ?? []).join('\n')

test('an arc leaves the head and ends at the word that hangs on it', () => {
  assert.equal(drawn([1, -1]), '┌►\n└●')
  assert.equal(drawn([-1, 0, 0]), ['┌┬●', '│└►', '└─►'].join('\n'))
  assert.equal(drawn([-1]), '●')
  assert.equal(drawn([]), '')
})

test('a chain of words does not look like a fan', () => {
  assert.notEqual(drawn([-1, 0, 1]), drawn([-1, 0, 0]))
  assert.equal(drawn([-1, 0, 1]), [' ┌●', '┌┴►', '└─►'].join('\n'))
})

test('any heads: a line a word, all of one width, an arrow or the root at its end', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 20 }), { maxLength: 20 }), heads => {
      const lines = drawArcs(heads, 2) ?? []
      assert.equal(lines.length, heads.length)
      assert.ok(new Set(lines.map(line => line.length)).size <= 1)
      for (const line of lines) assert.match(line, /[►● ]$/)
    }),
  )
})

test('a sentence without end is not drawn', () => {
  assert.equal(drawArcs(new Array<number>(1000).fill(0), 1), null)
})
