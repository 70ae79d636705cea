import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ACTOR_TABLES } from './actors/index.js'
import { COUNTRIES } from './countries.js'
import { nationIn } from './nations.js'
import { officesOn } from './offices.js'
import { OUTLET_TABLES } from './outlets/index.js'
import { plainWords } from './plain.js'
import { heldOn, type KnownActor, parseRows } from './rows.js'
import { actorNamed, clashes, danglers, KnowledgeRefused, outletNamed, shippedWho, whoWith } from './who.js'

const parsed = [...ACTOR_TABLES, ...OUTLET_TABLES].map(({ name, text }) => parseRows(text, name))
const rows = parsed.flatMap(table => table.rows)
const faultsOf = (work: () => unknown): readonly string[] => {
  try {
    work()
  } catch (error) {
    assert.ok(error instanceof KnowledgeRefused)
    return error.faults.map(({ row, message }) => `${row}: ${message}`)
  }
  return []
}
const table = (text: string, name = 'mine.txt') => ({ name, text })

test('every row that ships is whole, and no name stands in two', () => {
  assert.ok(rows.length > 1500, `${rows.length} rows`)
  assert.deepEqual(
    parsed.flatMap(({ faults }) => faults),
    [],
  )
  assert.deepEqual(clashes(rows), [])
  assert.deepEqual(danglers(rows, rows), [])
  const codes = new Set(COUNTRIES.map(({ code }) => code))
  for (const { row, country, why, of, sides } of rows) {
    assert.ok(country === null || codes.has(country), row)
    assert.ok(why !== '', `${row} gives no reason`)
    for (const { to } of [...of, ...sides]) assert.ok(!to.startsWith('government of ') || codes.has(to.slice(-3)), row)
  }
})

test('who is called partisan or the organ of a body has a side that the row tells', () => {
  for (const { row, outlet, sides, of } of rows) {
    if (outlet === 'partisan' || outlet === 'organ') assert.ok(sides.length + of.length > 0, row)
  }
})

test('names are found by any of their forms and by none of another', () => {
  assert.equal(actorNamed('Hayat Tahrir al-Sham')?.key, 'actor/hts')
  assert.equal(actorNamed("Hay'at Tahrir al-Sham")?.key, 'actor/hts')
  assert.equal(actorNamed('the Kremlin')?.key, 'actor/kremlin')
  assert.equal(outletNamed('Agence France-Presse')?.source, 'media')
  assert.equal(outletNamed('TASS')?.source, 'state-media')
  assert.equal(outletNamed('al-Manar')?.source, 'partisan-media')
  assert.equal(actorNamed('hamas')?.key, 'actor/hamas')
  assert.equal(actorNamed('rsf'), null, 'short names count as written')
  assert.equal(actorNamed('who'), null)
  assert.equal(actorNamed('Abu Muhammad al-Joulani')?.key, 'actor/ahmed-al-sharaa', 'other letters, same sound')
  assert.equal(actorNamed('Syrian'), null)
})

test('a known name of several words is found in a text, as it is capitalised', () => {
  const who = shippedWho()
  const endIn = (text: string) => who.nameAt(text, 0, () => [...text.matchAll(/(?<=\S)(?=\s|$)/gu)].map(({ index }) => index))
  assert.equal(endIn('Syrian Democratic Forces left'), 'Syrian Democratic Forces'.length)
  assert.equal(endIn('Lebanese forces left'), -1)
  assert.equal(endIn('Lebanese Forces left'), 'Lebanese Forces'.length)
})

test('ties hold on their days', () => {
  const until = { to: 'government of SYR', from: '2000-07', until: '2024-12-08' }
  assert.equal(heldOn(until, '2024-12-07'), true)
  assert.equal(heldOn(until, '2024-12-08'), false)
  assert.equal(heldOn(until, '2000-06-30'), false)
  assert.equal(heldOn(until, '2000-07-17'), false, 'on which day of the month it began is not known')
  assert.equal(heldOn(until, '2000-08-01'), true)
  assert.equal(heldOn({ ...until, from: '2000-07-17' }, '2000-07-17'), true)
  assert.equal(heldOn(until, null), false)
  assert.equal(heldOn({ ...until, until: null }, null), true)
})

