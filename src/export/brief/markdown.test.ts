import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hostile } from '../../testing/fixtures/hostile.js'
import { KARSK_READINGS } from '../../testing/fixtures/karsk.js'
import { KARSK_SITUATION } from '../../testing/fixtures/karsk-situation.js'
import { assertSnapshot } from '../../testing/snapshot.js'
import { visible } from '../visible.js'
import { escapeMarkdown, webAddress } from './escape.js'
import { briefMarkdown } from './markdown.js'

test('the brief of a rich situation as Markdown', () => {
  assertSnapshot('export/snapshots/karsk.md.txt', briefMarkdown(KARSK_SITUATION, KARSK_READINGS))
})

test('text of others opens no markup', () => {
  const cases: readonly (readonly [text: string, escaped: string])[] = [
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript\\:alert(1))'],
    ['![x](http://a.b)', '\\!\\[x\\](http\\://a.b)'],
    ['`code` ``x``', '\\`code\\` \\`\\`x\\`\\`'],
    ['a | b', 'a \\| b'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['> quote', '\\> quote'],
    ['1. item', '1\\. item'],
    ['2) item', '2\\) item'],
    ['one\n# two\n\n- three', 'one \\# two - three'],
    ['*a* _b_ ~~c~~ $d$', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\$d\\$'],
    ['&lt;b&gt; \\* x', '\\&lt;b\\&gt; \\\\\\* x'],
    ['www.example.org', 'www\\.example.org'],
    ['ask a@b.org', 'ask a@\u2060b.org'],
  ]
  for (const [text, escaped] of cases) assert.equal(escapeMarkdown(text), escaped)
})

test('any text: one line, every sign of markup behind a backslash, and the text itself when read back', () => {
  const hostile = fc.constantFrom(
    '<',
    '>',
    '[',
    ']',
    '(',
    ')',
    '`',
    '|',
    '#',
    '-',
    '+',
    '*',
    '_',
    '~',
    '!',
    '\\',
    '&',
    '$',
    '\n',
    ' ',
    '://',
    'www.',
    '1.',
    '@',
    '\u001b',
    'a',
  )
  const texts = fc.oneof(
    fc.array(hostile, { maxLength: 30 }).map(parts => parts.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(texts, text => {
      const escaped = escapeMarkdown(text)
      assert.doesNotMatch(escaped, /[\n\r\u2028\u001b]/)
      const bare = escaped.replace(/\\[!-/:-@[-`{-~]/g, '')
      assert.doesNotMatch(bare, /[<>[\]`|*_~&$#!\\^]|:\/\/|www\./i)
      assert.doesNotMatch(escaped, /^\s*(?:[-+=>#]|\d+[.)])/)
      const back = escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('@\u2060', '@')
      assert.equal(back, visible(text).replace(/[^\S\u00a0]+/g, ' '))
    }),
  )
})

test('a whole brief of hostile text holds no markup of that text', () => {
  const { readings, situation } = hostile('<script>x</script> [x](javascript:x) ![y](http://z) `c` | # h\n- i\n> q')
  const text = briefMarkdown(situation, readings)
  const ours = text.replace(/^> /gm, '').replace(/\\[!-/:-@[-`{-~]/g, '')
  assert.doesNotMatch(ours, /[<>[\]`|]|javascript:x|http:\/\//)
  assert.doesNotMatch(ours, /^(?:- i|> q)/m)
  assert.ok(text.includes('\\<script\\>'))
})

test('a link leads to the web or nowhere', () => {
  assert.equal(webAddress('https://example.org/a?b=1&c=2'), 'https://example.org/a?b=1&amp;c=2')
  assert.equal(webAddress('http://example.org/<b>)'), 'http://example.org/%3Cb%3E%29')
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://a.b',
    'example.org',
    '',
    ' javascript:alert(1)',
    null,
  ]) {
    assert.equal(webAddress(address), null)
  }
})

test('a report whose address is not of the web is named without a link', () => {
  const [first, ...others] = KARSK_SITUATION.reports
  assert.ok(first !== undefined)
  const text = briefMarkdown(
    { ...KARSK_SITUATION, reports: [{ ...first, url: 'javascript:alert(1)' }, ...others] },
    KARSK_READINGS,
  )
  assert.doesNotMatch(text, /javascript:/)
  assert.match(text, /\]\(<https:\/\/harbour-wire\.example\/wire-2>\)/)
})
