import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '../model/index.js'
import { corroborate } from './index.js'
import { findStories } from './stories.js'

const reading = (id: string, text: string): Reading => ({
  schema: 1,
  engine: 'test',
  report: { id, text, title: null, outlet: null, url: null, published: '2024-12-08', language: 'en', sha256: id },
  passages: [{ kind: 'body', start: 0, end: text.length }],
  sentences: [{ start: 0, end: text.length }],
  actors: [],
  places: [],
  times: [],
  attributions: [],
  claims: [],
  silences: [],
  problems: [],
})

const DAM = [
  'The dam above Karsk broke on Sunday and water covered the lower town, the mayor said.',
  'Water from the broken dam reached the market of Karsk; the mayor asked residents to leave the lower town.',
  'Engineers had warned that the dam above Karsk was weak before the water broke through on Sunday.',
]
const VOTE = [
  'The opposition won the vote in Norland, the electoral commission announced, and the premier conceded.',
  'Norland counted its vote overnight; the opposition leader thanked the electoral commission.',
]
const MIXED = [...DAM.map((text, index) => reading(`d${index}`, text)), ...VOTE.map((text, index) => reading(`v${index}`, text))]

test('mixed reports are told apart', () => {
  assert.deepEqual(findStories(MIXED), ['d0', 'd0', 'd0', 'v0', 'v0'])
})

test('two reports alone, of one story or of two', () => {
  assert.deepEqual(findStories(MIXED.slice(0, 2)), ['d0', 'd0'])
  assert.deepEqual(findStories([MIXED[0], MIXED[4]] as Reading[]), ['d0', 'v1'])
})

test('no report, empty reports, a thousand copies', () => {
  assert.deepEqual(findStories([]), [])
  assert.deepEqual(findStories([reading('a', ''), reading('b', '')]), ['a', 'b'])
  const copies = Array.from({ length: 1000 }, (_, index) => reading(`c${index}`, DAM[0] ?? ''))
  assert.equal(findStories(copies).length, 1000)
})

test('whatever the order of arrival, reports[].story is the same', () => {
  const stories = (readings: readonly Reading[]) =>
    corroborate(readings, null, { stories: true })
      .reports.map(({ id, story }) => `${id} ${story}`)
      .sort()
  const wanted = stories(MIXED)
  assert.deepEqual(wanted, ['d0 d0', 'd1 d0', 'd2 d0', 'v0 v0', 'v1 v0'])
  assert.deepEqual(stories([...MIXED].reverse()), wanted)
})
