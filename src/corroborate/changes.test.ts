import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Change, EventStatus, Reading } from '../model/index.js'
import { teller } from '../testing/fixtures/build.js'
import { KARSK_READINGS } from '../testing/fixtures/karsk.js'
import { HALDEN, MINISTRY, type Told, toldReading } from '../testing/fixtures/telling.js'
import { changesBetween } from './changes.js'
import { corroborate } from './index.js'

const REPORTER = teller('a Northern Press reporter', 'reporter', { manner: 'saw' })
const MONITOR = teller('Harbour Relief', 'ngo')

const fled: Told = { says: 'Vasko fled Karsk', type: 'leadership/flees', actor: 'Vasko', place: 'Karsk', time: '2025-06-08' }
const report = (id: string, published: string, ...claims: Told[]): Reading =>
  toldReading({ id, published, outlet: 'Example Post', claims })

const between = (before: readonly Reading[], after: readonly Reading[]): Change[] =>
  changesBetween(corroborate(before, null), corroborate(after, null))

const brief = (changes: readonly Change[]): (readonly [string, EventStatus | null, EventStatus | null, number])[] =>
  changes.map(({ kind, before, after, claims }) => [kind, before, after, claims.length])

const first = report('a', '2025-06-08', { ...fled, by: [HALDEN] })

test('nothing changes between a situation and itself', () => {
  assert.deepEqual(between(KARSK_READINGS, KARSK_READINGS), [])
  assert.deepEqual(between([], []), [])
})

test('everything is new to who knew nothing, with the claims that tell it', () => {
  const changes = between([], [first])
  assert.deepEqual(brief(changes), [['new', null, 'reported', 1]])
  assert.deepEqual(changes[0]?.claims, [{ report: 'a', claim: 'c1' }])
})

test('a reporter who saw it upgrades, a denial disputes, and each change names the claims that did it', () => {
  const saw = report('b', '2025-06-08', { ...fled, by: [REPORTER] })
  const denial = report('c', '2025-06-08', { ...fled, by: [MINISTRY], polarity: '-' })
  const upgrade = between([first], [first, saw])
  assert.deepEqual(brief(upgrade), [['upgraded', 'reported', 'confirmed', 1]])
  assert.equal(upgrade[0]?.claims[0]?.report, 'b')
  const dispute = between([first, saw], [first, saw, denial])
  assert.deepEqual(brief(dispute), [['disputed', 'confirmed', 'disputed', 1]])
  assert.equal(dispute[0]?.claims[0]?.report, 'c')
  assert.deepEqual(brief(between([first, saw, denial], [first, saw])), [['upgraded', 'disputed', 'confirmed', 0]])
})

test('one denier more is told though the status stays', () => {
  const denial = report('c', '2025-06-08', { ...fled, by: [MINISTRY], polarity: '-' })
  const second = report('d', '2025-06-08', { ...fled, by: [MONITOR], polarity: '-' })
  const changes = between([first, denial], [first, denial, second])
  assert.deepEqual(brief(changes), [['denied', 'disputed', 'disputed', 1]])
  assert.match(changes[0]?.words ?? '', /Harbour Relief/)
})

test('what no report tells any more is withdrawn', () => {
  assert.deepEqual(brief(between([first], [])), [['retracted', 'reported', null, 0]])
})

test('a toll that rises is a change of the number, not a new event', () => {
  const killed = (count: number): Told => ({
    says: `Shells killed ${count} people in Vessen`,
    type: 'harm/killing',
    actor: 'the army',
    place: 'Vessen',
    time: '2025-06-07',
    by: [HALDEN],
    numbers: [['people killed', count, null]],
  })
  const before = [report('a', '2025-06-08', killed(16))]
  const changes = between(before, [...before, report('b', '2025-06-08', killed(22))]).filter(({ kind }) => kind !== 'disputed')
  assert.deepEqual(
    changes.map(({ kind, words }) => [kind, /16/.test(words)]),
    [['number-changed', true]],
  )
})

test('reports that come out later than the moment are left out', () => {
  const late = report('z', '2025-06-10T08:00:00Z', { ...fled, by: [MONITOR], time: '2025-06-10' })
  const undated = toldReading({ id: 'u', published: null, claims: [{ ...fled, by: [MONITOR] }] })
  const ids = (asOf: string) => corroborate([late, first, undated], asOf).reports.map(({ id }) => id)
  assert.deepEqual(ids('2025-06-10T07:00:00Z'), ['a', 'u'])
  assert.deepEqual(ids('2025-06-10'), ['a', 'z', 'u'])
  assert.deepEqual(ids('2025-06-07'), ['u'])
})
