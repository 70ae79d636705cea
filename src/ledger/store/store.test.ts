import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { folderFor } from '../../testing/command.js'
import { receivedDraft, tickingClock } from '../../testing/fixtures/drafts.js'
import { hashOf } from '../hash.js'
import { createMemoryLedger } from '../memory.js'
import { LedgerRefused, type RefusalCode } from '../refused.js'
import { connect } from './connection.js'
import { openLedger } from './open.js'
import { checkSchema, MIGRATIONS, migrate, versionOf } from './schema.js'

const refusedAs = (code: RefusalCode) => (error: unknown) => error instanceof LedgerRefused && error.code === code

test('a file holds the same chain as memory, and still does when it is opened again', context => {
  const file = join(folderFor(context), 'deep', 'ledger.db')
  const drafts = [receivedDraft('a', 'Rain fell.'), receivedDraft('b', 'Snow \0 fell on “Kärsk” 🌧.')]
  const memory = createMemoryLedger({ clock: tickingClock() }).append(drafts, 'lena')
  const ledger = openLedger(file, { clock: tickingClock() })
  assert.deepEqual(ledger.append(drafts, 'lena'), memory)
  assert.deepEqual(ledger.append([], 'lena'), [])
  ledger.close()
  assert.throws(() => ledger.last(), refusedAs('closed'))
  const again = openLedger(file, { readOnly: true })
  assert.deepEqual([...again.read()], memory)
  assert.deepEqual(again.last(), memory[1])
  assert.equal(Buffer.from(again.content(hashOf('Snow \0 fell on “Kärsk” 🌧.')) ?? []).toString(), 'Snow \0 fell on “Kärsk” 🌧.')
  assert.throws(() => again.append(drafts, 'lena'), refusedAs('read-only'))
  assert.deepEqual(again.verify().faults, [])
  again.close()
})

test('the file itself refuses to change or delete what it holds', context => {
  const file = join(folderFor(context), 'ledger.db')
  const ledger = openLedger(file)
  ledger.append([receivedDraft('a', 'Rain fell.')], 'local')
  const raw = connect(file)
  for (const sql of [
    "UPDATE entries SET text = '{}'",
    'DELETE FROM entries',
    "INSERT INTO entries VALUES (3, 'x', 'x')",
    "INSERT OR REPLACE INTO entries VALUES (1, 'x', 'x')",
    'DELETE FROM contents',
    "UPDATE contents SET bytes = x'00'",
    "UPDATE contents SET hash = 'x', bytes = NULL, sealed = 1",
    "INSERT OR REPLACE INTO contents SELECT hash, x'00', NULL FROM contents",
  ])
    assert.throws(() => raw.run(sql), /append-only/, sql)
  raw.close()
  assert.deepEqual(ledger.verify().faults, [])
  ledger.close()
})

test('several processes append at once, and the chain stays one line', async context => {
  const file = join(folderFor(context), 'ledger.db')
  const script = fileURLToPath(new URL('../../testing/append-many.js', import.meta.url))
  const writers = ['x', 'y', 'z'].map(
    name =>
      new Promise<string>(resolve => {
        const child = spawn(process.execPath, [script, file, name, '40'], { stdio: ['ignore', 'ignore', 'pipe'] })
        let said = ''
        child.stderr.on('data', chunk => {
          said += chunk
        })
        child.on('close', status => resolve(`${status}${said}`))
      }),
  )
  assert.deepEqual(await Promise.all(writers), ['0', '0', '0'])
  const ledger = openLedger(file, { readOnly: true })
  const verdict = ledger.verify()
  assert.deepEqual([verdict.entries, verdict.faults], [120, []])
  ledger.close()
})

test('whoever looks at a file while another process makes the ledger sees none of it, or all', context => {
  const file = join(folderFor(context), 'ledger.db')
  const [one, other] = [connect(file), connect(file)]
  one.exec('PRAGMA journal_mode = WAL')
  const interrupted: typeof one = {
    ...one,
    first: (sql, args) => {
      const row = one.first(sql, args)
      migrate(other)
      return row
    },
  }
  assert.equal(checkSchema(interrupted), 'old')
  assert.equal(checkSchema(interrupted), 'ready')
  one.close()
  other.close()
})

