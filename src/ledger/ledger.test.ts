import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decisionDraft, receivedDraft, replacedDraft, tickingClock } from '../testing/fixtures/drafts.js'
import { canonicalJson, plain } from './canonical.js'
import { sealedText } from './chain.js'
import { fold } from './fold.js'
import { hashOf } from './hash.js'
import { createMemoryLedger } from './memory.js'

test('canonical JSON is that of RFC 8785', () => {
  assert.equal(
    canonicalJson(plain({ b: [1, null, true], a: { '€': 1e21, é: 0.5 }, c: undefined })),
    '{"a":{"é":0.5,"€":1e+21},"b":[1,null,true]}',
  )
  assert.equal(canonicalJson(plain('a\ud800b\u0007"')), '"a\ufffdb\\u0007\\""')
  // By UTF-16 code units, not code points.
  assert.equal(canonicalJson(plain({ '\ufb33': 1, '😀': 2 })), '{"😀":2,"\ufb33":1}')
  assert.throws(() => plain(Number.NaN), RangeError)
  assert.throws(() => plain({ a: () => 1 }), RangeError)
})

test('an entry is chained to the one before, and its hash can be worked out by hand', () => {
  const ledger = createMemoryLedger({ clock: tickingClock() })
  const [first, second] = ledger.append([receivedDraft('a', 'Rain fell.'), receivedDraft('b', 'Snow fell.')], 'lena')
  assert.equal(first?.previous, '0'.repeat(64))
  assert.equal(second?.previous, first?.hash)
  assert.equal(second?.hash, hashOf(sealedText(second as never)))
  assert.deepEqual([...ledger.read(1)], [second])
  assert.deepEqual(ledger.last(), second)
  assert.equal(new TextDecoder().decode(ledger.content(hashOf('Snow fell.')) ?? undefined), 'Snow fell.')
})

test('a clock that goes backwards never puts an entry before another', () => {
  const times = [5000, 1000, Number.NaN, 6000]
  const ledger = createMemoryLedger({ clock: () => times.shift() ?? 0 })
  for (const id of ['a', 'b', 'c', 'd']) ledger.append([receivedDraft(id, id)], 'local')
  const seconds = [...ledger.read()].map(({ at }) => at.slice(17, 19))
  assert.deepEqual(seconds, ['05', '05', '05', '06'])
})

test('a draft whose text did not come with it is refused whole', () => {
  const ledger = createMemoryLedger()
  const bare = { ...receivedDraft('b', 'Snow fell.'), contents: [] }
  assert.throws(() => ledger.append([receivedDraft('a', 'Rain fell.'), bare], 'local'), /no bytes of that hash/)
  assert.equal(ledger.last(), null)
  assert.equal(ledger.content(hashOf('Rain fell.')), null)
})

test('what was sealed is gone, stays gone when it comes again, and is folded as sealed', () => {
  const ledger = createMemoryLedger()
  ledger.append([receivedDraft('a', 'A name.')], 'local')
  ledger.seal(1, 'a witness asked', 'lena')
  ledger.append([receivedDraft('b', 'A name.')], 'local')
  assert.equal(ledger.content(hashOf('A name.')), null)
  assert.deepEqual(
    fold(ledger.read()).reports.map(({ versions }) => versions.map(({ sealed }) => sealed)),
    [[true], [true]],
  )
  assert.throws(() => ledger.seal(2, 'no', 'lena'), /holds no text/)
  assert.throws(() => ledger.seal(9, 'no', 'lena'), /holds no text/)
})

test('entries fold to the present version of each report, to decisions and situations, at any moment', () => {
  const ledger = createMemoryLedger({ clock: tickingClock() })
  ledger.append([{ body: { kind: 'situation-opened', situation: 'karsk', name: 'Karsk' }, contents: [] }], 'local')
  ledger.append([receivedDraft('a', 'Rain fell.'), receivedDraft('b', 'Snow fell.')], 'local')
  const [decision] = ledger.append([decisionDraft({ kind: 'source-graded', source: 'X', grade: 'B', note: null })], 'lena')
  ledger.append([replacedDraft('another-id', 'Rain fell twice.', 2)], 'local')
  ledger.append([{ body: { kind: 'report-withdrawn', situation: 'karsk', report: 'b', reason: 'wrong' }, contents: [] }], 'local')
  const now = fold(ledger.read())
  assert.deepEqual(
    now.situations.map(({ name, closed }) => [name, closed]),
    [['Karsk', null]],
  )
  assert.deepEqual(
    now.reports.map(({ report, versions, withdrawn }) => [report.id, report.text, versions.length, withdrawn?.reason]),
    [
      ['a', hashOf('Rain fell twice.'), 2, undefined],
      ['b', hashOf('Snow fell.'), 1, 'wrong'],
    ],
  )
  assert.deepEqual(
    now.decisions.map(({ entry, by }) => [entry, by]),
    [[4, 'lena']],
  )
  const then = fold(ledger.read(), { knownAt: decision?.at ?? '' })
  assert.deepEqual([then.entry, then.reports[0]?.versions.length, then.reports[1]?.withdrawn], [4, 1, null])
  assert.equal(fold(ledger.read(), { until: 1 }).reports.length, 0)
  assert.throws(() => fold(ledger.read(), { knownAt: 'soon' }), RangeError)
})
