import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { folderFor, runCommand } from '../testing/command.js'

const INPUT = 'Rami Sayed, head of the Northern Observatory, spoke on Monday. He said the US-backed Orlava Front held the bridge.'
const ROW = 'orlava-front | armed-group | SYR | Orlava Front; OFX | - | - | invented for a test'

function knowledge(context: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = join(folderFor(context), 'rows')
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

test('actors lists mentions, roles and sides, as text and as JSON', async () => {
  const text = await runCommand(['actors', '-', '--input', 'text'], { input: INPUT })
  assert.equal(text.status, 0)
  assert.match(text.stdout, /Rami Sayed\n {2}kind +person/)
  assert.match(text.stdout, /role +head of the Northern Observatory · in Northern Observatory \[a\d+\]/)
  assert.match(text.stdout, /side +government of United States ⟵ side\/words-backed “US-backed”/)
  assert.match(text.stdout, /“He” pronoun\//)
  for (const option of [['--json'], ['--format', 'json']]) {
    const { stdout } = await runCommand(['actors', '-', '--input', 'text', ...option], { input: INPUT })
    const [report] = JSON.parse(stdout) as [{ actors: { name: string; mentions: { words: string; rule: string }[] }[] }]
    const sayed = report.actors.find(({ name }) => name === 'Rami Sayed')
    assert.deepEqual(
      sayed?.mentions.map(({ words }) => words),
      ['Rami Sayed', 'He'],
    )
  }
})

test('rows of a user are used by every command that reads, and told by the name of the engine', async context => {
  const folder = knowledge(context, { 'mine.txt': ROW, 'notes.md': 'no rows' })
  const engines = new Set<string>()
  for (const jobs of ['1', '2']) {
    const { stdout } = await runCommand(['read', '-', '--input', 'text', '--jobs', jobs, '--knowledge', folder], { input: INPUT })
    const reading = JSON.parse(stdout) as { engine: string; actors: { known: string | null }[] }
    assert.ok(reading.actors.some(({ known }) => known === 'actor/orlava-front'))
    engines.add(reading.engine)
  }
  const brief = await runCommand(['brief', '-', '--format', 'json', '--knowledge', folder], { input: INPUT })
  engines.add((JSON.parse(brief.stdout) as { engine: string }).engine)
  const explained = await runCommand(['explain', INPUT, '--knowledge', folder])
  assert.match(explained.stdout, /actor\/orlava-front · invented for a test/)
  assert.equal(engines.size, 1)
  assert.match([...engines][0] ?? '', /^reportedly\/\d+\.\d+\.\d+\+knowledge\.[0-9a-f]{12}$/)
})

test('bad rows are refused before anything is read, each with its file and line', async context => {
  const folder = knowledge(context, { 'a.txt': ROW, 'b.txt': `# more\nother | ngo | - | Orlava Front | - | - | -\nbad row` })
  const { status, stdout, stderr } = await runCommand(['actors', '-', '--knowledge', folder], { input: INPUT })
  assert.deepEqual([status, stdout], [2, ''])
  assert.match(stderr, /b\.txt:2: name "Orlava Front" stands in a\.txt:1 too\./)
  assert.match(stderr, /b\.txt:3: it has 1 columns/)
})

test('a folder that is none, is empty, or holds no text is refused', async context => {
  const folder = folderFor(context)
  const broken = knowledge(context, {})
  writeFileSync(join(broken, 'x.txt'), Uint8Array.of(0xff, 0xfe, 0x00))
  for (const [given, why] of [
    [join(folder, 'nowhere'), /no such folder/],
    [folder, /holds no \.txt file/],
    [broken, /x\.txt: the file is not UTF-8/],
  ] as const) {
    const { status, stderr } = await runCommand(['read', '-', '--knowledge', given], { input: INPUT })
    assert.equal(status, 2)
    assert.match(stderr, why)
  }
})
