// What each view looks like, on made-up data that never changes: as coarse pictures, since fonts and versions of Chromium differ between
// machines. UPDATE=1 npm test -- pictures renews them; look at the page first (node web/dev/look.mjs).
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { serveFixtures } from '../dev/serve.mjs'
import { smallDesks } from './desks.mjs'
import { browserPath, openBrowser, openPage } from './lib.mjs'
import { coarse, isApart, TOLERANCE, toldApart } from './pictures.mjs'

const KEPT = new URL('./pictures.json', import.meta.url)
const VIEWS = ['situation', 'matrix', 'timeline', 'map', 'sources', 'numbers', 'ledgers']
const ALL = [
  ...VIEWS.flatMap(view => [
    { name: view, hash: `v=${view}`, width: 1440 },
    { name: `${view}, night`, hash: `v=${view}`, width: 1440, dark: true },
    { name: `${view}, phone`, hash: `v=${view}`, width: 390 },
  ]),
  { name: 'evidence', hash: 'e=e3', width: 1440, wait: '.evidence .ready' },
  { name: 'evidence, phone', hash: 'e=e3', width: 390, wait: '.evidence .ready' },
  { name: 'keys and marks', hash: 'p=help', width: 1440, wait: 'dialog dl' },
]

describe('pictures of the workbench', { skip: browserPath() === null ? 'no Chromium' : false }, () => {
  let browser
  let server
  let page
  const seen = new Map()
  before(async () => {
    browser = await openBrowser()
    server = await serveFixtures({ desks: smallDesks() })
    // The evidence asks for the text of a report that this desk does not have: it shows the words it has.
    page = await openPage(browser, server, { hash: 's=big', bypassCSP: true })
    for (const { name, hash, width, dark = false, wait = hash.includes('situation') ? '.row' : '.view h1' } of ALL) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
      await page.evaluate(text => (location.hash = `s=big&${text}`), hash)
      await page.locator(wait).first().waitFor({ state: 'attached' })
      if (hash === 'v=map') await page.locator('.land.home').first().waitFor({ state: 'attached' })
      await page.waitForTimeout(250)
      seen.set(name, await coarse(page, await page.screenshot()))
    }
  })
  after(async () => {
    await browser?.close()
    await server?.close()
  })

  it('look as they did', () => {
    if (process.env.UPDATE === '1') {
      writeFileSync(KEPT, `${JSON.stringify(Object.fromEntries(seen))}\n`)
      return
    }
    const known = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {}
    assert.deepEqual(Object.keys(known), [...seen.keys()], 'a picture of each is kept: look at the page, then UPDATE=1')
    for (const [name, picture] of seen) {
      const most = name.endsWith('phone') ? TOLERANCE.phone : TOLERANCE.desk
      assert.ok(
        !isApart(picture, known[name], most),
        `“${name}” differs (${toldApart(picture, known[name])}; at most ${JSON.stringify(most)}): look at it; UPDATE=1 if it should`,
      )
    }
  })

  it('are compared in a way that tells views, night and widths apart, and sees when a part is gone', async () => {
    const differ = (a, b, what) => assert.ok(isApart(a, b, TOLERANCE.desk), `${what}: only ${toldApart(a, b)}`)
    for (const view of VIEWS) {
      for (const other of VIEWS.filter(each => each !== view)) differ(seen.get(view), seen.get(other), `${view} and ${other}`)
      differ(seen.get(view), seen.get(`${view}, night`), `${view} by night`)
      differ(seen.get(view), seen.get(`${view}, phone`), `${view} on a phone`)
    }
    // What a broken rule of style would do.
    for (const [view, style] of [
      ['situation', '.rail { display: none }'],
      ['matrix', '.cell { visibility: hidden }'],
      ['map', '.land { fill: #000 !important }'],
      ['timeline', '.bar { visibility: hidden }'],
      ['sources', '.threads { visibility: hidden }'],
      ['ledgers', '.box, .dashes { visibility: hidden }'],
    ]) {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.emulateMedia({ colorScheme: 'light' })
      await page.evaluate(text => (location.hash = `s=big&${text}`), `v=${view}`)
      await page
        .locator(view === 'situation' ? '.row' : '.view h1')
        .first()
        .waitFor({ state: 'attached' })
      const tag = await page.addStyleTag({ content: style })
      await page.waitForTimeout(250)
      const broken = await coarse(page, await page.screenshot())
      await tag.evaluate(element => element.remove())
      differ(broken, seen.get(view), `${view} with ${style}`)
    }
  })
})
