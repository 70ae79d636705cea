import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Situation } from '../model/index.js'
import { folderFor, type Ran, runCommand } from '../testing/command.js'

const REPORTS = [
  {
    id: 'k1',
    text: 'Rebels entered Damascus on Sunday, the Syrian Observatory for Human Rights said.',
    outlet: 'The Courier',
    published: '2024-12-08',
  },
  {
    id: 'k2',
    text: 'Bashar Assad left Damascus, two army officers told Reuters. The army denied it.',
    outlet: 'The Post',
    published: '2024-12-08',
  },
]

/** A folder with the two reports, and the command run in it. */
function desk(context: TestContext) {
  const folder = folderFor(context)
  writeFileSync(join(folder, 'reports.jsonl'), REPORTS.map(report => JSON.stringify(report)).join('\n'))
  const run = async (...args: string[]): Promise<Ran> => runCommand(args, { folder })
  const ok = async (...args: string[]): Promise<string> => {
    const { status, stdout, stderr } = await run(...args)
    assert.equal(status, 0, `${args.join(' ')}: ${stderr}`)
    return stdout
  }
  const situation = async (...args: string[]): Promise<Situation> =>
    JSON.parse(await ok('brief', '--ledger', '.reportedly/ledger.db', '--format', 'json', ...args))
  return { folder, run, ok, situation }
}

test('from add to rebuild: what a desk does in a day', { timeout: 120_000 }, async context => {
  const { folder, run, ok, situation } = desk(context)
  assert.match(await ok('add', 'reports.jsonl', '--situation', 'damascus'), /2 reports received; the last entry is 4/)
  assert.match(await ok('add', 'reports.jsonl'), /0 reports received, 2 there already/)
  const before = await situation()
  assert.deepEqual(before, JSON.parse(await ok('brief', 'reports.jsonl', '--format', 'json')))
  const found = JSON.parse(await ok('search', 'left', '--json'))
  // The denial of it is found too, and reads as one.
  assert.deepEqual(
    found.claims.map(({ text }: { readonly text: string }) => text.startsWith('Not so: ')),
    [true, false],
  )
  const { report, claim } = found.claims[1]
  assert.equal(report, 'k2')
  assert.match(
    await ok('correct', 'reject', `${report}#${claim}`, '--by', 'lena', '--note', 'we know better'),
    /Entry 5: left out/,
  )
  const after = await situation()
  assert.ok(!after.events.some(({ claims }) => claims.some(each => each.report === report && each.claim === claim)))
  assert.match(await ok('log', '--limit', '1'), /lena rejected “.*left Damascus.*” \(we know better\)/)
  const refused = await run('correct', 'field', 'k1#c1', 'place', 'Xyzzyburg')
  assert.deepEqual([refused.status, /would change nothing/.test(refused.stderr)], [2, true])
  await ok('correct', 'undo', '5')
  assert.deepEqual(await situation(), before)
  assert.match(await ok('ledger', 'rebuild'), /the same as before, byte for byte/)
  const { head } = JSON.parse(await ok('ledger', 'status', '--json'))
  assert.match(await ok('ledger', 'verify', '--expect', `${head.sequence}:${head.hash}`), /all as they were written/)
  assert.equal((await run('ledger', 'verify', '--expect', `${head.sequence}:${'0'.repeat(64)}`)).status, 1)
  await ok('ledger', 'export', '--output', 'out.jsonl')
  assert.match(await ok('ledger', 'import', 'out.jsonl', '--ledger', 'other.db'), /6 entries taken in/)
  assert.equal(JSON.parse(await ok('ledger', 'status', '--json', '--ledger', 'other.db')).head.hash, head.hash)
  assert.deepEqual(JSON.parse(await ok('brief', '--ledger', 'other.db', '--format', 'json')), before)
  await ok('ledger', 'backup', 'copy.db')
  assert.match(await ok('ledger', 'restore', 'copy.db'), /0 entries brought back, 6 were here/)
  assert.ok(existsSync(join(folder, 'copy.db')))
})