test('a writer that waits too long is told so, and nothing is half written', context => {
  const file = join(folderFor(context), 'ledger.db')
  const ledger = openLedger(file, { waitMs: 50 })
  const other = connect(file)
  other.exec('BEGIN IMMEDIATE')
  assert.throws(() => ledger.append([receivedDraft('a', 'Rain fell.')], 'local'), refusedAs('busy'))
  other.exec('ROLLBACK')
  other.close()
  assert.equal(ledger.append([receivedDraft('a', 'Rain fell.')], 'local').length, 1)
  ledger.close()
})

test('a full disk refuses the whole append; what was there stays and more can be appended later', context => {
  const file = join(folderFor(context), 'ledger.db')
  openLedger(file).close()
  const ledger = openLedger(file)
  ledger.append([receivedDraft('a', 'Rain fell.')], 'local')
  ledger.close()
  const script = fileURLToPath(new URL('../../testing/append-many.js', import.meta.url))
  return new Promise<void>((resolve, reject) => {
    // A limit on the size of files that the process may write stands for a full disk.
    const child = spawn('sh', ['-c', 'ulimit -f 2048; exec "$0" "$@"', process.execPath, script, file, 'x', '400', '20000'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', chunk => {
      said += chunk
    })
    child.on('close', () => {
      try {
        assert.match(said, /LedgerRefused.*full/s)
        const after = openLedger(file)
        assert.deepEqual(after.verify().faults, [])
        assert.ok((after.last()?.sequence ?? 0) >= 1)
        after.append([receivedDraft('b', 'Snow fell.')], 'local')
        after.close()
        resolve()
      } catch (error) {
        reject(error)
      }
    })
  })
})

test('what cannot be opened is told with what to do, and nothing is made or changed', context => {
  const folder = folderFor(context)
  assert.throws(() => openLedger(join(folder, 'none.db'), { readOnly: true }), refusedAs('missing'))
  assert.deepEqual(readdirSync(folder), [])
  const file = join(folder, 'notes.txt')
  writeFileSync(file, 'no database '.repeat(1000))
  assert.throws(() => openLedger(file), refusedAs('damaged'))
  assert.equal(statSync(file).size, 12_000)
  const foreign = join(folder, 'foreign.db')
  const other = connect(foreign)
  other.exec('CREATE TABLE mine (a)')
  other.close()
  const before = readFileSync(foreign)
  assert.throws(() => openLedger(foreign), refusedAs('damaged'))
  assert.deepEqual(readFileSync(foreign), before)
  mkdirSync(join(folder, 'sub.db'))
  assert.throws(() => openLedger(join(folder, 'sub.db')), refusedAs('missing'))
  assert.throws(() => openLedger(join(file, 'ledger.db')), refusedAs('read-only'))
})

test('a folder that may not be written can be read, and says so when it is written to', {
  skip: process.platform === 'win32',
}, async context => {
  const folder = folderFor(context)
  const file = join(folder, 'ledger.db')
  const ledger = openLedger(file)
  ledger.append([receivedDraft('a', 'Rain fell.')], 'local')
  ledger.close()
  // As it lies on a disk that was copied: the log is in the file.
  for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  chmodSync(file, 0o444)
  chmodSync(folder, 0o555)
  const script = fileURLToPath(new URL('../../testing/append-many.js', import.meta.url))
  // The superuser may write anywhere: as nobody, then.
  const identity = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const run = (count: string) =>
    new Promise<string>(resolve => {
      const child = spawn(process.execPath, [script, file, 'x', count], { stdio: ['ignore', 'pipe', 'pipe'], ...identity })
      let said = ''
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', chunk => {
          said += chunk
        })
      child.on('close', () => resolve(said))
    })
  try {
    assert.match(await run('1'), /LedgerRefused read-only/)
    assert.equal(await run('read'), '1\n')
  } finally {
    chmodSync(folder, 0o755)
  }
})

