// npm run score -- --eval DIR --data DIR [SET…]: has the product read the dev texts, asks the scorers, prints one table and what the
// rules fired on. The texts stay where they are; what the product made goes to a temporary folder, or to --keep DIR.
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT, setUp } from './lib/setup.mjs'
import { allRuleIds, countRules } from './score/rules.mjs'
import { SETS } from './score/sets.mjs'

const USAGE = `Usage: npm run score -- --eval DIR --data DIR [SET…] [--json] [--rules] [--keep DIR] [--jobs N]

Scores the product on dev data: DIRs hold the scorers and the texts. Sets are named whole or by their beginning; none: all.
  ${SETS.map(({ name }) => name).join(', ')}
--json prints all that the scorers say; --rules lists every rule with its count and first words; --keep keeps the Readings.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    eval: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    keep: { type: 'string' },
    jobs: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const from = process.env.INIT_CWD ?? process.cwd()
const wanted = SETS.filter(
  ({ name }) => positionals.length === 0 || positionals.some(given => name === given || name.startsWith(`${given}-`)),
)
const unknown = positionals.filter(given => !SETS.some(({ name }) => name === given || name.startsWith(`${given}-`)))

if (values.help || !values.eval || !values.data || unknown.length > 0) {
  console.error(unknown.length > 0 ? `There is no set ${unknown.join(', ')}.\n${USAGE}` : USAGE)
  process.exitCode = values.help ? 0 : 2
} else {
  await scoreAll()
}

async function scoreAll() {
  if (!setUp({ quiet: true }).built) throw new Error('The build failed; see above.')
  const folder = values.keep ? resolve(from, values.keep) : mkdtempSync(join(tmpdir(), 'reportedly-score-'))
  mkdirSync(folder, { recursive: true })
  try {
    const work = workIn(folder)
    const rows = []
    for (const set of wanted) {
      process.stderr.write(`${set.name} …\n`)
      rows.push(await scoreSet(set, work))
    }
    const ids = await allRuleIds()
    const rules = await countRules(work.made.readings, ids)
    if (values.json) console.log(JSON.stringify({ sets: rows, rules, rulesThatNeverFired: neverFired(ids, rules) }))
    else print(rows, rules, ids)
    process.exitCode = rows.some(({ failure }) => failure !== null) ? 1 : 0
  } finally {
    if (!values.keep) rmSync(folder, { recursive: true })
  }
}

async function scoreSet(set, work) {
  const before = work.made.seconds
  const started = performance.now()
  try {
    const result = await set.run(work)
    const seconds = (performance.now() - started) / 1000
    return {
      set: set.name,
      figures: set.figures(result),
      seconds,
      productSeconds: work.made.seconds - before,
      failure: null,
      result,
    }
  } catch (error) {
    const seconds = (performance.now() - started) / 1000
    return {
      set: set.name,
      figures: {},
      seconds,
      productSeconds: work.made.seconds - before,
      failure: error.message,
      result: null,
    }
  }
}

/** How sets have the product and the scorers run; what was made of the same texts once is used again. */
function workIn(folder) {
  const made = { seconds: 0, readings: [], paths: new Map() }
  const evaluation = resolve(from, values.eval)
  const jobs = values.jobs ? ['--jobs', values.jobs] : []
  const product = async (command, reports, name, args) => {
    const key = [command, reports, ...args].join(' ')
    if (made.paths.has(key)) return made.paths.get(key)
    const path = join(folder, name)
    const started = performance.now()
    const { status, stderr } = await run(
      [join(ROOT, 'dist', 'cli.js'), command, '--input', 'jsonl', ...args, ...jobs, reports],
      path,
    )
    made.seconds += (performance.now() - started) / 1000
    // Status 1 tells of reports without text, which some sets have; a scorer finds out whether that matters.
    if (status !== 0 && status !== 1) throw new Error(`"reportedly ${command}" ended with status ${status}: ${lastLine(stderr)}`)
    made.paths.set(key, path)
    return path
  }
  const nameOf = reports => `${basename(dirname(reports))}-${basename(reports, '.jsonl').replace('.reports', '')}`
  const scorer = (script, args, output) => run([join(evaluation, script), ...args], output)
  return {
    eval: evaluation,
    data: resolve(from, values.data),
    folder,
    made,
    readings: async reports => {
      const path = await product('read', reports, `${nameOf(reports)}.readings.jsonl`, ['--format', 'jsonl'])
      if (!made.readings.includes(path)) made.readings.push(path)
      return path
    },
    situation: (reports, ...args) =>
      product('brief', reports, `${nameOf(reports)}.situation.json`, ['--format', 'json', ...args]),
    parse: reports => product('parse', reports, `${nameOf(reports)}.system.conllu`, ['--format', 'conllu']),
    rawText: async gold => {
      const path = join(folder, `${basename(gold, '.conllu')}.raw.jsonl`)
      await scored(scorer('parse.mjs', ['--text', gold], path))
      return path
    },
    score: async (script, ...args) => {
      const path = join(folder, `${basename(script, '.mjs')}-${made.paths.size}.json`)
      await scored(scorer(script, [...args, '--json'], path))
      return JSON.parse(readFileSync(path, 'utf8'))
    },
    scoreToFile: async (script, ...args) => {
      const path = join(folder, `${basename(script, '.mjs')}.score.json`)
      await scored(scorer(script, [...args, '--json', path], null))
      return JSON.parse(readFileSync(path, 'utf8'))
    },
  }
}

async function scored(running) {
  const { status, stderr } = await running
  if (status !== 0) throw new Error(lastLine(stderr) || `the scorer ended with status ${status}`)
}

/** Runs node; standard output goes to a file, or nowhere. */
function run(args, output) {
  return new Promise((done, fail) => {
    const descriptor = output === null ? 'ignore' : openSync(output, 'w')
    const child = spawn(process.execPath, ['--max-old-space-size=4096', ...args], { stdio: ['ignore', descriptor, 'pipe'] })
    let stderr = ''
    child.stderr.on('data', chunk => {
      stderr = `${stderr}${chunk}`.slice(-4000)
    })
    child.on('error', fail)
    child.on('close', status => {
      if (output !== null) closeSync(descriptor)
      done({ status, stderr })
    })
  })
}

function lastLine(text) {
  return text.trimEnd().split('\n').at(-1)
}

function neverFired(ids, rules) {
  return ids === null ? null : ids.filter(id => !rules.some(({ rule }) => rule === id || rule.startsWith(`${id}/`)))
}

function print(rows, rules, ids) {
  const width = Math.max(...rows.map(({ set }) => set.length))
  for (const { set, figures, seconds, productSeconds, failure } of rows) {
    const told =
      failure === null
        ? Object.entries(figures)
            .map(([name, value]) => `${name} ${value}`)
            .join('   ')
        : `NOT SCORED: ${failure}`
    console.log(`${set.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s (product ${productSeconds.toFixed(1)} s)  ${told}`)
  }
  const firings = rules.reduce((sum, { count }) => sum + count, 0)
  console.log(`\nRules: ${rules.length} fired, ${firings} times in all.`)
  if (values.rules)
    for (const { rule, count, texts, example } of rules)
      console.log(`  ${rule.padEnd(40)} ${String(count).padStart(7)} in ${String(texts).padStart(5)} texts  ${example}`)
  const never = neverFired(ids, rules)
  if (never === null) console.log('Which rules never fired is not known: dist/lexicon/index.js exports no RULE_IDS.')
  else console.log(`Never fired (${never.length}): ${never.join(', ') || 'none'}`)
  const once = rules.filter(({ texts }) => texts === 1)
  console.log(
    `Fired on one text alone (${once.length}): ${once.map(({ rule, text }) => `${rule} (${text})`).join(', ') || 'none'}`,
  )
}
