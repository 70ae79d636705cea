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

test('craft of a nation or a force act for it', () => {
  const actorOf = (text: string) => {
    const { actors, claims } = createEngine().read({
      id: 'r',
      text,
      title: null,
      outlet: null,
      url: null,
      published: '2025-06-08',
    })
    const { name, kind, country } = actors.find(({ id }) => id === claims[0]?.event.actor) ?? {}
    return name === undefined ? null : `${name}: ${kind}, ${country}`
  }
  assert.equal(actorOf('Turkish jets bombed the depot.'), 'Turkish jets: military, TUR')
  assert.equal(actorOf('Rebel drones struck the depot.'), 'Rebel drones: armed-group, null')
  assert.equal(actorOf('Its air force has bombed the depot.'), 'Its air force: military, null')
  assert.equal(actorOf('Low jets bombed the depot.'), null)
})
