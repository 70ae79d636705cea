import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '../model/index.js'
import { HALDEN, MINISTRY, REPORTER, type Told, toldReading } from '../testing/fixtures/telling.js'
import { changesBetween } from './changes.js'
import { corroborate } from './index.js'

const flight: Told = { says: 'Dorian Vasko fled Karsk', type: 'leadership/flees', actor: 'Dorian Vasko', place: 'Karsk' }
const foreseen = toldReading({
  id: 'a',
  published: '2025-06-07',
  claims: [{ ...flight, says: 'Dorian Vasko will flee Karsk', frame: 'predicted', by: [HALDEN] }],
})
const seen = toldReading({ id: 'b', published: '2025-06-08', claims: [{ ...flight, by: [REPORTER] }] })

test('a forecast has come true once its like is confirmed later, and that is a change', () => {
  const [before, after] = [corroborate([foreseen], null), corroborate([foreseen, seen], null)]
  assert.deepEqual(
    [before, after].map(({ outlooks }) => outlooks.map(({ outcome, settledBy }) => [outcome, settledBy?.report ?? null])),
    [[['open', null]], [['came-true', 'b']]],
  )
  assert.ok(changesBetween(before, after).some(({ kind, claims }) => kind === 'outlook-settled' && claims[0]?.report === 'b'))
  const elsewhere = toldReading({ id: 'c', published: '2025-06-08', claims: [{ ...flight, place: 'Vessen', by: [REPORTER] }] })
  assert.equal(corroborate([foreseen, elsewhere], null).outlooks[0]?.outcome, 'open')
  const unsure = toldReading({ id: 'd', published: '2025-06-08', claims: [{ ...flight, certainty: 'possible', by: [REPORTER] }] })
  assert.equal(corroborate([foreseen, unsure], null).outlooks[0]?.outcome, 'open')
})

test('what is fixed to come is an outlook, the condition on which something may come is none', () => {
  const told = (frame: 'planned' | 'conditional', rule: string): Reading => {
    const reading = toldReading({ id: 'p', published: '2025-06-07', claims: [{ ...flight, frame, by: [HALDEN] }] })
    const claims = reading.claims.map(claim => ({ ...claim, basis: [{ field: 'frame', rule, words: [], confidence: 0.8 }] }))
    return { ...reading, claims }
  }
  const count = (reading: Reading) => corroborate([reading], null).outlooks.length
  assert.equal(count(told('planned', 'frame/is-to')), 1)
  assert.equal(count(told('planned', 'embedding/vow')), 0)
  assert.equal(count(told('conditional', 'frame/modal')), 1)
  assert.equal(count(told('conditional', 'frame/if')), 0)
})

test('a silence ends when the silent one is told to speak in a later report, not before and by nobody else', () => {
  const spoken = (id: string, published: string, by: Told['by']): Reading =>
    toldReading({ id, published, claims: [{ says: 'The harbour is closed', ...(by === undefined ? {} : { by }) }] })
  const base = spoken('s', '2025-06-08', [MINISTRY])
  const silent: Reading = {
    ...base,
    claims: [],
    silences: [{ words: { start: 0, end: 3 }, actor: 'a1', name: 'the Defence Ministry', about: null, kind: 'yet-to-speak' }],
  }
  const broken = (...others: Reading[]) =>
    corroborate([silent, ...others], null).silences.map(({ brokenBy }) => brokenBy?.report ?? null)
  assert.deepEqual(broken(), [null])
  assert.deepEqual(broken(spoken('e', '2025-06-07', [MINISTRY])), [null])
  assert.deepEqual(broken(spoken('h', '2025-06-09', [HALDEN])), [null])
  assert.deepEqual(broken(spoken('l', '2025-06-09', [MINISTRY])), ['l'])
  const kinds = changesBetween(corroborate([silent], null), corroborate([silent, spoken('l', '2025-06-09', [MINISTRY])], null))
  assert.ok(kinds.some(({ kind, claims }) => kind === 'speaks' && claims[0]?.report === 'l'))
})
