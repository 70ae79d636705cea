import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Told, toldReading } from '../testing/fixtures/telling.js'
import { corroborate } from './index.js'

/** Whether two claims of two reports come out as one event. */
function areOne(first: Told, second: Told, dates: readonly [string, string] = ['2025-06-08', '2025-06-08']): boolean {
  const readings = [first, second].map((told, index) =>
    toldReading({ id: `r${index}`, outlet: `Outlet ${index}`, published: dates[index] ?? null, claims: [told] }),
  )
  return corroborate(readings, null).events.length === 1
}

const flight: Told = { says: 'Dorian Vasko fled Karsk', type: 'leadership/flees', actor: 'Dorian Vasko', place: 'Karsk' }

test('one event: the same person does the same, in other words and by a shorter name', () => {
  assert.ok(areOne(flight, { says: 'Vasko has left by plane', type: 'leadership/flees', actor: 'Vasko' }))
})

test('not one event: another member of the family', () => {
  assert.ok(!areOne(flight, { says: 'Lena Vasko fled Karsk', type: 'leadership/flees', actor: 'Lena Vasko' }))
})

test('not one event: another deed of the same person', () => {
  assert.ok(!areOne(flight, { says: 'Dorian Vasko resigned', type: 'leadership/resigns', actor: 'Dorian Vasko' }))
})

test('not one event: entering a town and capturing it', () => {
  const entered: Told = { says: 'Rebels entered Vessen', type: 'control/enters', actor: 'rebels', place: 'Vessen' }
  assert.ok(!areOne(entered, { ...entered, says: 'Rebels took Vessen', type: 'control/captures' }))
})

test('not one event: the same deed in two towns', () => {
  const taken: Told = { says: 'Rebels took Vessen', type: 'control/captures', actor: 'rebels', place: 'Vessen' }
  assert.ok(!areOne(taken, { ...taken, says: 'Rebels took Karsk', place: 'Karsk' }))
})

test('one event: fighters under a general and a proper name, at the same place', () => {
  const taken: Told = { says: 'Rebels took Vessen', type: 'control/captures', actor: 'rebels', place: 'Vessen' }
  assert.ok(areOne(taken, { ...taken, says: 'The Valley Front seized Vessen', actor: 'Valley Front' }))
})

test('not one event: told for different days', () => {
  assert.ok(!areOne({ ...flight, time: '2025-06-08' }, { ...flight, time: '2025-06-05' }))
})

test('one event: late one evening and early the next morning', () => {
  const late: Told = { ...flight, time: ['2025-06-07T22:00:00', '2025-06-07T23:00:00'] }
  assert.ok(areOne(late, { ...flight, time: ['2025-06-08T00:00:00', '2025-06-08T06:00:00'] }))
})

test('not one event: no time told, and reports days apart', () => {
  assert.ok(!areOne(flight, flight, ['2025-06-01', '2025-06-08']))
})

test('not one event: a forecast and the deed', () => {
  assert.ok(!areOne(flight, { ...flight, says: 'Vasko will flee Karsk', frame: 'predicted' }))
})

test('one event: the denial of it on the same day', () => {
  assert.ok(areOne(flight, { ...flight, polarity: '-' }))
})

test('not one event: a denial that came out before anybody told it', () => {
  assert.ok(!areOne({ ...flight, says: 'Dorian Vasko had not left', polarity: '-' }, flight, ['2025-06-07', '2025-06-09']))
})

test('outside the ontology: only much the same words are one event', () => {
  const told: Told = { says: 'Dorian Vasko praised the small fishing fleet of Karsk', actor: 'Dorian Vasko' }
  assert.ok(areOne(told, { ...told, says: 'Dorian Vasko praised the small fishing fleet of Karsk warmly' }))
  assert.ok(!areOne(told, { ...told, says: 'Dorian Vasko praised the new opera' }))
})

test('claims that the reader linked within a report stay together', () => {
  const reading = toldReading({ id: 'r', claims: [flight, { says: 'He was gone by dawn', type: 'leadership/flees', sameAs: 1 }] })
  assert.equal(corroborate([reading], null).events.length, 1)
})

test('not one event: the same deed to two grounds that no map has, told by their names', () => {
  const left: Told = {
    says: 'the army left the works',
    type: 'control/withdraws',
    actor: 'the army',
    holds: ['loses', 'all'],
    ground: 'Vessen works',
  }
  assert.ok(areOne(left, { ...left, says: 'the army quit the works' }))
  assert.ok(!areOne(left, { ...left, says: 'the army left the docks', ground: 'Karsk docks' }))
})

test('not one event: in one report a shooting and deaths that name neither the same one nor the same place', () => {
  const heard: Told = { says: 'rebels opened fire', type: 'fighting/shooting', actor: 'rebels' }
  const died: Told = { says: 'ten people died', type: 'harm/death' }
  const eventsOf = (...claims: Told[]) => corroborate([toldReading({ id: 'r', claims })], null).events.length
  assert.equal(eventsOf(heard, died), 2)
  assert.equal(eventsOf({ ...heard, place: 'Vessen' }, { ...died, place: 'Vessen' }), 1)
})

test('not one event: what is told two days after a dated deed, without a time of its own', () => {
  const entered: Told = {
    says: 'Rebels entered Vessen',
    type: 'control/enters',
    actor: 'rebels',
    place: 'Vessen',
    time: '2025-06-06',
  }
  const later: Told = { says: 'Rebels entered Vessen', type: 'control/enters', actor: 'rebels', place: 'Vessen' }
  assert.ok(areOne(entered, later, ['2025-06-07', '2025-06-07']))
  assert.ok(!areOne(entered, later, ['2025-06-07', '2025-06-09']))
})
