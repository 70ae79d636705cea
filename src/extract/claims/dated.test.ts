import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'
import { hasOwnTime } from '../../model/index.js'

const claimsOf = (text: string, published: string | null = '2025-06-08') =>
  createEngine().read({ id: 'r', text, title: null, outlet: null, url: null, published }).claims

const timesIn = (text: string, published?: string | null) =>
  claimsOf(text, published).map(({ time, frame }) => [frame, time?.from ?? null, time?.to ?? null])

test('what no words date had happened by its telling, or else by the day of the report', () => {
  assert.deepEqual(timesIn('The rebels captured Karsk.', '2025-06-08T06:30:00Z'), [['happened', null, '2025-06-09']])
  assert.deepEqual(timesIn('The army said on Friday that the rebels had captured Karsk.'), [['happened', null, '2025-06-07']])
})

test('a time of its own stays, and what lies ahead or of a report without a date gets none', () => {
  const [own] = claimsOf('The rebels captured Karsk on Thursday.')
  assert.ok(own !== undefined && hasOwnTime(own))
  assert.equal(own.time?.from, '2025-06-05')
  assert.deepEqual(timesIn('The rebels captured Karsk.', null), [['happened', null, null]])
  const [ahead] = claimsOf('The rebels will capture Karsk.')
  assert.ok(ahead !== undefined && ahead.time === null)
  const [undated] = claimsOf('The rebels captured Karsk.')
  assert.ok(undated !== undefined && undated.time !== null && !hasOwnTime(undated))
})

test('a day that an earlier clause of the sentence names is the latest by which it had happened', () => {
  const left = claimsOf('On Thursday the rebels took the bridge; later, the army left the town.').at(-1)
  assert.deepEqual([left?.event.type, left?.time?.from, left?.time?.to], ['control/withdraws', null, '2025-06-06'])
  assert.ok(left !== undefined && !hasOwnTime(left))
  assert.deepEqual(timesIn('Now the war is over.').at(-1)?.[2], '2025-06-09')
})
