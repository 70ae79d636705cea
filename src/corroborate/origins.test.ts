import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SituationEvent, Telling } from '../model/index.js'
import { teller } from '../testing/fixtures/build.js'
import {
  AGENCY,
  HALDEN,
  MINISTRY,
  OFFICERS,
  REPORTER,
  SOLLO,
  type Told,
  toldReading,
  WATCH,
} from '../testing/fixtures/telling.js'
import { corroborate } from './index.js'

const flight: Told = { says: 'Dorian Vasko fled Karsk', type: 'leadership/flees', actor: 'Dorian Vasko', place: 'Karsk' }

/** The one event that these tellings of one deed make, each in a report of its own. */
function eventOf(...chains: readonly (readonly Telling[] | Partial<Told>)[]): SituationEvent {
  const readings = chains.map((chain, index) =>
    toldReading({
      id: `r${index}`,
      outlet: `Outlet ${index}`,
      claims: [{ ...flight, ...(Array.isArray(chain) ? { by: chain as readonly Telling[] } : (chain as Partial<Told>)) }],
    }),
  )
  const { events } = corroborate(readings, null)
  const [event] = events
  assert.ok(event !== undefined && events.length === 1, `one event, not ${events.length}`)
  return event
}

test("the outlet's own voice and bare reports are no origin", () => {
  const event = eventOf([], [], [teller('reportedly', 'unattributed')], [teller('local media', 'media')])
  assert.deepEqual([event.independentOrigins, event.status], [0, 'reported'])
})

test('forty carriers of one item are one origin; a witness makes two', () => {
  const carriers = Array.from({ length: 40 }, () => [HALDEN, AGENCY])
  assert.equal(eventOf([HALDEN], ...carriers).independentOrigins, 1)
  const event = eventOf([HALDEN], ...carriers, [teller('a market trader', 'witness'), teller('Meridian Post', 'media')])
  assert.deepEqual([event.independentOrigins, event.independentParties, event.status], [2, 2, 'confirmed'])
})

test('the head of a monitor and the monitor are one voice, in any spelling and order', () => {
  const event = eventOf([WATCH], [teller('Halden', 'monitor')], [HALDEN])
  assert.equal(event.independentOrigins, 1)
})

test('an outlet cited for what another origin told it adds nothing', () => {
  assert.equal(eventOf([HALDEN, AGENCY], [AGENCY]).independentOrigins, 1)
})

test('unnamed officers told to one agency are counted once, and said to be', () => {
  const event = eventOf([OFFICERS, AGENCY], [teller('a senior officer', 'anonymous-official'), AGENCY])
  assert.equal(event.independentOrigins, 1)
  assert.match(event.why, /counted once/)
})

test('two unnamed sources confirm nothing', () => {
  const event = eventOf([OFFICERS, AGENCY], [teller('residents', 'witness'), teller('Reuters', 'media')])
  assert.deepEqual([event.independentOrigins, event.status], [2, 'reported'])
})

test('two witnesses with names are two, whomever they told', () => {
  const told = (name: string) => [teller(name, 'witness'), AGENCY]
  const event = eventOf(told('Mirta Velasco'), told('Ana Petrov'))
  assert.deepEqual([event.independentOrigins, event.independentParties, event.status], [2, 2, 'confirmed'])
})

test('two commanders of one group are two voices and one party', () => {
  const taken: Partial<Told> = { says: 'Rebels took Vessen', type: 'control/captures', actor: 'rebels', place: 'Vessen' }
  const event = eventOf({ ...taken, by: [SOLLO] }, { ...taken, by: [teller('Valley Front', 'armed-group')] })
  assert.deepEqual([event.independentOrigins, event.independentParties, event.status], [2, 1, 'claimed'])
})

test('possible and predicted claims support nothing', () => {
  const event = eventOf({ by: [HALDEN], certainty: 'possible' }, { by: [OFFICERS, AGENCY] })
  assert.deepEqual(event.origins.map(({ stance }) => stance).sort(), ['asserts', 'weak'])
  assert.equal(event.independentOrigins, 1)
})

test('a reporter who saw it confirms it', () => {
  assert.equal(eventOf([REPORTER]).status, 'confirmed')
})

test('asserted and denied by different parties is disputed, and a conflict', () => {
  const event = eventOf([HALDEN, AGENCY], { by: [{ ...MINISTRY, manner: 'denies' }], polarity: '-' })
  assert.equal(event.status, 'disputed')
  assert.deepEqual(
    event.conflicts.map(({ about }) => about),
    ['whether'],
  )
  assert.match(event.why, /1 denial: the Defence Ministry/)
})

test('denied with no origin that asserts it is denied', () => {
  assert.equal(eventOf([], { by: [{ ...MINISTRY, manner: 'denies' }], polarity: '-' }).status, 'denied')
})

test('what nobody denies but everybody tells in the negative is told, not denied', () => {
  const event = eventOf({
    says: 'The army did not fire',
    type: 'fighting/shooting',
    actor: 'the army',
    by: [HALDEN],
    polarity: '-',
  })
  assert.deepEqual([event.status, event.independentOrigins], ['reported', 1])
})

test('an order announced by the one who gives it is the act', () => {
  const event = eventOf({
    says: 'The army imposed a curfew',
    type: 'order/curfew',
    actor: 'the army',
    by: [teller('the army', 'military')],
  })
  assert.equal(event.status, 'confirmed')
})

test('numbers of one quantity that cannot both be are a conflict, kept side by side', () => {
  const shelled: Told = { says: 'Shells killed people in Vessen', type: 'harm/killing', place: 'Vessen', time: '2025-06-07' }
  const readings = (
    [
      [16, HALDEN],
      [22, MINISTRY],
    ] as const
  ).map(([count, by], index) =>
    toldReading({ id: `r${index}`, claims: [{ ...shelled, by: [by], numbers: [['people killed', count, count]] }] }),
  )
  const { events, numbers } = corroborate(readings, null)
  assert.deepEqual(
    events.map(({ conflicts }) => conflicts.map(({ about }) => about)),
    [['how-many']],
  )
  assert.deepEqual(
    numbers.map(({ low, high, values }) => [low, high, values.map(({ origin }) => origin)]),
    [[16, 22, ['Mira Halden', 'the Defence Ministry']]],
  )
})

test('the dead and the killed are one quantity, and a claim is in no conflict with itself', () => {
  const shelled: Told = { says: 'Shells killed people in Vessen', type: 'harm/killing', place: 'Vessen', time: '2025-06-07' }
  const readings = [
    toldReading({ id: 'r0', claims: [{ ...shelled, by: [HALDEN], numbers: [['dead', 16, 16]] }] }),
    toldReading({
      id: 'r1',
      claims: [
        {
          ...shelled,
          by: [MINISTRY],
          numbers: [
            ['killed', 16, 16],
            ['killed', 3, 3],
          ],
        },
      ],
    }),
  ]
  const { events, numbers } = corroborate(readings.slice(1), null)
  assert.deepEqual([events.map(({ conflicts }) => conflicts.length), numbers.length], [[0], 1])
  assert.deepEqual(
    corroborate(readings, null).numbers.map(({ what, values }) => [what, values.length]),
    [['dead', 3]],
  )
})
