// Serves the built workbench with fixtures in place of the server, behind the strictest content security policy:
// node web/dev/serve.mjs [--port 5199] [--fixtures dist/fixtures] [--accounts]. Decisions and texts added live in memory only.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}
/** With what the real server adds where tiles are given: their host, for pictures alone. */
const policyOf = tiles =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'${tiles === null ? '' : ` ${new URL(tiles.address).origin}`}; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** Starts it; resolves to { address, close, change } where change() tells every listening page that something changed. */
export async function serveFixtures({
  port = 0,
  fixtures = join(ROOT, 'dist', 'fixtures'),
  web = join(ROOT, 'dist', 'web'),
  desks = {},
  tiles = null,
} = {}) {
  const state = { decisions: [], log: [], alerts: [], streams: new Set(), desks, tiles }
  const read = name => {
    if (state.desks[name] !== undefined) return state.desks[name]
    const file = join(fixtures, `${name}.json`)
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  }
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost')
    const reply = (status, value) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(value === undefined ? '' : JSON.stringify(value))
    }
    if (!url.pathname.startsWith('/api/v1')) return page(web, url.pathname, response, policyOf(tiles))
    const chunks = []
    request.on('data', chunk => chunks.push(chunk))
    request.on('end', () => {
      const body = chunks.length === 0 ? null : JSON.parse(Buffer.concat(chunks).toString('utf8'))
      if (url.pathname.endsWith('/stream')) return stream(state, request, response)
      try {
        answer(state, read, request.method, url, body, reply)
      } catch (error) {
        reply(500, { code: 'fixture', message: String(error?.stack ?? error) })
      }
    })
  })
  await new Promise(resolve => server.listen(port, '127.0.0.1', resolve))
  const change = (situation = 'example') => tell(state, 'change', { situation, entry: 100 + state.log.length })
  const close = () => {
    for (const each of state.streams) each.end()
    return new Promise(resolve => server.close(resolve))
  }
  return { address: `http://127.0.0.1:${server.address().port}/`, close, change, state }
}

function tell(state, event, data) {
  for (const response of state.streams) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
}

function stream(state, request, response) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(': open\n\n')
  state.streams.add(response)
  request.on('close', () => state.streams.delete(response))
}

function page(web, path, response, policy) {
  const file = join(web, normalize(path === '/' ? '/index.html' : path))
  if (!file.startsWith(web) || !existsSync(file) || extname(file) === '') {
    response.writeHead(404)
    return response.end()
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': policy,
  })
  response.end(readFileSync(file))
}

function answer(state, read, method, url, body, reply) {
  const parts = url.pathname.slice('/api/v1/'.length).split('/').map(decodeURIComponent)
  const [noun, id, part] = parts
  const asOf = url.searchParams.get('asOf')?.slice(0, 10)
  const ofDay = name => {
    const row = read('situations')?.find(card => card.id === id)
    return (asOf === undefined || asOf >= (row?.asOf ?? '') ? null : read(`${id}.${name}.${asOf}`)) ?? read(`${id}.${name}`)
  }
  if (noun === 'map') return reply(200, state.tiles)
  if (noun === 'me') return reply(200, { name: 'local', role: 'admin', accounts: false, csrf: 'fixture' })
  if (noun === 'situations' && id === undefined) return reply(200, read('situations') ?? [])
  if (noun === 'situations' && part === undefined) {
    const desk = ofDay('desk')
    if (desk === null) return reply(404, { code: 'missing', message: '' })
    const since = url.searchParams.get('since')
    const entries = since?.startsWith('entry:') && Number(since.slice(6)) >= desk.entry
    return reply(200, { ...desk, changes: since === null || entries ? [] : desk.changes, decisions: state.decisions })
  }
  if (part === 'claims') return reply(200, ofDay('claims') ?? [])
  if (part === 'log') return reply(200, [...state.log].reverse())
  if (part === 'decisions') return decide(state, id, body.decision, reply)
  if (part === 'intake') return intake(state, id, reply)
  if (noun === 'reports') {
    const situation = url.searchParams.get('situation')
    const report = read(`${situation}.report.${createHash('sha256').update(id).digest('hex').slice(0, 16)}`)
    return report === null ? reply(404, { code: 'missing', message: 'There is no such report.' }) : reply(200, report)
  }
  if (noun === 'search')
    return reply(200, search(read, url.searchParams.get('q') ?? '', url.searchParams.get('situation') ?? 'example'))
  if (noun === 'alerts' && method === 'GET') return reply(200, state.alerts)
  if (noun === 'alerts' && method === 'POST') {
    state.alerts.push({ ...body, id: `a${state.alerts.length}`, createdAtEntry: 1, by: 'local', lastFired: null })
    return reply(200, state.alerts.at(-1))
  }
  if (noun === 'alerts') {
    state.alerts = state.alerts.filter(alert => alert.id !== id)
    return reply(204)
  }
  return reply(404, { code: 'missing', message: `${method} ${url.pathname}` })
}

function decide(state, situation, decision, reply) {
  const entry = 100 + state.log.length + 1
  const at = '2024-12-10T12:30:00Z'
  if (decision.kind === 'undone')
    state.decisions = state.decisions.map(made => (made.entry === decision.entry ? { ...made, state: 'undone' } : made))
  const anchor = decision.claim
  const claims = anchor == null ? [] : [{ report: anchor.quote.report, claim: anchor.claim }]
  state.decisions.push({ entry, at, by: 'local', decision, state: 'applied', why: '', claims, before: null })
  state.log.push({
    entry: { seq: entry, at, by: 'local', kind: 'decision-made' },
    words: `local: ${decision.kind}`,
    undoable: decision.kind !== 'undone',
  })
  reply(200, { entry })
  setTimeout(() => tell(state, 'change', { situation, entry }), 5)
}

function intake(state, situation, reply) {
  const job = { id: `j${Math.random()}`, state: 'running', done: 0, of: 1, reports: [], problems: [] }
  reply(200, job)
  setTimeout(() => {
    tell(state, 'job', { ...job, state: 'done', done: 1, reports: ['d01'] })
    tell(state, 'change', { situation, entry: 200 })
  }, 300)
}

function search(read, q, situation) {
  const claims = (read(`${situation}.claims`) ?? []).filter(({ text }) => text.toLowerCase().includes(q.toLowerCase()))
  const snippet = text => {
    const at = text.toLowerCase().indexOf(q.toLowerCase())
    return [
      { text: text.slice(0, at), hit: false },
      { text: text.slice(at, at + q.length), hit: true },
      { text: text.slice(at + q.length), hit: false },
    ]
  }
  return {
    reports: [],
    claims: claims.slice(0, 40).map(({ report, claim, event, text }) => ({ report, claim, event, text, snippet: snippet(text) })),
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '5199' }, fixtures: { type: 'string' } } })
  const { address } = await serveFixtures({
    port: Number(values.port),
    ...(values.fixtures === undefined ? {} : { fixtures: values.fixtures }),
  })
  process.stdout.write(`${address}\n`)
}
