import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Lists } from './lists.js'

test('lists that grow, shrink and go leave one another alone', () => {
  const step = fc.record({
    what: fc.constantFrom('new', 'insert', 'insert', 'insert', 'remove', 'drop'),
    which: fc.nat(),
    number: fc.nat(),
    index: fc.nat(),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 600 }), steps => {
      const lists = new Lists()
      const wanted: { at: number; numbers: number[] }[] = []
      for (const { what, which, number, index } of steps) {
        const one = wanted[which % Math.max(1, wanted.length)]
        if (what === 'new' || one === undefined) wanted.push({ at: lists.of(number, which), numbers: [number, which] })
        else if (what === 'insert') {
          const place = index % (one.numbers.length + 1)
          one.at = lists.insert(one.at, place, number)
          one.numbers.splice(place, 0, number)
        } else if (what === 'remove' && one.numbers.length > 0) {
          const place = index % one.numbers.length
          lists.remove(one.at, place)
          one.numbers.splice(place, 1)
        } else if (what === 'drop') {
          lists.drop(one.at)
          wanted.splice(wanted.indexOf(one), 1)
        }
      }
      for (const { at, numbers } of wanted) {
        assert.equal(lists.size(at), numbers.length)
        assert.deepEqual([...lists.view(at)], numbers)
        for (const [index, number] of numbers.entries()) assert.equal(lists.get(at, index), number)
      }
    }),
  )
})
