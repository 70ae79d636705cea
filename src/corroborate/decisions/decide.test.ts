import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim, ClaimAnchor, Decision, DecisionMade, EventAnchor, Reading, Situation } from '../../model/index.js'
import { HALDEN, MINISTRY, OFFICERS, toldReading } from '../../testing/fixtures/telling.js'
import { corroborate } from '../index.js'
import { anchorClaim, anchorEvent } from './anchor.js'
import { type DecisionKnowledge, decide } from './decide.js'

const NOTHING: DecisionKnowledge = { placeNamed: () => null, actorNamed: () => null }

const FLED = toldReading({
  id: 'r1',
  claims: [
    {
      says: 'Dorian Vasko fled Karsk',
      type: 'leadership/flees',
      actor: 'Dorian Vasko',
      place: 'Karsk',
      time: '2025-06-08',
      by: [HALDEN],
    },
    { says: 'Rebels took Vessen', type: 'control/captures', place: 'Vessen', by: [OFFICERS] },
  ],
})
const ALSO = toldReading({
  id: 'r2',
  published: '2025-06-09',
  claims: [
    {
      says: 'Dorian Vasko fled Karsk overnight',
      type: 'leadership/flees',
      actor: 'Dorian Vasko',
      place: 'Karsk',
      time: '2025-06-08',
      by: [MINISTRY],
    },
    { says: 'Shells killed nine people', type: 'harm/killing', place: 'Oresia' },
  ],
})
const READINGS = [FLED, ALSO]

const claimOf = (reading: Reading, id: string): Claim => reading.claims.find(claim => claim.id === id) as Claim
const anchor = (reading: Reading, id: string): ClaimAnchor => anchorClaim(reading, claimOf(reading, id))
const event = (reading: Reading, id: string): EventAnchor => ({ founding: anchor(reading, id), label: claimOf(reading, id).text })

const made = (...decisions: readonly Decision[]): DecisionMade[] =>
  decisions.map((decision, index) => ({ entry: index + 10, at: '2025-06-10T08:00:00.000Z', by: 'lena', decision }))

function weave(decisions: readonly DecisionMade[], readings: readonly Reading[] = READINGS, knowledge = NOTHING) {
  const decided = decide(readings, decisions, knowledge)
  return { ...decided, situation: corroborate(decided.readings, null, { decisions: decided.constraints }) }
}

const groups = (situation: Situation): string[] =>
  situation.events.map(({ claims }) => claims.map(({ report, claim }) => `${report}#${claim}`).join(' ')).sort()

const corrected = (
  field: Extract<Decision, { kind: 'claim-corrected' }>['field'],
  value: string | null,
  id = 'c1',
): Decision => ({
  kind: 'claim-corrected',
  claim: anchor(FLED, id),
  field,
  value,
  words: null,
  note: null,
})

test('without decisions nothing is touched', () => {
  const { readings, situation, outcomes } = weave([])
  assert.equal(readings, READINGS)
  assert.deepEqual(situation, corroborate(READINGS, null))
  assert.deepEqual(outcomes, [])
  assert.deepEqual(groups(situation), ['r1#c1 r2#c1', 'r1#c2', 'r2#c2'])
})

test('a rejected claim leaves its event, and an acceptance after it brings it back', () => {
  const reject: Decision = { kind: 'claim-rejected', claim: anchor(ALSO, 'c1'), note: null }
  const accept: Decision = { kind: 'claim-accepted', claim: anchor(ALSO, 'c1'), note: null }
  assert.deepEqual(groups(weave(made(reject)).situation), ['r1#c1', 'r1#c2', 'r2#c2'])
  const back = weave(made(reject, accept))
  assert.deepEqual(groups(back.situation), ['r1#c1 r2#c1', 'r1#c2', 'r2#c2'])
  assert.deepEqual(
    back.outcomes.map(({ state, why }) => [state, why]),
    [
      ['undone', 'entry 11 decided it anew'],
      ['applied', 'a person has checked it against the report'],
    ],
  )
  assert.equal(claimOf(back.readings[1] as Reading, 'c1').confidence, 1)
})

test('a corrected field keeps what the machine had read, with the entry as its rule', () => {
  const { readings, outcomes, situation } = weave(
    made(corrected('certainty', 'possible'), corrected('certainty', 'probable'), corrected('frame', 'sideways')),
  )
  const claim = claimOf(readings[0] as Reading, 'c1')
  assert.equal(claim.certainty, 'probable')
  assert.deepEqual(
    claim.basis.map(({ field, rule }) => [field, rule]),
    [
      ['certainty', 'decision/10'],
      ['certainty', 'decision/11'],
    ],
  )
  assert.deepEqual(
    outcomes.map(({ state, before }) => [state, before]),
    [
      ['undone', 'certain'],
      ['applied', 'certain'],
      ['lost', null],
    ],
  )
  assert.match(outcomes[2]?.why ?? '', /“sideways” is none of happened/)
  assert.equal(FLED.claims[0]?.certainty, 'certain')
  assert.equal(situation.events.length, 3)
})

