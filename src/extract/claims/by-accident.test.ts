import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'

// Harm beside an accident is no attack, and harm beside an attack is none of an accident.

const codesIn = (text: string): readonly string[] =>
  createEngine()
    .read({ id: 'one', text, title: null, outlet: null, url: null, published: '2024-12-08' })
    .claims.filter(({ event }) => /^(?:harm|infrastructure)\//.test(event.type))
    .map(({ event }) => `${event.type} ${event.acled ?? event.plover ?? event.cameo ?? '-'}`)

test('harm without a doer beside an accident has no code of violence', () => {
  assert.deepEqual(
    codesIn('A cargo plane crashed into a row of houses near Tarsk, destroying several homes and killing 17 people.'),
    ['infrastructure/destroyed -', 'harm/death -'],
  )
  assert.deepEqual(
    codesIn('A bus overturned on the coastal road on Sunday. Traffic stood still for hours. Nine passengers were injured.'),
    ['harm/injury -'],
  )
})

test('harm beside violence keeps its code, also where something crashed', () => {
  assert.deepEqual(codesIn('A helicopter crashed after a missile hit it near Tarsk. Four people were killed.'), [
    'harm/killing Attack',
  ])
  assert.deepEqual(codesIn('A bus overturned near Tarsk. Rebels shelled the market. Four people were killed.'), [
    'harm/killing Attack',
  ])
  assert.deepEqual(codesIn('A bus overturned near Tarsk. Gunmen killed the driver.'), ['harm/killing Attack'])
})
