import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { PACKAGE_ROOT } from '../app/data.js'
import { ENGINE_VERSION } from '../engine/index.js'
import { runCommand } from '../testing/command.js'
import { COMMANDS } from './commands.js'

test('without a command, help lists every command', async () => {
  for (const args of [[], ['--help'], ['-h'], ['help']]) {
    const { status, stdout, stderr } = await runCommand(args)
    assert.equal(status, 0)
    assert.equal(stderr, '')
    for (const { name, summary } of COMMANDS) assert.match(stdout, new RegExp(`\\b${name} +${summary.slice(0, 12)}`))
  }
})

test('help on a command names every option, in either form', async () => {
  for (const { name, options } of COMMANDS) {
    const { status, stdout } = await runCommand(['help', name])
    assert.equal(status, 0)
    for (const option of options) assert.match(stdout, new RegExp(`--${option.name}\\b`))
    if (options.length > 0) assert.equal((await runCommand([name, '--help'])).stdout, stdout)
  }
})

test('names of commands and options are unique', () => {
  assert.equal(new Set(COMMANDS.map(({ name }) => name)).size, COMMANDS.length)
  for (const { options } of COMMANDS) assert.equal(new Set(options.map(({ name }) => name)).size, options.length)
})

test('the version is that of the package, and the engine says the same', async () => {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string }
  assert.equal((await runCommand(['--version'])).stdout, `${version}\n`)
  assert.equal(ENGINE_VERSION, version)
})

const REFUSED: readonly (readonly [readonly string[], RegExp])[] = [
  [['breif'], /no command "breif"; did you mean brief\?/],
  [['help', 'raed'], /no command "raed"; did you mean read\?/],
  [['--date', '2024-12-08'], /behind its command/],
  [['brief', '--dat', '2024-12-08'], /no option --dat; did you mean --date\?/],
  [['brief', '-x'], /no option -x/],
  [['brief', '--date'], /--date needs a value/],
  [['brief', '--outlet', '--quiet'], /--outlet needs a value/],
  [['brief', '--quiet=yes'], /--quiet takes no value/],
  [['brief', '--date', 'yesterday'], /date like 2024-12-08.*"yesterday" is neither/],
  [['brief', '--date', '2023-02-29'], /"2023-02-29" is neither/],
  [['brief', '--as-of', 'now'], /"now" is neither/],
  [['read', '--format', 'jsno'], /one of jsonl, json, not "jsno"; did you mean json/],
  [['read', '--jobs', '0'], /whole number from 1 to 64/],
  [['brief', '--width', '12px'], /whole number from 40 to 400/],
  [['explain', 'notafile'], /no file "notafile"/],
  [['explain', 'my report.txt'], /no file "my report.txt"/],
  [['explain'], /Give a sentence/],
  [['serve', 'report.txt'], /"reportedly add report\.txt"/],
  [['log', 'today'], /takes nothing but options/],
]

test('what is not understood ends with status 2, says what to write, and prints nothing else', async () => {
  for (const [args, message] of REFUSED) {
    const { status, stdout, stderr } = await runCommand(args)
    assert.equal(status, 2, args.join(' '))
    assert.equal(stdout, '')
    assert.match(stderr, message)
  }
})

test('a file in place of a command is pointed at brief', async () => {
  const { status, stderr } = await runCommand([join(PACKAGE_ROOT, 'package.json')])
  assert.equal(status, 2)
  assert.match(stderr, /reportedly brief .*package\.json/)
})
