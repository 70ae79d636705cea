import assert from 'node:assert/strict'
import { readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { openLedger } from '../ledger/index.js'
import { folderFor, runCommand } from '../testing/command.js'

const TEXT = 'The guards left the old bridge on Sunday, residents of the valley said, after a night of shelling. '.repeat(12)

/** A feed on this machine whose item can be changed. */
async function serveFeed(context: TestContext) {
  const feed = { text: TEXT, asked: 0 }
  const server = createServer((request, answer) => {
    if (request.url !== '/feed') return answer.writeHead(404).end()
    feed.asked += 1
    answer.end(
      `<rss version="2.0"><channel><title>Valley Post</title><item><title>Guards leave</title><link>/1</link><pubDate>Sun, 08 Dec 2024 06:30:00 +0300</pubDate><description>${feed.text}</description></item></channel></rss>`,
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  context.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { feed, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed` }
}

test('watch prints what is new as lines that read takes, remembers it, and reaches nothing private unasked', async context => {
  const folder = folderFor(context)
  const { feed, address } = await serveFeed(context)
  writeFileSync(
    join(folder, 'feeds.opml'),
    `<opml version="2.0"><body><outline text="News"><outline text="Post" xmlUrl="${address}"/></outline></body></opml>`,
  )
  const refused = await runCommand(['watch', 'feeds.opml', '--once'], { folder })
  assert.equal(refused.status, 1)
  assert.match(refused.stderr, /not on the public network.*--allow-private/)
  assert.equal(feed.asked, 0)
  const first = await runCommand(['watch', 'feeds.opml', '--once', '--allow-private'], { folder })
  assert.equal(first.status, 0, first.stderr)
  const line = JSON.parse(first.stdout) as Record<string, unknown>
  assert.deepEqual(
    [line['title'], line['outlet'], line['published']],
    ['Guards leave', 'Valley Post', '2024-12-08T06:30:00+03:00'],
  )
  const second = await runCommand(['watch', address, '--once', '--allow-private'], { folder })
  assert.deepEqual([second.status, second.stdout], [0, ''])
  const read = await runCommand(['read', '--input', 'jsonl'], { folder, input: first.stdout })
  assert.equal((JSON.parse(read.stdout) as { report: { id: string } }).report.id, line['id'])
})

test('watch stores into a situation of the ledger: a report, its new version, and nothing twice', async context => {
  const folder = folderFor(context)
  const { feed, address } = await serveFeed(context)
  const run = () =>
    runCommand(['watch', address, '--once', '--allow-private', '--situation', 'valley', '--format', 'text'], { folder })
  assert.match((await run()).stdout, /Guards leave {2}\(new\)\n$/)
  assert.equal((await run()).stdout, '')
  feed.text = `${TEXT} Two were hurt.`
  assert.match((await run()).stdout, /\(new version, \+1 −1 paragraphs\)\n$/)
  const ledger = openLedger(join(folder, '.reportedly', 'ledger.db'))
  context.after(() => ledger.close())
  const kinds = [...ledger.read()].map(({ body }) => body.kind).filter(kind => kind !== 'engine')
  assert.deepEqual(kinds, ['situation-opened', 'report-received', 'report-replaced'])
  assert.deepEqual(readdirSync(join(folder, '.reportedly', 'feeds')), ['valley'])
})

test('watch without feeds, or with what is none, says what to give', async context => {
  const folder = folderFor(context)
  writeFileSync(join(folder, 'empty.opml'), '<opml version="2.0"><body/></opml>')
  for (const [args, status, message] of [
    [[], 2, /Name the feeds/],
    [['empty.opml'], 1, /The list names no feed/],
    [['missing.opml'], 1, /no such file/],
  ] as const) {
    const ran = await runCommand(['watch', ...args], { folder })
    assert.equal(ran.status, status, ran.stderr)
    assert.match(ran.stderr, message)
  }
})
