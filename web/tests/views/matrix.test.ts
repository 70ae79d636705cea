import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evidenceOf } from '../../src/views/common/index-claims.js'
import { silencesOf } from '../../src/views/common/silences.js'
import { columnsFor } from '../../src/views/matrix/columns.js'
import { type Matrix, matrixOf } from '../../src/views/matrix/matrix.js'
import { stepFrom } from '../../src/views/matrix/steps.js'
import { made } from './made.js'

const DAYS = { a: { published: '2024-12-07' }, b: { published: '2024-12-08' }, c: { published: '2024-12-09' } }
const karsk = { name: 'Karsk', lat: 10, lon: 10, radiusKm: 5, country: 'KRS' }
const office = { name: 'the presidency', kind: 'official', party: 'government of Karsia' } as const
const monitor = { name: 'Tarn Monitor', kind: 'monitor' } as const

/** A row as "column act" for each cell, in order. */
function shown(matrix: Matrix, label: string): readonly string[] {
  const row = matrix.sections.flatMap(({ rows }) => rows).find(({ event }) => event.label === label)
  assert.ok(row, label)
  return row.cells.flatMap((cell, at) =>
    cell === null ? [] : [`${matrix.columns[at]?.key} ${cell.marks.map(({ act }) => act).join(cell.turned ? '>' : '+')}`],
  )
}

test('the state that most places lie in has a side of its own, other states one column each', () => {
  const { desk, claims, index } = made(
    [
      {
        label: 'Karsk fell',
        place: karsk,
        told: [
          { ...office, stance: 'denies', report: 'a' },
          { ...monitor, report: 'a' },
        ],
      },
      {
        label: 'Envoys left',
        told: [{ name: 'Moravian minister', kind: 'official', party: 'government of Moravia', report: 'b' }],
      },
    ],
    DAYS,
  )
  const matrix = matrixOf(desk, claims, index)
  assert.equal(matrix.home, 'Karsia')
  assert.deepEqual(shown(matrix, 'Karsk fell'), ['state:offices denies', 'monitors:tarn monitor asserts'])
  assert.deepEqual(shown(matrix, 'Envoys left'), ['world:moravia asserts'])
})

test('a denial of what another asserts joins the first and the last of them; one without an assertion joins nobody', () => {
  const told = [
    { ...office, stance: 'denies', report: 'a' },
    { ...monitor, report: 'a' },
  ] as const
  const { desk, claims, index } = made(
    [
      { label: 'Karsk fell', place: karsk, told },
      { label: 'The road was cut', place: karsk, told: [{ ...office, stance: 'denies', report: 'a' }] },
    ],
    DAYS,
  )
  const matrix = matrixOf(desk, claims, index)
  const lines = matrix.sections.flatMap(({ rows }) =>
    rows.map(({ event, contradiction }) => [event.label, contradiction] as const),
  )
  assert.deepEqual(Object.fromEntries(lines), { 'Karsk fell': [0, 1], 'The road was cut': null })
  assert.deepEqual(matrix.finding, { statements: 3, silences: 0, denials: 2, contradicted: 1, parties: 2 })
})

test('a party that denied first and asserted later changed its mind; on one day it only speaks with two voices', () => {
  const both = (no: string, yes: string) =>
    made(
      [
        {
          label: 'Staff left',
          place: karsk,
          told: [
            { ...office, stance: 'denies', report: no },
            { ...office, name: 'the ministry', report: yes },
          ],
        },
      ],
      DAYS,
    )
  const later = both('a', 'b')
  assert.deepEqual(shown(matrixOf(later.desk, later.claims, later.index), 'Staff left'), ['state:offices denies>asserts'])
  const sameDay = both('a', 'a')
  assert.deepEqual(shown(matrixOf(sameDay.desk, sameDay.claims, sameDay.index), 'Staff left'), ['state:offices asserts+denies'])
})

test('a silence stands in the row it is about, with its days; speaking later breaks it; one about no event has a row of its own', () => {
  const silences = [
    { name: 'The Karsian government', about: 'the fall of Karsk bridge', report: 'a' },
    { name: 'Moravia', about: null, report: 'a' },
  ]
  const reports = [
    {
      label: 'Karsk bridge fell',
      place: karsk,
      told: [
        { ...monitor, report: 'a' },
        { name: 'an aide', kind: 'anonymous-official', party: 'government of Karsia', report: 'a' },
      ],
    },
  ] as const
  const open = made(reports, DAYS, { silences, asOf: '2024-12-10' })
  const matrix = matrixOf(open.desk, open.claims, open.index)
  assert.ok(shown(matrix, 'Karsk bridge fell').includes('state:offices silent'))
  const cell = matrix.sections[0]?.rows[0]?.cells.find(one => one?.marks[0]?.act === 'silent')
  assert.equal(cell?.days, 3)
  assert.deepEqual(
    matrix.unsaid.map(({ about }) => about),
    [null],
  )
  const spoke = made([{ ...reports[0], told: [...reports[0].told, { ...office, report: 'b' }] }], DAYS, {
    silences,
    asOf: '2024-12-10',
  })
  assert.ok(shown(matrixOf(spoke.desk, spoke.claims, spoke.index), 'Karsk bridge fell').includes('state:offices silent>asserts'))
})

