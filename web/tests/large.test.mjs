// A large situation in a real browser: made-up data, behind a strict content security policy. What it costs: bench/workbench.mjs.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { serveFixtures } from '../dev/serve.mjs'
import { bigDesk, varied } from './desks.mjs'
import { browserPath, openBrowser, openPage, ready } from './lib.mjs'

describe('a large situation', { skip: browserPath() === null ? 'no Chromium' : false }, () => {
  let browser
  let server
  before(async () => {
    browser = await openBrowser()
    server = await serveFixtures({ desks: varied(bigDesk(5000, 20_000)) })
  })
  after(async () => {
    await browser?.close()
    await server?.close()
  })

  it('keeps few rows in the page of 5,000 events of 20,000 claims, wherever one jumps, and filters them all', async () => {
    const page = await openPage(browser, server, { hash: 's=big' })
    await ready(page)
    for (const view of ['situation', 'matrix', 'timeline']) {
      await page.evaluate(name => (location.hash = `s=big&v=${name}`), view)
      await page.locator(view === 'situation' ? '.counts' : '.view h1').waitFor()
      await page.locator('.row').first().waitFor()
      for (const share of [0.5, 0.95, 0.02]) {
        // What is in sight stands there in the frame of the jump, and more around it soon after.
        const seen = await page.evaluate(async to => {
          const view = document.querySelector('.view')
          view.scrollTop = view.scrollHeight * to
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
          const middle = document.elementFromPoint(view.clientWidth * 0.1, innerHeight * 0.6)
          return {
            rows: document.querySelectorAll('.row').length,
            inRow: middle?.closest('.row, [role=row], [role=listitem]') !== null,
          }
        }, share)
        assert.ok(seen.inRow, `${view} at ${share}: no row in the middle of the window`)
        assert.ok(seen.rows > 5 && seen.rows < 110, `${view} at ${share}: ${seen.rows} rows`)
      }
      await page.waitForTimeout(300)
      assert.ok((await page.locator('.row').count()) < 110, `${view}: only what is in sight and a little around it`)
    }
    await page.evaluate(() => (location.hash = 's=big'))
    await page.locator('#filter').fill('town 13 number 11')
    await page.waitForFunction(() => /^\d+ of 5,?000/.test(document.querySelector('.counts h2')?.textContent?.trim() ?? ''))
    await page.locator('.row').first().click()
    await page.locator('.evidence .ready').waitFor()
    await page.context().close()
  })

  it('reaches the last row by keys and keeps the count true for readers of screens', async () => {
    const page = await openPage(browser, server, { hash: 's=big' })
    await ready(page)
    await page.keyboard.press('k')
    await page.locator('.row.under').waitFor()
    const item = page.locator('[role=listitem]').filter({ has: page.locator('.row.under') })
    assert.equal(Number(await item.getAttribute('aria-posinset')), Number(await item.getAttribute('aria-setsize')))
    assert.ok(await page.locator('.row.under').isVisible())
    await page.context().close()
  })
})
