// Watches many local feeds that gain reports all the time: none may be lost, none doubled, and memory stays level.
//   node bench/watch.mjs [--feeds 200] [--rate 10] [--seconds 600] [--every 5]
// Feeds are served by this process, with ETag and the newest 40 items each; a report counts as lost when it is not received by the
// end of the two polls that follow its coming.

import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { feedStates, watch } from '../dist/app/watch.js'

const count = (name, standard) => ({ [name]: { type: 'string', default: String(standard) } })
const { values } = parseArgs({
  options: { ...count('feeds', 200), ...count('rate', 10), ...count('seconds', 600), ...count('every', 5) },
})
const [FEEDS, RATE, SECONDS, EVERY] = ['feeds', 'rate', 'seconds', 'every'].map(name => Number(values[name]))
const NEWEST = 40

const feeds = Array.from({ length: FEEDS }, () => ({ items: [], version: 0 }))
let made = 0
let asked = 0
let unchanged = 0

function makeReport() {
  const number = made
  made += 1
  const feed = feeds[number % FEEDS]
  const text = `The guards left bridge ${number} on Sunday, residents of the valley said, after a night of shelling. `.repeat(12)
  feed.items.unshift(`<item><title>Bridge ${number}</title><link>/a/${number}</link><description>${text}</description></item>`)
  feed.items.length = Math.min(feed.items.length, NEWEST)
  feed.version += 1
}

const server = createServer((request, answer) => {
  asked += 1
  const number = Number(request.url.slice('/feed/'.length))
  const { items, version } = feeds[number]
  if (request.headers['if-none-match'] === `"${version}"`) {
    unchanged += 1
    return answer.writeHead(304).end()
  }
  answer.writeHead(200, { etag: `"${version}"`, 'content-type': 'application/rss+xml' })
  answer.end(`<rss version="2.0"><channel><title>Feed ${number}</title>${items.join('')}</channel></rss>`)
})
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
const root = `http://127.0.0.1:${server.address().port}`

const folder = mkdtempSync(join(tmpdir(), 'reportedly-watch-'))
const seen = new Map()
const problems = []
const memory = []
const end = new AbortController()
const watching = watch({
  names: feeds.map((_, number) => `${root}/feed/${number}`),
  signal: end.signal,
  allowPrivate: true,
  pace: 0,
  every: EVERY,
  onProblem: problem => problems.push(problem),
  sink: {
    ...feedStates(folder),
    problem: problem => problem.code !== 'feed-empty' && problems.push(problem),
    received: async ({ report }) => void seen.set(report.title, (seen.get(report.title) ?? 0) + 1),
  },
})

const started = Date.now()
const due = () => Math.floor(((Date.now() - started) / 1000) * RATE)
while (Date.now() - started < SECONDS * 1000) {
  while (made < due()) makeReport()
  memory.push(process.memoryUsage().rss)
  await sleep(100)
}
// Two polls of every feed, and time for a busy machine.
for (let waited = 0; waited < EVERY * 12 && seen.size < made; waited += 1) await sleep(1000)
end.abort()
await watching
server.closeAllConnections()
server.close()
rmSync(folder, { recursive: true })

const megabytes = list => Math.round(Math.max(...list) / 1024 / 1024)
const third = Math.ceil(memory.length / 3)
const lost = Array.from({ length: made }, (_, number) => `Bridge ${number}`).filter(title => !seen.has(title))
const doubled = [...seen.values()].filter(times => times > 1)
console.log(`${made} reports in ${FEEDS} feeds within ${SECONDS} s; ${asked} requests, ${unchanged} of them answered "unchanged"`)
console.log(`received ${seen.size}, lost ${lost.length}, doubled ${doubled.length}, problems ${problems.length}`)
console.log(
  `peak memory: first third ${megabytes(memory.slice(0, third))} MB, last third ${megabytes(memory.slice(-third))} MB (server included)`,
)
if (made === 0 || lost.length > 0 || doubled.length > 0) process.exitCode = 1
