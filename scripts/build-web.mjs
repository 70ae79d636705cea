// Builds the workbench (web/) to dist/web, and holds its first screen to its size: what a browser fetches before the list stands there.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const OUT = join(ROOT, 'dist', 'web')
/** Bytes of JavaScript for the first screen, compressed as a server sends them. */
const BUDGET = 120 * 1024
const FIRST_SCREEN = ['index.html', 'src/views/Situation.svelte']

await build({ configFile: join(ROOT, 'web', 'vite.config.ts'), logLevel: 'warn' })
const manifest = JSON.parse(readFileSync(join(OUT, '.vite', 'manifest.json'), 'utf8'))
rmSync(join(OUT, '.vite'), { recursive: true })
const files = new Set()
const add = name => {
  const chunk = manifest[name]
  if (chunk === undefined) throw new Error(`The build has no ${name}: the size of the first screen cannot be told.`)
  if (files.has(chunk.file)) return
  files.add(chunk.file)
  for (const each of chunk.imports ?? []) add(each)
}
for (const name of FIRST_SCREEN) add(name)
const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(OUT, file))).length, 0)
if (bytes === 0) throw new Error('The first screen has no JavaScript: the build is not whole.')
const told = `JavaScript of the first screen: ${(bytes / 1024).toFixed(1)} kB compressed, of ${BUDGET / 1024} kB`
if (bytes > BUDGET) {
  console.error(`${told}. Load what it does not need with import().`)
  process.exitCode = 1
} else if (process.argv.includes('--tell')) console.log(told)
