import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linesOf } from './lines.js'

async function linesFrom(chunks: readonly string[], limit = 1000) {
  async function* stream() {
    for (const chunk of chunks) yield Buffer.from(chunk)
  }
  const lines: (string | null)[] = []
  for await (const { number, bytes } of linesOf(stream(), limit)) {
    assert.equal(number, lines.length + 1)
    lines.push(bytes === null ? null : Buffer.from(bytes).toString('utf8'))
  }
  return lines
}

test('lines are the same however the bytes are cut', async () => {
  const piece = fc.constantFrom('a', 'é', '\n', '\r\n', '\n\n', 'bcd')
  await fc.assert(
    fc.asyncProperty(fc.array(piece), async pieces => {
      const whole = pieces.join('')
      const expected = whole.split('\n').map(line => (line.endsWith('\r') ? line.slice(0, -1) : line))
      if (expected.at(-1) === '') expected.pop()
      assert.deepEqual(await linesFrom(pieces), expected)
      assert.deepEqual(await linesFrom([whole]), expected)
    }),
  )
})

test('a line beyond the limit is passed over, and counted', async () => {
  assert.deepEqual(await linesFrom(['ab\nabc', 'def', 'ghi\nxy'], 5), ['ab', null, 'xy'])
})
