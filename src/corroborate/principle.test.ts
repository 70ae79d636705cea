import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading, SituationEvent } from '../model/index.js'
import { AGENCY, HALDEN, REPORTER, type Told, toldReading } from '../testing/fixtures/telling.js'
import { corroborate } from './index.js'
import { createLoom } from './loom.js'

// Sources are counted at the origin.

const flight: Told = { says: 'Dorian Vasko fled Karsk', type: 'leadership/flees', actor: 'Dorian Vasko', place: 'Karsk' }
const PROSE =
  'The palace gates stood open at dawn, and lorries of the guard were parked along the quay with nobody in them, as far as could be seen from the hill.'

const item = (id: string, outlet: string): Reading =>
  toldReading({
    id,
    outlet,
    opening: PROSE,
    ending: 'No word came from the palace by noon.',
    claims: [{ ...flight, by: [HALDEN, AGENCY] }],
  })
const ORIGIN = item('a00', 'Northern Press')
const CARRIERS = Array.from({ length: 40 }, (_, index) => item(`b${index}`, `Outlet ${index}`))
const WITNESS = toldReading({
  id: 'c',
  outlet: 'Meridian Post',
  claims: [{ ...flight, says: 'Vasko fled Karsk by plane', by: [REPORTER] }],
})

function only(events: readonly SituationEvent[]): SituationEvent {
  const [event] = events
  assert.ok(event !== undefined && events.length === 1, `one event, not ${events.length}`)
  return event
}

test('forty carriers and their origin are one origin, a witness makes two, a retraction takes it away', () => {
  const carried = [ORIGIN, ...CARRIERS]
  const counts = (readings: readonly Reading[], withdrawn: readonly string[] = []) => {
    const event = only(corroborate(readings, null, { withdrawn: new Set(withdrawn) }).events)
    return [event.independentOrigins, event.status]
  }
  assert.deepEqual(counts(carried), [1, 'reported'])
  assert.deepEqual(counts([...carried, WITNESS]), [2, 'confirmed'])
  assert.deepEqual(counts([...carried, WITNESS], ['c']), [1, 'reported'])
  assert.deepEqual(counts(carried, [...carried.map(({ report }) => report.id)]), [1, 'retracted'])
  const loom = createLoom()
  for (const reading of [...CARRIERS, WITNESS, ORIGIN]) loom.add(reading)
  assert.equal(only(loom.situation(null).events).independentOrigins, 2)
  loom.remove('c')
  assert.equal(only(loom.situation(null).events).independentOrigins, 1)
  assert.deepEqual(new Set(loom.situation(null).reports.map(({ carrierOf }) => carrierOf)), new Set([null, 'a00']))
})

test('an account names the founder, the copies and the row that decided, and its likenesses are sums of their signs', () => {
  const loom = createLoom()
  for (const reading of [ORIGIN, ...CARRIERS.slice(0, 2), WITNESS]) loom.add(reading)
  const event = only(loom.situation(null).events)
  const account = loom.account(event.id.slice(0, 6))
  assert.ok(account !== null)
  assert.deepEqual(
    account.claims.map(({ how }) => how),
    ['founded', 'copied', 'copied', 'alike'],
  )
  assert.equal(account.status.find(({ holds }) => holds)?.status, event.status)
  assert.equal(account.origins.length, 2)
  for (const { likeness, signs, how } of account.claims) {
    const sum = signs.reduce((total, { weight }) => total + weight, 0)
    assert.ok(how === 'founded' ? likeness === null : likeness !== null && Math.abs(sum - likeness) < 1, `${sum}, ${likeness}`)
  }
  assert.equal(loom.account('no such event'), null)
})

test('bad input: nothing, undated, in the future, new versions, a thousand copies, two situations in the same places', () => {
  assert.deepEqual(corroborate([], null).events, [])
  assert.equal(corroborate([], '2025-06-08').asOf, '2025-06-08')
  const future = toldReading({ id: 'f', published: '2999-01-01', claims: [flight] })
  const undated = toldReading({ id: 'u', published: null, claims: [{ ...flight, says: 'Vasko fled Karsk by sea' }] })
  assert.equal(corroborate([future, undated], null).events.flatMap(({ claims }) => claims).length, 2)
  const versions = [1, 2, 3].map(version =>
    toldReading({
      id: 'v',
      published: `2025-06-0${version}`,
      claims: [{ ...flight, says: `Vasko fled Karsk, take ${version}` }],
    }),
  )
  const { events, reports } = corroborate(versions, null)
  assert.deepEqual([events.map(({ label }) => label), reports.length], [['Vasko fled Karsk, take 3'], 1])
  const copies = Array.from({ length: 1000 }, (_, index) => item(`k${index}`, `Outlet ${index}`))
  assert.equal(only(corroborate(copies, null).events).independentOrigins, 1)
  const other: Told = { says: 'The city council of Karsk raised the price of water', type: 'other', place: 'Karsk' }
  const mixed = [ORIGIN, toldReading({ id: 'w', outlet: 'Town Gazette', claims: [other] })]
  assert.equal(corroborate(mixed, null).events.length, 2)
})
