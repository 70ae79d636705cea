import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { QUALIFIERS } from '../lexicon/numbers.js'
import { shippedGazetteer } from '../testing/gazetteer.js'
import { documentOf } from '../testing/notation/documents.js'
import { findNumbers } from './numbers/index.js'
import { findDefinitePlaces, findPlaces, findSites, withSites } from './places/index.js'
import { findTimes } from './times/index.js'

const documentFrom = (text: string, date: string | null = '2024-12-08') => documentOf(text, { date, outlet: null })

test('the example of every qualifier of numbers', () => {
  assert.ok(QUALIFIERS.length > 10)
  assert.equal(new Set(QUALIFIERS.map(({ id }) => id)).size, QUALIFIERS.length)
  for (const { id, example } of QUALIFIERS) {
    const [number] = findNumbers(documentFrom(example.text))
    assert.deepEqual([number?.low, number?.high, number?.what], [example.low, example.high, 'soldiers'], id)
  }
})

test('a report without a date keeps its times relative, and says so', () => {
  const { times, problems } = findTimes(documentFrom('The army left on Sunday. It had arrived two weeks ago.', null))
  assert.deepEqual(
    times.map(({ value, from, to }) => [value, from, to]),
    [
      ['XXXX-WXX-7', null, null],
      ['XXXX-WXX', null, null],
    ],
  )
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['date-unknown'],
  )
})

test('a full date that stands alone in the opening dates the text', () => {
  const { times, problems } = findTimes(documentFrom('Sunday, December 8, 2024\n\nThe army left on Saturday.', null))
  assert.equal(times.at(-1)?.value, '2024-12-07')
  assert.deepEqual(problems, [])
})

test('no string makes them throw, and every span lies in the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Sunday',
      ' 31 February',
      ' 2024-13-45',
      '12:99',
      ' two',
      ' of',
      ' "',
      '\n\n',
      ' Damascus',
      "'",
      ' 9'.repeat(40),
      ' early',
      ' $',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, dated) => {
      const text = pieces.join('')
      const document = documentFrom(text, dated ? '2024-12-08' : null)
      const places = findPlaces(document, shippedGazetteer())
      const spans = [
        ...findTimes(document).times,
        ...places,
        ...findSites(document, places),
        ...findDefinitePlaces(document, withSites(places, findSites(document, places))),
        ...findNumbers(document).map(({ words }) => words),
      ]
      for (const { start, end } of spans) assert.ok(start >= 0 && start < end && end <= text.length)
    }),
    { numRuns: 200 },
  )
})
