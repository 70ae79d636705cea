import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'

/** What each typed claim befell, in its words. */
function befallen(text: string, type: RegExp): string[] {
  const { claims } = createEngine().read({ id: 'x', text, title: null, outlet: null, url: null, published: '2024-06-10' })
  return claims
    .filter(({ event }) => type.test(event.type))
    .map(({ event }) => event.targetWords.map(({ start, end }) => text.slice(start, end)).join(' '))
}

test('a deed is done to each of those listed behind it', () => {
  assert.deepEqual(befallen('The murder of six priests and two teachers shocked Tarsk.', /assassination/), [
    'six priests',
    'two teachers',
  ])
  assert.deepEqual(befallen('The attack on a bank, a hotel and two shops left nine dead.', /fighting/), [
    'a bank',
    'a hotel',
    'two shops',
  ])
  assert.deepEqual(befallen('The murder of the priest and the trial of two soldiers shocked Tarsk.', /assassination/), [
    'the priest',
  ])
})

test('a list goes on over subjects, objects and phrases side by side', () => {
  assert.deepEqual(befallen('Anna Brandt, Karl Weiss and the driver Ole Ruud were murdered in Tarsk.', /assassination/), [
    'Anna Brandt',
    'Karl Weiss',
    'the driver',
  ])
  assert.deepEqual(befallen('Unidentified men attacked with bombs a bank and two shops.', /fighting/), ['a bank', 'two shops'])
  assert.deepEqual(befallen('A bomb exploded at the offices of the party and at a bank.', /bombing/), [
    'the offices of the party',
    'a bank',
  ])
  assert.deepEqual(befallen('Bombs went off at the mill, the school and the town hall.', /bombing/), [
    'the mill',
    'the school',
    'the town hall',
  ])
  assert.deepEqual(befallen('Rebels attacked the home of the mayor and the police station.', /attack/), [
    'the home of the mayor',
    'the police station',
  ])
  assert.deepEqual(befallen('Several offices of unions and houses of members were attacked.', /fighting/), [
    'Several offices of unions',
    'houses of members',
  ])
})

test('another deed is nobody whom the first befell', () => {
  assert.deepEqual(befallen('The killing of two priests and the wounding of a nun were condemned.', /killing/), ['two priests'])
})

test('those who are told to be among them are whom it befell, too', () => {
  assert.deepEqual(befallen('Twelve people were injured, including two children.', /injury/), ['Twelve people', 'two children'])
  assert.deepEqual(befallen('The minister was killed along with two of his guards.', /killed/), [
    'The minister',
    'two of his guards',
  ])
  assert.deepEqual(befallen('Gunmen killed nine people, among them two nurses.', /killing/)[0], 'nine people')
})

test('what a bomb goes off in front of is what it befell', () => {
  assert.deepEqual(befallen('A bomb exploded in front of the bank.', /bombing/), ['the bank'])
})

test('both sides of a clash are told', () => {
  assert.deepEqual(befallen('Clashes between the Tarsk Front and the army continued.', /clash/), ['the army'])
  assert.deepEqual(befallen('A combat between the army and rebels took place in Senanga.', /clash/), ['rebels'])
  assert.deepEqual(befallen('The clash with the guerrillas took place near Marra.', /clash/), ['the guerrillas'])
  assert.deepEqual(befallen('The guerrillas inflicted heavy casualties against the troops.', /attack/), ['the troops'])
})

test('fighters are taken prisoner, and nobody abducted them', () => {
  assert.deepEqual(befallen('The rebels took 12 soldiers prisoner.', /arrest/), ['12 soldiers'])
  assert.deepEqual(befallen('Twelve soldiers were taken prisoner by the rebels.', /arrest/), ['Twelve soldiers'])
  assert.deepEqual(befallen('Rebels took nine villagers prisoner.', /abduction/), ['nine villagers'])
})
