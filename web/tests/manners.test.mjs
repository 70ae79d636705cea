// Manners of the workbench in a real browser: hostile text, accessibility, every width, paper. Against the real server with the example.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, it } from 'node:test'
import { browserPath, onExample, ready } from './lib.mjs'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe('the manners of the workbench', { skip: browserPath() === null ? 'no Chromium' : false }, () => {
  const { shared, open, close } = onExample({ before, after })

  it('shows hostile report text as text', async () => {
    const hostile =
      '<script>window.hacked=1</script><img src=x onerror="window.hacked=1"> said on Tuesday that the \u202eegdirb\u202c had been closed. {{7*7}} ${7*7} javascript:alert(1)'
    const job = await shared.server.call('/situations/fall-of-damascus/intake', 'POST', {
      kind: 'text',
      text: `The mayor of Karsk said on Tuesday that the bridge had been closed. ${hostile}`,
      outlet: '<b onclick=alert(1)>Outlet</b>',
      url: 'javascript:alert(1)',
      published: '2024-12-10',
    })
    assert.ok(job.id, JSON.stringify(job))
    let claims = []
    for (let tries = 0; tries < 60 && claims.length === 0; tries += 1) {
      await new Promise(resolve => setTimeout(resolve, 200))
      const { reports } = await shared.server.call(`/jobs/${job.id}`)
      claims = (await shared.server.call('/situations/fall-of-damascus/claims')).filter(({ report }) => reports.includes(report))
    }
    assert.ok(claims.length > 0, 'the hostile report has claims')
    const { event, report, claim } = claims[0]
    const page = await open({ hash: `s=fall-of-damascus&e=${event}&c=${report}/${claim}` })
    const text = page.locator('.evidence .text')
    await text.waitFor()
    assert.equal(await page.evaluate(() => window.hacked), undefined)
    assert.equal(await page.locator('.evidence script, .evidence img, .evidence b[onclick]').count(), 0)
    assert.equal(await page.locator('a[href^="javascript"]').count(), 0)
    const shown = await text.evaluate(element => ({
      text: element.textContent,
      controls: [...element.querySelectorAll('.control')].map(each => each.dataset.code),
    }))
    assert.ok(shown.text.includes('<script>window.hacked=1</script>'), shown.text)
    assert.deepEqual(shown.controls, ['U+202E', 'U+202C'])
    assert.ok(!shown.text.includes('\u202e'))
    await close(page)
  })

  it('has no serious fault of accessibility, by day and by night', async () => {
    const page = await open({ bypassCSP: true })
    await page.evaluate(AXE)
    for (const { hash, dark, wait } of [
      { hash: '', dark: false, wait: '.row' },
      { hash: 'f=is:confirmed', dark: true, wait: '.row' },
      { hash: 'p=add', dark: false, wait: 'dialog textarea' },
      { hash: 'p=help', dark: true, wait: 'dialog dl' },
      { hash: 'p=alerts', dark: false, wait: 'dialog form' },
    ]) {
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
      await page.evaluate(text => (location.hash = `s=fall-of-damascus&${text}`), hash)
      await page.locator(wait).first().waitFor()
      if (hash.startsWith('f=')) {
        await page.locator('.row').first().click()
        await page.locator('.evidence .verdict').waitFor()
      }
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
      const serious = violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html.slice(0, 160))
              .join(' | ')}`,
        )
      assert.deepEqual(serious, [], `${hash} ${dark ? 'dark' : 'light'}`)
    }
    await close(page)
  })

  it('stands on every width without scrolling sideways, and prints a brief', async () => {
    const page = await open({ width: 320, height: 800 })
    for (const width of [320, 390, 768, 1024, 1440, 3840]) {
      await page.setViewportSize({ width, height: 800 })
      await ready(page)
      assert.ok((await over(page, '.view')) <= 1, `the page at ${width}`)
      await page.locator('.row .sentence').first().click()
      await page.locator('.evidence .text').waitFor()
      assert.ok((await over(page, '.evidence')) <= 1, `the evidence at ${width}`)
      await page.keyboard.press('Escape')
    }
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const brief = page.locator('.brief')
    await brief.waitFor()
    assert.match(await brief.innerText(), /Contested[\s\S]*independent/)
    assert.equal(await page.locator('.masthead').isVisible(), false)
    await close(page)
  })
})

/** By how many pixels the page or an element of it is wider than it may be. */
const over = (page, selector) =>
  page.evaluate(name => {
    const element = document.querySelector(name)
    return Math.max(document.documentElement.scrollWidth - innerWidth, element.scrollWidth - element.clientWidth)
  }, selector)