test('a sealed text is in no file and no answer any more, and the chain verifies', { timeout: 120_000 }, async context => {
  const { folder, ok, run, situation } = desk(context)
  await ok('add', 'reports.jsonl')
  await ok('search', 'officers')
  assert.equal((await run('ledger', 'seal', '4')).status, 2)
  await ok('ledger', 'seal', '4', '--note', 'the officers asked', '--by', 'lena')
  assert.deepEqual(JSON.parse(await ok('search', 'officers', '--json')), { reports: [], claims: [] })
  assert.deepEqual(
    (await situation()).reports.map(({ id }) => id),
    ['k1'],
  )
  for (const name of ['ledger.db', 'ledger.db-wal', 'ledger.db.derived', 'ledger.db.derived-wal']) {
    const path = join(folder, '.reportedly', name)
    assert.ok(!existsSync(path) || !readFileSync(path, 'latin1').includes('officers told'), name)
  }
  // The text, and the raw line that it came in.
  assert.match(await ok('ledger', 'verify'), /2 sealed, all as they were written/)
  assert.match(await ok('add', 'reports.jsonl'), /2 there already/)
})

test('what was known at a moment is told without what came later', { timeout: 120_000 }, async context => {
  const { folder, ok, run, situation } = desk(context)
  await ok('add', 'reports.jsonl')
  const { head } = JSON.parse(await ok('ledger', 'status', '--json'))
  await new Promise(resolve => setTimeout(resolve, 5))
  writeFileSync(
    join(folder, 'late.jsonl'),
    JSON.stringify({ ...REPORTS[0], text: 'Rebels entered Homs on Sunday, residents said.' }),
  )
  assert.match(await ok('add', 'late.jsonl'), /1 new version/)
  assert.match((await situation()).reports[0]?.text ?? '', /Homs/)
  assert.match((await situation('--known-at', head.at)).reports[0]?.text ?? '', /Damascus/)
  assert.equal((await run('brief', '--known-at', head.at)).status, 2)
})

test('what cannot be done is told with what to do', { timeout: 120_000 }, async context => {
  const { folder, run, ok } = desk(context)
  const cases: readonly (readonly [readonly string[], number, RegExp])[] = [
    [['ledger', 'verify'], 1, /There is no ledger .*reportedly add/],
    [['ledger'], 2, /one of verify, status/],
    [['ledger', 'verfy'], 2, /verify/],
    [['ledger', 'backup'], 2, /Name the file/],
    [['search'], 2, /Say what to search for/],
    [['add', 'none.jsonl'], 1, /none\.jsonl/],
  ]
  for (const [args, status, words] of cases) {
    const ran = await run(...args)
    assert.equal(ran.status, status, args.join(' '))
    assert.match(ran.stderr, words)
  }
  assert.ok(!existsSync(join(folder, '.reportedly')), 'a mistake leaves no ledger behind')
  await ok('add', 'reports.jsonl')
  const more: readonly (readonly [readonly string[], RegExp])[] = [
    [['correct', 'reject', 'k9#c1'], /names no report here/],
    [['correct', 'reject', 'k1#c99'], /has no claim/],
    [['correct', 'grade', 'X', 'B'], /add --by NAME/],
    [['correct', 'grade', 'X', 'Z', '--by', 'lena'], /one of A, B, C, D, E, F/],
    [['correct', 'status', 'k1#c1', 'confirmed', '--by', 'lena'], /needs a reason/],
    [['correct', 'undo', '1'], /no decision of this situation/],
    [['correct', 'merge', 'k1#c1', 'k1#c1'], /one event already/],
    [['correct', 'frobnicate'], /one of accept, reject/],
    [['log', '--situation', 'none'], /It has desk/],
    [['brief', 'reports.jsonl', '--ledger', '.reportedly/ledger.db'], /not mixed/],
  ]
  for (const [args, words] of more) {
    const ran = await run(...args)
    assert.equal(ran.status, 2, `${args.join(' ')}: ${ran.stdout}${ran.stderr}`)
    assert.match(ran.stderr, words)
  }
})
