import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createEngine } from '../../app/create-engine.js'
import { toReport } from '../../app/library.js'
import type { Actor, Reading } from '../../model/index.js'

const engine = createEngine()
const read = (text: string): Reading => engine.read(toReport({ id: 'a', text, published: '2024-12-05' }))
const actor = (reading: Reading, name: string): Actor | undefined => reading.actors.find(each => each.name === name)
const words = (reading: Reading, { mentions }: Actor): string[] =>
  mentions.map(({ start, end }) => reading.report.text.slice(start, end))

test('names that equal words are not made out of words', () => {
  const reading = read(
    'The talks may end in May. Will the army hold the road to Chad? A turkey and a jordan almond were on the table.',
  )
  assert.deepEqual(
    reading.actors.filter(({ kind }) => kind === 'person').map(({ name }) => name),
    [],
  )
})

test('names that are countries too mean the country, unless somebody bears them as a last name', () => {
  const reading = read(
    'Jordan Peele left the town. Jordan said it had shot down a drone. Chad closed its border. Will Mercer said he would stay.',
  )
  assert.deepEqual(
    reading.actors.map(({ name, kind }) => `${name}: ${kind}`),
    ['Jordan Peele: person', 'Jordan: government', 'Chad: government', 'Will Mercer: person'],
  )
  const vernon = actor(read('Vernon Jordan met the ministers. Jordan said the talks would go on.'), 'Vernon Jordan')
  assert.equal(vernon?.mentions.length, 2)
})

test('a name or description that fits several is told as a problem', () => {
  const reading = read(
    'The Orlava Brigades met the Karsk Front. The group said it was ready. Lena Haddad met Omar Haddad. Haddad left.',
  )
  const open = reading.problems.flatMap(({ code, words: at }) =>
    code === 'actor-undecided' && at !== null ? [reading.report.text.slice(at.start, at.end)] : [],
  )
  assert.ok(open.includes('The group') && open.includes('Haddad'), open.join(', '))
})

test('persons whose last name is a word are joined with it', () => {
  const reading = read('Theresa May met the ministers. May said the talks would go on.')
  const may = actor(reading, 'Theresa May')
  assert.deepEqual(may === undefined ? [] : words(reading, may), ['Theresa May', 'May'])
})

test('a headline in capitals makes nobody of its words', () => {
  const reading = read('ARMY QUITS ORLAVA AS REBELS CLOSE IN ON CAPITAL\n\nThe army left Orlava on Sunday, Lena Haddad said.')
  for (const { name } of reading.actors) assert.doesNotMatch(name, /^[A-Z]{3,} [A-Z]{3,}/)
  assert.ok(actor(reading, 'Lena Haddad'))
})

test('invisible signs and mixed scripts in a name break nothing and join nobody else', () => {
  for (const name of ['\u200fLena Haddad', 'Lena\u200e Haddad', 'Лена Haddad', 'Lena Ηaddad', '\u202eLena Haddad\u202c']) {
    const reading = read(`${name} spoke on Monday. Omar Tahan left the town.`)
    const omar = actor(reading, 'Omar Tahan')
    assert.deepEqual(omar === undefined ? [] : words(reading, omar), ['Omar Tahan'], name)
  }
})

test('very long names and very many of them are read in time', { timeout: 30_000 }, () => {
  const long = Array.from({ length: 1500 }, () => 'Haddad').join(' ')
  read(`${long} said the road was open.`)
  read(`${'A'.repeat(3000)} Front (${'B'.repeat(40)}) said the road was open.`)
  const many = Array.from({ length: 800 }, (_, at) => `Lena Haddad${'abcdefgh'[at % 8]} said he met the group.`).join(' ')
  assert.ok(read(many).actors.length >= 8)
})

test('a last name that two bear stays apart from both', () => {
  const reading = read('Lena Haddad met Omar Haddad on Monday. Haddad said the road was open.')
  assert.equal(reading.actors.filter(each => words(reading, each).includes('Haddad')).length, 1)
  assert.ok(reading.actors.some(({ name, mentions }) => name === 'Haddad' && mentions.length === 1))
})

