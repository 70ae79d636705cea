import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Packer } from './pack.js'

const VALUE = fc.jsonValue().filter(value => !JSON.stringify(value).includes('__proto__'))

test('what comes out of a packer is what went in, in the same order of keys', () => {
  const packer = new Packer()
  fc.assert(
    fc.property(fc.array(VALUE), fc.string({ unit: 'binary' }), (values, text) => {
      const packed = values.map(value => packer.pack({ text, value, piece: text.slice(1, 9), none: undefined }, text))
      values.forEach((value, index) => {
        const found = packer.unpack(packed[index] as Uint8Array) as { value: unknown; text: string }
        assert.deepEqual(found, { text, value, piece: text.slice(1, 9), none: undefined })
        assert.equal(JSON.stringify(found), JSON.stringify({ text, value, piece: text.slice(1, 9), none: undefined }))
      })
    }),
  )
})

for (const number of [0, -0, 1, -1, 0.85, 33.513, 33.5138, 1e-4, 2 ** 28 - 1, 2 ** 28, 1e300, Number.NEGATIVE_INFINITY])
  test(`the number ${Object.is(number, -0) ? '-0' : number} is kept`, () => {
    const packer = new Packer()
    assert.ok(Object.is(packer.unpack(packer.pack(number, '')), number))
  })

test('what comes again takes little room', () => {
  const packer = new Packer()
  const value = { kind: 'a telling', rule: 'some/long-rule-name', words: [{ start: 4, end: 12 }], text: 'in the harbour' }
  const sizes = [1, 2, 3].map(() => packer.pack([value, value], 'the boats in the harbour of Karsk').length)
  assert.ok((sizes[2] as number) < (sizes[0] as number) && (sizes[2] as number) < 75, String(sizes))
})
