import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { toConllu } from '../export/conllu.js'
import type { Document } from '../model/index.js'
import { openLanguageModel, parse } from './index.js'
import { findPassages } from './passages.js'
import { findSentences } from './sentences.js'

const model = openLanguageModel(new Uint8Array(readFileSync(new URL('../../models/english.bin', import.meta.url))))
const read = (text: string, title: string | null = null): Document =>
  parse({ id: 'r1', text, title, outlet: null, url: null, published: null }, model)

const BLANK = /[\s\p{Zs}]/u

/** Tokens in order and without overlap, only blanks between them; sentences hold their tokens, passages their sentences. */
function assertCovers(text: string, document: Pick<Document, 'passages' | 'sentences'>): void {
  let at = 0
  for (const sentence of document.sentences) {
    assert.ok(sentence.tokens.length > 0, 'an empty sentence')
    assert.equal(sentence.start, sentence.tokens[0]?.start)
    assert.equal(sentence.end, sentence.tokens.at(-1)?.end)
    for (const token of sentence.tokens) {
      assert.ok(token.start >= at && token.end > token.start, 'tokens out of order')
      assert.ok(isBlank(text.slice(at, token.start)), `left out: ${JSON.stringify(text.slice(at, token.start))}`)
      assert.equal(token.form, text.slice(token.start, token.end))
      if (token.glued) assert.equal(token.start, at, 'a glued token with a gap')
      at = token.end
    }
    assert.ok(
      document.passages.some(({ start, end }) => start <= sentence.start && sentence.end <= end),
      'a sentence over a passage',
    )
  }
  assert.ok(isBlank(text.slice(at)), `left out at the end: ${JSON.stringify(text.slice(at))}`)
}

const isBlank = (text: string): boolean => [...text].every(character => BLANK.test(character))

/** One root a sentence, no circles. */
function assertTrees(document: Document): void {
  for (const { tokens } of document.sentences) {
    assert.equal(tokens.filter(({ head }) => head < 0).length, 1)
    for (const token of tokens) {
      let steps = 0
      for (let head = token.head; head >= 0; head = tokens[head]?.head ?? -1)
        assert.ok(++steps <= tokens.length, 'a circle of heads')
    }
  }
}

const HOSTILE = [
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\ufeff',
  '\u202e',
  '\u2028',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  '\ud83c\udffd',
  '👩‍👩‍👧',
  'é',
  'e\u0301',
  'مرحبا',
  '中文。',
  '.',
  '...',
  '…',
  ',',
  "'",
  '’',
  '‘',
  '"',
  '“',
  '”',
  '``',
  "''",
  '-',
  '--',
  '—',
  '(',
  ')',
  '[',
  ']',
  '?!',
  ':',
  ':)',
  '/',
  '@',
  '#',
  '&',
  '$',
  '%',
  '5',
  '1,000',
  '10km',
  '5:30pm',
  'U.S.',
  'Gen.',
  'No.',
  'p.m.',
  "don't",
  'cannot',
  'rebels’',
  "s'",
  'http://a.b/c.',
  'www.x',
  'a@b.c',
  'READ:',
  'By Lena Roth',
  'BEIRUT (AP) —',
  '(Reporting by X)',
  'The',
  'army',
  'said',
  'A',
  'X.',
]

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .map(parts => parts.join(''))

test('tokens and gaps rejoin to the exact text, for any string', () => {
  const property = fc.property(
    fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 })),
    text => {
      const document = read(text)
      assertCovers(text, document)
      assertTrees(document)
    },
  )
  fc.assert(property, { numRuns: 1500, seed: 20241208 })
})

test('CoNLL-U of any string has ten columns and heads within the sentence', () => {
  const property = fc.property(hostile, text => {
    for (const block of toConllu(read(text)).split('\n\n')) {
      const rows = block.split('\n').filter(line => line !== '' && !line.startsWith('# '))
      const words = rows.filter(row => !row.split('\t')[0]?.includes('-')).length
      for (const row of rows) {
        const columns = row.split('\t')
        assert.equal(columns.length, 10, JSON.stringify(row))
        if (!columns[0]?.includes('-')) assert.ok(Number(columns[6]) >= 0 && Number(columns[6]) <= words)
      }
    }
  })
  fc.assert(property, { numRuns: 300, seed: 20241208 })
})

