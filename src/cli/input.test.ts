import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Reading, Situation } from '../model/index.js'
import { folderFor, type Ran, runCommand } from '../testing/command.js'

const readingsOf = ({ stdout }: Ran): Reading[] =>
  stdout
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Reading)

const idsOf = (ran: Ran): string[] => readingsOf(ran).map(({ report }) => report.id)

test('standard input: JSON lines when it begins with a brace, else the text of one report', async () => {
  const lines = ' \n{"id":"a","text":"Rain fell."}\n{"id":"b","text":"Snow fell."}'
  assert.deepEqual(idsOf(await runCommand(['read'], { input: lines })), ['a', 'b'])
  assert.deepEqual(idsOf(await runCommand(['read', '-'], { input: lines })), ['a', 'b'])
  assert.deepEqual(idsOf(await runCommand(['read'], { input: '[ {"id":"a","text":"Rain fell."} ]' })), ['a'])
  const [reading] = readingsOf(await runCommand(['read', '--outlet', 'Hill Herald'], { input: 'Rain fell.\r\nSnow fell.\n' }))
  assert.equal(reading?.report.text, 'Rain fell.\r\nSnow fell.\n')
  assert.equal(reading?.report.outlet, 'Hill Herald')
  const [forced] = readingsOf(await runCommand(['read', '--input', 'text'], { input: lines }))
  assert.equal(forced?.report.text, lines)
})

test('a folder is read with its folders, sorted by name, and what is about the folder left out', async context => {
  const folder = folderFor(context)
  mkdirSync(join(folder, 'later'))
  writeFileSync(join(folder, 'b two.txt'), 'Rain fell.')
  writeFileSync(join(folder, 'a.md'), 'Snow fell.')
  writeFileSync(join(folder, 'later', 'c.json'), '[{"text":"Hail fell."},{"id":"own","text":"Hail fell."}]')
  writeFileSync(join(folder, 'README.md'), 'About these reports.')
  writeFileSync(join(folder, '.hidden.txt'), 'Not seen.')
  writeFileSync(join(folder, 'picture.png'), 'Not text.')
  const ran = await runCommand(['read', folder])
  assert.deepEqual(idsOf(ran), ['a', 'b two', 'later/c-1', 'own'])
  assert.equal(ran.status, 0)
  assert.match(ran.stderr, /c\.json\[0\]: The report has no "id"/)
  assert.equal((await runCommand(['read', '--quiet', folder])).stderr, '')
})

