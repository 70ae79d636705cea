import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SituationSince } from '../model/index.js'
import { createEngine } from './create-engine.js'
import { briefOf, toReport } from './library.js'

const engine = createEngine()
const readings = [
  { id: 'a', published: '2025-06-08T07:00:00Z', text: 'President Dorian Vasko fled Karsk on Sunday, officials said.' },
  {
    id: 'b',
    published: '2025-06-08T09:00:00Z',
    text: 'Twelve people died when a ferry sank off Port Almen, the coast guard said.',
  },
].map(input => engine.read(toReport({ outlet: 'Example Post', ...input })))

test('a brief since a moment tells first what has changed, and names the claims', () => {
  const since = JSON.parse(briefOf(readings, { format: 'json', since: '2025-06-08T08:00:00Z' })) as SituationSince
  assert.equal(since.reports.length, 2)
  assert.ok(since.changes.length > 0)
  assert.deepEqual([...new Set(since.changes.flatMap(({ claims }) => claims.map(({ report }) => report)))], ['b'])
  for (const format of ['text', 'markdown'] as const) {
    const printed = briefOf(readings, { format, since: '2025-06-08T08:00:00Z' })
    assert.match(printed, /^(?:## )?changed/im)
    assert.ok(printed.search(/changed/i) < printed.search(/^(?:## )?reports/im))
    assert.match(briefOf(readings, { format, since: '2025-06-09' }), /Nothing has changed/)
  }
  assert.equal('changes' in JSON.parse(briefOf(readings, { format: 'json' })), false)
})

test('a brief as of a moment leaves out what came later', () => {
  const { reports, asOf } = JSON.parse(briefOf(readings, { format: 'json', asOf: '2025-06-08T08:00:00Z' })) as SituationSince
  assert.deepEqual([reports.map(({ id }) => id), asOf], [['a'], '2025-06-08T08:00:00Z'])
})