test('rows of a user add to ours, replace those of the same id, and change the hash', () => {
  const own = whoWith([
    table(
      'orlava-front | armed-group | SYR | Orlava Front; OFX | - | state:TUR | by its own word\nhts | party | SYR | Hayat Tahrir al-Sham | - | - | mine',
    ),
  ])
  assert.equal(own.named('Orlava Front')?.sides[0]?.to, 'government of TUR')
  assert.equal(own.named('Hayat Tahrir al-Sham')?.kind, 'party')
  assert.equal(own.named('Reuters')?.key, 'outlet/reuters')
  assert.match(own.hash ?? '', /^[0-9a-f]{12}$/)
  assert.notEqual(own.hash, whoWith([table('orlava-front | armed-group | SYR | Orlava Front | - | - | x')]).hash)
  assert.equal(whoWith([]).hash, null)
})

test('a name of a user means theirs, also where we have it', () => {
  const own = whoWith([table('my-reuters | local | - | Reuters | - | - | a shop of that name')])
  assert.equal(own.named('Reuters')?.key, 'outlet/my-reuters')
})

test('bad rows are refused with their line', () => {
  const faults = faultsOf(() =>
    whoWith([
      table(
        [
          '# a remark',
          'a | b | c',
          'Bad Id | ngo | - | A Name | - | - | -',
          'one | cabal | - | A Name | - | - | -',
          'two | ngo | Syria | A Name | - | - | -',
          'three | ngo | - | - | - | - | -',
          'four | ngo | - | Four | - | state:SYR | -',
          'five | ngo | - | Five | state | - | -',
          'six | ngo | - | Six | nobody-at-all | - | -',
          'seven | ngo | - | Seven | state:SYR soon | - | -',
          `eight | ngo | - | ${'A'.repeat(3000)} | - | - | -`,
        ].join('\n'),
      ),
    ]),
  )
  assert.deepEqual(
    faults.map(fault => fault.split(':').slice(0, 2).join(':')),
    [2, 3, 4, 5, 6, 7, 8, 10, 11, 9].map(line => `mine.txt:${line}`),
  )
  assert.ok(
    faults.every(fault => fault.length < 300),
    'a message repeats a very long value',
  )
})

test('names that two rows claim are refused, both lines named', () => {
  const faults = faultsOf(() =>
    whoWith([
      table('one | ngo | - | Same Name | - | - | -', 'a.txt'),
      table('# x\ntwo | ngo | - | The Same-Name | - | - | -\none | ngo | - | Other | - | - | -', 'b.txt'),
    ]),
  )
  assert.deepEqual(faults, ['b.txt:2: name "The Same-Name" stands in a.txt:1 too', 'b.txt:3: actor/one stands in a.txt:1 too'])
})

test('look-ups of odd strings find nothing and throw nothing', () => {
  const who = shippedWho()
  for (const odd of ['', ' ', '.', '-', 'the', '\ud800', '\u202eHamas', 'A'.repeat(100_000), '__proto__', 'constructor']) {
    assert.ok(odd === '\u202eHamas' || who.named(odd) === null, odd.slice(0, 20))
    assert.equal(
      who.nameAt(odd, 0, () => [odd.length]),
      -1,
    )
  }
})

test('parliaments, courts and electoral bodies carry no side by themselves', () => {
  const found = rows.filter(
    ({ kind, names, why }) =>
      kind === 'government' &&
      (/^(?:the )?(?:upper house|lower house|parliament|highest court|court|electoral body)\b/u.test(why) ||
        /\b(?:parliament|electoral body)\b/u.test(why.split(/[,;]/u)[0] ?? '') ||
        /\b(?:Parliament|Court|Electoral)\b/u.test(names[0] ?? '')),
  )
  assert.ok(found.length >= 12, `${found.length} rows`)
  assert.deepEqual(
    found.filter(({ of, sides }) => of.length + sides.length > 0).map(({ row }) => row),
    [],
  )
})

