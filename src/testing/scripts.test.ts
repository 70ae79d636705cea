import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { PACKAGE_ROOT } from '../app/data.js'
import { folderFor, type Ran } from './command.js'

// Every script runs here, so that none of them rots; the checks must also find what they are for.

function runScript(name: string, args: readonly string[], folder?: string): Promise<Ran> {
  const { NODE_TEST_CONTEXT: _test, INIT_CWD: _cwd, ...env } = process.env
  return new Promise(resolve => {
    execFile(process.execPath, [join(PACKAGE_ROOT, 'scripts', name), ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr })
    })
  })
}

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

test('npm start prints the brief of the example, wherever it is called from', async context => {
  const { status, stdout, stderr } = await runScript('start.mjs', ['--no-serve', '--format', 'json'], folderFor(context))
  assert.equal(stderr, '')
  assert.equal(status, 0)
  assert.ok((JSON.parse(stdout) as { reports: unknown[] }).reports.length > 0)
})

test('npm start reads the files it is given, from where the user stands', async context => {
  const folder = folderFor(context)
  write(folder, { 'a report.txt': 'Rain fell on the town.' })
  const { status, stdout } = await runScript('start.mjs', ['a report.txt', '--format', 'json'], folder)
  assert.equal(status, 0)
  assert.deepEqual(
    (JSON.parse(stdout) as { reports: { id: string }[] }).reports.map(({ id }) => id),
    ['a report'],
  )
})

test('npm run sample:knowledge draws the same rows for the same seed', async () => {
  const draw = (...args: string[]) => runScript('sample-knowledge.mjs', ['--rows', '10', ...args])
  const [first, again, other] = await Promise.all([draw(), draw(), draw('--seed', 'another')])
  assert.equal(first.status, 0)
  assert.equal(first.stdout.trim().split('\n').length, 12)
  assert.equal(again.stdout, first.stdout)
  assert.notEqual(other.stdout, first.stdout)
  assert.notEqual((await draw('--rows', 'x')).status, 0)
})

test('npm run case prints a case that passes', async () => {
  const { status, stdout } = await runScript('case.mjs', [
    '--stage',
    'sentences',
    '--date',
    '2024-12-08',
    'Rain fell. Snow fell.',
  ])
  assert.equal(status, 0)
  assert.equal(stdout, '# say here what the case shows\n@date 2024-12-08\nRain fell. Snow fell.\n==>\nRain fell .\nSnow fell .\n')
  const refused = await runScript('case.mjs', ['--stage', 'nonsense', 'Rain fell.'])
  assert.equal(refused.status, 2)
  assert.match(refused.stderr, /The stages are .*sentences/)
})

test('npm run score has the product read, and the scorers score', async context => {
  const folder = folderFor(context)
  const scorer = `import { readFileSync, writeFileSync } from 'node:fs'
const [readings, , gold, , output] = process.argv.slice(2)
const count = path => readFileSync(path, 'utf8').trim().split('\\n').length
const share = { f: count(readings) / count(gold) }
writeFileSync(output, JSON.stringify({ levels: { strict: share }, spuriousPerSentence: 0 }))`
  write(folder, {
    'eval/petrarch.mjs': scorer,
    'data/petrarch/dev.reports.jsonl': '{"id":"a","text":"The mayor said on Sunday that rain fell."}\n',
    'data/petrarch/dev.gold.jsonl': '{}\n',
  })
  const { status, stdout } = await runScript('score.mjs', ['--eval', 'eval', '--data', 'data', 'petrarch'], folder)
  assert.match(stdout, /^petrarch .* strict F1 1\.000/)
  assert.match(stdout, /Rules: \d+ fired/)
  assert.equal(status, 0)
  const missing = await runScript('score.mjs', ['--eval', 'eval', '--data', 'data', 'plover'], folder)
  assert.equal(missing.status, 1)
  assert.match(missing.stdout, /NOT SCORED/)
  assert.equal((await runScript('score.mjs', [])).status, 2)
})

