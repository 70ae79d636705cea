import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'

const engine = createEngine()

/** Where and when each claim of a type was. */
const told = (text: string, type: RegExp): readonly string[] =>
  engine
    .read({ id: 'r', text, title: null, outlet: null, url: null, published: '2024-03-16' })
    .claims.filter(({ event }) => type.test(event.type))
    .map(({ place, time }) => `${place?.name ?? '-'}, ${time?.value}`)

test('where the next sentence says that it came about, the deed told before it was', () => {
  assert.deepEqual(told('A judge was killed on Monday. The incident occurred in Medellin.', /killing/u), ['Medellin, 2024-03-11'])
  assert.deepEqual(told('BOGOTA, 16 March -- A judge was killed. The attack took place in Medellin at 0430 today.', /killing/u), [
    'Medellin, 2024-03-16T04:30',
  ])
  assert.deepEqual(told('A judge was killed in Bogota. The attack took place in Medellin last year.', /killing/u), [
    'Bogota, 2024-03-16',
  ])
})

test('the place before "when" is that of both clauses', () => {
  assert.deepEqual(told('Two priests were assassinated this evening in Bogota when gunmen opened fire.', /assassination/u), [
    'Bogota, 2024-03-16TEV',
  ])
})

test('where the wounded were taken is another question than where they were hurt', () => {
  assert.deepEqual(told('The wounded were taken to the hospital in Medellin.', /injury/u), ['-, 2024-03-16'])
})

test('the time of the deed that an arrest followed is not that of the arrest', () => {
  assert.deepEqual(told("He was arrested after the senator's murder on 18 August.", /arrest/u), ['-, 2024-03-16'])
  assert.deepEqual(told("He was arrested after the senator's murder on 18 August.", /killing/u), ['-, 2023-08-18'])
})
