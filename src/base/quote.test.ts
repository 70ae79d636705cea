import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anchorOf, findAnchor } from './quote.js'

const TEXT = 'Karsk — The mayor fled at dawn, the army said.\n\nThe army denied that the governor fled. “He fled,” a guard said.'
const spanIn = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

test('an unchanged text gives every place back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(80), fc.nat(80), (text, a, b) => {
      const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }
      assert.deepEqual(findAnchor(text, anchorOf(text, span)), span.start === span.end ? null : span)
    }),
  )
})

test('a quote is found where words were put before it, between its doubles', () => {
  const second = spanIn(TEXT, 'fled', 40)
  const moved = `Corrected: ${TEXT.replace('at dawn', 'at noon')}`
  assert.deepEqual(findAnchor(moved, anchorOf(TEXT, second)), { start: second.start + 11, end: second.end + 11 })
})

test('a place whose words were left standing by chance is not taken for it', () => {
  const text = 'The mayor fled. The judge stayed.'
  const anchor = anchorOf(text, spanIn(text, 'fled'))
  assert.equal(findAnchor('Some crow fled. Nobody else was there to see it.', anchor), null)
  assert.equal(findAnchor('A short note on rain.', anchor), null)
})

test('doubles that nothing tells apart are nobody’s place', () => {
  const text = 'Shots fell. '.repeat(12)
  const anchor = anchorOf(text, spanIn(text, 'Shots', 60))
  assert.deepEqual(findAnchor(text, anchor), spanIn(text, 'Shots', 60))
  assert.equal(findAnchor(`x${text}`, anchor), null)
})

test('white space, quotation marks, dashes and soft hyphens may differ', () => {
  const anchor = anchorOf(TEXT, spanIn(TEXT, 'denied that the governor fled. “He fled,” a'))
  const reset = TEXT.replace('denied that', 'denied\n  that').replace('gover', 'gover\u00ad').replaceAll(/[“”]/g, '"')
  const found = findAnchor(reset, anchor)
  assert.equal(reset.slice(found?.start, found?.end), 'denied\n  that the gover\u00adnor fled. "He fled," a')
})

test('context is never cut through a letter', () => {
  const text = `${'🌧'.repeat(40)}x${'🌧'.repeat(40)}`
  const { prefix, suffix } = anchorOf(text, { start: 80, end: 81 })
  for (const part of [prefix, suffix]) assert.ok(!/\p{Surrogate}/u.test(part) && part.length >= 31)
})

test('a text made to have very many places is left undecided, quickly', () => {
  const anchor = { ...anchorOf('aba', { start: 1, end: 2 }), exact: 'a' }
  assert.equal(findAnchor('a'.repeat(200_000), { ...anchor, start: 5, end: 6, prefix: 'x' }), null)
})
