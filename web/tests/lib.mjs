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
