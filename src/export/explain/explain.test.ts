import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Document, Reading } from '../../model/index.js'
import { PARSED_DOCUMENT, PARSED_READING } from '../../testing/fixtures/parsed.js'
import { assertSnapshot } from '../../testing/snapshot.js'
import { displayWidth } from '../width.js'
import { explainText } from './explain.js'

test('all that was found, sentence by sentence', () => {
  for (const width of [60, 100])
    assertSnapshot(
      `export/snapshots/explain-${width}.txt`,
      explainText(PARSED_DOCUMENT, PARSED_READING, { width, colour: false }),
    )
  assertSnapshot(
    'export/snapshots/explain-100-colour.txt',
    explainText(PARSED_DOCUMENT, PARSED_READING, { width: 100, colour: true }),
  )
})

test('every rule that decided something is named', () => {
  const text = explainText(PARSED_DOCUMENT, PARSED_READING, { width: 100, colour: false })
  const rules = PARSED_READING.claims.flatMap(({ basis }) => basis.map(({ rule }) => rule))
  assert.ok(rules.length >= 5)
  for (const rule of rules) assert.ok(text.includes(rule), rule)
})

test('no line is wider than the paper', () => {
  for (const width of [40, 60, 80, 120]) {
    for (const line of explainText(PARSED_DOCUMENT, PARSED_READING, { width, colour: false }).split('\n'))
      assert.ok(displayWidth(line) <= width, line)
  }
})

test('what lies outside every sentence is shown all the same', () => {
  const bare: Document = { ...PARSED_DOCUMENT, sentences: [] }
  const text = explainText(bare, PARSED_READING, { width: 80, colour: false })
  assert.match(text, /CLAIM c1/)
  assert.match(text, /SILENT/)
})

test('an empty report is explained in a line', () => {
  const reading: Reading = {
    ...PARSED_READING,
    actors: [],
    places: [],
    times: [],
    attributions: [],
    claims: [],
    silences: [],
    problems: [],
  }
  assert.equal(
    explainText({ ...PARSED_DOCUMENT, sentences: [] }, reading, { width: 80, colour: false })
      .trim()
      .split('\n').length,
    2,
  )
})
