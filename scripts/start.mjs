// npm start: sets up what is missing, then prints the brief of the given reports, or of the bundled example.
import { requireNode } from './lib/node-version.mjs'

requireNode()

async function start() {
  const { join } = await import('node:path')
  const { pathToFileURL } = await import('node:url')
  const { ROOT, setUp } = await import('./lib/setup.mjs')
  if (!setUp().built) throw new Error('The build failed; the compiler named the reason above.')
  // npm runs scripts in the package's folder; the files named by the user are meant from where the user stands.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  const given = process.argv.slice(2).filter(argument => argument !== '--no-serve')
  const load = path => import(pathToFileURL(join(ROOT, 'dist', path)).href)
  const { namesFiles } = await load('cli/arguments.js')
  const { main } = await load('cli/main.js')
  const example = join(ROOT, 'examples', 'fall-of-damascus')
  process.exitCode = await main(['brief', ...given, ...(namesFiles('brief', given) ? [] : [example])])
}

start().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
})
