import assert from 'node:assert/strict'
import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Entry } from '../../model/index.js'
import { folderFor } from '../../testing/command.js'
import { decisionDraft, receivedDraft, replacedDraft, tickingClock } from '../../testing/fixtures/drafts.js'
import { hashOf } from '../hash.js'
import { LedgerRefused } from '../refused.js'
import { connect } from './connection.js'
import { openLedger, restoreLedger, type StoredLedger } from './open.js'

function filled(file: string): StoredLedger {
  const ledger = openLedger(file, { clock: tickingClock() })
  ledger.append([receivedDraft('a', 'Rain fell on Kärsk.'), receivedDraft('b', 'A name to hide.')], 'lena')
  ledger.append([decisionDraft({ kind: 'source-graded', source: 'X', grade: 'B', note: 'a\u0000b' })], 'omar')
  ledger.append([replacedDraft('a', 'Rain fell twice.', 1)], 'lena')
  ledger.seal(2, 'a witness asked', 'lena')
  return ledger
}

const heads = (ledger: StoredLedger): string[] => [...ledger.read()].map(({ hash }: Entry) => hash)
const refused = (words: RegExp) => (error: unknown) => error instanceof LedgerRefused && words.test(error.message)

test('an export comes in with the same hashes, and what was sealed stays sealed', context => {
  const folder = folderFor(context)
  const one = filled(join(folder, 'one.db'))
  const lines = [...one.exportLines()]
  assert.match(lines[0] ?? '', /^\{"format":"reportedly-ledger"/)
  const other = openLedger(join(folder, 'other.db'))
  assert.deepEqual(other.importLines(lines), { added: 5, present: 0, mended: 0 })
  assert.deepEqual(heads(other), heads(one))
  assert.deepEqual(other.verify().faults, [])
  assert.equal(other.content(hashOf('A name to hide.')), null)
  assert.deepEqual([...other.exportLines()], lines)
  assert.deepEqual(other.importLines(lines), { added: 0, present: 5, mended: 0 })
  one.append([receivedDraft('c', 'Snow fell.')], 'lena')
  assert.deepEqual(other.importLines(one.exportLines(5)).added, 1)
  assert.throws(() => openLedger(join(folder, 'third.db')).importLines(one.exportLines(5)), refused(/some are missing between/))
  one.close()
  other.close()
})

test('an altered, incomplete or foreign export is refused whole', context => {
  const folder = folderFor(context)
  const one = filled(join(folder, 'one.db'))
  const lines = [...one.exportLines()]
  const swap = (index: number, from: string, to: string) =>
    lines.map((line, at) => (at === index ? line.replace(from, to) : line))
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [swap(1, '"by":"lena"', '"by":"omar"'), /Line 2 holds an entry that was altered/],
    [swap(1, 'Rain fell on', 'Snow fell on'), /Line 2 holds a content that is not the one/],
    [swap(1, '"sequence":1', '"extra":1,"sequence":1'), /Line 2 holds an entry that was altered/],
    [swap(1, '"text":"Rain fell on Kärsk."', '"sealed":1.5'), /Line 2 holds a content that is not/],
    [swap(2, '{', ''), /Line 3 is no JSON object/],
    [swap(0, '"version":1', '"version":9'), /newer version/],
    [['{"format":"other"}'], /no export of a ledger/],
    [lines.filter((_, at) => at !== 2), /some are missing between/],
    [
      [...lines.slice(0, 1), ...lines.slice(1).map(line => line.replace(/"contents":\{.*?\}\}/, '"contents":{}'))],
      /did not come with it/,
    ],
    [['[]', 'null'], /Line 1 holds no entry/],
  ]
  for (const [index, [altered, words]] of cases.entries()) {
    const other = openLedger(join(folder, `other-${index}.db`))
    assert.throws(() => other.importLines(altered), refused(words), String(words))
    assert.equal(other.last(), null)
    other.close()
  }
  const foreign = openLedger(join(folder, 'foreign.db'))
  foreign.append([receivedDraft('z', 'Hail fell.')], 'local')
  assert.throws(() => foreign.importLines(lines), refused(/the two ledgers are not one/))
  assert.equal(heads(foreign).length, 1)
  foreign.close()
  one.close()
})

