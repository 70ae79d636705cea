import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { tilesOf } from '../app/tiles.js'
import type { Desk, DeskClaim, DeskReport, Job, LogLine, Me } from '../model/index.js'
import { SECRET, served } from '../testing/fixtures/served.js'

type Served = Awaited<ReturnType<typeof served>>
const BEARER = { authorization: `Bearer ${SECRET}`, host: 'localhost' }

/** The cookie that the page's address gives. */
async function cookieOf({ server }: Served): Promise<string> {
  const answer = await server.inject({ url: `/?key=${SECRET}`, headers: { host: 'localhost' } })
  assert.equal(answer.statusCode, 303)
  assert.equal(answer.headers.location, '/')
  const [cookie] = answer.cookies
  assert.equal(cookie?.httpOnly, true)
  assert.equal(cookie?.sameSite, 'Strict')
  return `reportedly=${cookie?.value}`
}

describe('what the desk asks', () => {
  let here: Served
  before(async () => {
    here = await served()
  })
  after(() => here.close())
  const get = async <T>(url: string): Promise<T> => {
    const answer = await here.server.inject({ url, headers: BEARER })
    assert.equal(answer.statusCode, 200, answer.body)
    return answer.json() as T
  }

  test('the picture holds events, places and what changed, and no report texts', async () => {
    const desk = await get<Desk>('/api/v1/situations/port?since=2024-12-08')
    assert.equal(desk.situation.reports.length, 2)
    assert.ok(desk.situation.events.length > 0)
    assert.ok(desk.changes.length > 0)
    assert.ok(desk.situation.reports.every(({ text }) => text === ''))
    assert.ok(desk.places['Latakia'] !== undefined, Object.keys(desk.places).join())
  })

  test('as of an earlier day, later reports are not there', async () => {
    const desk = await get<Desk>('/api/v1/situations/port?asOf=2024-12-07')
    assert.deepEqual(
      desk.situation.reports.map(({ id }) => id),
      ['r1'],
    )
  })

  test('every claim names its event, and its words are those of the report', async () => {
    const claims = await get<DeskClaim[]>('/api/v1/situations/port/claims')
    const desk = await get<Desk>('/api/v1/situations/port')
    const events = new Set(desk.situation.events.map(({ id }) => id))
    assert.ok(claims.length > 0)
    for (const claim of claims) assert.ok(events.has(claim.event))
    const { reading } = await get<DeskReport>('/api/v1/reports/r1?situation=port')
    for (const claim of claims.filter(({ report }) => report === 'r1')) {
      for (const part of claim.quote.split(' … ')) assert.ok(reading.report.text.includes(part), part)
    }
  })

  test('a pasted report is in the picture when its job is done, and an unknown one is told', async () => {
    const sent = await here.server.inject({
      method: 'POST',
      url: '/api/v1/situations/port/intake',
      headers: BEARER,
      payload: { kind: 'text', text: 'A ferry sank off Tartus on Sunday, the coast guard said.', published: '2024-12-08' },
    })
    assert.equal(sent.statusCode, 202, sent.body)
    let job = sent.json() as Job
    for (let tries = 0; job.state === 'running' && tries < 100; tries += 1) {
      await new Promise(resolve => setTimeout(resolve, 10))
      job = await get<Job>(`/api/v1/jobs/${job.id}`)
    }
    assert.equal(job.state, 'done')
    const desk = await get<Desk>('/api/v1/situations/port')
    assert.ok(desk.situation.reports.some(({ id }) => id === job.reports[0]))
    const found = await get<{ claims: unknown[] }>('/api/v1/search?q=ferry')
    assert.ok(found.claims.length > 0)
    const unknown = await here.server.inject({ url: '/api/v1/jobs/none', headers: BEARER })
    assert.equal(unknown.statusCode, 404)
  })

  test('a decision is logged, undone once and not twice', async () => {
    const decision = { kind: 'source-graded', source: 'Lena Haddad', grade: 'B', note: null }
    const post = (payload: object) =>
      here.server.inject({ method: 'POST', url: '/api/v1/situations/port/decisions', headers: BEARER, payload })
    const made = await post({ decision })
    assert.equal(made.statusCode, 201, made.body)
    const { entry } = made.json() as { entry: number }
    assert.deepEqual((await get<Desk>('/api/v1/situations/port')).grades, { 'Lena Haddad': 'B' })
    const [line] = await get<LogLine[]>('/api/v1/situations/port/log?limit=1')
    assert.equal(line?.words, 'local graded “Lena Haddad” B')
    assert.equal(line?.undoable, true)
    assert.equal((await post({ decision: { kind: 'undone', entry } })).statusCode, 201)
    assert.equal((await post({ decision: { kind: 'undone', entry } })).statusCode, 409)
    assert.deepEqual((await get<Desk>('/api/v1/situations/port')).grades, {})
    assert.equal((await post({ decision: { kind: 'undone', entry: 1 } })).statusCode, 409)
  })

  test('exports and feeds', async () => {
    for (const format of ['json', 'markdown', 'text']) {
      const answer = await here.server.inject({ url: `/api/v1/situations/port/export?format=${format}`, headers: BEARER })
      assert.equal(answer.statusCode, 200)
      assert.match(String(answer.headers['content-disposition']), /^attachment/)
      assert.ok(answer.body.includes('Latakia'))
    }
    const none = await here.server.inject({ url: '/api/v1/situations/port/export?format=exe', headers: BEARER })
    assert.equal(none.statusCode, 400)
    const atom = await here.server.inject({ url: '/api/v1/situations/port/changes.atom', headers: BEARER })
    assert.match(atom.body, /^<\?xml [^>]+>\n<feed .*<entry>/s)
    const json = await get<{ items: unknown[] }>('/api/v1/situations/port/changes.json')
    assert.ok(json.items.length > 0)
  })

  test('unknown situations, odd moments and odd bodies are refused with a reason', async () => {
    const status = async (url: string) => (await here.server.inject({ url, headers: BEARER })).statusCode
    assert.equal(await status('/api/v1/situations/none'), 404)
    assert.equal(await status('/api/v1/situations/port?asOf=yesterday'), 400)
    assert.equal(await status('/api/v1/situations/port?surprise=1'), 400)
    assert.equal(await status('/api/v1/reports/none?situation=port'), 404)
    assert.equal(await status('/api/v1/nothing'), 404)
    const odd = { method: 'POST' as const, url: '/api/v1/situations', headers: BEARER }
    assert.equal((await here.server.inject({ ...odd, payload: { name: 'x', __proto__x: 1 } })).statusCode, 400)
    assert.equal(
      (await here.server.inject({ ...odd, payload: '{', headers: { ...BEARER, 'content-type': 'application/json' } })).statusCode,
      400,
    )
    assert.deepEqual(here.failures, [])
  })

  test('the OpenAPI document names every route with who may and what it takes', async () => {
    const document = await get<{ paths: Record<string, Record<string, { description: string }>> }>('/api/v1/openapi.json')
    const paths = Object.keys(document.paths)
    assert.ok(paths.length >= 15, String(paths.length))
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, { description }] of Object.entries(methods)) assert.ok(description, `${method} ${path}`)
    }
  })
})

