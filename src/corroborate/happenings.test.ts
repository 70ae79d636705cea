import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Told, toldReading } from '../testing/fixtures/telling.js'
import { corroborate } from './index.js'
import { loomOf } from './loom.js'

const shut: Told = { says: 'The port was shut', type: 'infrastructure/closed', place: 'Karsk' }
const ships: Told = { says: 'Ships bound for the port turned back at the quay', place: 'Karsk' }
/** What else each report tells: two that tell the same throughout tell of one thing in many ways. */
const BESIDE = [
  'Snow fell on the northern hills. Farmers lost sheep and hay. Skiers came early. Roads were gritted by night.',
  'The opera opened its season with a comic play. Tickets sold out. Critics frowned. The tenor sang an encore.',
]

const OPENING = 'Crane drivers and stevedores went on strike at the grain quay of Karsk over unpaid wages.'

const reports = (...claims: readonly Told[][]) =>
  claims.map((told, index) =>
    toldReading({
      id: `r${index}`,
      outlet: `Outlet ${index}`,
      published: '2025-06-08',
      opening: OPENING,
      claims: told,
      ending: BESIDE[index] ?? '',
    }),
  )

const labelsOf = (...claims: readonly Told[][]): string[][] => {
  const readings = reports(...claims)
  const textOf = ({ report, claim }: { report: string; claim: string }): string =>
    readings.find(reading => reading.report.id === report)?.claims.find(({ id }) => id === claim)?.text ?? ''
  return corroborate(readings, null).events.map(event => event.claims.map(textOf).sort())
}

test('two sides of one happening are one event, told with other words', () => {
  const events = labelsOf([shut], [ships])
  assert.ok(events.some(texts => texts.includes(shut.says) && texts.includes(ships.says)))
})

test('two types that no happening has together stay apart, however like their surroundings', () => {
  const taken: Told = { ...shut, says: 'The port was taken', type: 'control/captures' }
  assert.ok(!labelsOf([shut], [taken]).some(texts => texts.includes(shut.says) && texts.includes(taken.says)))
})

test('the account says which claims are other sides of it', () => {
  const loom = loomOf(reports([shut], [ships]))
  const event = loom.situation(null).events.find(({ type }) => type === 'infrastructure/closed')
  const how = loom.account(event?.id ?? '')?.claims.map(claim => claim.how)
  assert.deepEqual(how, ['founded', 'side'])
})

test('what is told as not so is not called so', () => {
  const hurt: Told = { says: 'Anyone was hurt', polarity: '-' }
  const closed: Told = { says: 'The port was not shut', polarity: '-' }
  const labels = (told: Told) => corroborate(reports([told]), null).events.map(({ label }) => label)
  assert.deepEqual(labels(hurt), ['Not so: Anyone was hurt'])
  assert.deepEqual(labels(closed), ['The port was not shut'])
})

test('a year told of another kind of event is not when it happened', () => {
  const long = { mention: null, value: '2019', from: '2019-01-01', to: '2020-01-01' }
  const withTime = (type: string) => {
    const readings = reports([shut], [ships]).map(reading => ({
      ...reading,
      claims: reading.claims.map(claim => ({ ...claim, time: claim.event.type === type ? long : null })),
    }))
    const event = corroborate(readings, null).events.find(({ type: own }) => own === shut.type)
    return { time: event?.time?.value ?? null, claims: event?.claims.length }
  }
  assert.deepEqual(withTime('other'), { time: null, claims: 2 })
  assert.equal(withTime('infrastructure/closed').time, '2019')
})
