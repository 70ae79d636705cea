import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toldReading } from '../testing/fixtures/telling.js'
import { agencyOf } from './agency.js'
import { corroborate } from './index.js'

const STORY =
  'The harbour of Karsk was shut on Sunday after the guards left their posts and crews refused to sail, the port office said in a short note.'
const OTHER =
  'Fishermen in Vessen mended their nets while the council argued for six hours over who should pay for the broken sea wall.'

test('a copy points to the earliest report that holds its text', () => {
  const readings = [
    toldReading({ id: 'a', opening: STORY }),
    toldReading({ id: 'b', outlet: 'Evening Ledger', opening: OTHER }),
    toldReading({ id: 'c', outlet: 'The Lantern', opening: `${STORY}\nMore to follow.` }),
  ]
  assert.deepEqual(
    corroborate(readings, null).reports.map(({ carrierOf }) => carrierOf),
    [null, null, 'a'],
  )
})

test("lines that recur in an outlet's reports make no copy", () => {
  const offer =
    'Sign up for the morning letter of the Ledger and read every day before breakfast what the valley talks about, free of charge.'
  const readings = [STORY, OTHER, 'A short text about the weather in the hills, where it rained for two days.'].map(
    (line, index) => toldReading({ id: `r${index}`, outlet: 'Evening Ledger', opening: line, ending: offer }),
  )
  assert.deepEqual(
    corroborate(readings, null).reports.map(({ carrierOf }) => carrierOf),
    [null, null, null],
  )
})

test('line by line the same is a copy, though a line of it recurs where it was first', () => {
  const line = 'Dorian Vasko resigned.'
  const readings = [
    toldReading({ id: 'a', outlet: 'Evening Ledger', opening: `${line}\nRebels took Vessen.\nVasko fled Karsk.` }),
    toldReading({ id: 'b', outlet: 'Evening Ledger', opening: line }),
    toldReading({ id: 'c', outlet: 'Evening Ledger', opening: line }),
    toldReading({ id: 'd', outlet: 'The Lantern', opening: `${line}\nRebels took Vessen.\nVasko fled Karsk.` }),
  ]
  assert.equal(corroborate(readings, null).reports.find(({ id }) => id === 'd')?.carrierOf, 'a')
})

for (const [name, opening, ending, agency] of [
  ['in the dateline', 'KARSK (AP) Guards left the harbour.', 'They did not return.', 'Associated Press'],
  ['as the last line', 'Guards left the harbour.', 'AFP / Topics: harbours', 'Agence France-Presse'],
  ['not from a photograph', 'Guards left the harbour.', 'Photo: Reuters / by a staff reporter', null],
  ['not from a mention', 'Guards left the harbour, an official told AP.', 'They did not return.', null],
] as const) {
  test(`the agency is read ${name}`, () => {
    assert.equal(agencyOf(toldReading({ id: 'a', opening, ending })), agency)
  })
}
