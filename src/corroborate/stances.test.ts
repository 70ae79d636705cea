import assert from 'node:assert/strict'
import { test } from 'node:test'
import { teller } from '../testing/fixtures/build.js'
import { type Told, toldReading } from '../testing/fixtures/telling.js'
import type { FiledClaim } from './filed.js'
import { fileClaims } from './filing.js'
import { publication } from './interval.js'
import { type Stance, stancesIn, tellingOfIt } from './stances.js'

const shut: Told = {
  says: 'Strikers shut the grain port of Karsk',
  type: 'infrastructure/closed',
  place: 'Karsk',
  by: [teller('the harbour master', 'official')],
}

/** Claims of one report each; `apart`: each in a thread of its own. */
function filed(told: readonly Told[], apart: boolean): FiledClaim[] {
  const thread = {}
  return told.flatMap((one, index) => {
    const reading = toldReading({ id: `r${index}`, claims: [one], opening: 'The day began.' })
    const published = publication(reading.report.published)
    const claims = fileClaims({ reading, published, carrierOf: null, original: null, agency: null })
    for (const claim of claims) claim.thread = apart ? {} : thread
    return claims
  })
}

const stances = (told: readonly Told[], apart: boolean): Stance[] => {
  const claims = filed(told, apart)
  return claims.map(stancesIn(claims))
}

test('a denial answers what its thread tells, and what says the same elsewhere in the event', () => {
  const denial: Told = { ...shut, polarity: '-', by: [teller('the ministry', 'official', { manner: 'denies' })] }
  assert.deepEqual(stances([shut, denial], false), ['asserts', 'denies'])
  assert.deepEqual(stances([shut, denial], true), ['asserts', 'denies'])
})

test('a denial of another side of the happening speaks against nothing that is told', () => {
  const denial: Told = { says: 'Nobody drowned', polarity: '-', by: [teller('the navy', 'military', { manner: 'denies' })] }
  assert.deepEqual(stances([shut, denial], true), ['asserts', 'weak'])
})

test('what did not happen is nobody’s word for what is told beside it; told of the very thing, it denies', () => {
  assert.deepEqual(stances([shut, { says: 'Nobody drowned', polarity: '-' }], true), ['asserts', 'weak'])
  assert.deepEqual(stances([shut, { ...shut, polarity: '-' }], true), ['asserts', 'denies'])
})

test('who tells of something beside an event, of no kind that it has, is no origin of it', () => {
  const panic: Told = { says: 'Mothers wept and prayed by candlelight', by: [teller('townspeople', 'witness')] }
  const quay: Told = {
    says: 'The border crossing was sealed and every gate closed to traffic',
    by: [teller('a pilot', 'witness')],
  }
  const kept = (told: readonly Told[]) => {
    const claims = filed(told, true)
    return tellingOfIt(claims, stancesIn(claims)).map(({ claim }) => claim.text)
  }
  assert.deepEqual(kept([shut, panic]), [shut.says])
  assert.deepEqual(kept([shut, quay]), [shut.says, quay.says])
  assert.deepEqual(kept([panic]), [panic.says])
})
