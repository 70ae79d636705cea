import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { COMMAND, folderFor, runCommand } from '../testing/command.js'

const SENTENCES = ['The mayor reportedly fled on Sunday.', 'A monitor said 12 people died near the bridge.', 'Shops stayed shut.']

const linesOf = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const text = `${SENTENCES[index % SENTENCES.length]} Report ${index} of the day.`
    return JSON.stringify({ id: `r${index}`, text, published: '2024-12-08' })
  }).join('\n')

/** Commands, and how many threads they are run with beside one; "auto" begins to use threads after 64 reports. */
const IN_THREADS: readonly (readonly [args: readonly string[], jobs: readonly string[]])[] = [
  [['read'], ['auto', '3']],
  [['parse'], ['2']],
  [['brief', '--format', 'json'], ['2']],
]

test('the bytes are the same however many threads read', async () => {
  const input = linesOf(70)
  for (const [args, counts] of IN_THREADS) {
    const one = await runCommand([...args, '--jobs', '1'], { input })
    assert.equal(one.status, 0)
    assert.ok(one.stdout.length > 0, args.join(' '))
    for (const count of counts) {
      const many = await runCommand([...args, ...(count === 'auto' ? [] : ['--jobs', count])], { input })
      assert.equal(many.stderr, '')
      assert.ok(many.stdout === one.stdout, `${args.join(' ')} with --jobs ${count} prints something else`)
    }
  }
})

test('--json is short for --format json, wherever that is', async () => {
  const input = linesOf(3)
  for (const command of [['brief'], ['read'], ['explain', SENTENCES[0] ?? '']]) {
    const short = await runCommand([...command, '--json'], { input })
    const long = await runCommand([...command, '--format', 'json'], { input })
    assert.equal(short.status, 0)
    assert.ok(short.stdout.length > 2 && short.stdout === long.stdout, command[0])
    JSON.parse(short.stdout)
  }
})

test('read prints a line a report, or one array', async () => {
  const input = linesOf(3)
  const lines = (await runCommand(['read'], { input })).stdout.trimEnd().split('\n')
  const array = JSON.parse((await runCommand(['read', '--format', 'json'], { input })).stdout) as unknown[]
  assert.deepEqual(
    array,
    lines.map(line => JSON.parse(line)),
  )
  assert.equal(array.length, 3)
})

