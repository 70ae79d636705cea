// npm run bench:reading [-- --json] [--save] [--rounds N]: how long one "reportedly brief FILE" takes from a cold start, what it holds
// in memory, and how many reports a second are read when warm, in one process, by stage. Told beside bench/reading.baseline.json,
// never failed: times are the machine's. --save writes the baseline.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT, setUp } from '../scripts/lib/setup.mjs'
import { readBaseline, saveBaseline } from './lib/baseline.mjs'
import { median, takeTurns } from './lib/clock.mjs'
import { figure, tableOf } from './lib/table.mjs'
import { exampleReports } from './lib/texts.mjs'

const peakHook = new URL('lib/peak.mjs', import.meta.url).href
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

/** So many tokens make one article here, as in bench:who. */
const ARTICLE = 500
const STAGES = {
  parse: 'parsing',
  extract: 'all behind it',
  names: 'names, links, look-ups',
  where: 'places, times, numbers',
  events: 'events, every word asked',
  claims: 'tellings and claims',
}

const reports = exampleReports()
const result = { cold: measureCold(), warm: await measureWarm() }
const before = readBaseline('reading')
if (values.save) saveBaseline('reading', result)
if (values.json) console.log(JSON.stringify(result))
else print()

/** Medians over whole processes; each is timed bare, and once more with what tells its peak memory and processor time. */
function measureCold() {
  const folder = mkdtempSync(join(tmpdir(), 'reportedly-bench-'))
  const file = join(folder, 'report.txt')
  const longest = reports.reduce((best, report) => (report.text.length > best.text.length ? report : best))
  writeFileSync(file, longest.text)
  try {
    const bare = []
    const watched = []
    for (let round = 0; round < rounds; round++) {
      bare.push(runBrief(file, [], ['ignore', 'pipe', 'inherit']).milliseconds)
      const { output } = runBrief(file, ['--import', peakHook], ['ignore', 'pipe', 'inherit', 'pipe'])
      watched.push(JSON.parse(output[3].toString()))
    }
    const rounded = list => Math.round(median(list))
    return {
      characters: longest.text.length,
      milliseconds: rounded(bare),
      processorMilliseconds: rounded(watched.map(({ processorMilliseconds }) => processorMilliseconds)),
      peakMegabytes: rounded(watched.map(({ megabytes }) => megabytes)),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runBrief(file, options, stdio) {
  const started = performance.now()
  const { status, output } = spawnSync(process.execPath, [...options, join(ROOT, 'dist', 'cli.js'), 'brief', file], { stdio })
  const milliseconds = performance.now() - started
  if (status !== 0 || output[1].length === 0) throw new Error(`"reportedly brief" ended with status ${status}`)
  return { milliseconds, output }
}

/** Reports a second of processor time, and the share of it that goes into parsing and into extraction. */
async function measureWarm() {
  const { createEngine, toReport } = await import('../dist/app/index.js')
  const engine = createEngine()
  const given = reports.map(toReport)
  const documents = given.map(report => engine.parse(report))
  const sum = count => documents.reduce((total, document) => total + count(document), 0)
  const tokens = sum(({ sentences }) => sentences.reduce((total, sentence) => total + sentence.tokens.length, 0))
  const { afresh, stagesOf } = await import('./lib/stages.mjs')
  const stages = documents.map(stagesOf)
  const often = 3
  const repeat = work => () => {
    for (let time = 0; time < often; time++) work()
  }
  const seconds = takeTurns(
    {
      parse: repeat(() => given.map(report => engine.parse(report))),
      extract: repeat(() => documents.map(document => engine.extract(afresh(document)))),
      read: repeat(() => given.map(report => engine.read(report))),
      names: repeat(() => stages.map(({ names }) => names())),
      where: repeat(() => stages.map(({ where }) => where())),
      events: repeat(() => stages.map(({ events }) => events())),
    },
    rounds,
  )
  const perSecond = name => Math.round((10 * often * given.length) / seconds[name]) / 10
  const both = seconds.parse + seconds.extract
  return {
    reports: given.length,
    tokensAReport: Math.round(tokens / given.length),
    readPerSecond: perSecond('read'),
    parsePerSecond: perSecond('parse'),
    extractPerSecond: perSecond('extract'),
    shareOfParse: Math.round((100 * seconds.parse) / both) / 100,
    readTokensPerSecond: Math.round((often * tokens) / seconds.read),
    stages: stagesFrom(seconds, (often * tokens) / ARTICLE),
  }
}

/** Articles a second of each stage, and how many times faster it is than parsing; what no stage before it takes is tellings and claims. */
function stagesFrom({ parse, extract, names, where, events }, articles) {
  const claims = Math.max(extract - names - where - events, 0)
  const told = Object.entries({ parse, extract, names, where, events, claims })
  return Object.fromEntries(
    told.map(([stage, seconds]) => [
      stage,
      { articlesPerSecond: Math.round((10 * articles) / seconds) / 10, timesParsing: Math.round((100 * parse) / seconds) / 100 },
    ]),
  )
}

function print() {
  const { cold, warm } = result
  const row = (name, pick) => [name, figure(pick(result)), before === null ? null : figure(pick(before))]
  console.log(
    tableOf([
      ['', 'now', 'baseline'],
      row('cold start of brief, ms', all => all.cold.milliseconds),
      row('  its processor time, ms', all => all.cold.processorMilliseconds),
      row('  its peak memory, MB', all => all.cold.peakMegabytes),
      row('read, reports/s', all => all.warm.readPerSecond),
      row('  parse, reports/s', all => all.warm.parsePerSecond),
      row('  extract, reports/s', all => all.warm.extractPerSecond),
      row('  share of parse', all => all.warm.shareOfParse),
      row('read, tokens/s', all => all.warm.readTokensPerSecond),
      ...Object.entries(STAGES).flatMap(([stage, name]) => [
        row(`${name}, articles/s`, all => all.warm.stages?.[stage].articlesPerSecond ?? null),
        row('  times faster than parsing', all => all.warm.stages?.[stage].timesParsing ?? null),
      ]),
    ]),
  )
  console.log(
    `\nCold: one report of ${cold.characters} characters, ${rounds} processes. Warm: ${warm.reports} reports of ${warm.tokensAReport} tokens ` +
      `on average, ${rounds} rounds, processor time.`,
  )
}
