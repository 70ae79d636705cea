import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SOLLO, type Told, toldReading } from '../testing/fixtures/telling.js'
import { corroborate } from './index.js'

const rowsOf = (...claims: readonly Told[]) =>
  corroborate([toldReading({ id: 'r', claims })], null).control.map(({ place, holder, part, since, until, status }) =>
    [place, holder, part, since, until, status].join(' | '),
  )

test('entering holds a part, capturing the whole', () => {
  const entered: Told = {
    says: 'Rebels entered Karsk',
    type: 'control/enters',
    actor: 'rebels',
    place: 'Karsk',
    time: '2025-06-08',
  }
  assert.deepEqual(
    rowsOf(entered, { ...entered, says: 'Rebels took Vessen', type: 'control/captures', place: 'Vessen', by: [SOLLO] }),
    ['Karsk | rebels | part | 2025-06-08 |  | reported', 'Vessen | rebels | all | 2025-06-08 |  | claimed'],
  )
})

test('the words narrow what is held', () => {
  const taken: Told = { says: 'Rebels took most of Vessen', type: 'control/captures', actor: 'rebels', place: 'Vessen' }
  assert.deepEqual(rowsOf(taken), ['Vessen | rebels | most |  |  | reported'])
  assert.deepEqual(rowsOf({ ...taken, says: 'Rebels took the outskirts of Vessen' }), ['Vessen | rebels | edge |  |  | reported'])
})

test('who withdraws held the place until then, or until it was told', () => {
  const left: Told = { says: 'The army left Vessen', type: 'control/withdraws', actor: 'the army', place: 'Vessen' }
  assert.deepEqual(rowsOf(left), ['Vessen | the army | all |  | 2025-06-08 | reported'])
})

test('plans hold nothing, and neither does a withdrawal that is only denied', () => {
  const left: Told = { says: 'The army left Vessen', type: 'control/withdraws', actor: 'the army', place: 'Vessen' }
  assert.deepEqual(rowsOf({ ...left, frame: 'planned' }), [])
  assert.deepEqual(rowsOf({ ...left, polarity: '-', by: [{ ...SOLLO, manner: 'denies' }] }), [])
})
