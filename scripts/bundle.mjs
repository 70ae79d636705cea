// Joins the compiled command into few files: dist/cli.js and dist/bundle/. Loading some 270 small modules one by one costs a cold start
// about 90 ms of its 390. The library (dist/app, dist/engine) stays as compiled, with its types.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const DIST = fileURLToPath(new URL('../dist/', import.meta.url))

const { dependencies } = JSON.parse(readFileSync(join(DIST, '..', 'package.json'), 'utf8'))
/** Loaded at every start, so it is joined in; all others stay where npm puts them, with their licences, and load when they are needed. */
const JOINED = ['@noble/hashes']
const apart = Object.keys(dependencies).filter(name => !JOINED.includes(name))

rmSync(join(DIST, 'bundle'), { recursive: true, force: true })
const bundle = await rolldown({
  // The worker keeps its name: src/app/pool.ts starts it by the address beside its own.
  input: { cli: join(DIST, 'cli', 'command.js'), 'bundle/worker': join(DIST, 'app', 'worker.js') },
  platform: 'node',
  external: name => apart.some(each => name === each || name.startsWith(`${each}/`)),
})
// The package's root is two folders above every file that asks for it, bundled or not (src/app/data.ts, src/cli/help.ts).
await bundle.write({ dir: DIST, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'bundle/[name].js' })
await bundle.close()
