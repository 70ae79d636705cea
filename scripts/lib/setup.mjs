// Sets up whatever a fresh copy lacks: the packages of the lockfile and the compiled program. Does nothing, fast, when nothing changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package's own folder, wherever it was started from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What lies under dist/ that the TypeScript compiler does not write, and so does not sweep. */
const NOT_OURS = new Set(['web', 'bundle', 'cli.js'])

const say = message => process.stderr.write(`${message}\n`)

/**
 * Installs and builds what is missing. `built` is false when the compiler reported errors: it prints them to stderr itself.
 * Throws an Error with a remedy when the packages cannot be installed.
 */
export function setUp({ quiet = false } = {}) {
  installPackages()
  const built = build(quiet)
  return { built: buildWeb(quiet) && built }
}

/** All files under a folder, sorted, as paths relative to it with forward slashes. */
export function filesUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
    .sort()
}

function installPackages() {
  const missing = missingPackages()
  if (missing.length === 0) return
  const modules = join(ROOT, 'node_modules')
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink()) {
    say(`node_modules is a link and lacks ${missing.slice(0, 3).join(', ')}: run "npm install" where it points to.`)
    return
  }
  say('Installing packages from package-lock.json …')
  const quiet = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  if (npm(['ci', ...quiet]).status === 0) return
  // A registry that does not serve every platform's packages makes "npm ci" refuse a lockfile that is good for this one.
  say('"npm ci" failed; trying "npm install", which takes the same versions …')
  if (npm(['install', '--no-save', ...quiet]).status === 0) return
  throw new Error(
    'The packages could not be installed; npm says why above. It needs its registry once, or a filled cache ("npm ci --offline").',
  )
}

/** Names and versions that the lockfile asks for and node_modules does not hold, by npm's own record of what it installed. */
function missingPackages() {
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages
  const record = join(ROOT, 'node_modules', '.package-lock.json')
  const installed = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')).packages : {}
  return Object.entries(wanted)
    .filter(([path, { optional }]) => path !== '' && !optional)
    .filter(([path, { version }]) => installed[path]?.version !== version || !existsSync(join(ROOT, path)))
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`)
}

function npm(args) {
  const script = process.env.npm_execpath
  const [command, all] = script?.endsWith('.js') ? [process.execPath, [script, ...args]] : ['npm', args]
  return spawnSync(command, all, { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' && command === 'npm' })
}

/** Compiles src/ to dist/ unless the same sources were compiled before; true when dist/ is up to date and free of type errors. */
function build(quiet) {
  const sources = filesUnder(join(ROOT, 'src'))
  if (sources.length === 0)
    throw new Error('There is no source under src/: this is not a whole copy of the project. Fetch it again.')
  const stampFile = join(ROOT, 'dist', '.stamp')
  const stamp = stampOf(sources)
  const whole = outputsExist(sources)
  if (whole && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true
  if (!quiet) say('Building …')
  // Without its outputs the compiler's memory of an earlier build would make it skip them.
  if (!whole) rmSync(join(ROOT, 'dist', '.tsbuildinfo'), { force: true })
  sweep(sources)
  const built = node(compiler(), '-p', 'tsconfig.json') && node(join(ROOT, 'scripts', 'bundle.mjs'))
  if (built) writeFileSync(stampFile, stamp)
  else rmSync(stampFile, { force: true })
  return built
}

/** Builds the workbench to dist/web unless the same sources were built before; they are few, so their content is what counts. */
function buildWeb(quiet) {
  const stampFile = join(ROOT, 'dist', 'web', '.stamp')
  const hash = createHash('sha256')
  const sources = filesUnder(join(ROOT, 'web')).filter(path => !path.startsWith('dev/') && !path.startsWith('tests/'))
  for (const path of [...sources.map(source => `web/${source}`), 'package-lock.json', 'scripts/build-web.mjs'])
    hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)))
  const stamp = hash.digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true
  if (!quiet) say('Building the workbench …')
  const built = node(join(ROOT, 'scripts', 'build-web.mjs'))
  if (built) writeFileSync(stampFile, stamp)
  return built
}

const node = (...args) => spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] }).status === 0

export const compiler = () => join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')

function stampOf(sources) {
  const hash = createHash('sha256')
  for (const path of [...sources.map(source => `src/${source}`), 'tsconfig.json', 'package-lock.json', 'scripts/bundle.mjs']) {
    const { mtimeMs, size } = statSync(join(ROOT, path))
    hash.update(`${path}\0${mtimeMs}\0${size}\n`)
  }
  return hash.digest('hex')
}

const outputOf = source => source.replace(/\.ts$/, '.js')
const isCompiled = source => source.endsWith('.ts') && !source.endsWith('.d.ts')

const outputsExist = sources =>
  ['cli.js', 'bundle/worker.js', ...sources.filter(isCompiled).map(outputOf)].every(path => existsSync(join(ROOT, 'dist', path)))

/** Removes what was compiled from sources that are gone; a left-over test would still run. */
function sweep(sources) {
  const expected = new Set(sources.filter(isCompiled).map(outputOf))
  const dist = join(ROOT, 'dist')
  for (const path of filesUnder(dist)) {
    const output = path.replace(/\.d\.ts$/, '.js').replace(/\.js\.map$/, '.js')
    if (!output.endsWith('.js') || NOT_OURS.has(path.split('/')[0]) || expected.has(output)) continue
    rmSync(join(dist, path))
  }
}