test('one shared word does not make an event the subject of a silence', () => {
  const { desk, claims, index } = made(
    [{ label: 'Karsk bridge fell', place: karsk, told: [{ ...monitor, report: 'a' }] }],
    DAYS,
    {
      silences: [{ name: 'the mayor', about: 'the bridge loan', report: 'a' }],
    },
  )
  const matrix = matrixOf(desk, claims, index)
  assert.deepEqual(
    matrix.unsaid.map(({ about }) => about),
    ['the bridge loan'],
  )
})

test('one name cut short, and its initials, are one column; a common noun stays itself', () => {
  const told = ['Tarn Monitor for Human Rights', 'Tarn Monitor', 'TMHR', 'a war monitor'].map(name => ({
    name,
    kind: 'monitor' as const,
    report: 'a',
  }))
  const { desk, claims, index } = made([{ label: 'Karsk fell', place: karsk, told }], DAYS)
  assert.deepEqual(
    matrixOf(desk, claims, index)
      .columns.map(({ key }) => key)
      .sort(),
    ['monitors:a war monitor', 'monitors:tarn monitor for human rights'],
  )
})

test('events that outlets tell in their own voice only are counted, not drawn', () => {
  const { desk, claims, index } = made([{ label: 'Rain fell', told: [], own: ['a', 'b'] }], DAYS)
  const matrix = matrixOf(desk, claims, index)
  assert.deepEqual([matrix.voiceless, matrix.sections.length], [1, 0])
})

test('every voice has a column, however few there may be, and each side one at least', () => {
  const seat = (side: 'media' | 'armed', at: number) => ({
    seat: { side, key: `${side}:${at}`, name: `${at}`, fixed: false },
    events: at,
  })
  const heard = [...Array.from({ length: 40 }, (_, at) => seat('media', at + 1)), seat('armed', 1), seat('armed', 2)]
  for (const budget of [2, 3, 9, 60]) {
    const columns = columnsFor(heard, budget)
    assert.ok(columns.length <= budget, `${columns.length} of ${budget}`)
    assert.deepEqual(columns.flatMap(({ seats }) => seats).sort(), heard.map(({ seat }) => seat.key).sort())
    assert.ok(columns.some(({ side }) => side === 'armed') && columns.some(({ side }) => side === 'media'))
  }
})

test('arrow keys step from mark to mark and over rows that have none in the column', () => {
  const rows = [{ cells: [null, 1, null, 1] }, { cells: [1, null, null, null] }, { cells: [null, 1, null, null] }]
  assert.deepEqual(stepFrom({ row: 0, column: -1 }, 'ArrowRight', rows), { row: 0, column: 1 })
  assert.deepEqual(stepFrom({ row: 0, column: 1 }, 'ArrowRight', rows), { row: 0, column: 3 })
  assert.equal(stepFrom({ row: 0, column: 3 }, 'ArrowRight', rows), null)
  assert.deepEqual(stepFrom({ row: 0, column: 1 }, 'ArrowLeft', rows), { row: 0, column: -1 })
  assert.deepEqual(stepFrom({ row: 0, column: 1 }, 'ArrowDown', rows), { row: 2, column: 1 })
  assert.deepEqual(stepFrom({ row: 0, column: -1 }, 'ArrowDown', rows), { row: 1, column: -1 })
  assert.equal(stepFrom({ row: 0, column: 3 }, 'ArrowDown', rows), null)
})

test('a silence is joined to an event by the words of any of its claims, never by a word of one and a word of another', () => {
  const silences = [{ name: 'the premier', about: 'reports of the departure of Tarn', report: 'a' }]
  const subject = (second: string): string | undefined => {
    const { desk, claims } = made(
      [
        {
          label: 'The president flew to the coast',
          told: [
            { name: 'A', report: 'a' },
            { name: 'B', report: 'b' },
          ],
        },
      ],
      DAYS,
      { silences },
    )
    const told = claims.map((claim, at) => ({ ...claim, text: at === 0 ? 'Tarn flew to the coast' : second }))
    return silencesOf(desk.situation, evidenceOf(told, desk.situation.reports))[0]?.event?.label
  }
  assert.equal(subject('Tarn’s departure was at night'), 'The president flew to the coast')
  assert.equal(subject('A departure was seen at night'), undefined)
})
