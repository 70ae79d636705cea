// A large situation, and what the page looks like: on made-up data that never changes, behind a strict content security policy.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { serveFixtures } from '../dev/serve.mjs'
import { bigDesk, browserPath, openBrowser, openPage, ready } from './lib.mjs'

const PICTURES = new URL('./pictures.json', import.meta.url)
/** Mean difference of a coarse grid of greys, of 255: fonts differ between machines, a broken layout differs by far more. */
const TOLERANCE = 9

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
    const frames = await page.evaluate(async () => {
      const view = document.querySelector('.view')
      const times = []
      for (let at = 0; at < 90; at += 1) {
        const start = performance.now()
        view.scrollTop += 900
        await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
        times.push(performance.now() - start)
      }
      return times.sort((a, b) => a - b)
    })
    const middle = frames[Math.floor(frames.length / 2)]
    test.diagnostic(`a frame while scrolling a screen at a time: median ${middle.toFixed(1)} ms, slowest of ten ${frames[Math.floor(frames.length * 0.9)].toFixed(1)} ms`)
    assert.ok((await page.locator('.row').count()) < 60, 'only what can be seen stands in the page')
    assert.ok(middle < 120, `${middle} ms a frame`)
    const filter = await page.evaluate(async () => {
      const field = document.querySelector('#filter')
      const start = performance.now()
      field.value = 'town 13 number 11'
      field.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
      return performance.now() - start
    })
    test.diagnostic(`filtering 5,000 events: ${filter.toFixed(0)} ms`)
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
    for (const { name, hash, dark, width } of [
      { name: 'situation', hash: 's=big', dark: false, width: 1440 },
      { name: 'situation, night', hash: 's=big', dark: true, width: 1440 },
      { name: 'situation, phone', hash: 's=big', dark: false, width: 390 },
      { name: 'evidence', hash: 's=big&e=e3', dark: false, width: 1440 },
      { name: 'keys and marks', hash: 's=big&p=help', dark: false, width: 1440 },
    ]) {
      const page = await openPage(browser, server, { hash, dark, width })
      await page.locator(hash.includes('p=') ? 'dialog dl' : hash.includes('e=') ? '.evidence .ready' : '.row').first().waitFor()
      await page.waitForTimeout(150)
      seen[name] = await greysOf(await page.screenshot())
      await page.context().close()
    }
    if (process.env.UPDATE === '1') {
      writeFileSync(PICTURES, `${JSON.stringify(seen)}\n`)
      return
    }
    for (const [name, greys] of Object.entries(seen)) {
      const old = known[name] ?? ''
      assert.equal(greys.length, old.length, `no picture of “${name}” is kept: look at it, then UPDATE=1`)
      const apart = average(greys, old)
      assert.ok(apart <= TOLERANCE, `“${name}” differs by ${apart.toFixed(1)} of 255, more than ${TOLERANCE}: look at it; UPDATE=1 if it should`)
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
        text += Math.round(0.3 * pixels[at] + 0.6 * pixels[at + 1] + 0.1 * pixels[at + 2]).toString(16).padStart(2, '0')
      return text
    }, png.toString('base64'))
    await page.close()
    return greys
  }

  function average(a, b) {
    let sum = 0
    for (let at = 0; at < a.length; at += 2) sum += Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16))
    return sum / (a.length / 2)
  }
})