test('who, whom and by whom are corrected in words, and become actors of the report', () => {
  const { readings } = weave(
    made(corrected('actor', 'the Defence Ministry'), corrected('target', 'Tarek Sollo'), corrected('source', 'Ana Reve')),
  )
  const reading = readings[0] as Reading
  const { event: told, chain } = claimOf(reading, 'c1')
  const named = (id: string | null) => reading.actors.find(actor => actor.id === id)
  // As another report has it.
  assert.deepEqual([named(told.actor)?.name, named(told.actor)?.kind], ['the Defence Ministry', 'government'])
  assert.deepEqual([named(told.target)?.name, named(told.target)?.kind], ['Tarek Sollo', 'other'])
  assert.deepEqual([chain[0]?.name, chain[0]?.kind, chain.length], ['Ana Reve', 'other', 1])
  assert.equal(weave(made(corrected('source', null))).readings[0]?.claims[0]?.chain.length, 0)
})

test('time and place are corrected in words', () => {
  const vessen = {
    name: 'Vessen',
    lat: 12.9,
    lon: -40.2,
    radiusKm: 4,
    country: null,
    geonames: null,
    admin1: null,
    kind: 'town' as const,
  }
  const { readings, outcomes } = weave(
    made(
      corrected('place', 'Vessen'),
      corrected('time', '2025-06-06/2025-06-07'),
      corrected('place', 'Nowhere'),
      corrected('time', 'noon'),
    ),
    READINGS,
    { ...NOTHING, placeNamed: name => (name === 'Vessen' ? vessen : null) },
  )
  const { place, time } = claimOf(readings[0] as Reading, 'c1')
  assert.deepEqual([place?.name, place?.lat], ['Vessen', 12.9])
  assert.deepEqual([time?.from, time?.to], ['2025-06-06', '2025-06-08'])
  assert.deepEqual(
    outcomes.map(({ state }) => state),
    ['applied', 'applied', 'lost', 'lost'],
  )
})

test('a corrected type gives the codes of the type, and the event keeps its earlier id as an alias', () => {
  const before = weave([]).situation.events.find(({ claims }) => claims[0]?.claim === 'c1' && claims[0].report === 'r1')
  const after = weave(made(corrected('type', 'leadership/resigns')))
  const found = after.situation.events.find(({ claims }) => claims.some(({ report, claim }) => report === 'r1' && claim === 'c1'))
  assert.equal(after.readings[0]?.claims[0]?.event.type, 'leadership/resigns')
  assert.notEqual(after.readings[0]?.claims[0]?.event.cameo, null)
  assert.ok(found?.id !== before?.id && found?.aliases.includes(before?.id ?? '-'))
  assert.match(weave(made(corrected('type', 'no/such'))).outcomes[0]?.why ?? '', /no type of event/)
})

test('events are merged and taken apart, the later decision last', () => {
  const merge: Decision = { kind: 'events-merged', events: [event(FLED, 'c2'), event(ALSO, 'c2')], note: null }
  const split: Decision = { kind: 'event-split', claims: [anchor(ALSO, 'c1')], note: null }
  const both = weave(made(merge, split))
  assert.deepEqual(groups(both.situation), ['r1#c1', 'r1#c2 r2#c2', 'r2#c1'])
  const merged = both.situation.events.find(({ claims }) => claims.length === 2)
  const plain = weave([]).situation
  const idOf = (ref: string) => plain.events.find(({ claims }) => `${claims[0]?.report}#${claims[0]?.claim}` === ref)?.id ?? '-'
  assert.equal(merged?.id, idOf('r1#c2'))
  assert.deepEqual(merged?.aliases, [idOf('r2#c2')])
  assert.deepEqual(
    groups(weave(made(split, { kind: 'events-merged', events: [event(FLED, 'c1'), event(ALSO, 'c1')], note: null })).situation),
    ['r1#c1 r2#c1', 'r1#c2', 'r2#c2'],
  )
})

test('a status is set with its reason, and what rests on it follows', () => {
  const set: Decision = { kind: 'status-overridden', event: event(FLED, 'c1'), status: 'denied', reason: 'he sits in our studio' }
  const { situation, outcomes } = weave(made(set))
  const found = situation.events.find(({ claims }) => claims[0]?.report === 'r1' && claims[0].claim === 'c1')
  assert.deepEqual([found?.status, found?.why], ['denied', 'set by lena: he sits in our studio'])
  assert.equal(outcomes[0]?.state, 'applied')
})