describe('who may', () => {
  test('without the secret nothing is told, and another host’s name is not answered', async () => {
    const here = await served()
    const status = async (url: string, headers: Record<string, string>) =>
      (await here.server.inject({ url, headers: { host: 'localhost', ...headers } })).statusCode
    for (const url of [
      '/api/v1/situations',
      '/api/v1/stream',
      '/api/v1/search?q=a',
      '/api/v1/situations/port/changes.atom',
      '/api/v1/situations/port/export?format=json',
    ]) {
      assert.equal(await status(url, {}), 401, url)
    }
    assert.equal(await status('/api/v1/situations', { authorization: 'Bearer wrong' }), 401)
    assert.equal(await status('/api/v1/situations', { cookie: 'reportedly=wrong' }), 401)
    assert.equal(await status('/api/v1/situations', { ...BEARER, host: 'evil.example' }), 421)
    const wrong = await here.server.inject({ url: '/?key=wrong', headers: { host: 'localhost' } })
    assert.equal(wrong.cookies.length, 0)
    await here.close()
  })

  test('a change needs the page’s token and its origin', async () => {
    const here = await served()
    const cookie = await cookieOf(here)
    const me = (await here.server.inject({ url: '/api/v1/me', headers: { host: 'localhost', cookie } })).json() as Me
    assert.equal(me.role, 'admin')
    const open = async (headers: Record<string, string>) =>
      (
        await here.server.inject({
          method: 'POST',
          url: '/api/v1/situations',
          headers: { host: 'localhost', cookie, ...headers },
          payload: { name: 'Coast' },
        })
      ).statusCode
    assert.equal(await open({}), 403)
    assert.equal(await open({ 'x-reportedly-csrf': 'wrong' }), 403)
    assert.equal(await open({ 'x-reportedly-csrf': me.csrf, origin: 'https://evil.example' }), 403)
    assert.equal(await open({ 'x-reportedly-csrf': me.csrf, origin: 'http://localhost' }), 201)
    await here.close()
  })

  test('accounts: passwords, roles, log-out', async () => {
    const here = await served({ accounts: true })
    assert.match(String(await here.accounts?.put('ana', 'short', 'viewer')), /at least 12/)
    assert.equal(await here.accounts?.put('ana', 'a long enough password', 'viewer'), null)
    assert.equal(await here.accounts?.put('dan', 'another long password', 'data-only'), null)
    const key = await here.server.inject({ url: `/?key=${SECRET}`, headers: { host: 'localhost' } })
    assert.equal(key.cookies.length, 0, 'with accounts the key opens nothing')
    const login = (name: string, password: string) =>
      here.server.inject({ method: 'POST', url: '/api/v1/session', headers: { host: 'localhost' }, payload: { name, password } })
    assert.equal((await login('ana', 'wrong wrong wrong')).statusCode, 401)
    assert.equal((await login('nobody', 'wrong wrong wrong')).statusCode, 401)
    const ana = await login('ana', 'a long enough password')
    const headers = {
      host: 'localhost',
      cookie: `reportedly=${ana.cookies[0]?.value}`,
      'x-reportedly-csrf': (ana.json() as Me).csrf,
    }
    const status = async (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object) =>
      (await here.server.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) })).statusCode
    assert.equal(await status('GET', '/api/v1/situations'), 200)
    assert.equal(await status('POST', '/api/v1/situations', { name: 'x' }), 403)
    assert.equal(await status('GET', '/api/v1/accounts'), 403)
    const dan = await login('dan', 'another long password')
    const dans = { host: 'localhost', cookie: `reportedly=${dan.cookies[0]?.value}` }
    assert.equal((await here.server.inject({ url: '/api/v1/situations/port', headers: dans })).statusCode, 200)
    assert.equal((await here.server.inject({ url: '/api/v1/reports/r1?situation=port', headers: dans })).statusCode, 403)
    assert.equal(await status('DELETE', '/api/v1/session'), 204)
    assert.equal(await status('GET', '/api/v1/situations'), 401)
    await here.close()
  })

  test('many log-ins and many requests are held back', async () => {
    const here = await served({ accounts: true, perMinute: 20 })
    const login = () =>
      here.server.inject({
        method: 'POST',
        url: '/api/v1/session',
        headers: { host: 'localhost' },
        payload: { name: 'x', password: 'y' },
      })
    const answers = await Promise.all(Array.from({ length: 11 }, login))
    assert.ok(answers.some(({ statusCode }) => statusCode === 429))
    const asks = await Promise.all(
      Array.from({ length: 21 }, () => here.server.inject({ url: '/api/v1/me', headers: { host: 'localhost' } })),
    )
    const held = asks.filter(({ statusCode }) => statusCode === 429)
    assert.ok(held.length > 0)
    assert.match(held[0]?.body ?? '', /try again in/)
    await here.close()
  })

  test('every answer carries the strict headers', async () => {
    const here = await served()
    for (const url of ['/', '/api/v1/me', '/api/v1/nothing']) {
      const { headers } = await here.server.inject({ url, headers: { host: 'localhost' } })
      assert.match(String(headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/, url)
      assert.equal(headers['x-content-type-options'], 'nosniff')
    }
    await here.close()
  })
})

