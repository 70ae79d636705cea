// A large situation, and what the page looks like: on made-up data that never changes, behind a strict content security policy.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { serveFixtures } from '../dev/serve.mjs'
import { bigDesk, browserPath, openBrowser, openPage, ready } from './lib.mjs'

const PICTURES = new URL('./pictures.json', import.meta.url)
/** Mean difference of a coarse grid of greys, of 255: fonts differ between machines, a broken layout differs by far more. */
const TOLERANCE = 9
/** Fifty frames a second. */
const FRAME_MS = 20

describe('a large situation', { skip: browserPath() === null ? 'no Chromium' : false }, () => {
  let browser
  let server
  before(async () => {
    browser = await openBrowser()
    server = await serveFixtures({ desks: bigDesk(5000, 20_000) })
  })
  after(async () => {
    await browser?.close()
    await server?.close()
  })

  it('scrolls and filters 5,000 events of 20,000 claims, with few rows in the page', async test => {
    const page = await openPage(browser, server, { hash: 's=big' })
    await ready(page)
    // What the page itself computes, in time of its own thread: script, styles and layout. It tells much the same on a machine that is busy
    // with other things; painting is left out, since a browser without a graphics card paints on that thread.
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      const parts = metrics.filter(({ name }) => ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].includes(name))
      assert.equal(parts.length, 3)
      return 1000 * parts.reduce((sum, { value }) => sum + value, 0)
    }
    const during = async (act, times) => {
      const start = await busy()
      await act()
      return ((await busy()) - start) / times
    }
    const FRAMES = 120
    const frame = await during(
      () =>
        page.evaluate(async frames => {
          const view = document.querySelector('.view')
          for (let at = 0; at < frames; at += 1) {
            view.scrollTop += 150
            await new Promise(resolve => requestAnimationFrame(resolve))
          }
        }, FRAMES),
      FRAMES,
    )
    test.diagnostic(`a frame while scrolling 150 px each: ${frame.toFixed(1)} ms computed by the page`)
    assert.ok((await page.locator('.row').count()) < 60, 'only what can be seen stands in the page')
    assert.ok(frame > 0 && frame < FRAME_MS, `${frame} ms a frame: fewer than 50 a second`)
    const filter = await during(() => page.locator('#filter').fill('town 13 number 11'), 1)
    test.diagnostic(`filtering 5,000 events: ${filter.toFixed(0)} ms computed`)
    assert.ok(filter < 250, `${filter} ms to filter`)
    await page.locator('.row').first().waitFor()
    await page.waitForTimeout(600)
    const opening = await during(async () => {
      await page.locator('.row').first().click()
      await page.locator('.evidence .ready').waitFor()
    }, 1)
    test.diagnostic(`opening the evidence: ${opening.toFixed(0)} ms computed`)
    assert.ok(opening < 200, `${opening} ms to open the evidence`)
    assert.match(await page.locator('.counts h2').innerText(), /\d+ of 5,?000/)
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

  it('looks as it did', async () => {
    const known = existsSync(PICTURES) ? JSON.parse(readFileSync(PICTURES, 'utf8')) : {}
    const seen = {}
    const page = await openPage(browser, server, { hash: 's=big' })
    for (const { name, hash, dark, width } of [
      { name: 'situation', hash: 's=big', dark: false, width: 1440 },
      { name: 'situation, night', hash: 's=big', dark: true, width: 1440 },
      { name: 'situation, phone', hash: 's=big', dark: false, width: 390 },
      { name: 'evidence', hash: 's=big&e=e3', dark: false, width: 1440 },
      { name: 'keys and marks', hash: 's=big&p=help', dark: false, width: 1440 },
    ]) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
      await page.evaluate(text => (location.hash = text), hash)
      await page
        .locator(hash.includes('p=') ? 'dialog dl' : hash.includes('e=') ? '.evidence .ready' : '.row')
        .first()
        .waitFor()
      await page.waitForTimeout(150)
      seen[name] = await greysOf(await page.screenshot())
    }
    await page.context().close()
    if (process.env.UPDATE === '1') {
      writeFileSync(PICTURES, `${JSON.stringify(seen)}\n`)
      return
    }
    for (const [name, greys] of Object.entries(seen)) {
      const old = known[name] ?? ''
      assert.equal(greys.length, old.length, `no picture of “${name}” is kept: look at it, then UPDATE=1`)
      const apart = average(greys, old)
      assert.ok(
        apart <= TOLERANCE,
        `“${name}” differs by ${apart.toFixed(1)} of 255, more than ${TOLERANCE}: look at it; UPDATE=1 if it should`,
      )
    }
    assert.ok(average(seen['situation'], seen['situation, night']) > TOLERANCE, 'the comparison can fail')
    assert.ok(average(seen['situation'], seen['keys and marks']) > TOLERANCE, 'the comparison can fail')
  })

  /** A picture as 40 × 24 greys of two hexadecimal digits. */
  async function greysOf(png) {
    const page = await browser.newPage()
    const greys = await page.evaluate(async data => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = 40
      canvas.height = 24
      const context = canvas.getContext('2d')
      context.imageSmoothingQuality = 'high'
      context.drawImage(image, 0, 0, 40, 24)
      const { data: pixels } = context.getImageData(0, 0, 40, 24)
      let text = ''
      for (let at = 0; at < pixels.length; at += 4)
        text += Math.round(0.3 * pixels[at] + 0.6 * pixels[at + 1] + 0.1 * pixels[at + 2])
          .toString(16)
          .padStart(2, '0')
      return text
    }, png.toString('base64'))
    await page.close()
    return greys
  }

  function average(a, b) {
    let sum = 0
    for (let at = 0; at < a.length; at += 2)
      sum += Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16))
    return sum / (a.length / 2)
  }
})
