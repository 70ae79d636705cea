import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Reading, Situation } from '../model/index.js'
import { teller } from '../testing/fixtures/build.js'
import { KARSK_READINGS } from '../testing/fixtures/karsk.js'
import { AGENCY, HALDEN, MINISTRY, OFFICERS, SOLLO, type Told, toldReading, WATCH } from '../testing/fixtures/telling.js'
import { corroborate } from './index.js'

const optional = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })

const claim = fc
  .record({
    says: fc.constantFrom(
      'Vasko fled Karsk',
      'Rebels took Vessen',
      'The army denied losses',
      'Shells killed people',
      'Dorian Vasko resigned',
    ),
    type: fc.constantFrom('leadership/flees', 'control/captures', 'harm/killing', 'other'),
    actor: optional(['Dorian Vasko', 'Vasko', 'rebels', 'Valley Front', 'the army']),
    place: optional(['Karsk', 'Vessen', 'Oresia']),
    time: optional(['2025-06-07', '2025-06-08']),
    by: fc.subarray([HALDEN, SOLLO, MINISTRY, OFFICERS, AGENCY, teller('reports', 'unattributed')], { maxLength: 2 }),
    polarity: fc.constantFrom('+', '-'),
    certainty: fc.constantFrom('certain', 'possible'),
    frame: fc.constantFrom('happened', 'predicted', 'background'),
    numbers: fc.constantFrom([], [['people killed', 16, null] as const], [['people killed', 22, 22] as const]),
    sameAs: optional([1, 2]),
  })
  .map(
    ({ actor, place, time, sameAs, ...rest }): Told => ({
      ...rest,
      ...(actor === undefined ? {} : { actor }),
      ...(place === undefined ? {} : { place }),
      ...(time === undefined ? {} : { time }),
      ...(sameAs === undefined ? {} : { sameAs }),
    }),
  )

const readings = fc
  .array(
    fc.record({
      outlet: fc.constantFrom(null, 'Example Post', 'Reuters', 'The Lantern'),
      published: fc.constantFrom(null, '2025-06-07', '2025-06-08', '2025-06-08T09:30:00Z', 'no date'),
      claims: fc.array(claim, { maxLength: 4 }),
    }),
    { maxLength: 8 },
  )
  .map(reports => reports.map((report, index) => toldReading({ id: `r${index}`, ...report })))

const everyRef = (situation: Situation): string[] =>
  situation.events.flatMap(({ claims }) => claims.map(({ report, claim: id }) => `${report} ${id}`))

test('the order of the readings changes no byte', () => {
  fc.assert(
    fc.property(readings, fc.array(fc.nat()), (set, keys) => {
      const shuffled = set.map((reading, index) => ({ reading, key: keys[index % Math.max(1, keys.length)] ?? 0, index }))
      shuffled.sort((a, b) => a.key - b.key || b.index - a.index)
      const again = corroborate(
        shuffled.map(({ reading }) => reading),
        null,
      )
      assert.equal(JSON.stringify(again), JSON.stringify(corroborate(set, null)))
    }),
  )
})

test('every claim stands in exactly one event, ids are unique, and every reference names a claim', () => {
  fc.assert(
    fc.property(readings, set => {
      const situation = corroborate(set, null)
      const all = set.flatMap(({ report, claims }) => claims.map(({ id }) => `${report.id} ${id}`))
      assert.deepEqual(everyRef(situation).sort(), all.sort())
      assert.equal(new Set(situation.events.map(({ id }) => id)).size, situation.events.length)
      const refs = [
        ...situation.events.flatMap(({ origins, conflicts }) => [...origins, ...conflicts].flatMap(({ claims }) => claims)),
        ...situation.control.flatMap(({ claims }) => claims),
        ...situation.numbers.flatMap(({ values }) => values.map(value => value.claim)),
        ...situation.outlooks.map(outlook => outlook.claim),
      ]
      const known = new Set(all)
      for (const { report, claim: id } of refs) assert.ok(known.has(`${report} ${id}`))
    }),
  )
})

test('possible, predicted and conditional claims never make an origin that asserts', () => {
  fc.assert(
    fc.property(readings, set => {
      const weak = new Set(
        set.flatMap(({ report, claims }) =>
          claims
            .filter(({ certainty, frame }) => certainty === 'possible' || frame === 'predicted')
            .map(({ id }) => `${report.id} ${id}`),
        ),
      )
      for (const { origins } of corroborate(set, null).events) {
        for (const { stance, claims } of origins) {
          assert.ok(stance !== 'asserts' || claims.some(({ report, claim: id }) => !weak.has(`${report} ${id}`)))
        }
      }
    }),
  )
})

test('a carrier more is no origin more', () => {
  fc.assert(
    fc.property(readings, fc.nat(), (set, pick) => {
      const original = set[pick % Math.max(1, set.length)]
      if (original === undefined) return
      const copy: Reading = { ...original, report: { ...original.report, id: 'zz copy', outlet: 'Another Outlet' } }
      // What it tells goes where the same went before it, so that no event and no origin rests on it alone.
      const isCopy = ({ report }: { readonly report: string }): boolean => report === copy.report.id
      for (const { claims, origins } of corroborate([...set, copy], null).events) {
        assert.ok(!claims.every(isCopy), 'an event stands on the copy alone')
        for (const origin of origins) assert.ok(!origin.claims.every(isCopy), `${origin.name} is counted for the copy alone`)
      }
    }),
  )
})

