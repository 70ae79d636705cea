// The views beside the situation page, in a real browser: on a made-up desk that has something for each, behind a strict content security policy.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { after, before, describe, it } from 'node:test'
import { serveFixtures } from '../dev/serve.mjs'
import { smallDesks } from './desks.mjs'
import { browserPath, openBrowser, openPage } from './lib.mjs'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const VIEWS = ['matrix', 'timeline', 'map', 'sources', 'numbers', 'ledgers']

describe('the views', { skip: browserPath() === null ? 'no Chromium' : false }, () => {
  let browser
  let server
  before(async () => {
    browser = await openBrowser()
    server = await serveFixtures({ desks: smallDesks() })
  })
  after(async () => {
    await browser?.close()
    await server?.close()
  })

  const open = async (view, { hash = '', ...options } = {}) => {
    const page = await openPage(browser, server, { hash: `s=big&v=${view}${hash}`, ...options })
    await page.locator('.view h1').waitFor()
    return page
  }
  /** Reports of this made-up desk have no texts: that they are not found is no complaint. */
  const close = async page => {
    assert.deepEqual(
      page.complaints.filter(text => !text.includes('404')),
      [],
      'the page complained',
    )
    await page.context().close()
  }

  it('say what they found in a headline, stand on every width, and have no serious fault of accessibility by day or night', async () => {
    const page = await open('matrix', { bypassCSP: true })
    await page.evaluate(AXE)
    for (const view of VIEWS) {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.evaluate(hash => (location.hash = hash), `s=big&v=${view}`)
      await page.waitForFunction(id => location.hash.includes(id) && document.querySelector('.view h1') !== null, view)
      await page.waitForTimeout(250)
      assert.match(await page.locator('.view h1').innerText(), /\d/, `${view}: a finding is made of counts`)
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await page.evaluate(() => window.axe.run('.view', { resultTypes: ['violations'] }))
        const serious = violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 3)
                .map(({ html }) => html.slice(0, 200))
                .join(' | ')}`,
          )
        assert.deepEqual(serious, [], `${view}, ${colorScheme}`)
      }
      for (const width of [320, 390, 1024]) {
        await page.setViewportSize({ width, height: 800 })
        const fits = page.waitForFunction(
          () => {
            const { scrollWidth, clientWidth } = document.querySelector('.view')
            return scrollWidth - clientWidth <= 1
          },
          null,
          { timeout: 5000 },
        )
        await fits.catch(async () => assert.fail(`${view} scrolls sideways at ${width} px: ${await page.evaluate(stickingOut)}`))
      }
    }
    await close(page)
  })

  it('say so where there is nothing to show', async () => {
    for (const view of VIEWS) {
      const page = await openPage(browser, server, { hash: `s=bare&v=${view}` })
      await page.locator('.view h1').waitFor()
      assert.match(await page.locator('.view h1').innerText(), /^(No|Nothing)/, view)
      await close(page)
    }
  })

  it('show the words behind a mark of the matrix, and lead on to the evidence', async () => {
    const page = await open('matrix')
    await page.locator('.against').first().waitFor({ state: 'attached' })
    const mark = page.locator('.cell button').filter({ hasText: 'denies' }).first()
    await mark.click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('li.denies').first().waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /denies/, 'the keys go back to the mark')
    assert.ok(!page.url().includes('e='), 'Escape closes the words, nothing else')
    await mark.click()
    await dialog.locator('button.said').first().click()
    await page.locator('.evidence h2').waitFor()
    assert.match(page.url(), /e=e\d+&c=/)
    await close(page)
  })

  it('move from mark to mark by arrow keys, one stop for the tabulator', async () => {
    const page = await open('matrix')
    assert.equal(await page.locator('.body button[tabindex="0"]').count(), 1)
    await page.locator('.body button[tabindex="0"]').focus()
    const label = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    const first = await label()
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(
      text => document.activeElement?.closest('.cell') !== null && document.activeElement?.textContent !== text,
      first,
    )
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.waitForFunction(
      text => document.activeElement?.matches('.label') && document.activeElement.textContent !== text,
      first,
    )
    await page.keyboard.press('Enter')
    await page.locator('.evidence h2').waitFor()
    await close(page)
  })

  it('leave only what one party says where its name is pressed', async () => {
    const page = await open('matrix')
    const all = Number(await page.locator('.table').getAttribute('aria-rowcount'))
    const name = page.locator('.names button.name').first()
    await name.click()
    await page.getByRole('status').filter({ hasText: /rows?/ }).waitFor()
    const left = Number(await page.locator('.table').getAttribute('aria-rowcount'))
    assert.ok(left > 1 && left < all, `${left} of ${all}`)
    assert.equal(await name.getAttribute('aria-pressed'), 'true')
    await name.click()
    await page.waitForFunction(count => Number(document.querySelector('.table')?.getAttribute('aria-rowcount')) === count, all)
    await close(page)
  })

  it('brush the timeline by a day or by dragging, on either clock, and narrow every view with it', async () => {
    const page = await open('timeline')
    const mark = page.locator('.narrowed')
    const shown = async () => Number((await mark.locator('b').innerText()).match(/^(\d+) of 80 events/)?.[1])
    await page.locator('.days button').nth(2).click()
    await mark.waitFor()
    const day = await shown()
    assert.ok(day > 0 && day < 80, `${day}`)
    assert.match(page.url(), /[#&]h=2024-12-\d\d(&|$)/)
    // The same in every other view, also for whoever is sent the address.
    const again = await page.context().newPage()
    for (const [view, count] of [
      [
        '',
        other =>
          other
            .locator('.counts h2')
            .innerText()
            .then(text => Number(text.match(/^(\d+) of/)?.[1])),
      ],
      ['matrix', other => other.locator('.body [role=row]:not(.section)').count()],
      [
        'map',
        other =>
          other
            .locator('.narrowed b')
            .innerText()
            .then(text => Number(text.match(/^(\d+) of/)?.[1])),
      ],
    ]) {
      await again.goto('about:blank')
      await again.goto(page.url().replace('v=timeline', `v=${view || 'situation'}`))
      await again.locator('.narrowed').waitFor()
      await again
        .locator(view === '' ? '.counts' : '.view h1')
        .first()
        .waitFor()
      const seen = await count(again)
      assert.ok(view === 'matrix' ? seen > 0 && seen <= day : seen === day, `${view}: ${seen} of ${day}`)
    }
    await again.close()
    await mark.getByRole('button', { name: 'Show all again' }).click()
    await mark.waitFor({ state: 'detached' })
    const box = await page.locator('.under .two').boundingBox()
    await page.mouse.move(box.x + 10, box.y + 60)
    await page.mouse.down()
    await page.mouse.move(box.x + 90, box.y + 80, { steps: 4 })
    await page.mouse.up()
    await mark.getByRole('button', { name: /became known/ }).waitFor()
    assert.match(page.url(), /[#&]k=2024-12-\d\d\/2024-12-\d\d/)
    assert.ok(!page.url().includes('e='), 'a drag opens nothing')
    await mark.getByRole('button', { name: /became known/ }).click()
    await mark.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Nearer' }).click()
    await page.waitForFunction(() => /[#&]z=2024/.test(location.hash))
    await page.getByRole('button', { name: 'All days' }).click()
    await page.waitForFunction(() => !location.hash.includes('z='))
    await page.locator('.row').first().click()
    await page.locator('.evidence h2').waitFor()
    await close(page)
  })

  it('fetch the outlines when the map is opened, from this server alone', async () => {
    const page = await openPage(browser, server, { hash: 's=big' })
    const asked = []
    page.on('request', request => asked.push(request.url()))
    await page.locator('.row').first().waitFor()
    await page.waitForTimeout(400)
    assert.ok(!asked.some(url => url.includes('countries')), 'not on the first screen')
    await page.keyboard.press('g')
    await page.keyboard.press('m')
    await page.locator('.land.home').first().waitFor()
    assert.ok(asked.some(url => url.includes('countries')))
    assert.deepEqual(
      asked.filter(url => !url.startsWith(server.address)),
      [],
    )
    const mark = page.locator('.frame .press[aria-label*="Town"]').last()
    const where = () => mark.locator('circle').first().getAttribute('cx')
    const before = await where()
    await page.locator('.frame').focus()
    await page.keyboard.press('+')
    await page.waitForFunction(
      ({ x }) => ![...document.querySelectorAll('.frame .press circle')].some(each => each.getAttribute('cx') === x),
      { x: before },
    )
    await page.keyboard.press('0')
    await page.locator('.holds, ul button').first().waitFor()
    await mark.focus()
    await page.keyboard.press('Enter')
    await page.locator('.evidence h2, .words li').first().waitFor()
    await close(page)
  })

  it('show where the map was left to whoever is sent the address', async () => {
    const page = await open('map')
    await page.locator('.frame').focus()
    await page.keyboard.press('+')
    await page.waitForFunction(() => /[#&]z=[\d.]+@/.test(location.hash))
    // The address is written a moment later: what it says of the second key has to be waited for too.
    const zoomed = await page.evaluate(() => location.hash)
    await page.keyboard.press('ArrowLeft')
    await page.waitForFunction(before => location.hash !== before, zoomed)
    const places = other => other.locator('.frame .press circle').evaluateAll(all => all.map(each => each.getAttribute('cx')))
    const here = await places(page)
    const again = await page.context().newPage()
    await again.goto(page.url())
    await again.locator('.frame .press').first().waitFor({ state: 'attached' })
    const there = await places(again)
    assert.equal(there.length, here.length)
    for (const [at, x] of here.entries()) assert.ok(Math.abs(Number(x) - Number(there[at])) < 3, `${x} ${there[at]}`)
    await close(page)
  })

  it('draw tiles only where the server names them, from that host alone, and name their maker', async () => {
    const wanted = []
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    let broken = false
    const host = createServer((request, response) => {
      wanted.push({ path: request.url, referer: request.headers.referer })
      response.writeHead(broken ? 404 : 200, { 'content-type': 'image/png', 'cache-control': 'no-store' })
      response.end(broken ? '' : pixel)
    })
    await new Promise(done => host.listen(0, '127.0.0.1', done))
    const address = `http://127.0.0.1:${host.address().port}/{z}/{x}/{y}.png`
    const tiled = await serveFixtures({ desks: smallDesks(), tiles: { address, by: '© The makers of a test' } })
    try {
      const page = await openPage(browser, tiled, { hash: 's=big&v=map' })
      await page.getByText('© The makers of a test').waitFor()
      assert.ok(wanted.length > 3)
      for (const { path, referer } of wanted) {
        assert.match(path, /^\/\d+\/\d+\/\d+\.png$/)
        assert.equal(referer, tiled.address, 'the origin of the page, and not what one looks at')
      }
      assert.equal(
        await page
          .locator('.land')
          .first()
          .evaluate(each => getComputedStyle(each).fill),
        'none',
      )
      await close(page)
      // Where none comes, the outlines stand in their place, and the page says so.
      broken = true
      const without = await openPage(browser, tiled, { hash: 's=big&v=map' })
      await without.getByText(/No tile came from 127\.0\.0\.1/).waitFor()
      assert.notEqual(
        await without
          .locator('.land')
          .first()
          .evaluate(each => getComputedStyle(each).fill),
        'none',
      )
      await without.context().close()
    } finally {
      await tiled.close()
      host.closeAllConnections()
      await new Promise(done => host.close(done))
    }
  })

  it('follow the threads of a name under the keys', async () => {
    const page = await open('sources')
    const name = page.locator('.name.end').first()
    await name.focus()
    const lit = page.locator('.threads path.lit')
    const count = await lit.count()
    assert.ok(count > 0 && count < (await page.locator('.threads path').count()))
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').locator('li').first().waitFor()
    await close(page)
  })

  it('open the claim behind a figure and behind an outlook', async () => {
    const page = await open('numbers')
    assert.match(await page.locator('.figure').first().innerText(), /9–30/)
    await page.locator('.told button').first().click()
    await page.locator('.evidence h2').waitFor()
    await page.goto(`${server.address}#s=big&v=ledgers`)
    await page.locator('button.words').first().click()
    await page.locator('.evidence h2').waitFor()
    await close(page)
  })
})

/** What reaches out of the view, where nothing around it scrolls or cuts. */
function stickingOut() {
  const view = document.querySelector('.view')
  const edge = view.getBoundingClientRect().left + view.clientWidth + 0.5
  const free = element => {
    for (let each = element.parentElement; each !== null && each !== view; each = each.parentElement)
      if (getComputedStyle(each).overflowX !== 'visible') return false
    return true
  }
  const out = [...view.querySelectorAll('*')].filter(each => each.getBoundingClientRect().right > edge && free(each))
  return `${view.scrollWidth} of ${view.clientWidth}; ${out
    .slice(0, 4)
    .map(each => `${each.tagName}.${each.getAttribute('class')}`)
    .join(', ')}`
}