describe('what a person decides', () => {
  test('a rejected claim leaves the picture, and comes back when that is undone', async () => {
    const here = await served()
    const claims = async () =>
      (await here.server.inject({ url: '/api/v1/situations/port/claims', headers: BEARER })).json() as DeskClaim[]
    const before = await claims()
    const one = before.find(({ report }) => report === 'r1')
    assert.ok(one)
    const { reading } = (
      await here.server.inject({ url: '/api/v1/reports/r1?situation=port', headers: BEARER })
    ).json() as DeskReport
    const claim = reading.claims.find(({ id }) => id === one.claim)
    assert.ok(claim?.words[0])
    const anchor = (span: { start: number; end: number }) => ({
      report: 'r1',
      exact: reading.report.text.slice(span.start, span.end),
      prefix: reading.report.text.slice(Math.max(0, span.start - 32), span.start),
      suffix: reading.report.text.slice(span.end, span.end + 32),
      ...{ start: span.start, end: span.end },
    })
    const decision = {
      kind: 'claim-rejected',
      claim: { quote: anchor(claim.words[0]), trigger: anchor(claim.event.trigger), claim: claim.id },
      note: null,
    }
    const post = (payload: object) =>
      here.server.inject({ method: 'POST', url: '/api/v1/situations/port/decisions', headers: BEARER, payload })
    const made = await post({ decision })
    assert.equal(made.statusCode, 201, made.body)
    assert.ok(!(await claims()).some(({ report, claim: id }) => report === 'r1' && id === one.claim))
    const desk = (await here.server.inject({ url: '/api/v1/situations/port', headers: BEARER })).json() as Desk
    assert.equal(desk.decisions[0]?.state, 'applied')
    await post({ decision: { kind: 'undone', entry: made.json().entry } })
    assert.deepEqual(await claims(), before)
    await here.close()
  })
})

