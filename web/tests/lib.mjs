// What the browser tests share: Chromium, where there is one; the real server over the bundled example; a desk of any size.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Path of a Chromium, or null. */
export const browserPath = () => PLACES.find(path => path !== undefined && path !== '' && existsSync(path)) ?? null

export const openBrowser = () =>
  chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })

/** The real server over a ledger of its own with the example in it; { address, key, desk, close }. */
export async function serveExample() {
  const folder = mkdtempSync(join(tmpdir(), 'reportedly-web-'))
  const load = path => import(new URL(`../../dist/${path}`, import.meta.url).href)
  const [{ openHouse }, { buildServer }] = await Promise.all([load('app/house.js'), load('server/index.js')])
  const ledger = join(folder, 'ledger.db')
  const house = await openHouse({ ledger, knowledge: [], example: true, withAccounts: false, onProblem: console.error })
  const server = await buildServer({
    ...house,
    hosts: ['127.0.0.1'],
    tiles: null,
    now: Date.now,
    perMinute: 10_000,
    secure: false,
    onError: error => console.error(error),
  })
  const address = await server.listen({ host: '127.0.0.1', port: 0 })
  const close = async () => {
    await server.close()
    house.close()
    rmSync(folder, { recursive: true, force: true })
  }
  const call = (path, method = 'GET', body = undefined) =>
    fetch(`${address}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${house.secret}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).then(response => response.json())
  return { address, key: `${address}/?key=${house.secret}`, call, close }
}

/** A page on the server; what it complained about is kept in page.complaints. */
export async function openPage(browser, { key, address }, { hash = '', width = 1440, height = 900, dark = false, ...more } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    ...more,
  })
  const page = await context.newPage()
  page.complaints = []
  page.on('console', message => message.type() === 'error' && page.complaints.push(message.text()))
  page.on('pageerror', error => page.complaints.push(error.message))
  // The key starts the session; its cookie is the context's.
  if (key !== undefined) await context.request.get(key)
  await page.goto(`${address}${address.endsWith('/') ? '' : '/'}${hash === '' ? '' : `#${hash}`}`)
  return page
}

const rows = page => page.locator('.row')
/** Waits until the list stands there. On a phone it begins below the screen, and what is out of sight is not drawn. */
export const ready = async page => {
  await page.getByPlaceholder(/^Filter/).scrollIntoViewIfNeeded({ timeout: 30_000 })
  await rows(page).first().waitFor({ timeout: 30_000 })
}

/** A desk of so many events and claims, in the shapes of the interface. */
export function bigDesk(events, claims) {
  const statuses = ['confirmed', 'reported', 'claimed', 'disputed', 'denied']
  const day = index => `2024-12-${String(1 + (index % 9)).padStart(2, '0')}`
  const reports = Array.from({ length: 400 }, (_, index) => ({
    id: `r${index}`,
    text: '',
    title: `Report ${index}`,
    outlet: `Outlet ${index % 60}`,
    url: null,
    published: day(index),
    carrierOf: index % 5 === 0 ? 'r1' : null,
    agency: null,
    story: null,
  }))
  const rows = Array.from({ length: claims }, (_, index) => ({
    report: `r${index % 400}`,
    claim: `c${index}`,
    event: `e${index % events}`,
    text: `Event number ${index % events} took place near the harbour`,
    quote: `event number ${index % events} took place near the harbour`,
    type: 'other',
    polarity: index % 7 === 0 ? '-' : '+',
    certainty: 'certain',
    frame: 'happened',
    hedges: [],
    chain: [{ name: `Speaker ${index % 50}`, kind: 'official', manner: 'says', organisation: null }],
    time: null,
    place: null,
    numbers: [],
    confidence: 0.8,
    sentence: null,
  }))
  const of = new Map()
  for (const { event, report, claim, chain } of rows)
    of.set(event, [...(of.get(event) ?? []), { report, claim, name: chain[0].name }])
  const list = Array.from({ length: events }, (_, index) => {
    const own = of.get(`e${index}`) ?? []
    return {
      id: `e${index}`,
      aliases: [],
      label: `Event number ${index} took place near the harbour of town ${index % 97}`,
      type: 'other',
      status: statuses[index % statuses.length],
      why: 'made for a test',
      time: { value: day(index), from: day(index), to: day(index + 1) },
      place: { name: `Town ${index % 97}`, lat: 33, lon: 36, radiusKm: 5, country: 'SYR' },
      actors: [],
      claims: own.map(({ report, claim }) => ({ report, claim })),
      origins: own.map(({ name, report, claim }) => ({
        name,
        kind: 'official',
        party: name,
        stance: 'asserts',
        claims: [{ report, claim }],
      })),
      independentOrigins: own.length,
      independentParties: own.length,
      conflicts: [],
      firstReported: day(index),
      lastReported: day(index),
    }
  })
  const card = {
    id: 'big',
    name: 'A large situation',
    reports: 400,
    events,
    example: false,
    closed: false,
    asOf: '2024-12-09',
    lastReceived: null,
  }
  const situation = {
    schema: 1,
    engine: 'test',
    asOf: '2024-12-09',
    reports,
    events: list,
    control: [],
    numbers: [],
    silences: [],
    outlooks: [],
  }
  return {
    situations: [card],
    'big.desk': { card, situation, changes: [], since: null, entry: 1, places: {}, decisions: [], grades: {} },
    'big.claims': rows,
  }
}

const KINDS = ['official', 'military', 'armed-group', 'monitor', 'witness', 'media', 'reporter', 'igo']

/** The same desk with several sides, denials and hedges, and places apart from each other; an event in nine has none. */
export function varied(desks) {
  for (const [at, event] of desks['big.desk'].situation.events.entries()) {
    const number = at % 97
    event.place = at % 9 === 0 ? null : { ...event.place, lat: 33 + (number % 10) / 4, lon: 36 + (number % 7) / 3 }
    for (const [index, origin] of event.origins.entries()) {
      origin.kind = KINDS[(at + index) % KINDS.length]
      origin.stance = at % 5 === 3 && index === 0 ? 'denies' : index === 3 ? 'weak' : 'asserts'
    }
  }
  return desks
}
