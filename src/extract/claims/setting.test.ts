import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'

const engine = createEngine()

/** Place, and the rule that it rests on, of the claim that begins with the words. */
function placeOf(text: string, begins: string): string | null {
  const { claims } = engine.read({ id: 'r', text, title: null, outlet: null, url: null, published: '2025-06-08' })
  const claim = claims.find(({ words }) => text.slice(words[0]?.start ?? 0).startsWith(begins))
  assert.ok(claim !== undefined, `no claim begins with "${begins}"`)
  const rule = claim.basis.find(({ field }) => field === 'place')?.rule ?? null
  return claim.place === null ? null : `${claim.place.name} ${rule}`
}

test('a deed without a place was done in the town named last in its paragraph', () => {
  const text = 'Shells fell on Homs on Saturday. Two people were killed.'
  assert.equal(placeOf(text, 'Two people'), 'Homs paragraph/town')
})

test('a town of another country, or another place in the sentence, is not taken', () => {
  const about = 'Shells fell on Homs in Syria on Saturday, and Syria mourned.'
  assert.equal(placeOf(`${about} The envoy went to Vienna. Two people were killed.`, 'Two people'), 'Homs paragraph/town')
  assert.equal(placeOf(`${about} Two people were killed after a man drove to Idlib.`, 'Two people'), 'Syria report/country')
})

test('what goes on behind a place abroad is not back in town', () => {
  const text = 'Shells fell on Homs in Syria on Saturday. Homs was dark. Missiles hit a base in Qatar. Two people were killed.'
  assert.equal(placeOf(text, 'Two people'), null)
  const along =
    'Shells fell on Homs in Syria on Saturday. Homs was dark. Lorries on the road to Qatar burned. Two people were killed.'
  assert.equal(placeOf(along, 'Two people'), 'Homs paragraph/town')
})

test('from another paragraph a spot is in the town that the report is about', () => {
  const text = 'Shells fell on Homs on Saturday. Homs was dark.\n\nPrices rose again.\n\nCars burned near the bus station.'
  assert.equal(placeOf(text, 'Cars burned'), 'Homs report/town')
  assert.equal(placeOf(text, 'Prices'), null)
})

test('a town that somebody only comes from, or is called after, is no scene', () => {
  const text = 'Shells fell on Syria on Saturday. A pupil from Homs wept. Two people were killed.'
  assert.equal(placeOf(text, 'Two people'), 'Syria report/country')
  const named = 'Shells fell on Syria on Saturday. The Homs governor wept. Two people were killed.'
  assert.equal(placeOf(named, 'Two people'), 'Syria report/country')
})

test('where a report was sent from is no scene of its own', () => {
  const text = 'DAMASCUS, June 7 (Example Press) - A bus fell into a river in Syria. Eleven people were killed.'
  assert.equal(placeOf(text, 'Eleven people'), 'Syria report/country')
})

test('the seat of a state is in its capital', () => {
  const text = 'Soldiers of Niger have risen, and Niger is calm. Troops took the presidential palace.'
  assert.equal(placeOf(text, 'Troops'), 'Niamey report/seat')
})

test('a part of a town that no map has lies in the town named last', () => {
  const text = 'Shells fell on Homs in Syria on Saturday. Homs was dark. A clerk saw shells land in the Karsk district.'
  assert.equal(placeOf(text, 'shells land'), 'Homs paragraph/town')
})

test('what kind of people they are is told of no one deed', () => {
  const text = 'Shells fell on Homs in Syria on Saturday. Tents were put up for women who had been beaten.'
  assert.equal(placeOf(text, 'women who'), null)
})

test('a medium that is called after a country is not where it was said', () => {
  const text = 'The minister spoke on France 24 on Monday, and in Syria on Tuesday.'
  const { places } = engine.read({ id: 'r', text, title: null, outlet: null, url: null, published: '2025-06-08' })
  assert.deepEqual(
    places.map(({ name, literal }) => [name, literal]),
    [
      ['France', false],
      ['Syria', true],
    ],
  )
})

test('what goes on at a site with a name is there', () => {
  const text =
    'Gunmen attacked a police post in Tamale, Ghana, on Monday. The Unity Bridge was shut at dawn. Soldiers parked two lorries across it.'
  assert.equal(placeOf(text, 'The Unity Bridge'), 'Unity Bridge target/place')
  assert.equal(placeOf(text, 'Soldiers parked'), 'Unity Bridge paragraph/goes-on')
})

test('what happened on some ground was in the only town of the report, the one that it was sent from as well', () => {
  const text = 'QUITO, Ecuador (Wire) - Soldiers shut the central market on Sunday.\nFour traders were wounded.'
  assert.equal(placeOf(text, 'Four traders'), 'Quito report/only-town')
  const abroad = 'NAIROBI, Kenya (Wire) - Fighters attacked a village in Somalia on Sunday.\nFour traders were killed.'
  assert.notEqual(placeOf(abroad, 'Four traders'), 'Nairobi report/only-town')
})

test('where somebody goes, and what came before, is not where it happened', () => {
  const text = 'Fighting shook Kutaisi, Georgia, at noon. The governor ran for Batumi with his guards.'
  assert.equal(placeOf(text, 'The governor')?.startsWith('Batumi') ?? false, false)
})

test('words without a deed have no scene', () => {
  assert.equal(placeOf('Shells fell on Homs on Saturday. Prices will rise.', 'Prices'), null)
})