/** Files that each break one wall, and what the check must say of it. */
const BREACHES: Readonly<Record<string, readonly [text: string, message: RegExp]>> = {
  'src/model/up.ts': ["import { parse } from '../language/parse.js'\nparse()", /model may import base only/],
  'src/language/beside.ts': [
    "export { find } from '../extract/find.js'",
    /language may import base, model, lexicon, knowledge only/,
  ],
  'src/extract/effect.ts': ["import '../engine/index.js'", /imports \.\.\/engine\/index\.js/],
  'src/extract/typed.ts': ["export type E = import('../app/index.js').Engine", /imports \.\.\/app\/index\.js/],
  'src/corroborate/late.ts': ["export const f = () => import('node:fs')", /stays free of node: modules/],
  'src/base/bare.ts': ["import { join } from 'path'\njoin()", /write node:path/],
  'src/engine/far.ts': ["import lodash from 'lodash'\nlodash()", /a new dependency needs a line/],
  'src/cli/past.ts': ["import { takeIn } from '../ingest/index.js'\ntakeIn()", /cli may import base, model, app, server only/],
  'src/app/out.ts': ["import x from '../../scripts/x.js'\nx()", /lies outside src/],
  'src/base/clock.ts': [
    'export const now = () => Date.now() + new Date().getTime()',
    /Date\.now makes two runs differ[\s\S]*new Date\(\) reads the clock/,
  ],
  'src/base/chance.ts': ['export const roll = Math.random', /Math\.random makes two runs differ/],
  'src/base/locale.ts': [
    'export const order = (a: string, b: string) => a.localeCompare(b)',
    /localeCompare follows the machine's locale/,
  ],
  'src/base/loose.ts': ['export const first = (list: any[]) => list[0]!', /"any" switches the types off|the "!" hides/],
  'src/base/a.ts': ["import { b } from './b.js'\nexport const a = () => b", /import one another in a circle/],
  'src/base/b.ts': ["import { a } from './a.js'\nexport const b = () => a", /src\/base\/(a|b)\.ts/],
  'src/other/x.ts': ['export const x = 1', /"other" is no folder of the house/],
}

test('the layer check finds every kind of breach, and names what it may', async context => {
  const root = folderFor(context)
  write(root, Object.fromEntries(Object.entries(BREACHES).map(([path, [text]]) => [path, text])))
  const { status, stdout } = await runScript('check-layers.mjs', ['--root', root])
  assert.equal(status, 1)
  for (const [path, [, message]] of Object.entries(BREACHES)) {
    const lines = stdout.split('\n').filter(line => line.includes(path))
    assert.match(lines.join('\n'), message, path)
  }
})

test('the layer check passes what is allowed', async context => {
  const root = folderFor(context)
  write(root, {
    'src/base/a.ts':
      "import { sha256 } from '@noble/hashes/sha2.js'\nexport const a = () => sha256\nexport const at = (t: number) => new Date(t)",
    'src/model/m.ts': "import type { M } from './n.js'\nexport const m = (x: M) => x",
    'src/model/n.ts': "import { m } from './m.js'\nexport type M = typeof m",
    'src/app/a.ts':
      "import { readFileSync } from 'node:fs'\nimport { a } from '../base/a.js'\nexport const b = () => readFileSync(String(a))",
    'src/base/a.test.ts':
      "import { test } from 'node:test'\nimport fc from 'fast-check'\nimport { b } from '../app/a.js'\ntest(String(fc), b)",
  })
  assert.deepEqual(await runScript('check-layers.mjs', ['--root', root]), { status: 0, stdout: '', stderr: '' })
})

test('the layer table in ARCHITECTURE.md is the one that is checked', async context => {
  const root = folderFor(context)
  write(root, {
    'src/base/a.ts': 'export const a = 1',
    'ARCHITECTURE.md': 'Text.\n<!-- layers:begin -->\nold\n<!-- layers:end -->\n',
  })
  assert.equal((await runScript('check-layers.mjs', ['--root', root])).status, 1)
  assert.equal((await runScript('check-layers.mjs', ['--root', root, '--write'])).status, 0)
  assert.equal((await runScript('check-layers.mjs', ['--root', root])).status, 0)
})

test('the size check stops what is far too long, and exempts tables', async context => {
  const root = folderFor(context)
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `  f(${index})`).join('\n')
  write(root, {
    'src/base/long.ts': `export function long() {\n${lines(90)}\n}`,
    'src/app/file.ts': lines(420),
    'src/lexicon/table.ts': lines(2000),
    'src/app/some.ts': `export function some() {\n${lines(50)}\n}`,
  })
  const { status, stdout } = await runScript('check-sizes.mjs', ['--root', root])
  assert.equal(status, 1)
  assert.match(stdout, /src\/base\/long\.ts:1: long has 92 lines/)
  assert.match(stdout, /src\/app\/file\.ts: the file has 420 lines/)
  assert.doesNotMatch(stdout, /table\.ts|some\.ts/)
  assert.match((await runScript('check-sizes.mjs', ['--root', root, '--list'])).stdout, /some\.ts:1: some has 52 lines/)
})

test('a check that read nothing fails', async context => {
  const root = folderFor(context)
  for (const name of ['check-layers.mjs', 'check-sizes.mjs']) {
    const { status, stdout } = await runScript(name, ['--root', root])
    assert.equal(status, 1)
    assert.match(stdout, /no file was read/)
  }
})
