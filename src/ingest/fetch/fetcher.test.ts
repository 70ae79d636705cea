import assert from 'node:assert/strict'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { isPublic } from './addresses.js'
import { checkedLookup } from './connect.js'
import { createFetcher } from './fetcher.js'
import type { Fetched, FetcherOptions } from './types.js'

/** A server on this machine for one test; gives the address of its root without the last slash. */
async function serve(context: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  context.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function fetcherFor(context: TestContext, options: FetcherOptions = {}) {
  const fetcher = createFetcher(options)
  context.after(() => fetcher.close())
  return fetcher
}

const codeOf = (fetched: Fetched): string => (fetched.kind === 'failed' ? fetched.problem.code : fetched.kind)

const PUBLIC = ['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808']
const NOT_PUBLIC = [
  ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.100.100.200', '0.0.0.0', '255.255.255.255'],
  ...['224.0.0.1', '192.0.0.192', '198.18.0.1', '203.0.113.7', '240.0.0.1', '168.63.129.16'],
  ...['::1', '::', '::ffff:127.0.0.1', '::ffff:a9fe:a9fe', '::7f00:1', '64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '2002:7f00:1::'],
  ...[
    '2001:0:1::1',
    'fd00:ec2::254',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '100::1',
    '2001:db8::1',
    '4000::1',
    'fe80::1%eth0',
    'no number',
  ],
]

test('what is not known to be on the public network is not public', () => {
  for (const number of PUBLIC) assert.equal(isPublic(number), true, number)
  for (const number of NOT_PUBLIC) assert.equal(isPublic(number), false, number)
})

const REFUSED: readonly (readonly [address: string, code: string])[] = [
  ['file:///etc/passwd', 'address-refused'],
  ['gopher://example.org/', 'address-refused'],
  ['ftp://example.org/', 'address-refused'],
  ['data:text/html,hello', 'address-refused'],
  ['https://news.example@attacker.example/', 'address-refused'],
  ['https://name:word@news.example/', 'address-refused'],
  ['https://news.example:25/', 'address-refused'],
  ['//news.example/', 'address-invalid'],
  ['not an address', 'address-invalid'],
  [`https://news.example/${'a'.repeat(9000)}`, 'address-invalid'],
  ['http://127.0.0.1/', 'address-private'],
  ['http://2130706433/', 'address-private'],
  ['http://0177.0.0.1/', 'address-private'],
  ['http://0x7f.1/', 'address-private'],
  ['http://127.1/', 'address-private'],
  ['http://[::1]/', 'address-private'],
  ['http://[::ffff:127.0.0.1]/', 'address-private'],
  ['http://[::ffff:a9fe:a9fe]/latest/meta-data/', 'address-private'],
  ['http://169.254.169.254/latest/meta-data/', 'address-private'],
  ['http://localhost/', 'address-private'],
  ['http://printer.local/', 'address-private'],
]

test('addresses that are refused before anything is connected to', async context => {
  const fetcher = fetcherFor(context, {
    resolve: async () => {
      throw new Error('a refused address is not looked up')
    },
  })
  for (const [address, code] of REFUSED) assert.equal(codeOf(await fetcher.fetch(address)), code, address)
})

test('a host with any number that is not public is refused, whatever its other numbers', async context => {
  for (const numbers of [
    ['127.0.0.1'],
    ['8.8.8.8', '10.0.0.1'],
    ['::ffff:127.0.0.1'],
    ['64:ff9b::7f00:1'],
    ['fd00::1'],
    ['2002:7f00:1::'],
  ]) {
    const fetcher = fetcherFor(context, { resolve: async () => numbers })
    assert.equal(codeOf(await fetcher.fetch('http://news.example/')), 'address-private', numbers.join())
    assert.equal(
      codeOf(await fetcher.send('http://news.example/', { body: '{}', contentType: 'application/json' })),
      'address-private',
    )
  }
})

test('a name is looked up once for a connection, and the numbers that were checked are the ones connected to', async () => {
  // The first answer is public, the second is this machine: who checks one and connects to another is led inside.
  const answers = [['8.8.8.8', '2606:4700::1111'], ['127.0.0.1']]
  const lookup = checkedLookup(async () => answers.shift() ?? [], isPublic)
  const connectedTo = (all: boolean) =>
    new Promise(resolve => lookup('news.example', { all }, (error, found) => resolve(error === null ? found : error.name)))
  assert.deepEqual(await connectedTo(true), [
    { address: '8.8.8.8', family: 4 },
    { address: '2606:4700::1111', family: 6 },
  ])
  assert.equal(await connectedTo(false), 'PrivateAddress')
})

test('a name whose meaning changes between two fetches is checked at each', async context => {
  let reached = 0
  const root = await serve(context, (_, answer) => {
    reached += 1
    answer.end('inside')
  })
  const { port } = new URL(root)
  const fetcher = fetcherFor(context, { allowPrivate: [`http://mine.example:${port}`], resolve: async () => ['127.0.0.1'] })
  assert.equal(codeOf(await fetcher.fetch(`http://mine.example:${port}/`)), 'fetched')
  // The same number, an open connection to it at hand, and another name: it is asked for anew and refused.
  assert.equal(codeOf(await fetcher.fetch(`http://other.example:${port}/`)), 'address-private')
  assert.equal(reached, 1)
})

test('each redirect is checked again', async context => {
  const seen: string[] = []
  const root = await serve(context, (request, answer) => {
    seen.push(request.url ?? '')
    const to = decodeURIComponent(request.url?.slice(1) ?? '')
    answer.writeHead(302, { location: to }).end()
  })
  const fetcher = fetcherFor(context, { allowPrivate: true })
  for (const to of ['file:///etc/passwd', 'https://a@b.example/', 'gopher://b.example/']) {
    assert.equal(codeOf(await fetcher.fetch(`${root}/${encodeURIComponent(to)}`)), 'address-refused', to)
  }
  assert.equal(codeOf(await fetcher.fetch(`${root}/${encodeURIComponent('/loop')}`)), 'fetch-redirects')
  assert.equal(seen.length, 3 + 6, 'five redirects are followed, the sixth is not')
})

test('a host that may be reached cannot send its reader to one that may not', async context => {
  let reached = 0
  const inside = await serve(context, (_, answer) => {
    reached += 1
    answer.end('secret')
  })
  const { port } = new URL(inside)
  const outside = await serve(context, (request, answer) => {
    answer.writeHead(302, { location: decodeURIComponent(request.url?.slice(1) ?? '') }).end()
  })
  const fetcher = fetcherFor(context, { allowPrivate: [outside], resolve: async () => ['127.0.0.1'] })
  for (const host of ['127.0.0.1', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', 'localhost', 'news.example']) {
    const fetched = await fetcher.fetch(`${outside}/${encodeURIComponent(`http://${host}:${port}/`)}`)
    assert.equal(codeOf(fetched), 'address-private', host)
  }
  assert.equal(reached, 0)
})

test('an answer is given with its headers; gzip and brotli are unpacked; a second asking may be answered "unchanged"', async context => {
  const seen: (string | undefined)[] = []
  const root = await serve(context, (request, answer) => {
    seen.push(request.headers['user-agent'])
    if (request.headers['if-none-match'] === '"1"') return answer.writeHead(304).end()
    if (request.url === '/moved') return answer.writeHead(301, { location: '/br' }).end()
    const [encoding, body] = request.url === '/br' ? ['br', brotliCompressSync('Rain fell.')] : ['gzip', gzipSync('Rain fell.')]
    answer.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': encoding, etag: '"1"' }).end(body)
  })
  const fetcher = fetcherFor(context, { allowPrivate: true, contact: 'https://desk.example/\r\nX: y' })
  for (const path of ['/gzip', '/br', '/moved']) {
    const fetched = await fetcher.fetch(root + path)
    assert.equal(fetched.kind, 'fetched')
    if (fetched.kind !== 'fetched') return
    assert.equal(Buffer.from(fetched.body).toString(), 'Rain fell.')
    assert.equal(fetched.contentType, 'text/plain')
    assert.equal(fetched.etag, '"1"')
    assert.deepEqual(fetched.redirects, path === '/moved' ? [`${root}/moved`] : [])
  }
  assert.equal((await fetcher.fetch(`${root}/gzip`, { etag: '"1"' })).kind, 'unchanged')
  assert.ok(seen.every(agent => agent === 'Reportedly/1 (reads news feeds for its user; https://desk.example/X:y)'))
})

test('what is sent arrives, and a redirect of it is not followed', async context => {
  const seen: string[] = []
  const root = await serve(context, async (request, answer) => {
    let body = ''
    for await (const chunk of request) body += chunk
    seen.push(`${request.method} ${request.headers['content-type']} ${body}`)
    if (request.url === '/moved') answer.writeHead(307, { location: '/' }).end()
    else answer.writeHead(204).end()
  })
  const fetcher = fetcherFor(context, { allowPrivate: true })
  const request = { body: '{"a":1}', contentType: 'application/json' }
  assert.equal(codeOf(await fetcher.send(`${root}/`, request)), 'fetched')
  assert.equal(codeOf(await fetcher.send(`${root}/moved`, request)), 'fetch-redirects')
  assert.deepEqual(seen, Array(2).fill('POST application/json {"a":1}'))
})

const SMALL = { maxBytes: 3_000_000, maxRatio: 100, headersMs: 200, idleMs: 200, totalMs: 600 }

/** Sends for ever, as fast as it is read. */
function endless(answer: ServerResponse): void {
  const chunk = Buffer.alloc(65536, 'a')
  const more = () => {
    while (!answer.destroyed && answer.write(chunk));
  }
  answer.on('drain', more)
  answer.on('error', () => {})
  more()
}

test('bombs, endless streams and lies about length end at the limits', async context => {
  const bomb = gzipSync(Buffer.alloc(20_000_000))
  const root = await serve(context, (request, answer) => {
    if (request.url === '/bomb') answer.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    else if (request.url === '/endless') endless(answer.writeHead(200))
    else if (request.url === '/nested') answer.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(bomb))
    else if (request.url === '/cut')
      answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(1000)).subarray(0, 20))
    else if (request.url === '/short') {
      answer.writeHead(200, { 'content-length': '1000' }).write('few')
      setTimeout(() => answer.destroy(), 20)
    } else answer.writeHead(200).end(Buffer.alloc(4_000_000))
  })
  const fetcher = fetcherFor(context, { allowPrivate: true, limits: SMALL })
  const before = process.memoryUsage().rss
  assert.equal(codeOf(await fetcher.fetch(`${root}/bomb`)), 'fetch-too-large')
  assert.equal(codeOf(await fetcher.fetch(`${root}/endless`)), 'fetch-too-large')
  assert.equal(codeOf(await fetcher.fetch(`${root}/large`)), 'fetch-too-large')
  assert.equal(codeOf(await fetcher.fetch(`${root}/large`, { maxBytes: 1000 })), 'fetch-too-large')
  assert.equal(codeOf(await fetcher.fetch(`${root}/nested`)), 'fetch-failed')
  assert.equal(codeOf(await fetcher.fetch(`${root}/cut`)), 'fetch-failed')
  assert.equal(codeOf(await fetcher.fetch(`${root}/short`)), 'fetch-failed')
  assert.ok(process.memoryUsage().rss - before < 150_000_000, 'no more is held than the limits say')
})

test('the slow are not waited for', async context => {
  const root = await serve(context, (request, answer) => {
    if (request.url === '/silent') return
    if (request.url === '/stops') return answer.writeHead(200).write('a')
    // A slow loris: a byte now and then, always within the time between two pieces.
    const timer = setInterval(() => answer.write('a'), 40)
    answer.on('close', () => clearInterval(timer))
    answer.writeHead(200)
  })
  const fetcher = fetcherFor(context, { allowPrivate: true, limits: SMALL })
  const started = Date.now()
  const all = await Promise.all(['/silent', '/stops', '/loris'].map(path => fetcher.fetch(root + path)))
  assert.deepEqual(all.map(codeOf), Array(3).fill('fetch-too-slow'))
  assert.ok(Date.now() - started < 3000)
})

test('a busy server says when to come again', async context => {
  const root = await serve(context, (request, answer) => {
    const when = request.url === '/date' ? new Date(Date.now() + 90_000).toUTCString() : '120'
    answer.writeHead(503, { 'retry-after': when }).end()
  })
  const fetcher = fetcherFor(context, { allowPrivate: true })
  const seconds = async (path: string) => {
    const fetched = await fetcher.fetch(root + path)
    return fetched.kind === 'failed' && fetched.status === 503 ? (fetched.retryAfter ?? 0) : -1
  }
  assert.equal(await seconds('/seconds'), 120)
  const dated = await seconds('/date')
  assert.ok(dated >= 85 && dated <= 90)
})

test('who asked may stop it', async context => {
  const root = await serve(context, () => {})
  const fetcher = fetcherFor(context, { allowPrivate: true })
  const stop = new AbortController()
  const fetched = fetcher.fetch(root, { signal: stop.signal })
  setTimeout(() => stop.abort(), 30)
  assert.equal(codeOf(await fetched), 'fetch-failed')
})
