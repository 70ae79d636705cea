// npm test: sets up what is missing, runs every check, and ends with node's test runner and its own summary.
// Every check runs whatever the ones before it said; the exit status tells whether all passed.
import { requireNode } from './lib/node-version.mjs'

requireNode()

const { spawn } = await import('node:child_process')
const { existsSync } = await import('node:fs')
const { join } = await import('node:path')
const { ROOT, compiler, filesUnder, setUp } = await import('./lib/setup.mjs')

const script = name => [process.execPath, join(ROOT, 'scripts', name)]
const bin = (...path) => [process.execPath, join(ROOT, 'node_modules', ...path)]

/** Name, command and what to do when it fails. They need the build, and not one another. */
const CHECKS = [
  {
    name: 'engine walls',
    command: [process.execPath, compiler(), '-p', 'tsconfig.engine.json'],
    remedy: 'The engine may use the language alone: no node:, no DOM, no process.',
  },
  {
    name: 'lint',
    command: [...bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'],
    remedy: 'Run "npx biome check --write ." and mend by hand what it leaves.',
  },
  { name: 'layers', command: script('check-layers.mjs'), remedy: 'Mend the imports named above.' },
  { name: 'sizes', command: script('check-sizes.mjs'), remedy: 'Split the files and functions named above.' },
  { name: 'reference', command: [...script('make-reference.mjs'), '--check'], remedy: 'Run "node scripts/make-reference.mjs".' },
  {
    name: 'gazetteer',
    command: [...script('make-gazetteer.mjs'), '--check'],
    remedy: 'Run "npm run make:gazetteer", and state the new hash in models/README.md.',
  },
  {
    name: 'page types',
    command: [
      ...bin('svelte-check', 'bin', 'svelte-check'),
      ...['--tsconfig', 'web/tsconfig.json', '--threshold', 'warning', '--output', 'human'],
    ],
    remedy: 'Mend what svelte-check says of web/src.',
  },
  {
    name: 'dead code',
    command: [...bin('knip', 'bin', 'knip.js'), '--no-progress', '--no-config-hints'],
    remedy: 'Delete what nothing uses, or stop exporting it.',
  },
]

let failed = 0

const report = (name, remedy, output) => {
  failed += 1
  process.stdout.write(`${output.trimEnd()}\nFAILED ${name}: ${remedy}\n\n`)
}

/** Runs a command; resolves to its exit status and all it printed. */
const run = ([command, ...args]) =>
  new Promise(resolve => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks = []
    child.stdout.on('data', chunk => chunks.push(chunk))
    child.stderr.on('data', chunk => chunks.push(chunk))
    child.on('error', error => resolve({ status: 1, output: error.message }))
    child.on('close', status => resolve({ status, output: Buffer.concat(chunks).toString('utf8') }))
  })

async function runChecks() {
  const waiting = [...CHECKS]
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const { status, output } = await run(check.command)
      if (status !== 0) report(check.name, check.remedy, output)
      else if (output.startsWith('note: ')) process.stdout.write(output)
    }
  }
  await Promise.all([worker(), worker()])
}

/** The tests of the workbench in a browser; none, and a line that says so, where there is no Chromium. */
async function browserTests(wanted) {
  const folder = join(ROOT, 'web', 'tests')
  const tests = filesUnder(folder).filter(path => path.endsWith('.test.mjs') && wanted(`web/tests/${path}`))
  if (tests.length === 0) return []
  const { browserPath } = await import('../web/tests/lib.mjs')
  if (browserPath() !== null) return tests.map(path => join(folder, path))
  process.stdout.write(
    'The browser tests are skipped: there is no Chromium. Install one ("apt-get install chromium"), or set CHROMIUM to its path.\n',
  )
  return []
}

/** Runs the compiled tests with node's own runner: failures alone, then its summary. */
async function runTests() {
  const only = process.argv.slice(2)
  const dist = join(ROOT, 'dist')
  const wanted = path => only.length === 0 || only.some(part => path.includes(part))
  const compiled = filesUnder(dist).filter(path => path.endsWith('.test.js') && wanted(path))
  const tests = [...compiled.map(path => join(dist, path)), ...(await browserTests(wanted))]
  if (tests.length === 0) return report('tests', 'No compiled test was found under dist/: see why the build failed.', '')
  const reporter = new URL('./lib/quiet-reporter.mjs', import.meta.url).href
  const args = [
    '--test',
    '--test-concurrency=2',
    // A browser test takes a quarter of this on a machine that is busy with eight other things.
    '--test-timeout=240000',
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
    ...tests,
  ]
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
  const status = await new Promise(resolve => child.on('close', resolve))
  if (status !== 0) failed += 1
}

try {
  if (!setUp().built) report('types', 'Mend the type errors that the compiler named above.', '')
  if (process.argv.length === 2) await runChecks()
  if (existsSync(join(ROOT, 'dist'))) await runTests()
} catch (error) {
  report('set-up', 'See the message above.', error instanceof Error ? error.message : String(error))
}
process.exitCode = failed === 0 ? 0 : 1
