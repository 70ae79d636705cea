// npm run bench:who [-- --json] [--save] [--rounds N]: names, links and look-ups together over parsed reports, in articles a second on one core
// and as a share of what parsing the same articles takes in the same run; how long the knowledge base takes to load; and whether twice the
// text takes twice the time. Told beside bench/who.baseline.json, never failed: times are the machine's. How right they are, bench:names tells.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { setUp } from '../scripts/lib/setup.mjs'
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

/** So many tokens make one article here: what an article of a news agency has, with its headline. */
const ARTICLE = 500
const GROWTH = [1, 2, 4]

const result = { knowledge: measureKnowledge(), ...(await measureWork()) }
const before = readBaseline('who')
if (values.save) saveBaseline('who', result)
if (values.json) console.log(JSON.stringify(result))
else print()

/** Medians over whole processes: the tables loaded and put together until the first answer. */
function measureKnowledge() {
  const hook = new URL('lib/knowledge.mjs', import.meta.url).pathname
  const runs = Array.from({ length: rounds }, () => {
    const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', hook], { stdio: ['ignore', 'pipe', 'inherit'] })
    if (status !== 0) throw new Error(`the knowledge base's process ended with status ${status}`)
    return JSON.parse(stdout.toString())
  })
  const of = pick => Math.round(10 * median(runs.map(pick))) / 10
  return {
    rows: runs[0].rows,
    modulesMilliseconds: of(({ modules }) => modules),
    loadMilliseconds: of(({ load }) => load),
    firstAnswerMilliseconds: of(({ first }) => first),
    memoryMegabytes: of(({ megabytes }) => megabytes),
  }
}

async function measureWork() {
  const { createEngine, toReport } = await import('../dist/app/index.js')
  const { whoIsWho } = await import('./lib/who.mjs')
  const engine = createEngine()
  const articles = articlesOf(exampleReports()).map(toReport)
  const documents = articles.map(report => engine.parse(report))
  const tokens = documents.reduce((sum, { sentences }) => sum + sentences.reduce((all, each) => all + each.tokens.length, 0), 0)
  const work = documents.map(whoIsWho)
  // One text of everything, once, twice and four times as long.
  const text = articles.map(article => article.text).join('\n\n')
  const long = GROWTH.map(times => whoIsWho(engine.parse(toReport({ id: 'long', text: Array(times).fill(text).join('\n\n') }))))
  const often = 10
  const each = list => () => {
    for (let time = 0; time < often; time++) for (const run of list) run()
  }
  const seconds = takeTurns(
    {
      parse: () => articles.map(report => engine.parse(report)),
      who: each(work),
      ...Object.fromEntries(long.map((run, at) => [`long${GROWTH[at]}`, run])),
    },
    rounds,
    values => ({ median: median(values), best: Math.min(...values) }),
  )
  const rounded = number => Math.round(100 * number) / 100
  const perSecond = (taken, times) => (times * tokens) / ARTICLE / taken
  return {
    articles: articles.length,
    tokensAnArticle: Math.round(tokens / articles.length),
    articlesPerSecond: Math.round(perSecond(seconds.who.median, often)),
    articlesPerSecondAtBest: Math.round(perSecond(seconds.who.best, often)),
    parsedPerSecond: rounded(perSecond(seconds.parse.median, 1)),
    timesFasterThanParsing: rounded((seconds.parse.median * often) / seconds.who.median),
    growth: GROWTH.slice(1).map(times => rounded(seconds[`long${times}`].median / seconds.long1.median)),
  }
}

/** The reports put together, in their order, until each has the words of an article. */
function articlesOf(reports) {
  const found = []
  let parts = []
  let words = 0
  for (const { text } of reports) {
    parts.push(text)
    words += text.split(/\s+/u).length
    if (words * 1.15 < ARTICLE) continue
    found.push({ id: `article-${found.length + 1}`, text: parts.join('\n\n') })
    parts = []
    words = 0
  }
  if (found.length === 0) throw new Error('The example has not the words of one article.')
  return found
}

function print() {
  const row = (name, pick) => [name, figure(pick(result)), before === null ? null : figure(pick(before))]
  console.log(
    tableOf([
      ['', 'now', 'baseline'],
      row('names, links, look-ups, articles/s', all => all.articlesPerSecond),
      row('  in the best round', all => all.articlesPerSecondAtBest),
      row('  parsing them, articles/s', all => all.parsedPerSecond),
      row('  times faster than parsing', all => all.timesFasterThanParsing),
      row('  a text twice as long takes, times', all => all.growth[0]),
      row('  a text four times as long takes, times', all => all.growth[1]),
      row('knowledge base, rows', all => all.knowledge.rows),
      row('  its modules imported, ms', all => all.knowledge.modulesMilliseconds),
      row('  loaded, ms', all => all.knowledge.loadMilliseconds),
      row('  loaded and first answer, ms', all => all.knowledge.firstAnswerMilliseconds),
      row('  memory, MB', all => all.knowledge.memoryMegabytes),
    ]),
  )
  console.log(
    `\n${result.articles} articles of ${result.tokensAnArticle} tokens on average, counted as articles of ${ARTICLE} tokens; ${rounds} rounds, ` +
      'processor time. Aims: 400 articles/s, 60 ms.',
  )
}
