import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neededWords } from './needed-words.js'

const needed = (pattern: RegExp, common: readonly string[] = []): string | null =>
  neededWords(pattern, ({ letters }) => (common.includes(letters) ? 100 : 1))
    ?.map(({ letters, whole }) => (whole ? letters : `${letters}…`))
    .join(' ') ?? null

test('the words that a pattern needs', () => {
  assert.equal(needed(/\b(?:has|have|had) yet to (?<verb>comment|speak)\b/u), 'yet')
  assert.equal(needed(/\b(?<verb>is|was) not a word(?: \S+){0,6}? (?<from>from|by)\b/u, ['is', 'was', 'not', 'a']), 'word')
  assert.equal(needed(/\bdeclined? to\b/u, ['to']), 'decline…')
  assert.equal(needed(/\bdid(?: n['’]t| not) know\b/u, ['did']), 'know')
  assert.equal(needed(/(?: n['’]t| not)(?: yet)?\b/u, ['n']), 't not')
})

test('what may be missing, or stand inside of a word, is not needed', () => {
  assert.equal(needed(/(?:yet )?\S+/u), null)
  assert.equal(needed(/clear|\bknown\b/u), null)
  assert.equal(needed(/\p{L}+ silence\b/u), 'silence')
  assert.equal(needed(/\b[a-z]+ly\b/u), null)
  assert.equal(needed(/(?<!\bto )remain(?:ed)?\b/u), null)
  assert.equal(needed(/(?<= )remain(?:ed)?\b/u), 'remain…')
})
