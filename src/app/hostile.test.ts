import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Span } from '../base/span.js'
import { toConllu } from '../export/conllu.js'
import { explainText } from '../export/index.js'

import { unsound } from '../testing/soundness.js'
import { createEngine } from './create-engine.js'
import { briefOf, toReport } from './library.js'

// Reading never throws, on any string; nor does what is printed of it.

const engine = createEngine()
const PAPER = { width: 80, colour: false }

/** Pieces that texts of news are made of, and pieces that nobody writes. */
const PIECES = [
  ...[
    'The ',
    'mayor ',
    'said ',
    'on Sunday',
    'that ',
    '12 ',
    '“',
    '”',
    '"',
    "'s ",
    '. ',
    ', ',
    '\n',
    '\n\n',
    '\r\n',
    'U.S. ',
    'Gen. ',
    'reportedly ',
  ],
  ...[
    'told ',
    'the ',
    'Associated Press ',
    'fled ',
    'Damascus',
    ' — ',
    '…',
    '(',
    ')',
    'READ: ',
    '?',
    '!',
    '3.5',
    '$1,000',
    'http://a.b/c?d=e',
    '@x',
    '#y',
  ],
  ...[
    '\ud800',
    '\udfff',
    '\u200b',
    '\u200d',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\0',
    '\u0007',
    '\u001b[31m',
    '\u0301',
    '👩‍👩‍👧',
    '🏳️‍🌈',
    'ﷺ',
    'السلطة',
    '北京',
    '\u2028',
    '\u00ad',
  ],
  ...['__proto__', 'constructor', 'toString ', '<b>', '</script>', '{{x}}', '%s', '\\', '=1+1', '\t', ' ', '    '],
]
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join('')),
)

test('any string is read, explained and briefed without a throw, and every span lies in it', () => {
  fc.assert(
    fc.property(texts, text => checkText(text)),
    { numRuns: 300 },
  )
})

test('odd sizes: nothing, one letter, a very long line, very many lines', { timeout: 60_000 }, () => {
  const word = 'The mayor said rain fell. '
  for (const text of [
    '',
    'a',
    '\ud800',
    '.'.repeat(5000),
    '“'.repeat(2000),
    'a'.repeat(50_000),
    `${word}\n`.repeat(300),
    'word '.repeat(4000),
  ]) {
    checkText(text)
  }
})

test('names that objects have of themselves are words like others', () => {
  for (const word of ['__proto__', 'constructor', 'hasOwnProperty', 'valueOf', 'toString', 'prototype']) {
    checkText(`${word} told ${word} that ${word} fled ${word} on Sunday, ${word} said.`)
  }
})

function checkText(text: string): void {
  const report = toReport({ id: 'hostile', text, published: '2024-12-08' })
  const document = engine.parse(report)
  const reading = engine.extract(document)
  assert.equal(JSON.stringify(engine.read(report)), JSON.stringify(reading))
  assert.equal(reading.report.text, text)
  assert.deepEqual(unsound(reading), [])
  for (const span of spansOf(reading)) {
    assert.ok(
      Number.isInteger(span.start) && 0 <= span.start && span.start <= span.end && span.end <= text.length,
      JSON.stringify(span),
    )
  }
  assert.ok(isClean(explainText(document, reading, PAPER)), 'an explanation lets a control character of the text through')
  assert.equal(typeof toConllu(document), 'string')
  for (const format of ['text', 'markdown', 'json'] as const) assert.equal(typeof briefOf([reading], { format }), 'string')
  assert.ok(isClean(briefOf([reading])), 'a brief lets a control character of the text through')
}

/** Every span anywhere in a Reading. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'start' in value && 'end' in value ? [value as Span] : []
  return [...own, ...Object.values(value).flatMap(spansOf)]
}

/** A printed brief must not drive the reader's terminal, whatever the report holds. */
const isClean = (printed: string): boolean => !/[\0-\x08\x0b-\x1f\x7f-\x9f]/.test(printed)
