// The speed bars of the ledger: appends (batched and one by one, each durable), verifying, search at 100,000 reports, and rebuilding against
// plain reading. --reports N searches fewer, --rebuilt N rebuilds fewer; --folder DIR works on another disk.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { toReceived } from '../dist/app/desk/intake.js'
import { addReports } from '../dist/app/ledger/add.js'
import { openArchive } from '../dist/app/ledger/archive.js'
import { rebuild } from '../dist/app/ledger/rebuild.js'
import { readReports } from '../dist/app/produce.js'
import { hashOf, openDerived } from '../dist/ledger/index.js'

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '100000' },
    rebuilt: { type: 'string', default: '400' },
    folder: { type: 'string', default: tmpdir() },
  },
})
const folder = mkdtempSync(join(values.folder, 'reportedly-ledger-'))
let failed = 0

/** Prints a figure beside its bar. */
function tell(what, figure, unit, bar, isMet) {
  if (!isMet) failed += 1
  console.log(`${isMet ? 'ok  ' : 'MISS'} ${what}: ${figure} ${unit} (bar ${bar})`)
}

/** Seconds of the processor alone, so that a busy machine does not decide. */
const processor = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
const seconds = since => (performance.now() - since) / 1000

// Words of a small language of our own, with the frequencies of a natural one.
const WORDS = Array.from({ length: 20000 }, (_, rank) => `w${rank.toString(36)}`)
let state = 42
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}
const word = () => WORDS[Math.floor(WORDS.length ** random()) - 1] ?? 'w0'
const text = words => Array.from({ length: words }, word).join(' ')

const reportOf = (id, words) => ({
  id,
  text: words,
  title: `Report ${id}`,
  outlet: 'The Karsk Courier',
  url: null,
  published: '2031-03-04',
})

async function* arriving(reports) {
  for (const report of reports) yield { received: toReceived({ report, problems: [] }), via: 'a bench' }
}

async function appends() {
  const archive = openArchive(join(folder, 'append.db'))
  const reports = Array.from({ length: 10000 }, (_, index) => reportOf(`b${index}`, text(400)))
  let began = performance.now()
  let busy = processor()
  await addReports(archive, 'desk', arriving(reports), 'bench')
  const batched = Math.round(reports.length / seconds(began))
  tell('appended in batches, durable', batched, 'reports/s', '≥ 2,000', batched >= 2000)
  console.log(`     ${Math.round(reports.length / (processor() - busy))} a second of the processor`)
  began = performance.now()
  busy = processor()
  const singles = 600
  for (let index = 0; index < singles; index += 1)
    await addReports(archive, 'desk', arriving([reportOf(`s${index}`, text(400))]), 'bench')
  const single = Math.round(singles / seconds(began))
  tell('appended one by one, durable', single, 'reports/s', '≥ 150', single >= 150)
  console.log(`     ${Math.round(singles / (processor() - busy))} a second of the processor`)
  began = performance.now()
  const { faults, entries } = archive.ledger.verify()
  if (faults.length > 0) throw new Error(faults[0].message)
  console.log(`     verified: ${Math.round(entries / seconds(began))} entries/s`)
  archive.close()
}

function searches(count) {
  const derived = openDerived(join(folder, 'search.derived'))
  const began = performance.now()
  const size = 500
  for (let first = 0; first < count; first += size) {
    derived.index(
      Array.from({ length: Math.min(size, count - first) }, (_, index) => {
        const words = text(250)
        const id = `r${first + index}`
        const claims = Array.from({ length: 8 }, (_, claim) => ({ claim: `c${claim}`, text: text(9) }))
        return {
          situation: `s${(first + index) % 5}`,
          report: id,
          key: id,
          sha256: hashOf(words),
          title: text(8),
          outlet: null,
          published: null,
          text: words,
          claims,
        }
      }),
    )
  }
  console.log(`     indexed: ${Math.round(count / seconds(began))} reports/s, 8 claims each`)
  const times = []
  const busyTimes = []
  for (let index = 0; index < 400; index += 1) {
    const query = [word(), ...(index % 3 === 0 ? [] : [word()]), ...(index % 7 === 0 ? [`${word().slice(0, 2)}*`] : [])].join(' ')
    const asked = index % 11 === 0 ? `"${word()} ${word()}"` : query
    const [at, busy] = [performance.now(), processor()]
    derived.search(asked, { situation: index % 2 === 0 ? null : 's3', limit: 20 })
    times.push(performance.now() - at)
    busyTimes.push((processor() - busy) * 1000)
  }
  for (const list of [times, busyTimes]) list.sort((a, b) => a - b)
  const p95 = times[Math.floor(times.length * 0.95)].toFixed(1)
  tell(`search over ${count} reports, p95`, p95, 'ms', '≤ 30', Number(p95) <= 30)
  console.log(`     p95 ${busyTimes[Math.floor(busyTimes.length * 0.95)].toFixed(1)} ms of the processor`)
  console.log(`     median ${times[times.length >> 1].toFixed(1)} ms, longest ${times.at(-1).toFixed(1)} ms`)
  derived.close()
}

const SENTENCES = [
  'Rebels entered the town of Vessen on Sunday, residents said.',
  'The mayor told Northern Press that nine people were killed in the shelling.',
  'The army denied that its troops had left the airfield.',
  'Officials said the border crossing would reopen next week.',
]

const COUNT = Number(values.rebuilt)

/** In seconds of the processor. */
async function rebuilding() {
  const archive = openArchive(join(folder, 'rebuild.db'))
  const reports = Array.from({ length: COUNT }, (_, index) =>
    reportOf(
      `r${index}`,
      Array.from({ length: 12 }, (_, line) =>
        SENTENCES[(index * 7 + line * 3) % 4].replace('nine', String(2 + ((index + line) % 60))),
      ).join(' '),
    ),
  )
  await addReports(archive, 'desk', arriving(reports), 'bench')
  const read = async () => {
    const busy = processor()
    let claims = 0
    async function* incoming() {
      for (const report of reports) yield { report, problems: [] }
    }
    const readings = []
    for await (const reading of readReports(incoming(), { jobs: 1 })) {
      readings.push(reading)
      claims += reading.claims.length
    }
    if (claims === 0) throw new Error('nothing was read')
    archive.engine.weave(readings, null)
    return processor() - busy
  }
  await read()
  const plain = await read()
  const busy = processor()
  await rebuild(archive, 'bench', { jobs: 1 })
  const whole = processor() - busy
  const share = ((plain / whole) * 100).toFixed(0)
  tell(
    'rebuilt, against reading and weaving alone',
    `${(COUNT / whole).toFixed(0)} reports/s,`,
    `${share} % of ${(COUNT / plain).toFixed(0)}`,
    '≥ 90 %',
    Number(share) >= 90,
  )
  archive.close()
}

try {
  await appends()
  await rebuilding()
  searches(Number(values.reports))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failed === 0 ? 0 : 1
