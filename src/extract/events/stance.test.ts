import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'

// What is told to somebody is no demand, and what is demanded did not happen.

const codesIn = (text: string): readonly string[] =>
  createEngine()
    .read({ id: 'one', text, title: null, outlet: null, url: null, published: '2024-12-08' })
    .claims.map(({ event }) => `${event.type} ${event.plover}`)

test('a finite clause that somebody told another or insisted on keeps the code of the deed', () => {
  const told = ['harm/killing ASSAULT']
  assert.deepEqual(codesIn('Rebels killed 14 soldiers near Tarsk, a monitor told the agency.'), told)
  assert.deepEqual(codesIn('A monitor insisted that rebels had killed 14 soldiers.'), told)
  assert.deepEqual(codesIn('Troops are withdrawing from Tarsk, a source told the agency.'), [
    'control/withdraws RETREAT/withdraw',
  ])
})

test('what is asked of somebody is a request', () => {
  assert.deepEqual(codesIn('He told the army to shell the village.').at(-1), 'fighting/shelling REQUEST')
  assert.deepEqual(codesIn('They demanded that the hostages be released.').at(-1), 'order/release REQUEST')
})

test('who of an armed side kills whom of another is a clash to ACLED', () => {
  const [claim] = createEngine().read({
    id: 'one',
    text: 'Rebels killed 14 soldiers near Tarsk.',
    title: null,
    outlet: null,
    url: null,
    published: '2024-12-08',
  }).claims
  assert.equal(claim?.event.acled, 'Armed clash')
})
