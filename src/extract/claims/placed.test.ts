import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'

const placesOf = (text: string, type: string) =>
  createEngine()
    .read({ id: 'r', text, title: null, outlet: null, url: null, published: '2025-06-08' })
    .claims.filter(({ event }) => event.type === type)
    .map(({ place }) => place?.name ?? null)

test('what is done to a place is done there, wherever the tree hangs its name', () => {
  assert.deepEqual(placesOf('Rebels in Aleppo pronounced Homs liberated.', 'control/captures'), ['Homs'])
  assert.deepEqual(placesOf('Syria waits. Militants in Aleppo proclaimed the capital liberated.', 'control/captures'), [
    'Damascus',
  ])
})

test('a place beside what is captured is not taken for it', () => {
  assert.deepEqual(
    placesOf('Rebels captured a convoy from Aleppo.', 'control/captures').filter(name => name === 'Aleppo'),
    [],
  )
})
