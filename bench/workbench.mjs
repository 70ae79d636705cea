// What the workbench computes a frame over a large situation: scrolling, jumping, zooming and filtering in the list, the matrix and the
// timeline, and opening the evidence. Needs Chromium and the built page.
//   npm run bench:workbench -- [--events 5000] [--claims 20000] [--frames 60]
// Told is the time of the page's own thread in milliseconds: script, styles and layout. It is much the same on a machine that is busy with
// other things. Painting is left out, since a browser without a graphics card paints on that thread. A frame of 50 a second is 20 ms.
import { parseArgs } from 'node:util'
import { serveFixtures } from '../web/dev/serve.mjs'
import { bigDesk, varied } from '../web/tests/desks.mjs'
import { openBrowser, openPage } from '../web/tests/lib.mjs'

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '5000' },
    claims: { type: 'string', default: '20000' },
    frames: { type: 'string', default: '60' },
  },
})
const [EVENTS, CLAIMS, FRAMES] = [values.events, values.claims, values.frames].map(Number)
const PARTS = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']

const server = await serveFixtures({ desks: varied(bigDesk(EVENTS, CLAIMS)) })
const browser = await openBrowser()
const page = await openPage(browser, server, { hash: 's=big' })
const session = await page.context().newCDPSession(page)
await session.send('Performance.enable', { timeDomain: 'threadTicks' })

async function computed() {
  const { metrics } = await session.send('Performance.getMetrics')
  const parts = metrics.filter(({ name }) => PARTS.includes(name))
  if (parts.length !== PARTS.length) throw new Error('This browser does not tell what the page computes.')
  return 1000 * parts.reduce((sum, { value }) => sum + value, 0)
}

/** Does something once a frame, and tells what each frame cost. */
async function frames(count, act, given) {
  const costs = []
  for (let frame = 0; frame < count; frame += 1) {
    let before = await computed()
    await page.evaluate(act, { frame, count, given })
    // The frame of what was done, then those in which more of it is drawn: the dearest of them is what a reader feels.
    let dearest = 0
    for (const wait of [0, 0, 80]) {
      await page.evaluate(ms => new Promise(done => setTimeout(() => requestAnimationFrame(done), ms)), wait)
      const after = await computed()
      dearest = Math.max(dearest, after - before)
      before = after
    }
    costs.push(dearest)
  }
  return costs.sort((a, b) => a - b)
}

const round = value => value.toFixed(1).padStart(7)
function tell(what, costs) {
  const mean = costs.reduce((sum, value) => sum + value, 0) / costs.length
  const over = costs.filter(cost => cost > 20).length
  console.log(
    `${what.padEnd(46)} ${round(mean)} ${round(costs[Math.floor(costs.length * 0.95)] ?? 0)} ${round(costs.at(-1) ?? 0)}   ${over} of ${costs.length}`,
  )
}

const settled = () => page.waitForTimeout(1500)
async function show(view) {
  const before = await computed()
  await page.evaluate(name => (location.hash = `s=big&v=${name}`), view)
  await page
    .locator(view === 'situation' ? '.row' : '.view h1')
    .first()
    .waitFor()
  await settled()
  tell(`${view}: opening the view`, [(await computed()) - before])
}
const scrollBy = pixels => [({ given }) => document.querySelector('.view').scrollBy(0, given), pixels]
const jump = [
  ({ frame }) => {
    const view = document.querySelector('.view')
    // Back and forth, far enough that no row of before is left.
    view.scrollTop = view.scrollHeight * [0.5, 0.02, 0.95, 0.3, 0.7, 0.1][frame % 6]
  },
]

await page.locator('.row').first().waitFor()
await settled()
/** The same work on every day: how fast this machine is just now, which the other figures are to be read beside. */
const yardstick = await frames(10, () => {
  const list = document.createElement('ul')
  for (let at = 0; at < 1000; at += 1) list.appendChild(document.createElement('li')).textContent = `Row ${at}`
  document.body.append(list)
  list.getBoundingClientRect()
  list.remove()
})
console.log(`${EVENTS} events of ${CLAIMS} claims; ms of the page's own thread`)
console.log(`Yardstick, 1,000 plain list items made and laid out: ${yardstick[5]?.toFixed(1)}\n`)
console.log(`${''.padEnd(46)} ${'mean'.padStart(7)} ${'95 %'.padStart(7)} ${'most'.padStart(7)}   over 20 ms`)
for (const view of ['situation', 'matrix', 'timeline']) {
  if (view !== 'situation') await show(view)
  tell(`${view}: scrolling 150 px a frame`, await frames(FRAMES, ...scrollBy(150)))
  tell(`${view}: scrolling 1,500 px a frame`, await frames(FRAMES, ...scrollBy(1500)))
  tell(`${view}: jumping`, await frames(12, ...jump))
  if (view === 'timeline') {
    const wheel = ({ frame }) => {
      const clock = document.querySelector('.under .one').getBoundingClientRect()
      const at = { clientX: clock.left + clock.width / 3, clientY: 400, deltaY: frame % 40 < 20 ? -100 : 100 }
      document
        .querySelector('.figure')
        .dispatchEvent(new WheelEvent('wheel', { ...at, ctrlKey: true, bubbles: true, cancelable: true }))
    }
    tell('timeline: zooming by the wheel', await frames(FRAMES, wheel))
  }
  await page.evaluate(() => document.querySelector('.view').scrollTo(0, 0))
  await settled()
  const filter = ({ frame }) => {
    const text = ['t', 'to', 'tow', 'town', 'town 1', 'town 13', 'town 1', 'town', '', 'is:disputed', 'number 4', ''][frame % 12]
    const hash = location.hash.replace(/&f=[^&]*/, '')
    location.hash = text === '' ? hash : `${hash}&f=${encodeURIComponent(text)}`
  }
  tell(`${view}: filtering, a letter a frame`, await frames(24, filter))
}
await page.evaluate(() => (location.hash = 's=big'))
await page.locator('.row').first().waitFor()
await settled()
const opening = ({ frame }) => document.querySelectorAll('.row .sentence')[frame % 5].click()
tell('evidence: opening another event', await frames(20, opening))
await browser.close()
await server.close()