test('empty and blank texts are a problem, not an error', () => {
  for (const text of ['', ' \n\t ', '\u3000\r\n']) {
    const document = read(text)
    assert.deepEqual([document.sentences, document.passages, document.problems.map(({ code }) => code)], [[], [], ['text-empty']])
  }
})

test('another language is noted and still has its tokens', () => {
  const text = 'Die Armee hat am Sonntag die Stadt verlassen und wird nicht mehr zurückkehren.\n'.repeat(4)
  const document = read(text)
  assert.equal(document.language, 'de')
  assert.deepEqual(
    document.problems.map(({ code }) => code),
    ['language-unsupported'],
  )
  assertCovers(text, document)
})

test('a very long sentence is analysed in pieces', () => {
  const text = `The army left ${'the town and the village and '.repeat(200)}the coast.`
  const document = read(text)
  assert.ok(document.sentences.length > 1, 'several pieces')
  assertCovers(text, document)
  assert.deepEqual(
    document.problems.map(({ code }) => code),
    ['sentence-too-long'],
  )
  assertTrees(document)
})

test('promo lines keep their tokens and say what they are', () => {
  const text = 'The army left Homs.\nREAD: Ten bridges that changed hands\nNobody fired.'
  const document = read(text)
  assertCovers(text, document)
  assert.deepEqual(
    document.sentences.map(({ passage }) => passage),
    ['body', 'promo', 'body'],
  )
})

const MEGABYTE = 1 << 20
const HARD: Readonly<Record<string, string>> = {
  'one letter': 'a'.repeat(MEGABYTE),
  'no blank': 'a.b-c/d’e'.repeat(MEGABYTE / 9),
  'no full stop': 'the army left the town '.repeat(MEGABYTE / 23),
  'full stops': '. '.repeat(MEGABYTE / 2),
  apostrophes: "s' ".repeat(MEGABYTE / 3),
  'straight quotes': '" a '.repeat(MEGABYTE / 4),
  brackets: '(['.repeat(MEGABYTE / 2),
  initials: 'A. '.repeat(MEGABYTE / 3),
  'dots and letters': 'a.'.repeat(MEGABYTE / 2),
  'at signs': 'a@'.repeat(MEGABYTE / 2),
  'web addresses': 'http://'.repeat(MEGABYTE / 7),
  'closing brackets behind an address': `http://${')'.repeat(MEGABYTE)}`,
  figures: '1,000-'.repeat(MEGABYTE / 6),
  'line breaks': 'a\n'.repeat(MEGABYTE / 2),
  blanks: ' '.repeat(MEGABYTE),
  'broken lines': 'the army left the town on\n'.repeat(MEGABYTE / 26),
  surrogates: '\ud83d\ude00'.repeat(MEGABYTE / 2),
  joiners: '\u200d'.repeat(MEGABYTE),
  'lone surrogates': '\ud800'.repeat(MEGABYTE),
  capitals: 'AB CD '.repeat(MEGABYTE / 6),
  'names on one line': 'Lena Roth and '.repeat(MEGABYTE / 14),
  dashes: '-- '.repeat(MEGABYTE / 3),
}

for (const [name, text] of Object.entries(HARD)) {
  test(`a megabyte of ${name} is split in under two seconds`, () => {
    // Processor time: other work on the machine does not count.
    const start = process.cpuUsage()
    const sentences = findPassages(text).flatMap(passage => findSentences(text, passage))
    const took = process.cpuUsage(start).user / 1000
    assert.ok(name === 'blanks' || sentences.length > 0)
    assert.ok(took < 2000, `${Math.round(took)} ms`)
  })
}
