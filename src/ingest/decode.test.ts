import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decode } from './decode.js'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)

test('UTF-8 is taken as it stands, its byte order mark dropped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      fc.pre(!/[\0-\x08\x0e-\x1f\x7f]/.test(text) && !text.startsWith('\ufeff'))
      assert.deepEqual(decode(bytes(text)), { kind: 'text', text, guessed: false })
      assert.deepEqual(decode(bytes(`\ufeff${text}`)), { kind: 'text', text, guessed: false })
    }),
  )
})

test('line ends and white space are not touched', () => {
  const text = ' Rain\r\nfell.\r\n\r\n\tSnow\u00a0fell.\n'
  assert.deepEqual(decode(bytes(text)), { kind: 'text', text, guessed: false })
})

test('UTF-16 is read where a byte order mark says so', () => {
  const text = 'Rain fell in Ḥimṣ.'
  const little = bytes(`\ufeff${text}`, 'utf16le')
  assert.deepEqual(decode(little), { kind: 'text', text, guessed: false })
  assert.deepEqual(decode(Buffer.from(little).swap16()), { kind: 'text', text, guessed: false })
})

test('what is nearly text is read as Windows-1252, and said to be', () => {
  assert.deepEqual(decode(bytes('“It rained,” the mayor said.'.replace(/[“”]/g, '\u0093'), 'latin1')), {
    kind: 'text',
    text: '“It rained,“ the mayor said.',
    guessed: true,
  })
})

test('what is no text is refused', () => {
  assert.equal(decode(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0])).kind, 'binary')
  assert.equal(decode(Uint8Array.from({ length: 300 }, (_, index) => 0x80 + (index % 0x40))).kind, 'binary')
  assert.equal(decode(new Uint8Array(50).fill(1)).kind, 'binary')
})
