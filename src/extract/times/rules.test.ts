import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { TIME_RULES } from '../../lexicon/times/index.js'
import { documentOf } from '../../testing/notation/documents.js'
import { findTimes } from './index.js'

/** The day that examples are published on, where they do not say: a Sunday. */
const PUBLISHED = '2024-12-08'

test('there are rules, each with an id of its own', () => {
  assert.ok(TIME_RULES.length > 50)
  assert.equal(new Set(TIME_RULES.map(({ id }) => id)).size, TIME_RULES.length)
})

describe('the example of every time rule', () => {
  for (const { id, example } of TIME_RULES) {
    test(id, () => {
      const start = example.text.indexOf('[')
      const end = example.text.indexOf(']') - 1
      assert.ok(start >= 0 && end > start, 'the example marks its mention with brackets')
      const text = example.text.replace('[', '').replace(']', '')
      const date = example.published === undefined ? PUBLISHED : example.published
      const { times } = findTimes(documentOf(text, { date, outlet: null }))
      const found = times.find(time => time.start === start && time.end === end)
      assert.deepEqual(
        { rule: found?.rule, value: found?.value, from: found?.from, to: found?.to },
        { rule: id, value: example.value, from: example.from, to: example.to },
      )
    })
  }
})