test('a truncated or bit-flipped file is never taken for whole', context => {
  const folder = folderFor(context)
  const file = join(folder, 'whole.db')
  const ledger = openLedger(file)
  for (let at = 0; at < 40; at += 1) ledger.append([receivedDraft(`r${at}`, `Rain fell for ${at} hours. `.repeat(40))], 'local')
  ledger.close()
  const bytes = readFileSync(file)
  const faultsOf = (name: string): number => {
    let damaged: ReturnType<typeof openLedger> | null = null
    try {
      damaged = openLedger(name, { readOnly: true })
      return damaged.verify([{ sequence: 40, hash: headHash }]).faults.length
    } catch (error) {
      assert.ok(error instanceof LedgerRefused, String(error))
      return 1
    } finally {
      damaged?.close()
    }
  }
  const whole = openLedger(file, { readOnly: true })
  const headHash = whole.last()?.hash ?? ''
  whole.close()
  assert.equal(faultsOf(file), 0)
  for (const share of [0.1, 0.5, 0.9]) {
    const name = join(folder, `cut-${share}.db`)
    writeFileSync(name, bytes)
    truncateSync(name, Math.floor(bytes.length * share))
    assert.ok(faultsOf(name) > 0, `cut at ${share}`)
  }
  let flips = 0
  // Every text and every entry is stored once: a flip inside one of them is found wherever it is.
  for (const word of ['Rain fell for 3 hours', '"sequence":7', 'report-received']) {
    const name = join(folder, `flip-${flips}.db`)
    const flipped = Uint8Array.from(bytes)
    const place = bytes.indexOf(word)
    assert.ok(place > 0)
    flipped[place + 2] = (flipped[place + 2] ?? 0) ^ 1
    writeFileSync(name, flipped)
    assert.ok(faultsOf(name) > 0, word)
    flips += 1
  }
  assert.equal(flips, 3)
})

test('older files are brought up to date step by step; newer ones are left alone', context => {
  const file = join(folderFor(context), 'ledger.db')
  const steps = [...MIGRATIONS, 'CREATE TABLE extra (a)']
  const ledger = openLedger(file)
  ledger.append([receivedDraft('a', 'Rain fell.')], 'local')
  ledger.close()
  const connection = connect(file)
  assert.equal(checkSchema(connection, steps), 'old')
  migrate(connection, steps)
  migrate(connection, steps)
  assert.equal(versionOf(connection), steps.length)
  assert.equal(connection.first('SELECT count(*) FROM extra')?.[0], 0)
  // A step that fails takes nothing with it.
  assert.throws(() => migrate(connection, [...steps, 'CREATE TABLE more (a); CREATE TABLE extra (a)']))
  assert.equal(versionOf(connection), steps.length)
  assert.equal(connection.first("SELECT count(*) FROM sqlite_schema WHERE name = 'more'")?.[0], 0)
  assert.equal(connection.first('SELECT count(*) FROM entries')?.[0], 1)
  connection.close()
  assert.throws(() => openLedger(file), refusedAs('newer'))
  assert.throws(() => openLedger(file, { readOnly: true }), refusedAs('newer'))
})

test('what is sealed is nowhere in the file any more', context => {
  const file = join(folderFor(context), 'ledger.db')
  const ledger = openLedger(file)
  const secret = 'The witness is Mira Halden of Harbour Street. '
  ledger.append([receivedDraft('a', secret.repeat(300)), receivedDraft('b', 'Rain fell.')], 'local')
  const inFile = () => [file, `${file}-wal`].some(name => existsSync(name) && readFileSync(name).includes('Mira Halden'))
  assert.ok(inFile())
  ledger.seal(1, 'a witness asked', 'lena')
  assert.ok(!inFile())
  const verdict = ledger.verify()
  assert.deepEqual([verdict.faults, verdict.sealed], [[], 1])
  ledger.close()
})