test('verifying names the first entry that is not as it was written', context => {
  const folder = folderFor(context)
  const file = join(folder, 'one.db')
  filled(file).close()
  let copies = 0
  const withoutTriggers = (sql: string): string => {
    copies += 1
    const copy = join(folder, `copy-${copies}.db`)
    copyFileSync(file, copy)
    const raw = connect(copy)
    for (const [name] of raw.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) raw.exec(`DROP TRIGGER ${name}`)
    raw.exec('PRAGMA foreign_keys = OFF')
    raw.exec(sql)
    raw.close()
    const ledger = openLedger(copy, { readOnly: true })
    const { faults } = ledger.verify([{ sequence: 5, hash: head }])
    ledger.close()
    return faults.map(({ entry, kind }) => `${entry} ${kind}`).join(', ')
  }
  const whole = openLedger(file, { readOnly: true })
  const head = whole.last()?.hash ?? ''
  assert.deepEqual(whole.verify([{ sequence: 5, hash: head }]).faults, [])
  assert.deepEqual(
    whole.verify([{ sequence: 9, hash: head }]).faults.map(({ kind }) => kind),
    ['not-as-expected'],
  )
  whole.close()
  assert.equal(withoutTriggers("UPDATE entries SET text = replace(text, 'lena', 'olga') WHERE sequence = 4"), '4 altered')
  assert.equal(withoutTriggers('DELETE FROM entries WHERE sequence = 3'), '3 gap')
  assert.equal(withoutTriggers('DELETE FROM entries WHERE sequence IN (2, 3)'), '2 gap')
  assert.equal(withoutTriggers('DELETE FROM entries WHERE sequence = 5'), '2 content-missing, 5 not-as-expected')
  assert.equal(withoutTriggers("UPDATE contents SET bytes = x'00' WHERE rowid = 1"), '1 content-altered')
  assert.equal(withoutTriggers('DELETE FROM contents WHERE rowid = 3'), '4 content-missing')
  // Rewritten together with its hash: the one after it still names the hash it had.
  const raw = connect(file, { readOnly: true })
  const text = String(raw.first('SELECT text FROM entries WHERE sequence = 3')?.[0]).replace('omar', 'olga')
  raw.close()
  assert.equal(
    withoutTriggers(`UPDATE entries SET text = '${text}', hash = '${hashOf(text)}' WHERE sequence = 3`),
    '3 broken-chain',
  )
})

test('a backup is made while others write, replaces nothing, and verifies', context => {
  const folder = folderFor(context)
  const ledger = filled(join(folder, 'one.db'))
  const other = connect(join(folder, 'one.db'))
  other.exec('BEGIN IMMEDIATE')
  const made = ledger.backup(join(folder, 'copy.db'))
  other.exec('ROLLBACK')
  other.close()
  assert.deepEqual(made.head, { sequence: 5, hash: ledger.last()?.hash })
  assert.throws(() => ledger.backup(join(folder, 'copy.db')), refused(/replaces nothing/))
  assert.throws(() => ledger.backup(join(folder, 'none', 'copy.db')), LedgerRefused)
  const copy = openLedger(join(folder, 'copy.db'))
  assert.deepEqual(copy.verify().faults, [])
  assert.throws(() => connect(copy.file).run('DELETE FROM entries'), /append-only/)
  copy.close()
  ledger.close()
  assert.deepEqual(
    readdirSync(folder).filter(name => name.endsWith('.part')),
    [],
  )
})

test('restoring brings back what is lacking and loses nothing that came later', context => {
  const folder = folderFor(context)
  const [file, copy] = [join(folder, 'one.db'), join(folder, 'copy.db')]
  const ledger = filled(file)
  ledger.backup(copy)
  ledger.append([receivedDraft('c', 'Snow fell.'.repeat(500)), receivedDraft('d', 'Hail fell.')], 'lena')
  // Whole and further on: nothing to bring back, also while it is open.
  assert.deepEqual(restoreLedger(copy, file), { added: 0, present: 5, mended: 0, aside: null, salvaged: 0 })
  const all = heads(ledger)
  ledger.close()
  assert.deepEqual(restoreLedger(copy, join(folder, 'new.db')).added, 5)
  // One page of the file is overwritten: put aside, and what came after the backup is saved from it.
  const bytes = readFileSync(file)
  const place = bytes.indexOf('Rain fell twice.')
  bytes.write('Rein', place)
  writeFileSync(file, bytes)
  const restored = restoreLedger(copy, file)
  assert.deepEqual([restored.added, restored.salvaged, restored.aside], [5, 2, `${file}.damaged-1`])
  assert.ok(existsSync(`${file}.damaged-1`))
  const after = openLedger(file)
  assert.deepEqual(heads(after), all)
  assert.deepEqual(after.verify().faults, [])
  after.close()
  // Cut off: what the backup holds is back.
  truncateSync(file, 5000)
  assert.deepEqual(restoreLedger(copy, file).added, 5)
  // A backup that does not verify restores nothing.
  truncateSync(copy, 9000)
  assert.throws(() => restoreLedger(copy, file), refused(/does not verify|damaged/))
  assert.throws(() => restoreLedger(join(folder, 'none.db'), file), refused(/There is no backup/))
})
