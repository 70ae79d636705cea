import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'
import { unsound } from '../../testing/soundness.js'

test('who has a part in an event alone is never taken for somebody named', () => {
  const text =
    'The United Nations said its staff had left Hodeida. António Faria, the world body’s envoy, called for calm in Hodeida.'
  const reading = createEngine().read({ id: 'r', text, title: null, outlet: null, url: null, published: '2025-06-08' })
  assert.deepEqual(unsound(reading), [])
  const [left] = reading.claims
  const actor = reading.actors.find(({ id }) => id === left?.event.actor)
  assert.equal(actor?.name, 'its staff')
})