test('a date comes from the reports, or is empty', () => {
  assert.equal(corroborate([], null).asOf, '')
  assert.equal(corroborate([toldReading({ id: 'a', published: null })], null).asOf, '')
  const two = ['2025-06-08', '2025-06-07T23:00:00Z'].map((published, index) => toldReading({ id: `r${index}`, published }))
  assert.equal(corroborate(two, null).asOf, '2025-06-08')
  assert.equal(corroborate(two, '2025-07-01').asOf, '2025-07-01')
})

test('of two readings of one report the later version counts', () => {
  const first = toldReading({ id: 'a', published: '2025-06-07', claims: [{ says: 'Vasko fled Karsk' }] })
  const second = toldReading({ id: 'a', published: '2025-06-08', claims: [{ says: 'Vasko stays in Karsk' }] })
  assert.deepEqual(
    corroborate([second, first], null).events.map(({ label }) => label),
    ['Vasko stays in Karsk'],
  )
})

test('a made-up situation of seven reports comes out as told', () => {
  const { events, reports, silences, outlooks } = corroborate(KARSK_READINGS, null)
  assert.ok(events.length > 0)
  assert.equal(reports.length, KARSK_READINGS.length)
  assert.equal(silences.length, KARSK_READINGS.flatMap(reading => reading.silences).length)
  assert.ok(outlooks.length > 0)
})

test('four reports, one situation', () => {
  const flight: Told = {
    says: 'Dorian Vasko fled Karsk',
    type: 'leadership/flees',
    actor: 'Dorian Vasko',
    place: 'Karsk',
    time: '2025-06-08',
  }
  const taken: Told = {
    says: 'Rebels took Vessen',
    type: 'control/captures',
    actor: 'rebels',
    place: 'Vessen',
    holds: ['gains', 'all'],
  }
  const situation = corroborate(
    [
      toldReading({
        id: 'wire',
        outlet: 'Northern Press',
        claims: [
          { ...flight, by: [HALDEN] },
          { ...taken, by: [SOLLO] },
        ],
      }),
      toldReading({
        id: 'post',
        outlet: 'Meridian Post',
        claims: [{ ...flight, says: 'Vasko left Karsk by plane', by: [OFFICERS] }],
      }),
      toldReading({
        id: 'radio',
        outlet: 'State Radio',
        claims: [{ ...taken, polarity: '-', by: [{ ...MINISTRY, manner: 'denies' }] }],
      }),
      toldReading({
        id: 'note',
        outlet: 'The Lantern',
        claims: [
          {
            ...flight,
            says: 'Vasko may return',
            type: 'leadership/returns',
            frame: 'predicted',
            by: [teller('analysts', 'analyst')],
          },
        ],
      }),
    ],
    null,
  )
  assert.deepEqual(
    situation.events.map(({ label, status, independentOrigins, independentParties }) => [
      label,
      status,
      independentOrigins,
      independentParties,
    ]),
    [
      ['Vasko may return', 'reported', 0, 0],
      ['Vasko left Karsk by plane', 'confirmed', 2, 2],
      ['Rebels took Vessen', 'disputed', 1, 1],
    ],
  )
  assert.deepEqual(
    situation.control.map(({ place, holder, part, status }) => [place, holder, part, status]),
    [['Vessen', 'rebels', 'all', 'disputed']],
  )
  assert.deepEqual(
    situation.outlooks.map(({ origin, outcome }) => [origin, outcome]),
    [['analysts', 'open']],
  )
})

test('two parties who name neither the same one nor the same place confirm nothing', () => {
  const told = { says: 'rebels took a bridge', type: 'control/captures', actor: 'rebels' }
  const statusOf = (place: string | undefined) => {
    const claim = place === undefined ? told : { ...told, place }
    const readings = [WATCH, MINISTRY].map((by, index) =>
      toldReading({ id: `r${index}`, outlet: `Outlet ${index}`, claims: [{ ...claim, by: [by] }] }),
    )
    return corroborate(readings, null).events.map(({ status }) => status)
  }
  assert.deepEqual(statusOf('Vessen'), ['confirmed'])
  assert.deepEqual(statusOf(undefined), ['reported'])
})

test('what a monitor puts out under its own name is its word, what an outlet prints is nobody’s', () => {
  const originsOf = (kind: 'monitor' | 'media') =>
    corroborate(
      [
        toldReading({
          id: 'r0',
          outlet: 'Valley Monitor',
          claims: [
            { says: 'rebels took Vessen', type: 'control/captures', place: 'Vessen', by: [teller('Valley Monitor', kind)] },
          ],
        }),
      ],
      null,
    ).events.map(({ independentOrigins }) => independentOrigins)
  assert.deepEqual(originsOf('monitor'), [1])
  assert.deepEqual(originsOf('media'), [0])
})

test('of what two parties tell, that which has a type is what is confirmed', () => {
  const readings = [WATCH, MINISTRY].map((by, index) =>
    toldReading({
      id: `r${index}`,
      outlet: `Outlet ${index}`,
      claims: [
        { says: 'Vasko was with his brother in Vessen', type: 'other', actor: 'Dorian Vasko', place: 'Vessen', by: [by] },
        { says: 'Vasko fled Vessen', type: 'leadership/flees', actor: 'Dorian Vasko', place: 'Vessen', by: [by] },
      ],
    }),
  )
  const confirmed = corroborate(readings, null).events.filter(({ status }) => status === 'confirmed')
  assert.ok(confirmed.some(({ label }) => label === 'Vasko fled Vessen'))
})
