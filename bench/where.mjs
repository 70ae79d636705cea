// npm run bench:where [-- --json] [--save] [--rounds N]: places and times alone, over parsed reports, beside what other npm packages do on the
// same raw texts in the same process; what the gazetteer takes on disk, in memory and until its first answer. Told beside
// bench/where.baseline.json, never failed: times are the machine's. How right they are, "npm run score" tells.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT, setUp } from '../scripts/lib/setup.mjs'
import { readBaseline, saveBaseline } from './lib/baseline.mjs'
import { median, takeTurns } from './lib/clock.mjs'
import { figure, tableOf } from './lib/table.mjs'
import { exampleReports } from './lib/texts.mjs'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
  },
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a whole number of at least 1')
if (!setUp({ quiet: true }).built) throw new Error('The build failed; see above.')

const result = { gazetteer: measureGazetteer(), ...(await measureStages()) }
const before = readBaseline('where')
if (values.save) saveBaseline('where', result)
if (values.json) console.log(JSON.stringify(result))
else print()

/** Medians over whole processes: the file read, the first answer, and what stays in memory after ten thousand questions. */
function measureGazetteer() {
  const hook = new URL('lib/gazetteer.mjs', import.meta.url).pathname
  const runs = Array.from({ length: rounds }, () => {
    const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', hook], { stdio: ['ignore', 'pipe', 'inherit'] })
    if (status !== 0) throw new Error(`the gazetteer's process ended with status ${status}`)
    return JSON.parse(stdout.toString())
  })
  const of = pick => Math.round(10 * median(runs.map(pick))) / 10
  return {
    diskBytes: statSync(join(ROOT, 'models', 'gazetteer.bin')).size,
    firstAnswerMilliseconds: of(({ first }) => first),
    memoryMegabytes: of(({ megabytes }) => megabytes),
    microsecondsAnAnswer: of(({ microseconds }) => microseconds),
  }
}

/** Reports a second (places) and megabytes of text a second (times), by system. Ours works on parsed reports, the others on raw text. */
async function measureStages() {
  const { createEngine, toReport, loadEngineData } = await import('../dist/app/index.js')
  const { openGazetteer } = await import('../dist/knowledge/index.js')
  const { findPlaces } = await import('../dist/extract/places/index.js')
  const { findTimes } = await import('../dist/extract/times/index.js')
  const gazetteer = openGazetteer(loadEngineData().gazetteer)
  const engine = createEngine()
  const { afresh } = await import('./lib/stages.mjs')
  const reports = exampleReports().map(toReport)
  const documents = reports.map(report => engine.parse(report))
  const megabytes = reports.reduce((sum, { text }) => sum + text.length, 0) / 1e6
  const often = 20
  const each = (items, work) => () => {
    for (let time = 0; time < often; time++) for (const item of items) work(item)
  }
  const { default: nlp } = await import('compromise')
  const chrono = await import('chrono-node').catch(() => null)
  const works = {
    places: each(documents, document => findPlaces(afresh(document), gazetteer)),
    times: each(documents, document => findTimes(afresh(document))),
    compromisePlaces: () => {
      for (const { text } of reports) nlp(text).places().json()
    },
    ...(chrono === null
      ? {}
      : { chronoTimes: each(reports, ({ text, published }) => chrono.parse(text, new Date(published ?? 0))) }),
  }
  const seconds = takeTurns(works, rounds)
  const rounded = number => Math.round(number * 100) / 100
  return {
    reports: reports.length,
    placesReportsPerSecond: Math.round((often * reports.length) / seconds.places),
    compromisePlacesReportsPerSecond: rounded(reports.length / seconds.compromisePlaces),
    timesMegabytesPerSecond: rounded((often * megabytes) / seconds.times),
    chronoTimesMegabytesPerSecond: chrono === null ? null : rounded((often * megabytes) / seconds.chronoTimes),
  }
}

function print() {
  const row = (name, pick) => [name, figure(pick(result)), before === null ? null : figure(pick(before))]
  const ratio = (ours, theirs) => (theirs === null ? null : Math.round((100 * ours) / theirs) / 100)
  console.log(
    tableOf([
      ['', 'now', 'baseline'],
      row('gazetteer on disk, bytes', all => all.gazetteer.diskBytes),
      row('  first answer, file read included, ms', all => all.gazetteer.firstAnswerMilliseconds),
      row('  memory after 10,000 answers, MB', all => all.gazetteer.memoryMegabytes),
      row('  microseconds an answer', all => all.gazetteer.microsecondsAnAnswer),
      row('places alone, reports/s', all => all.placesReportsPerSecond),
      row('  compromise places(), reports/s', all => all.compromisePlacesReportsPerSecond),
      row('  ours to theirs', all => ratio(all.placesReportsPerSecond, all.compromisePlacesReportsPerSecond)),
      row('times alone, MB/s', all => all.timesMegabytesPerSecond),
      row('  chrono-node, MB/s', all => all.chronoTimesMegabytesPerSecond),
      row('  ours to theirs', all => ratio(all.timesMegabytesPerSecond, all.chronoTimesMegabytesPerSecond)),
    ]),
  )
  console.log(
    `\n${result.reports} reports, ${rounds} rounds, processor time. Ours starts from parsed reports, the others from raw text; compromise names places and ` +
      'sets none on the map. chrono-node is measured where it is installed.',
  )
}
