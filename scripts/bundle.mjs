// Joins the compiled command into few files: dist/cli.js and dist/bundle/. Loading some 270 small modules one by one costs a cold start
// about 90 ms of its 390. The library (dist/app, dist/engine) stays as compiled, with its types.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const DIST = fileURLToPath(new URL('../dist/', import.meta.url))

rmSync(join(DIST, 'bundle'), { recursive: true, force: true })
const bundle = await rolldown({
  // The worker keeps its name: src/app/pool.ts starts it by the address beside its own.
  input: { cli: join(DIST, 'cli', 'command.js'), 'bundle/worker': join(DIST, 'app', 'worker.js') },
  platform: 'node',
})
// The package's root is two folders above every file that asks for it, bundled or not (src/app/data.ts, src/cli/help.ts).
await bundle.write({ dir: DIST, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'bundle/[name].js' })
await bundle.close()
