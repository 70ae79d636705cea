// npm leaves the packages of other platforms out of package-lock.json where its registry does not serve them, and "npm ci" then
// refuses the file everywhere. Adds what is missing, from the versions that the packages themselves name. With --check, fails instead.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './lib/setup.mjs'

const path = join(ROOT, 'package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8'))

/** Words of the names of such packages, and the platform that they stand for. */
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const PROCESSORS = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32']
const LIBRARIES = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' }

const missing = Object.entries(lock.packages).flatMap(([at, { optionalDependencies = {}, dev }]) =>
  at === ''
    ? []
    : Object.entries(optionalDependencies).flatMap(([name, version]) => (isLocked(at, name) ? [] : [{ name, version, dev }])),
)

if (Object.keys(lock.packages).length < 2) {
  console.log('package-lock.json names no package: this check would pass on nothing')
  process.exitCode = 1
} else if (missing.length > 0 && process.argv.includes('--check')) {
  console.log(`package-lock.json lacks ${missing.map(({ name }) => name).join(', ')}`)
  process.exitCode = 1
} else if (missing.length > 0) {
  for (const { name, version, dev } of missing) lock.packages[`node_modules/${name}`] = entryOf(name, version, dev)
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  console.log(`added ${missing.length} packages of other platforms`)
}

/** Whether a package that another names is locked, beside it or above. */
function isLocked(at, name) {
  return Object.keys(lock.packages).some(key => key === `${at}/node_modules/${name}` || key === `node_modules/${name}`)
}

function entryOf(name, version, dev) {
  if (!/^\d/.test(version)) throw new Error(`${name}@${version} is a range: its version is not known. Lock it by hand.`)
  const words = name.split(/[-/]/)
  const of = list => list.filter(word => words.includes(word))
  const [system] = of(SYSTEMS)
  const processor = PROCESSORS.find(word => words.includes(word))
  const library = Object.keys(LIBRARIES).find(word => words.includes(word))
  if (processor === undefined || (system === undefined && processor !== 'wasm32')) {
    throw new Error(`${name} does not tell its platform. Add it to package-lock.json by hand.`)
  }
  const libc = system !== 'linux' ? [] : [library === undefined ? 'glibc' : LIBRARIES[library]]
  return {
    version,
    cpu: [processor],
    ...(dev ? { dev: true } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(system === undefined ? {} : { os: [system] }),
  }
}
