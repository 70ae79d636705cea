import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { folderFor } from '../testing/command.js'
import { PACKAGE_ROOT } from './data.js'

const run = promisify(execFile)
const NODE_MODULES = join(PACKAGE_ROOT, 'node_modules')

const CONSUMER = `
import { briefOf, createEngine, readReports, toReport, type Claim, type Reading } from 'reportedly'
import { createEngine as createEngineOver } from 'reportedly/engine'

const reading: Reading = createEngine().read(toReport({ id: 'a', text: 'Rain fell.' }))
const claims: readonly Claim[] = reading.claims
const readings: Reading[] = []
for await (const each of readReports([{ id: 'a', text: 'Rain fell.' }, { id: 'b', text: 'Snow fell.', published: '2024-12-08' }], { jobs: 2 })) readings.push(each)
export const result: string = \`\${reading.engine} \${claims.length >= 0} \${readings.map(({ report }) => report.id).join()} \${briefOf(readings).length > 0} \${typeof createEngineOver}\`
`
const COMPILER_OPTIONS = { strict: true, target: 'ES2022', module: 'NodeNext', types: [], outDir: 'out', skipLibCheck: false }

/** Runs npm without network: what a package needs lies in this checkout. */
const npm = (folder: string, ...args: string[]) => {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const script = env['npm_execpath']
  const [command, all] = script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args]
  return run(command, all, { cwd: folder, env: { ...env, npm_config_offline: 'true', npm_config_loglevel: 'error' } })
}

/**
 * Puts the tarball where npm would, its dependencies beside it: those of this checkout, so that no network is needed. Only what the
 * package itself declares is there, so that a dependency it forgot to declare is missed.
 */
async function install(tarball: string, modules: string): Promise<string> {
  const installed = join(modules, 'reportedly')
  mkdirSync(modules)
  await run('tar', ['-xzf', tarball, '-C', modules])
  renameSync(join(modules, 'package'), installed)
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(NODE_MODULES, name), join(modules, name))
  }
  return installed
}

test('the packed package, installed elsewhere, works as a command and as a library with types', async context => {
  const folder = folderFor(context)
  const packed = join(folder, 'packed')
  const elsewhere = join(folder, 'else where')
  for (const each of [packed, elsewhere]) mkdirSync(each)
  await npm(PACKAGE_ROOT, 'pack', '--ignore-scripts', '--pack-destination', packed)
  const [tarball = ''] = readdirSync(packed)
  assert.match(tarball, /^reportedly-.*\.tgz$/)
  writeFileSync(join(elsewhere, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  const installed = await install(join(packed, tarball), join(elsewhere, 'node_modules'))
  assert.ok(
    !existsSync(join(installed, 'dist', 'testing')) && !existsSync(join(installed, 'src')),
    'it ships what users do not need',
  )
  const tests = readdirSync(join(installed, 'dist'), { recursive: true }).filter(path => String(path).includes('.test.'))
  assert.deepEqual(tests, [])

  const { stdout: read } = await run(process.execPath, [
    join(installed, 'dist', 'cli.js'),
    'read',
    join(installed, 'examples', 'fall-of-damascus'),
  ])
  assert.ok(read.split('\n').length > 1)

  writeFileSync(join(elsewhere, 'consumer.ts'), CONSUMER)
  writeFileSync(join(elsewhere, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: ['consumer.ts'] }))
  await run(process.execPath, [join(NODE_MODULES, 'typescript', 'bin', 'tsc'), '-p', elsewhere]).catch(({ stdout }) =>
    assert.fail(stdout),
  )
  const { stdout } = await run(
    process.execPath,
    ['-e', `import('./out/consumer.js').then(({ result }) => console.log(result))`],
    { cwd: elsewhere },
  )
  assert.match(stdout, /^reportedly\/\d+\.\d+\.\d+ true a,b true function\n$/)
})