test('a Reading is printed as soon as it is read', async () => {
  const child = spawn(process.execPath, [COMMAND, 'read', '-'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.write(`${linesOf(1)}\n`)
  const [first] = (await once(child.stdout, 'data')) as [Buffer]
  assert.match(String(first), /"id":"r0"/)
  child.stdin.end()
  assert.equal(await new Promise(resolve => child.on('close', resolve)), 0)
})

test('help that nobody reads is no failure', async () => {
  const child = spawn(process.execPath, [COMMAND, 'help'])
  child.stdout.destroy()
  let stderr = ''
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  assert.equal(await new Promise(resolve => child.on('close', resolve)), 0)
  assert.equal(stderr, '')
})

test('a reader that has had enough is no failure', async () => {
  const child = spawn(process.execPath, [COMMAND, 'read', '-'])
  let stderr = ''
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  child.stdin.on('error', () => {})
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.end(linesOf(3000))
  assert.equal(await new Promise(resolve => child.on('close', resolve)), 0)
  assert.equal(stderr, '')
})

test('a slow reader holds the work up, and is served whole', async () => {
  const child = spawn(process.execPath, [COMMAND, 'read', '--jobs', '1', '-'])
  let stderr = ''
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  child.stdin.end(linesOf(300))
  let text = ''
  for await (const chunk of child.stdout) {
    text += chunk
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  assert.equal(text.trimEnd().split('\n').length, 300)
  assert.equal(stderr, '')
})

test('--output writes the whole file or none, and follows a link', async context => {
  const folder = folderFor(context)
  const target = join(folder, 'readings.jsonl')
  const { stdout } = await runCommand(['read'], { input: linesOf(2) })
  const ran = await runCommand(['read', '--output', target], { input: linesOf(2) })
  assert.deepEqual([ran.status, ran.stdout, ran.stderr], [0, '', ''])
  assert.equal(readFileSync(target, 'utf8'), stdout)
  symlinkSync(target, join(folder, 'link'))
  await runCommand(['read', '--output', join(folder, 'link')], { input: linesOf(1) })
  assert.equal(readFileSync(target, 'utf8').split('\n').length, 2)
  assert.deepEqual(readdirSync(folder).sort(), ['link', 'readings.jsonl'])
})

test('where the result cannot be written, the command says so and leaves nothing', async context => {
  const folder = folderFor(context)
  const missing = await runCommand(['read', '--output', join(folder, 'none', 'x.jsonl')], { input: linesOf(1) })
  assert.equal(missing.status, 1)
  assert.match(missing.stderr, /its folder does not exist/)
  const isFolder = await runCommand(['brief', '--output', folder], { input: linesOf(1) })
  assert.equal(isFolder.status, 1)
  assert.match(isFolder.stderr, /it is a folder/)
  assert.deepEqual(readdirSync(folder), [])
})

test('an interrupted command leaves no half-written file', async context => {
  const folder = folderFor(context)
  const child = spawn(process.execPath, [COMMAND, 'read', '-', '--output', join(folder, 'x.jsonl')])
  child.stdin.write(`${linesOf(1)}\n`)
  for (let tries = 0; tries < 200 && readdirSync(folder).length === 0; tries += 1)
    await new Promise(resolve => setTimeout(resolve, 20))
  assert.equal(readdirSync(folder).length, 1)
  child.kill('SIGTERM')
  await new Promise(resolve => child.on('close', resolve))
  assert.deepEqual(readdirSync(folder), [])
})

test('colour: only where it is wanted', async () => {
  const args = ['explain', 'The mayor reportedly fled on Sunday.', '--date', '2024-12-08']
  const isColoured = async (env: Record<string, string>, more: string[] = []) =>
    (await runCommand([...args, ...more], { env })).stdout.includes('\u001b[')
  assert.equal(await isColoured({}), false)
  assert.equal(await isColoured({ FORCE_COLOR: '1' }), true)
  assert.equal(await isColoured({ FORCE_COLOR: '0' }), false)
  assert.equal(await isColoured({ NO_COLOR: '1' }), false)
  assert.equal(await isColoured({ FORCE_COLOR: '1' }, ['--format', 'json']), false)
})

test('a file gets no colour', async context => {
  const path = join(folderFor(context), 'explained.txt')
  await runCommand(['explain', 'The mayor fled.', '--output', path], { env: { FORCE_COLOR: '1' } })
  assert.ok(!readFileSync(path, 'utf8').includes('\u001b['))
})

test('explain takes a sentence, a file, or standard input', async context => {
  const folder = folderFor(context)
  writeFileSync(join(folder, 'a.txt'), SENTENCES[0] as string)
  const sentence = await runCommand(['explain', ...(SENTENCES[0] as string).split(' ')])
  assert.equal(sentence.status, 0)
  assert.ok(existsSync(join(folder, 'a.txt')))
  const json = async (ran: ReturnType<typeof runCommand>) =>
    (JSON.parse((await ran).stdout) as { document: { sentences: unknown } }).document
  const { sentences } = await json(runCommand(['explain', SENTENCES[0] as string, '--format', 'json']))
  assert.deepEqual((await json(runCommand(['explain', 'a.txt', '--format', 'json'], { folder }))).sentences, sentences)
  assert.deepEqual(
    (await json(runCommand(['explain', '-', '--format', 'json'], { input: SENTENCES[0] as string }))).sentences,
    sentences,
  )
})
