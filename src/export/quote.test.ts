import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim, Reading } from '../model/index.js'
import { type ClaimSketch, claimOf, readingOf, teller } from '../testing/fixtures/build.js'
import { plainOf } from './paint.js'
import { notesOf, quoteRuns } from './quote.js'

function told(text: string, sketch: Omit<ClaimSketch, 'id' | 'text'>): [Reading, Claim] {
  const claim = claimOf(text, { id: 'c', text: 'x', ...sketch })
  const report = { id: 'r', text, title: null, outlet: null, url: null, published: null }
  return [readingOf(report, ['body', 'body'], { claims: [claim] }), claim]
}

const hedgesIn = (reading: Reading, claim: Claim): string[] =>
  quoteRuns(reading, claim).flatMap(part => (part.tone === 'hedge' ? [part.text] : []))

test('words that stand apart are joined by dots, and a hedge beside them comes along', () => {
  const [reading, claim] = told('Vasko has reportedly fled the country.', {
    words: ['Vasko', 'fled the country'],
    trigger: 'fled',
    hedges: ['reportedly'],
  })
  assert.equal(plainOf(quoteRuns(reading, claim)), '“Vasko … reportedly fled the country”')
  assert.deepEqual(hedgesIn(reading, claim), ['reportedly'])
  assert.equal(plainOf(notesOf(reading, claim)), '')
})

test('a hedge inside the words is marked in its place', () => {
  const [reading, claim] = told('Vasko may have left.', {
    words: ['Vasko may have left'],
    trigger: 'left',
    hedges: ['may', 'have'],
    certainty: 'possible',
  })
  assert.deepEqual(
    quoteRuns(reading, claim).map(part => part.text),
    ['“', 'Vasko ', 'may have', ' left', '”'],
  )
  assert.equal(plainOf(notesOf(reading, claim)), 'possible')
})

test('a hedge of another sentence is told beside the quotation', () => {
  const [reading, claim] = told('It is said to be so. Vasko left.', {
    words: ['Vasko left'],
    trigger: 'left',
    hedges: ['is said to'],
  })
  assert.equal(plainOf(quoteRuns(reading, claim)), '“Vasko left”')
  assert.equal(plainOf(notesOf(reading, claim)), 'hedged is said to')
})

test('very long words are cut at a space', () => {
  const text = `Vasko left ${'and left again '.repeat(60)}`
  const [reading, claim] = told(text, { words: [text.trimEnd()], trigger: 'left' })
  const quote = plainOf(quoteRuns(reading, claim))
  assert.ok(quote.length < 380)
  assert.ok(quote.endsWith(' …”') && text.startsWith(quote.slice(1, -3)))
})

test('what is not plain is told in words', () => {
  const notes = (sketch: Partial<ClaimSketch>, text = 'The army left'): string =>
    plainOf(notesOf(...told(text, { words: [text], trigger: 'left', ...sketch })))
  assert.equal(notes({}), '')
  assert.equal(notes({ polarity: '-', chain: [teller('x', 'official', { manner: 'denies' })] }), 'denied')
  assert.equal(notes({ polarity: '-' }), 'told as not so')
  assert.equal(notes({ polarity: '-' }, 'No soldier left'), '')
  assert.equal(notes({ frame: 'planned' }), 'planned')
  assert.equal(notes({ frame: 'background', certainty: 'unknown' }), 'left open, as of before')
  assert.equal(notes({ chain: [teller('x', 'reporter', { manner: 'saw' })] }), 'seen')
  assert.equal(notes({ frame: 'predicted', chain: [teller('x', 'analyst', { manner: 'predicts' })] }), 'predicted')
  assert.equal(notes({ confidence: 0.3 }), 'read with doubt')
})