test('actors that a person calls one are one origin', () => {
  const merge: Decision = { kind: 'actors-merged', names: ['the Defence Ministry', 'Dorian Vasko'], note: null }
  const { readings, outcomes } = weave(made(merge, { kind: 'actors-merged', names: ['Nobody', 'No one'], note: null }))
  const keys = readings.flatMap(({ actors }) =>
    actors.filter(({ known }) => known !== null).map(({ name, known }) => `${name} ${known}`),
  )
  assert.deepEqual(keys, ['Dorian Vasko decision/10', 'Dorian Vasko decision/10', 'the Defence Ministry decision/10'])
  assert.deepEqual(
    outcomes.map(({ state }) => state),
    ['applied', 'lost'],
  )
})

test('what was taken back is not applied, and taking that back applies it again', () => {
  const reject: Decision = { kind: 'claim-rejected', claim: anchor(FLED, 'c1'), note: null }
  const once = weave(made(reject, { kind: 'undone', entry: 10 }))
  assert.equal(once.readings[0]?.claims.length, 2)
  assert.deepEqual(
    once.outcomes.map(({ state }) => state),
    ['undone', 'applied'],
  )
  const twice = weave(made(reject, { kind: 'undone', entry: 10 }, { kind: 'undone', entry: 11 }))
  assert.equal(twice.readings[0]?.claims.length, 1)
  assert.deepEqual(
    twice.outcomes.map(({ state }) => state),
    ['applied', 'undone', 'applied'],
  )
  assert.deepEqual(
    weave(made({ kind: 'undone', entry: 99 })).outcomes.map(({ state }) => state),
    ['lost'],
  )
})

test('a decision outlives a corrected report and another engine; what no longer fits is listed, not dropped', () => {
  const decisions = made(
    { kind: 'claim-rejected', claim: anchor(FLED, 'c2'), note: null },
    { kind: 'claim-rejected', claim: anchor(ALSO, 'c2'), note: null },
  )
  const moved = toldReading({
    id: 'r1',
    opening: 'A line that the outlet put in front later',
    claims: [
      { says: 'Rebels took Vessen', type: 'control/captures', place: 'Vessen', by: [OFFICERS] },
      { says: 'Dorian Vasko fled Karsk', type: 'leadership/flees', actor: 'Dorian Vasko', place: 'Karsk', by: [HALDEN] },
    ],
  })
  const changed = toldReading({ id: 'r2', claims: [{ says: 'Nine people were wounded', type: 'harm/injury' }] })
  const { readings, outcomes } = weave(decisions, [moved, changed])
  assert.deepEqual(
    readings[0]?.claims.map(({ text }) => text),
    ['Dorian Vasko fled Karsk'],
  )
  assert.deepEqual(
    outcomes.map(({ state }) => state),
    ['applied', 'lost'],
  )
  assert.deepEqual(weave(decisions, [moved]).outcomes[1]?.why, 'the report “r2” is not here any more')
})

test('the order of readings and of decisions changes no byte', () => {
  const decisions = made(
    corrected('source', 'the Defence Ministry'),
    { kind: 'events-merged', events: [event(FLED, 'c1'), event(FLED, 'c2')], note: null },
    { kind: 'actors-merged', names: ['the Defence Ministry', 'Dorian Vasko'], note: null },
    {
      kind: 'noted',
      event: anchorEvent(corroborate(READINGS, null).events[0] as never, READINGS),
      claim: null,
      note: 'ask again',
    },
    { kind: 'source-graded', source: 'Mira Halden', grade: 'B', note: null },
  )
  const one = weave(decisions)
  const other = weave(decisions.toReversed(), READINGS.toReversed())
  assert.equal(JSON.stringify(other.situation), JSON.stringify(one.situation))
  assert.deepEqual(other.outcomes, one.outcomes)
  assert.ok(one.outcomes.every(({ state }) => state === 'applied'))
})

test('what a withdrawn report told supports nothing; what it alone told is retracted', () => {
  const situation = corroborate(READINGS, null, { withdrawn: new Set(['r1']) })
  assert.deepEqual(
    situation.events
      .map(({ claims, status }) => `${claims.map(({ report, claim }) => `${report}#${claim}`).join(' ')} ${status}`)
      .sort(),
    ['r1#c2 retracted', 'r2#c1 reported', 'r2#c2 reported'],
  )
  const before = corroborate(READINGS, null).events.find(({ claims }) => claims.length === 2)
  const after = situation.events.find(({ claims }) => claims[0]?.report === 'r2' && claims[0].claim === 'c1')
  assert.deepEqual([before?.independentOrigins, after?.independentOrigins, after?.aliases], [2, 1, [before?.id]])
  assert.deepEqual(
    corroborate(READINGS, null, { withdrawn: new Set(['r1', 'r2']) }).events.map(({ status }) => status),
    ['retracted', 'retracted', 'retracted'],
  )
})
