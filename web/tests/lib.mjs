// What the browser tests share: Chromium, where there is one; the real server over the bundled example; a desk of any size.
import assert from 'node:assert/strict'
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

/**
 * The real server over a ledger of its own with the example in it: { address, key, call, ledger, stop, close }. `stop` leaves the folder, which
 * another server can then be started over; `accounts` are [name, password, role] of people who log in.
 */
export async function serveExample({ folder = mkdtempSync(join(tmpdir(), 'reportedly-web-')), accounts = [] } = {}) {
  const load = path => import(new URL(`../../dist/${path}`, import.meta.url).href)
  const [{ openHouse }, { buildServer }] = await Promise.all([load('app/house.js'), load('server/index.js')])
  const ledger = join(folder, 'ledger.db')
  const withAccounts = accounts.length > 0
  const house = await openHouse({ ledger, knowledge: [], example: true, withAccounts, onProblem: () => {} })
  for (const [name, password, role] of accounts) {
    const why = await house.accounts.put(name, password, role)
    if (why !== null) throw new Error(why)
  }
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
  const stop = async () => {
    await server.close()
    house.close()
  }
  const close = async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const call = (path, method = 'GET', body = undefined) =>
    fetch(`${address}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${house.secret}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).then(response => response.json())
  // Where people log in, the key opens nothing.
  return { address, folder, ledger, call, stop, close, ...(withAccounts ? {} : { key: `${address}/?key=${house.secret}` }) }
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

/** What the tests over the example share: a browser, the server, pages that have their list, and the check that none complained. */
export function onExample({ before, after }) {
  const shared = {}
  before(async () => {
    shared.server = await serveExample()
    shared.browser = await openBrowser()
  })
  after(async () => {
    await shared.browser?.close()
    await shared.server?.close()
  })
  return {
    shared,
    open: async options => {
      const page = await openPage(shared.browser, shared.server, options)
      await ready(page)
      return page
    },
    close: async page => {
      assert.deepEqual(page.complaints, [], 'the page complained')
      await page.context().close()
    },
  }
}
