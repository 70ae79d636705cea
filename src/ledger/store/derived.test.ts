import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { folderFor } from '../../testing/command.js'
import { hashOf } from '../hash.js'
import { type IndexedReport, openDerived } from './derived.js'

const document = (report: string, text: string, more: Partial<IndexedReport> = {}): IndexedReport => ({
  situation: 'karsk',
  report,
  key: `key of ${report}`,
  sha256: hashOf(text),
  title: `Title ${report}`,
  outlet: 'The Karsk Courier',
  published: '2031-03-04',
  text,
  claims: [{ claim: 'c1', text: `${text} (claimed)` }],
  ...more,
})

test('readings are kept by their key, for two engines at most', context => {
  const file = join(folderFor(context), 'derived.db')
  const derived = openDerived(file)
  const json = JSON.stringify({ text: 'Rain \0 fell 🌧'.repeat(100) })
  derived.putReadings([{ key: 'a', text: 't', engine: 'one', json }])
  assert.equal(derived.reading('a'), json)
  derived.putReadings([{ key: 'b', text: 't', engine: 'two', json }])
  derived.close()
  const again = openDerived(file)
  assert.deepEqual([again.reading('a'), again.reading('b'), again.reading('c')], [json, json, null])
  again.putReadings([{ key: 'c', text: 't', engine: 'three', json }])
  assert.deepEqual([again.reading('a'), again.reading('b'), again.reading('c')], [null, json, json])
  again.clear()
  assert.equal(again.reading('b'), null)
  again.close()
})

test('words are found in any case, form and accent, and come back as pieces of text', context => {
  const derived = openDerived(join(folderFor(context), 'derived.db'))
  derived.index([
    document('a', 'Rebels entered São Vito <b>at dawn</b>, residents said.'),
    document('b', 'The army denied that rebels had entered.', { situation: 'other' }),
  ])
  const { reports, claims } = derived.search('ENTERING sao')
  assert.deepEqual(
    reports.map(({ report, title, outlet }) => [report, title, outlet]),
    [['a', 'Title a', 'The Karsk Courier']],
  )
  assert.deepEqual(reports[0]?.snippet, [
    { text: 'Rebels ', hit: false },
    { text: 'entered', hit: true },
    { text: ' ', hit: false },
    { text: 'São', hit: true },
    { text: ' Vito <b>at dawn</b>, residents said.', hit: false },
  ])
  assert.deepEqual(
    claims.map(({ report, claim, text }) => [report, claim, text]),
    [['a', 'c1', 'Rebels entered São Vito <b>at dawn</b>, residents said. (claimed)']],
  )
  const found = (query: string, situation: string | null = null) =>
    derived.search(query, { situation }).reports.map(({ report }) => report)
  assert.deepEqual(found('rebels').sort(), ['a', 'b'])
  assert.deepEqual(found('rebels', 'karsk'), ['a'])
  assert.deepEqual(found('rebels -army'), ['a'])
  assert.deepEqual(found('"rebels had"'), ['b'])
  assert.deepEqual(found('resid*'), ['a'])
  assert.deepEqual(found('title'), ['b', 'a'])
  assert.deepEqual(found('s6b6172736b'), [])
  derived.close()
})

test('whatever is asked, nothing is thrown and pieces make up text', context => {
  const derived = openDerived(join(folderFor(context), 'derived.db'))
  derived.index([document('a', 'Rain AND snow NOT fell NEAR (Karsk) "quoted" 100% a-b-c * ^ : {title}\0end \u0001odd\u0002')])
  const pieces = [
    '"',
    '“',
    '*',
    '-',
    '(',
    ')',
    ':',
    '^',
    'AND',
    'OR',
    'NOT',
    'NEAR(',
    'rain',
    'title:',
    '{',
    '}',
    '\0',
    '\ud800',
    "'",
    ';',
    ' ',
    'snow',
  ]
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom(...pieces)).map(all => all.join('')),
      ),
      query => {
        for (const { snippet } of derived.search(query, { situation: 'karsk', limit: Number.NaN }).reports)
          assert.ok(!/[\u0000-\u0002]/.test(snippet.map(({ text }) => text).join('')))
      },
    ),
  )
  assert.deepEqual(
    derived.search('AND').reports.map(({ report }) => report),
    ['a'],
  )
  assert.deepEqual(derived.search('"').reports, [])
  derived.close()
})

test('a report is indexed once, in its present version, and can be taken out', context => {
  const derived = openDerived(join(folderFor(context), 'derived.db'))
  derived.index([document('a', 'Rain fell.')])
  derived.index([document('a', 'Snow fell.', { key: 'new' })])
  assert.deepEqual([...derived.indexed('karsk')], [['a', 'new']])
  assert.deepEqual([derived.search('rain').claims.length, derived.search('snow').claims.length], [0, 1])
  derived.unindex('karsk', ['a', 'none'])
  assert.deepEqual([[...derived.indexed('karsk')], derived.search('snow').reports, derived.search('snow').claims], [[], [], []])
  derived.close()
})

test('what was made of a sealed text is nowhere in the file any more', context => {
  const file = join(folderFor(context), 'derived.db')
  const derived = openDerived(file)
  const secret = 'Quillfeather saw it from the harbour.'
  derived.index([document('a', secret), document('b', 'Rain fell.')])
  derived.putReadings([{ key: 'a', text: hashOf(secret), engine: 'one', json: secret }])
  derived.forget([hashOf(secret)])
  assert.equal(derived.reading('a'), null)
  assert.deepEqual(derived.search('harbour'), { reports: [], claims: [] })
  for (const name of [file, `${file}-wal`])
    assert.ok(!existsSync(name) || !/quillfeath/i.test(readFileSync(name, 'latin1')), name)
  assert.equal(derived.search('rain').reports.length, 1)
  derived.close()
})

test('a damaged or older file is made anew', context => {
  const file = join(folderFor(context), 'derived.db')
  writeFileSync(file, 'no database '.repeat(1000))
  const derived = openDerived(file)
  derived.index([document('a', 'Rain fell.')])
  assert.equal(derived.search('rain').reports.length, 1)
  derived.close()
})