test('letters that this report binds mean its own body, whatever else they mean', () => {
  const reading = read('The Coastal Defence Council (CDC) met on Monday. The CDC said the road was open.')
  const council = actor(reading, 'Coastal Defence Council')
  assert.equal(council?.known, null)
  assert.deepEqual(council === undefined ? [] : words(reading, council), ['Coastal Defence Council', 'CDC', 'CDC'])
})

test('every mention, kind and side of an actor has its basis', () => {
  const reading = read('Pro-government Sham FM said that Rami Sayed, head of the Northern Observatory, left. He met the monitor.')
  for (const { name, mentions, basis, side } of reading.actors) {
    assert.ok(
      basis.some(({ field }) => field === 'kind'),
      name,
    )
    assert.equal(
      side !== null,
      basis.some(({ field }) => field === 'side'),
      name,
    )
    for (const { start } of mentions)
      assert.ok(
        basis.some(({ field, words: own }) => field === 'mentions' && own[0]?.start === start),
        name,
      )
  }
})

test('a known name of a user is not cut out of a longer one either, and stays itself beside titles, peoples and headlines', () => {
  const rows = [
    'x-relief | ngo | GBR | Islamic Relief | - | - | aid group',
    'x-38 | monitor | USA | 38 North | - | - | watches North Korea',
    'x-iss | monitor | ZAF | Institute for Security Studies | - | - | research institute',
  ]
  const own = createEngine(undefined, [{ name: 'own.txt', text: rows.join('\n') }])
  const knownIn = (text: string) =>
    own.read(toReport({ id: 'a', text, published: '2024-12-05' })).actors.flatMap(({ known }) => known ?? [])
  for (const text of [
    'The International Islamic Relief Organization sent blankets.',
    'The generals said that 38 North Korean soldiers were captured.',
    'They met at the European Union Institute for Security Studies.',
  ])
    assert.deepEqual(knownIn(text), [], text)
  for (const [text, key] of [
    ['Islamic Relief sent blankets.', 'actor/x-relief'],
    ['Meanwhile Islamic Relief sent blankets.', 'actor/x-relief'],
    ['British charity Islamic Relief sent blankets.', 'actor/x-relief'],
    ['Islamic Relief Director Lena Haddad left.', 'actor/x-relief'],
    ['Nine Killed on Coast, Says Islamic Relief', 'actor/x-relief'],
    ['NINE KILLED ON COAST, SAYS ISLAMIC RELIEF', 'actor/x-relief'],
    ['The pictures, 38 North said, show trucks.', 'actor/x-38'],
    ['Mohammed bin Salman Al Saud arrived on Monday.', 'actor/mohammed-bin-salman'],
  ] as const)
    assert.deepEqual(knownIn(text), [key], text)
})

test('letters that this report puts in brackets behind a name mean its bearer, by the words or by those of another language', () => {
  const own = createEngine(undefined, [
    { name: 'own.txt', text: 'x-rsf | armed-group | SDN | Rapid Storm Force; RSF | - | - | a militia' },
  ])
  const namesOf = (text: string) =>
    own
      .read(toReport({ id: 'a', text, published: '2024-12-05' }))
      .actors.map(({ known, mentions }) => `${known}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(' · ')}`)
  const reporters = 'actor/reporters-without-borders'
  for (const [text, expected] of [
    [
      'Reporters Without Borders (RSF) wrote to the court. RSF counted nine.',
      `${reporters}: Reporters Without Borders · RSF · RSF`,
    ],
    ['RSF (Reporters Without Borders) counted nine. RSF left.', `${reporters}: RSF · Reporters Without Borders · RSF`],
    ['The Rural Savings Fund (RSF) closed. RSF counted nine.', 'null: Rural Savings Fund · RSF · RSF'],
    ['The Coastal Foundation (RSF) closed. RSF counted nine.', 'actor/x-rsf: RSF · RSF'],
    ['RSF counted nine.', 'actor/x-rsf: RSF'],
  ] as const)
    assert.ok(namesOf(text).includes(expected), `${text}: ${namesOf(text).join(', ')}`)
})
