// How long a cold browser takes to the first screen of the bundled example, from the real server: first paint, rows that can be pressed, the
// evidence of an event. Needs Chromium and the built page.
//   npm run bench:first-screen -- [--times 7]
import { parseArgs } from 'node:util'
import { openBrowser, serveExample } from '../web/tests/lib.mjs'

const { values } = parseArgs({ options: { times: { type: 'string', default: '7' } } })
const server = await serveExample()
const measured = { 'first paint': [], rows: [], evidence: [], 'evidence of another': [] }

/** Milliseconds in the page from a press to the words of the report in the panel. A pointer stands on a row before it presses it. */
async function openEvidence(page, at) {
  await page.locator('.row').nth(at).hover()
  await page.waitForTimeout(150)
  return page.evaluate(async index => {
    const before = document.querySelector('.evidence h2')?.textContent
    const start = performance.now()
    document.querySelectorAll('.row .sentence')[index].click()
    while (document.querySelector('.evidence .text') === null || document.querySelector('.evidence h2')?.textContent === before)
      await new Promise(done => requestAnimationFrame(done))
    return performance.now() - start
  }, at)
}

for (let time = 0; time < Number(values.times); time += 1) {
  // A browser of its own each time: nothing is kept from the one before.
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.request.get(server.key)
  const page = await context.newPage()
  await page.goto(server.address, { waitUntil: 'commit' })
  await page.locator('.row').first().waitFor()
  measured.rows.push(await page.evaluate(() => performance.now()))
  measured['first paint'].push(
    await page.evaluate(
      () => performance.getEntriesByType('paint').find(({ name }) => name === 'first-contentful-paint').startTime,
    ),
  )
  await page.waitForTimeout(1000)
  measured.evidence.push(await openEvidence(page, 0))
  await page.waitForTimeout(300)
  measured['evidence of another'].push(await openEvidence(page, 2))
  await browser.close()
}
await server.close()
console.log(`ms over ${values.times} cold browsers: middle (least – most)`)
for (const [what, times] of Object.entries(measured)) {
  const sorted = [...times].sort((a, b) => a - b).map(Math.round)
  console.log(`${what.padEnd(22)} ${sorted[sorted.length >> 1]} (${sorted[0]} – ${sorted.at(-1)})`)
}
