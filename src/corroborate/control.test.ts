import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SOLLO, type Told, toldReading } from '../testing/fixtures/telling.js'
import { corroborate } from './index.js'

const rowsOf = (...claims: readonly Told[]) =>
  corroborate([toldReading({ id: 'r', claims })], null).control.map(({ place, holder, part, since, until, status }) =>
    [place, holder, part, since, until, status].join(' | '),
  )

test('a row for each place and holder, with the part that is held', () => {
  const entered: Told = {
    says: 'Rebels entered Karsk',
    type: 'control/enters',
    actor: 'rebels',
    place: 'Karsk',
    holds: ['gains', 'part'],
    time: '2025-06-08',
  }
  const taken: Told = {
    ...entered,
    says: 'Rebels took Vessen',
    type: 'control/captures',
    place: 'Vessen',
    holds: ['gains', 'all'],
    by: [SOLLO],
  }
  assert.deepEqual(rowsOf(entered, taken), [
    'Karsk | rebels | part | 2025-06-08 |  | reported',
    'Vessen | rebels | all | 2025-06-08 |  | claimed',
  ])
})

test('who withdraws held the place until then; alone that says nothing of who holds it', () => {
  const held: Told = {
    says: 'The army held Vessen',
    type: 'control/holds',
    actor: 'the army',
    place: 'Vessen',
    holds: ['holds', 'all'],
  }
  const left: Told = {
    ...held,
    says: 'The army left Vessen',
    type: 'control/withdraws',
    holds: ['loses', 'all'],
    time: '2025-06-07',
  }
  assert.deepEqual(rowsOf(left), [])
  assert.deepEqual(rowsOf(held, left), ['Vessen | the army | all |  | 2025-06-08 | reported'])
})

test('whoever held a place holds it no longer once somebody else has taken the whole of it', () => {
  const taken: Told = {
    says: 'Rebels took Vessen',
    type: 'control/captures',
    actor: 'rebels',
    place: 'Vessen',
    holds: ['gains', 'all'],
    time: '2025-06-06',
  }
  const retaken: Told = {
    ...taken,
    says: 'The army retook Vessen',
    type: 'control/regains',
    actor: 'the army',
    time: '2025-06-08',
  }
  assert.deepEqual(rowsOf(taken, retaken), [
    'Vessen | rebels | all | 2025-06-06 | 2025-06-08 | reported',
    'Vessen | the army | all | 2025-06-08 |  | reported',
  ])
  assert.deepEqual(rowsOf(taken, { ...retaken, holds: ['gains', 'part'] })[0], 'Vessen | rebels | all | 2025-06-06 |  | reported')
})

test('plans hold nothing', () => {
  const taken: Told = {
    says: 'Rebels took Vessen',
    type: 'control/captures',
    actor: 'rebels',
    place: 'Vessen',
    holds: ['gains', 'all'],
  }
  assert.deepEqual(rowsOf({ ...taken, frame: 'planned' }), [])
})

test('what a commander calls his is held by those whom he leads', () => {
  const reading = toldReading({
    id: 'r',
    claims: [
      {
        says: 'Vessen is his',
        type: 'control/holds',
        actor: 'Dorian Vasko',
        by: [SOLLO],
        place: 'Vessen',
        holds: ['holds', 'all'],
      },
    ],
  })
  const at = reading.report.text.indexOf('his')
  const his = { start: at, end: at + 3 }
  const rowsWith = (role: string): readonly string[] =>
    corroborate(
      [
        {
          ...reading,
          actors: reading.actors.map(actor => ({
            ...actor,
            roles: actor.name === 'Dorian Vasko' ? [{ text: role, words: his, organisation: null, body: null }] : [],
          })),
          claims: reading.claims.map(claim => ({
            ...claim,
            event: { ...claim.event, control: claim.event.control.map(control => ({ ...control, holderWords: [his] })) },
          })),
        },
      ],
      null,
    ).control.map(({ holder }) => holder)
  assert.deepEqual(rowsWith('rebel commander'), ['rebels'])
  assert.deepEqual(rowsWith('a baker'), ['Dorian Vasko'])
})
