// Bundles the workbench's own tests (web/tests/**/*.test.ts) into a folder, where node's test runner can run them: node scripts/bundle-web-tests.mjs OUT
// Their sources are TypeScript that only Vite's resolver knows, so the compiler of src/ cannot.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { filesUnder, ROOT } from './lib/setup.mjs'

const [out] = process.argv.slice(2)
if (out === undefined) throw new Error('Name the folder that the tests are written to.')
const folder = join(ROOT, 'web', 'tests')
const input = filesUnder(folder).filter(path => path.endsWith('.test.ts'))
if (input.length === 0) throw new Error('No test was found under web/tests: this is not a whole copy of the project.')
const bundle = await rolldown({
  input: input.map(path => join(folder, path)),
  platform: 'node',
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
})
await bundle.write({ dir: out, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' })
// One module that takes them all: node's runner must know every test before the first one ends.
writeFileSync(join(out, 'all.mjs'), input.map(path => `import './${path.replace(/\.ts$/, '.mjs').split('/').at(-1)}'\n`).join(''))
