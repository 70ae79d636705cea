import assert from 'node:assert/strict'
import { test } from 'node:test'
import { interned } from './interned.js'

const WORDS = ['told', 'Told', '2024', '', '’', 'café', 'Żory', '😀', '\ud83d', '__proto__', 'constructor', 'x'.repeat(200)]

test('a kept word is the word, whatever text it was cut from', () => {
  for (const word of WORDS) {
    const cut = `“${word}”`.slice(1, -1)
    assert.equal(interned(cut), word)
    assert.equal(interned(word), word)
  }
})
