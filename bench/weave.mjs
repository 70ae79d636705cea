// npm run bench:weave [-- --sizes 1000,10000] [--json] [--save]: what weaving one report more costs when so many are there, in processor time
// and by the clock, how that grows, and what 10,000 reports hold in memory. The stream is made up (lib/stream.mjs); one report in twenty comes
// up to three days late. Also checks that a stream of 60 woven in 20 other orders gives the same bytes, and fails where it does not.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { setUp } from '../scripts/lib/setup.mjs'
import { readBaseline, saveBaseline } from './lib/baseline.mjs'
import { median } from './lib/clock.mjs'
import { arrival, readingAt, seeded } from './lib/stream.mjs'
import { figure, tableOf } from './lib/table.mjs'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    json: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  },
})
const sizes = values.sizes.split(',').map(Number)
if (sizes.some(size => !Number.isInteger(size) || size < 100))
  throw new Error('--sizes wants whole numbers of at least 100, with commas')
// Memory is told apart from garbage only where the collector can be called.
if (globalThis.gc === undefined) {
  const { status } = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exit(status ?? 1)
}
if (!setUp({ quiet: true }).built) throw new Error('The build failed; see above.')
const { createLoom } = await import('../dist/corroborate/loom.js')

const MORE = 200
const result = { orders: checkOrders(), sizes: measureAll() }
const before = readBaseline('weave')
if (values.save) saveBaseline('weave', result)
if (values.json) console.log(JSON.stringify(result))
else print()

function checkOrders() {
  const readings = Array.from({ length: 60 }, (_, index) => readingAt(index))
  const woven = order => {
    const loom = createLoom()
    for (const index of order) loom.add(readings[index])
    return JSON.stringify(loom.situation(null))
  }
  const inOrder = woven(readings.keys())
  for (let seed = 1; seed <= 20; seed++) {
    const random = seeded(seed)
    const order = [...readings.keys()].map(index => ({ index, key: random() })).sort((a, b) => a.key - b.key)
    if (woven(order.map(({ index }) => index)) !== inOrder) throw new Error(`order ${seed} of 20 gives another situation`)
  }
  return { reports: readings.length, orders: 20, events: JSON.parse(inOrder).events.length }
}

/** One loom that grows: at each size the next reports are timed one by one. */
function measureAll() {
  const most = Math.max(...sizes)
  const order = arrival(most + MORE, 1)
  const loom = createLoom()
  globalThis.gc()
  const empty = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
  const rows = []
  let times = []
  for (const [count, index] of order.entries()) {
    const size = sizes.find(each => count >= each && count < each + MORE)
    const reading = readingAt(index)
    const [clock, processor] = [performance.now(), process.cpuUsage()]
    loom.add(reading)
    loom.moved()
    if (size === undefined) continue
    const used = process.cpuUsage(processor)
    times.push({ clock: performance.now() - clock, processor: (used.user + used.system) / 1000 })
    if (count !== size + MORE - 1) continue
    globalThis.gc()
    const memory = process.memoryUsage()
    const megabytes = (memory.heapUsed + memory.arrayBuffers - empty) / 2 ** 20
    rows.push({
      reports: size,
      milliseconds: median(times.map(({ clock }) => clock)),
      processorMilliseconds: median(times.map(({ processor }) => processor)),
      meanProcessorMilliseconds: times.reduce((sum, { processor }) => sum + processor, 0) / times.length,
      megabytesPer10k: (megabytes / (count + 1)) * 10_000,
    })
    times = []
  }
  return rows
}

function print() {
  const rows = result.sizes.map((row, index) => {
    const previous = result.sizes[index - 1]
    const growth =
      previous === undefined
        ? ''
        : (
            Math.log(row.meanProcessorMilliseconds / previous.meanProcessorMilliseconds) /
            Math.log(row.reports / previous.reports)
          ).toFixed(2)
    return [
      String(row.reports),
      figure(row.milliseconds),
      figure(row.processorMilliseconds),
      figure(row.meanProcessorMilliseconds),
      growth === '' ? null : growth,
      figure(row.megabytesPer10k),
    ]
  })
  console.log(
    tableOf([
      ['reports there', 'one more, ms (median)', 'processor ms (median)', 'processor ms (mean)', 'exponent', 'MB per 10k'],
      ...rows,
    ]),
  )
  console.log(`${result.orders.orders} orders of ${result.orders.reports} reports gave the same bytes`)
  if (before !== null) console.log(`before: ${JSON.stringify(before.sizes ?? before)}`)
}
