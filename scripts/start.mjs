// npm start: sets up what is missing, then opens the workbench with the bundled example; with files, or with --no-serve, prints a brief.
import { requireNode } from './lib/node-version.mjs'

requireNode()

async function start() {
  const { join } = await import('node:path')
  const { pathToFileURL } = await import('node:url')
  const { ROOT, setUp } = await import('./lib/setup.mjs')
  if (!setUp().built) throw new Error('The build failed; the compiler named the reason above.')
  // npm runs scripts in the package's folder; the files named by the user are meant from where the user stands.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  const given = process.argv.slice(2)
  const load = path => import(pathToFileURL(join(ROOT, 'dist', path)).href)
  const { namesFiles } = await load('cli/arguments.js')
  const { main } = await load('cli/main.js')
  const plain = given.filter(argument => argument !== '--no-serve')
  const example = join(ROOT, 'examples', 'fall-of-damascus')
  if (namesFiles('brief', plain)) process.exitCode = await main(['brief', ...plain])
  else if (plain.length < given.length) process.exitCode = await main(['brief', ...plain, example])
  else {
    const ledger = join(ROOT, '.reportedly', 'ledger.db')
    process.exitCode = await main([
      'serve',
      '--example',
      '--ledger',
      ledger,
      ...(process.stdout.isTTY ? ['--open'] : []),
      ...plain,
    ])
  }
}

start().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
})
