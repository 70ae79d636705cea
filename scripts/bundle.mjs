// Joins the compiled command into few files: dist/cli.js and dist/bundle/. Loading some 270 small modules one by one costs a cold start
// about 90 ms of its 390. The library (dist/app, dist/engine) stays as compiled, with its types.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

// What a brief never needs, or what holds a binary, stays a package of its own.
const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const OUTSIDE = Object.keys(dependencies).filter(name => name !== '@noble/hashes')

const DIST = fileURLToPath(new URL('../dist/', import.meta.url))

rmSync(join(DIST, 'bundle'), { recursive: true, force: true })
const bundle = await rolldown({
  // The worker keeps its name: src/app/pool.ts starts it by the address beside its own.
  input: { cli: join(DIST, 'cli', 'command.js'), 'bundle/worker': join(DIST, 'app', 'worker.js') },
  platform: 'node',
  external: id => OUTSIDE.some(name => id === name || id.startsWith(`${name}/`)),
})
// The package's root is two folders above every file that asks for it, bundled or not (src/app/data.ts, src/cli/help.ts).
await bundle.write({ dir: DIST, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'bundle/[name].js' })
await bundle.close()
