import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Situation } from '../../model/index.js'
import { hostile } from '../../testing/fixtures/hostile.js'
import { KARSK_READINGS } from '../../testing/fixtures/karsk.js'
import { KARSK_SITUATION } from '../../testing/fixtures/karsk-situation.js'
import { assertSnapshot } from '../../testing/snapshot.js'
import { displayWidth } from '../width.js'
import { briefText } from './text.js'

const WIDTHS = [60, 80, 120] as const

for (const width of WIDTHS) {
  test(`the brief of a rich situation at ${width} columns`, () => {
    assertSnapshot(`export/snapshots/karsk-${width}.txt`, briefText(KARSK_SITUATION, KARSK_READINGS, { width, colour: false }))
  })
}

test('the brief with styles', () => {
  assertSnapshot(
    'export/snapshots/karsk-100-colour.txt',
    briefText(KARSK_SITUATION, KARSK_READINGS, { width: 100, colour: true }),
  )
})

test('without colour there is no escape, and with colour the same words stand there', () => {
  for (const width of [40, ...WIDTHS, 200]) {
    const plain = briefText(KARSK_SITUATION, KARSK_READINGS, { width, colour: false })
    assert.doesNotMatch(plain, /\u001b/)
    const bare = briefText(KARSK_SITUATION, KARSK_READINGS, { width, colour: true }).replace(STYLE, '')
    assert.equal(squeezed(bare), squeezed(plain))
  }
})

const STYLE = /\u001b\[\d+m/g
const squeezed = (text: string): string => text.replace(/[\s_━─]/g, '')

test('no line is wider than the paper, addresses excepted; styles do not cross lines', () => {
  for (const width of [40, ...WIDTHS, 131]) {
    for (const colour of [false, true]) {
      for (const line of briefText(KARSK_SITUATION, KARSK_READINGS, { width, colour }).split('\n')) {
        const bare = line.replace(STYLE, '')
        if (!bare.includes('https://')) assert.ok(displayWidth(bare) <= width, bare)
        assert.equal((line.match(/\u001b\[[1-9]\d*m/g) ?? []).length, (line.match(/\u001b\[0m/g) ?? []).length)
      }
    }
  }
})

test('what stands in quotation marks stands in a report', () => {
  const texts = [
    ...KARSK_READINGS.map(({ report }) => squeezed(report.text)),
    ...KARSK_READINGS.flatMap(({ claims }) => claims.flatMap(({ chain }) => chain.map(({ name }) => squeezed(name)))),
  ]
  for (const width of WIDTHS) {
    const quotes = [...briefText(KARSK_SITUATION, KARSK_READINGS, { width, colour: false }).matchAll(/“([^”]*)”/g)].map(
      ([, quote = '']) => quote,
    )
    if (width < 104) assert.ok(quotes.length > 20, `only ${quotes.length} quotations`)
    const parts = quotes.flatMap(quote => quote.split('…')).map(squeezed)
    if (width < 104)
      for (const part of parts)
        assert.ok(
          texts.some(text => text.includes(part)),
          part,
        )
  }
})

test('nothing to tell is told in a line', () => {
  const empty: Situation = {
    ...KARSK_SITUATION,
    asOf: '',
    reports: [],
    events: [],
    control: [],
    numbers: [],
    silences: [],
    outlooks: [],
  }
  const text = briefText(empty, [], { width: 60, colour: false })
  assert.match(text, /No report to read/)
  assert.ok(text.split('\n').length < 8)
  const silent = { ...empty, reports: KARSK_SITUATION.reports.slice(0, 1) }
  assert.match(briefText(silent, [], { width: 60, colour: false }), /Nothing is claimed here/)
})

test('readings that are missing cost their quotations, not the brief', () => {
  const text = briefText(KARSK_SITUATION, [], { width: 80, colour: false })
  assert.match(text, /The Valley Front took the whole of Vessen/)
  assert.match(text, /… and 5 more claims: --format json/)
})

test('one report is called this report', () => {
  const [first] = KARSK_READINGS
  assert.ok(first !== undefined)
  const alone = { ...KARSK_SITUATION, reports: KARSK_SITUATION.reports.slice(0, 1) }
  const text = briefText(alone, [first], { width: 100, colour: false })
  assert.match(text, /Mira Halden \(Oresia Watch, monitor\) → Northern Press\s+→ this report/)
  assert.match(text, /this report, in its own voice/)
})

test('hostile text neither steers the terminal nor breaks the page', () => {
  const { readings, situation } = hostile('\u001b[2J\u001b]0;pwned\u0007 \u202eleft\u0000 the\r\ntown \u009b31m')
  const text = briefText(situation, readings, { width: 80, colour: false })
  assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  assert.match(text, /␛\[2J␛\]0;pwned␇/)
  const painted = briefText(situation, readings, { width: 80, colour: true })
  assert.doesNotMatch(painted.replace(STYLE, ''), /\u001b/)
})

test('any text in any field: a page that fits and steers nothing', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 }))
  fc.assert(
    fc.property(texts, fc.integer({ min: 40, max: 140 }), fc.boolean(), (text, width, colour) => {
      const { readings, situation } = hostile(text)
      const bare = briefText(situation, readings, { width, colour }).replace(STYLE, '')
      assert.doesNotMatch(bare, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      for (const line of bare.split('\n')) if (!line.includes('://')) assert.ok(displayWidth(line) <= width, JSON.stringify(line))
    }),
    { numRuns: 60 },
  )
})

test('a large situation stays readable: the heavy first, the rest in lines, the remainder counted', () => {
  const [event] = KARSK_SITUATION.events
  assert.ok(event !== undefined)
  const events = Array.from({ length: 500 }, (_, index) => ({
    ...event,
    id: `e${index}`,
    label: `Event number ${index}`,
    status: 'claimed' as const,
    claims: [],
    independentOrigins: index % 7,
    independentParties: index % 7,
  }))
  const text = briefText({ ...KARSK_SITUATION, events }, KARSK_READINGS, { width: 80, colour: false })
  assert.ok(text.split('\n').length < 200)
  assert.match(text, /… and 474 more events: --format json/)
  assert.ok(text.indexOf('Event number 6\n') > 0 && !text.includes('Event number 7\n'))
})