test('offices are held on their days, by the tie of their sort', () => {
  const held = (id: string, day: string | null) => {
    const row = shippedWho().byKey(`actor/${id}`)
    return row === null ? null : officesOn(row, day).map(({ words }) => words)
  }
  assert.deepEqual(held('joe-biden', '2016-05-01'), ['vice president'])
  assert.deepEqual(held('joe-biden', '2024-05-01'), ['president'])
  assert.deepEqual(held('joe-biden', null), [])
  assert.deepEqual(held('mark-rutte', '2023-05-01'), ['prime minister'])
  assert.deepEqual(held('mark-rutte', '2025-05-01'), [], 'the minister of before leads an alliance')
  assert.deepEqual(held('donald-tusk', '2016-05-01'), ['president'])
  assert.deepEqual(held('donald-tusk', '2024-05-01'), ['prime minister'])
  assert.deepEqual(held('petro-poroshenko', '2016-05-01'), ['president'])
  assert.deepEqual(held('petro-poroshenko', '2021-05-01'), ['leader'])
  assert.deepEqual(held('joseph-aoun', '2024-05-01'), ['commander'])
  assert.deepEqual(held('joseph-aoun', null), ['president'])
  assert.deepEqual(held('liz-truss', '2016-05-01'), ['minister'])
  assert.deepEqual(held('hikmet-hajiyev', null), [], 'the adviser of a president is none')
  assert.deepEqual(held('reuters', null), null)
})

test('nobody stands in two rows: of one country, no two first names are the same words, nor names of one kind and reason', () => {
  assert.deepEqual(doubles(rows), [])
  const twice = parseRows(
    [
      'one | government | IRN | Defence Ministry of Iran | state | - | armed forces',
      "two | military | IRN | Iran's Ministry of Defence | state | - | ministry",
      "three | ngo | MLI | Mali's Northern Well Trust; Wells of the North | - | - | charity",
      'four | ngo | MLI | The Old Name; Northern Well Trust of Mali | - | - | charity',
      'five | ngo | MLI | Southern Well Trust | - | - | charity',
      'six | ngo | TCD | Northern Well Trust in Chad | - | - | charity',
    ].join('\n'),
    'x',
  ).rows
  assert.deepEqual(doubles(twice), ['x:1 and x:2', 'x:3 and x:4'])
})

/** Words of a name without its small words and what only says what it is; a country by its code. In the order of letters. */
function bareWords(name: string): string {
  const words = plainWords(name.replace(/['’]s\b/gu, '')).split(/[^\p{L}\d]+/u)
  const isTold = (word: string) => !/^(?:the|of|for|in|s|newspaper|daily|magazine|website|site|channel)$/u.test(word)
  const ofNation = (word: string) => nationIn(word.charAt(0).toUpperCase() + word.slice(1))?.code ?? word
  return [...new Set(words.filter(isTold).map(ofNation))].sort().join(' ')
}

/** Two that bear the same words in another order, and are two. */
const TWO_INDEED = new Set(['actor/fsa', 'actor/syrian-free-army'])

function doubles(all: readonly KnownActor[]): string[] {
  const found = new Set<string>()
  const seen = new Map<string, KnownActor>()
  for (const row of all) {
    const { names, country, kind, why } = row
    const keys = [
      `${country} first ${bareWords(names[0] ?? '')}`,
      ...names.map(name => `${country} ${kind} ${why} ${bareWords(name)}`),
    ]
    for (const key of keys.filter(each => !each.endsWith(' '))) {
      const before = seen.get(key)
      if (before !== undefined && before !== row && !(TWO_INDEED.has(row.key) && TWO_INDEED.has(before.key)))
        found.add(`${before.row} and ${row.row}`)
      else seen.set(key, row)
    }
  }
  return [...found]
}
