import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { paintLine, plainOf, rich, run } from './paint.js'
import { visible } from './visible.js'
import { displayWidth } from './width.js'
import { cut, wrap } from './wrap.js'

const lines = (text: string, width: number, indent = { first: 0, rest: 0 }): string[] =>
  wrap(rich(text), width, indent).map(plainOf)

test('width: wide characters take two columns, combining marks none', () => {
  assert.equal(displayWidth('Karsk'), 5)
  assert.equal(displayWidth('café'), 4)
  assert.equal(displayWidth('cafe\u0301'), 4)
  assert.equal(displayWidth('大马士革'), 8)
  assert.equal(displayWidth('دمشق'), 4)
  assert.equal(displayWidth('🔥'), 2)
  assert.equal(displayWidth('●◒◌◐⊘→┄'), 7)
})

test('lines break at spaces and hang', () => {
  assert.deepEqual(lines('the army left the town at night', 12, { first: 0, rest: 2 }), [
    'the army',
    '  left the',
    '  town at',
    '  night',
  ])
  assert.deepEqual(lines('  a \n\t b  ', 20), ['a b'])
  assert.deepEqual(lines('', 20), [''])
})

test('a no-break space holds words together and is set as a space', () => {
  assert.deepEqual(lines('on Sunday 8\u00a0Dec\u00a02024', 14), ['on Sunday', '8 Dec 2024'])
})

test('wide characters may break between each other, but no closing mark opens a line', () => {
  assert.deepEqual(lines('大马士革大马士革。', 16), ['大马士革大马士', '革。'])
})

test('a word longer than a line is broken, an address is not', () => {
  assert.deepEqual(lines('x abcdefghijklmnop y', 10), ['x', 'abcdefghij', 'klmnop y'])
  assert.deepEqual(lines('see https://example.org/a-long-path now', 10), ['see', 'https://example.org/a-long-path', 'now'])
})

test('a style never crosses a line and covers the spaces inside it', () => {
  const painted = wrap([run('he '), run('may have', 'hedge'), run(' left')], 7).map(line => paintLine(line, true))
  assert.deepEqual(painted, ['he \u001b[4mmay\u001b[0m', '\u001b[4mhave\u001b[0m', 'left'])
  assert.equal(paintLine([run('may have', 'hedge')], true), '\u001b[4mmay have\u001b[0m')
  assert.equal(paintLine([run('may have', 'hedge')], false), 'may have')
})

test('cut keeps within its width', () => {
  assert.equal(plainOf(cut(rich('the army left the town'), 12)), 'the army le…')
  assert.equal(plainOf(cut(rich('the army'), 12)), 'the army')
  assert.equal(plainOf(cut(rich('大马士革大马士革'), 7)), '大马士…')
})

test('any text: no line is too wide, nothing is lost, nothing unsafe is left', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }))
  fc.assert(
    fc.property(texts, fc.integer({ min: 10, max: 60 }), fc.integer({ min: 0, max: 2 }), (text, width, rest) => {
      fc.pre(!text.includes('://'))
      const set = lines(text, width, { first: 0, rest })
      for (const line of set) assert.ok(displayWidth(line) <= width, JSON.stringify(line))
      const squeezed = (all: string): string => all.replace(/\s/g, '')
      assert.equal(squeezed(set.join(' ')), squeezed(visible(text)))
      assert.doesNotMatch(set.join('\n'), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }),
  )
})

test('text of others is made safe to show', () => {
  assert.equal(visible('a\u001b[31mb\u0007c\u0000'), 'a␛[31mb␇c␀')
  assert.equal(visible('a\u202eb\u2066c\u2069'), 'a�b�c�')
  assert.equal(visible('a\ud800b\udc00c'), 'a�b�c')
  assert.equal(visible('a\u200bb\ufeffc\u00add\u{e0041}e'), 'abcde')
  assert.equal(visible('a\r\nb\u2028c\u0085d'), 'a  b c d')
  assert.equal(visible('a\u009bb\u007f'), 'a�b␡')
  assert.equal(visible('naïve 大马 🔥 نعم'), 'naïve 大马 🔥 نعم')
})