const BAD: readonly (readonly [name: string, bytes: string | Uint8Array, message: RegExp])[] = [
  ['binary.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]), /not a text file \(it holds zero bytes/],
  ['noise.txt', Uint8Array.from({ length: 400 }, (_, index) => 128 + ((index * 7) % 100)), /not a text file/],
  ['page.html', '<title>Rain</title><script>rain()</script>', /The page holds no article/],
  ['empty.txt', '', /It has no text/],
  ['broken.json', '{"id":', /It is not JSON/],
  ['packed.jsonl', new Uint8Array([0x1f, 0x8b, 0, 0, 10]), /not a text file/],
  ['latin.jsonl', new Uint8Array([0x22, 0xe9, 0x22]), /not valid UTF-8/],
]

test('each kind of bad input is told with a remedy, ends with status 1, and leaves the rest to be read', async context => {
  const folder = folderFor(context)
  writeFileSync(join(folder, 'good.txt'), 'Rain fell.')
  for (const [name, bytes, message] of BAD) {
    writeFileSync(join(folder, name), bytes)
    const ran = await runCommand(['read', name, 'good.txt', 'missing.txt'], { folder })
    assert.equal(ran.status, 1, name)
    assert.match(ran.stderr, message)
    assert.match(ran.stderr, new RegExp(`${name}(:1)?: `))
    assert.match(ran.stderr, /missing\.txt: There is no such file/)
    assert.equal(idsOf(ran).at(-1), 'good')
  }
})

const BAD_DOCUMENTS: readonly (readonly [name: string, bytes: string, message: RegExp])[] = [
  ['feed.rss', '<rss><channel>', /no feed that could be read|has no items/],
  ['deep.html', '<div>'.repeat(5000), /Its markup is refused/],
  ['feeds.opml', '<opml version="2.0"><body/></opml>', /list of feeds/],
  ['mail.eml', 'Subject: Rain\r\n\r\n', /no e-mail that could be read/],
  ['item.json', '{"uri":"urn:x","pubStatus":"usable","type":"picture"}', /no ninjs news item/],
  ['crawl.warc', 'WARC/1.0\r\nno length\r\n\r\n', /archive could not be read further/],
  ['crawl.wacz', 'PK', /archive could not be read further/],
]

test('pages, feeds, mails and archives that cannot be read are each told with a remedy', async context => {
  const folder = folderFor(context)
  for (const [name, bytes] of BAD_DOCUMENTS) writeFileSync(join(folder, name), bytes)
  const ran = await runCommand(['read', ...BAD_DOCUMENTS.map(([name]) => name)], { folder })
  assert.equal(ran.status, 1)
  for (const [name, , message] of BAD_DOCUMENTS) {
    const told = ran.stderr.split('\n').filter(line => line.startsWith(`reportedly: ${name}`))
    assert.equal(told.length, 1, name)
    assert.match(told[0] ?? '', message)
  }
})

test('a report that its outlet takes back, or gives out anew, supports nothing in the brief', async context => {
  const folder = folderFor(context)
  const item = (fields: object) =>
    JSON.stringify({
      uri: 'https://wire.example/1',
      type: 'text',
      pubStatus: 'usable',
      headlines: [{ value: 'Rain falls' }],
      ...fields,
    })
  const bodies = (value: string) => ({ bodies: [{ contentType: 'text/plain', value }] })
  writeFileSync(join(folder, '1.ninjs'), item(bodies('Rebels captured the port on Sunday, the mayor said.')))
  writeFileSync(join(folder, '2.ninjs'), item({ version: '2', ...bodies('Rebels captured the mill on Sunday, the mayor said.') }))
  const idsInBrief = ({ stdout }: Ran) => (JSON.parse(stdout) as Situation).reports.map(({ id }) => id)
  assert.deepEqual(idsInBrief(await runCommand(['brief', '--format', 'json', folder])), ['2'])
  writeFileSync(join(folder, '3.ninjs'), item({ version: '3', pubStatus: 'canceled' }))
  writeFileSync(join(folder, '4.txt'), 'Rain fell on Sunday, the mayor said.')
  const ran = await runCommand(['brief', '--format', 'json', folder])
  assert.deepEqual(idsInBrief(ran), ['4'])
  assert.match(ran.stderr, /taken back by its outlet/)
})

test('a page, a feed and a mail are read like any report', async context => {
  const folder = folderFor(context)
  writeFileSync(
    join(folder, 'page.html'),
    '<title>Rain</title><article><h1>Rain</h1><p>The mayor left the city on Sunday, the baker said.</p></article>',
  )
  writeFileSync(
    join(folder, 'feed.rss'),
    '<rss version="2.0"><channel><item><title>Snow fell</title></item><item><title>Hail fell</title></item></channel></rss>',
  )
  writeFileSync(join(folder, 'mail.eml'), 'From: a@b.example\r\nSubject: Wind\r\n\r\nWind rose.')
  const ran = await runCommand(['read', folder])
  assert.equal(ran.status, 0, ran.stderr)
  assert.deepEqual(idsOf(ran), ['feed-1', 'feed-2', 'mail', 'page'])
  const piped = await runCommand(['read'], {
    input: '<!doctype html><title>Rain</title><p>Rain fell on Sunday, the mayor said.</p>',
  })
  assert.equal(readingsOf(piped)[0]?.report.text, 'Rain\n\nRain fell on Sunday, the mayor said.')
})

test('a folder without reports says what it looked for', async context => {
  const { status, stdout, stderr } = await runCommand(['brief', folderFor(context)])
  assert.equal(status, 1)
  assert.equal(stdout, '')
  assert.match(stderr, /holds no report: looked .* \.txt.*\.jsonl/)
})

test('where nothing has text, brief prints nothing', async () => {
  for (const input of ['', ' \n ', '{"id":"a","text":""}']) {
    const { status, stdout, stderr } = await runCommand(['brief'], { input })
    assert.equal(status, 1)
    assert.equal(stdout, '')
    assert.match(stderr, /no text/)
  }
})

test('an invalid line is named by file and number, and the others are read', async context => {
  const folder = folderFor(context)
  writeFileSync(join(folder, 'r.jsonl'), '{"id":"a","text":"Rain fell."}\nnot json\n{"id":"b","text":"Snow fell."}\n')
  const ran = await runCommand(['read', 'r.jsonl'], { folder })
  assert.equal(ran.status, 1)
  assert.deepEqual(idsOf(ran), ['a', 'b'])
  assert.match(ran.stderr, /^reportedly: r\.jsonl:2: The line is not JSON/)
  const brief = await runCommand(['brief', 'r.jsonl', '--format', 'json'], { folder })
  assert.equal(brief.status, 1)
  assert.equal((JSON.parse(brief.stdout) as Situation).reports.length, 2)
})

test('a date that is none is told, and noted in the Reading', async () => {
  const ran = await runCommand(['read'], { input: '{"id":"a","text":"Rain fell.","published":"8 December"}' })
  assert.equal(ran.status, 0)
  assert.match(ran.stderr, /"8 December" is not an ISO 8601 date/)
  const [reading] = readingsOf(ran)
  assert.equal(reading?.report.published, null)
  assert.equal(reading?.problems[0]?.code, 'date-invalid')
})

test('messages quote nothing that could drive a terminal', async () => {
  const { stderr } = await runCommand(['read'], { input: '{"id":"a","text":"Rain fell.","published":"\\u001b[2J"}' })
  assert.match(stderr, /"\\u001b\[2J" is not/)
  assert.ok(!stderr.includes('\u001b'))
})

test('of very many messages the first are told, and then how many more', async () => {
  const { stderr, status } = await runCommand(['read'], {
    input: '{"id":"a","text":"Rain fell."}\n'.concat('nonsense\n'.repeat(400)),
  })
  assert.equal(status, 1)
  assert.match(stderr, /and 350 more messages/)
})

test('a report in another language is told to be unread, and gives no claims', async () => {
  const input =
    'Le maire de la ville a annoncé dimanche que les soldats avaient quitté la base militaire située au nord de la capitale, selon un communiqué publié par le ministère. Les habitants ont entendu des tirs pendant la nuit, ont rapporté des témoins.'
  for (const jobs of ['1', '2']) {
    const ran = await runCommand(['read', '--jobs', jobs], { input })
    assert.equal(ran.status, 1)
    assert.match(ran.stderr, /standard-input: The text does not look like English/)
    assert.deepEqual(readingsOf(ran)[0]?.claims, [])
  }
})