describe('tiles of the map', () => {
  const TILES = { address: 'https://tiles.example.org:8443/key-1/{z}/{x}/{y}.png', by: '© Makers' }
  const policyOf = async (here: Served): Promise<string> =>
    String((await here.server.inject({ url: '/api/v1/me', headers: BEARER })).headers['content-security-policy'])

  test('without them the page may load nothing from elsewhere', async () => {
    const here = await served()
    assert.ok(!/https?:/.test(await policyOf(here)))
    const answer = await here.server.inject({ url: '/api/v1/map', headers: BEARER })
    assert.deepEqual([answer.statusCode, answer.json()], [200, null])
    await here.close()
  })

  test('with them it may have pictures from that host, and from no other, and only who may see the picture learns their address', async () => {
    const here = await served({ tiles: TILES })
    const policy = await policyOf(here)
    assert.deepEqual(policy.match(/https?:[^ ;]*/g), ['https://tiles.example.org:8443'])
    assert.match(policy, /img-src 'self' data: https:\/\/tiles\.example\.org:8443;/)
    assert.deepEqual((await here.server.inject({ url: '/api/v1/map', headers: BEARER })).json(), TILES)
    assert.equal((await here.server.inject({ url: '/api/v1/map', headers: { host: 'localhost' } })).statusCode, 401)
    await here.close()
  })

  test('an address that is none, or that could say more in the policy, is refused in words', () => {
    for (const address of [
      'https://tiles.example.org/{z}/{x}.png',
      'ftp://tiles.example.org/{z}/{x}/{y}.png',
      'https://{s}.example.org/{z}/{x}/{y}.png',
      'https://*/{z}/{x}/{y}.png',
      'https://a;script-src/{z}/{x}/{y}.png',
      'https://name:word@tiles.example.org/{z}/{x}/{y}.png',
      "https://tiles.example.org 'unsafe-inline'/{z}/{x}/{y}.png",
    ]) {
      assert.match(String(tilesOf(address, 'Makers')), /address of the tiles/, address)
    }
    assert.match(String(tilesOf(TILES.address, ' ')), /--tiles-by/)
    assert.deepEqual(tilesOf(TILES.address, ' © Makers '), TILES)
    assert.deepEqual(tilesOf('http://127.0.0.1:9/{z}/{x}/{y}', 'x'), { address: 'http://127.0.0.1:9/{z}/{x}/{y}', by: 'x' })
  })
})
