import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { differenceOf } from './difference.js'

test('what stays, goes and comes is told in order', () => {
  assert.deepEqual(differenceOf('Head\n\nOne.\n\nTwo.\n\nThree.', 'Head\n\nOne.\n\nTwo and a half.\n\nThree.\n\nFour.'), [
    { kind: 'same', text: 'Head' },
    { kind: 'same', text: 'One.' },
    { kind: 'removed', text: 'Two.' },
    { kind: 'added', text: 'Two and a half.' },
    { kind: 'same', text: 'Three.' },
    { kind: 'added', text: 'Four.' },
  ])
})

test('either version can be had from the difference, and no more is told than need be', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = differenceOf(before.join('\n\n'), after.join('\n'))
      const without = (kind: string) => parts.filter(part => part.kind !== kind).map(part => part.text)
      assert.deepEqual(without('added'), before)
      assert.deepEqual(without('removed'), after)
      if (before.join() === after.join()) assert.ok(parts.every(({ kind }) => kind === 'same'))
    }),
  )
})
