// npm run bench:language [-- --json] [--save] [--rounds N]: accuracy of the language stage on news sentences of our own and speed on
// the example's reports, side by side with wink-nlp and compromise in one run, as figures and as ratios. Accuracy of ours that falls
// below the baseline (bench/language.baseline.json) ends with status 1; speed is told and never fails. --save writes the baseline.
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { setUp } from '../scripts/lib/setup.mjs'
import { accuracyOf, losses, readNews } from './lib/accuracy.mjs'
import { readBaseline, saveBaseline } from './lib/baseline.mjs'
import { median, takeTurns } from './lib/clock.mjs'
import { MODEL_FILE, openCompromise, openOurs, openWink } from './lib/systems.mjs'
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

const ours = await openOurs()
const systems = [ours, openWink(), openCompromise()]
const documents = readNews()
const accuracy = Object.fromEntries(systems.map(system => [system.name, accuracyOf(system, documents)]))
const { sizes, speed } = await measureSpeed()
const result = { gold: sizes.gold, accuracy, speed, ratios: ratiosOf(), model: measureModel() }
const before = readBaseline('language')
const lost = before === null ? [] : losses(accuracy.ours, before.accuracy.ours)

if (values.save) saveBaseline('language', result)
if (values.json) console.log(JSON.stringify({ ...result, lost }))
else print()
process.exitCode = lost.length > 0 && !values.save ? 1 : 0

/** Tokens a second of each system; tokens are the words that ours finds, so that the ratios are those of the times. */
async function measureSpeed() {
  const { findPassages } = await import('../dist/language/passages.js')
  const { findSentences } = await import('../dist/language/sentences.js')
  const { analyse } = await import('../dist/language/grammar/index.js')
  const texts = exampleReports().map(({ text }) => text)
  const split = text => findPassages(text).flatMap(passage => findSentences(text, passage))
  const formsOf = text => split(text).map(({ words }) => words.map(({ start, end }) => text.slice(start, end)))
  const sentences = texts.flatMap(formsOf)
  const count = sentences.reduce((sum, forms) => sum + forms.length, 0)
  const each = (work, items, times = 1) => {
    for (let time = 0; time < times; time++) for (const item of items) work(item)
  }
  // Fast work is repeated, so that each turn lasts long enough to be timed.
  const often = { tokenise: 30, analyse: 3, whole: 3, wink: 6, compromise: 1 }
  const seconds = takeTurns(
    {
      tokenise: () => each(split, texts, often.tokenise),
      analyse: () => each(forms => analyse(forms, ours.model.grammar), sentences, often.analyse),
      whole: () => each(ours.run, texts, often.whole),
      wink: () => each(systems[1].run, texts, often.wink),
      compromise: () => each(systems[2].run, texts, often.compromise),
    },
    rounds,
  )
  const perSecond = name => Math.round((count * often[name]) / seconds[name])
  const gold = {
    sentences: documents.reduce((sum, { analysis }) => sum + analysis.sentences.length, 0),
    words: documents.reduce((sum, { analysis }) => sum + analysis.words.length, 0),
  }
  return {
    sizes: { gold },
    speed: {
      ours: { tokenise: perSecond('tokenise'), tagAndParse: perSecond('analyse'), whole: perSecond('whole') },
      'wink-nlp': { whole: perSecond('wink') },
      compromise: { whole: perSecond('compromise') },
    },
  }
}

/** Ours : peer. For accuracy also how many of the peer's errors ours makes; for speed, whole work against whole work. */
function ratiosOf() {
  const peers = systems.slice(1).map(({ name }) => name)
  const round = value => Math.round(value * 1000) / 1000
  return Object.fromEntries(
    peers.map(peer => {
      const measures = Object.entries(accuracy[peer]).filter(([, value]) => value !== null)
      const figures = measures.map(([measure, value]) => [
        measure,
        {
          ratio: round(accuracy.ours[measure] / value),
          errors: value === 100 ? null : round((100 - accuracy.ours[measure]) / (100 - value)),
        },
      ])
      return [peer, { ...Object.fromEntries(figures), speed: round(speed.ours.whole / speed[peer].whole) }]
    }),
  )
}

/** File size, and over five fresh processes the median time to open it, the first sentence, and resident memory. */
function measureModel() {
  const script = fileURLToPath(new URL('lib/load-model.mjs', import.meta.url))
  const runs = Array.from({ length: 5 }, () =>
    JSON.parse(execFileSync(process.execPath, [script, MODEL_FILE], { encoding: 'utf8' })),
  )
  const middle = pick => Math.round(median(runs.map(pick)) * 10) / 10
  return {
    fileMegabytes: Math.round((statSync(MODEL_FILE).size / 2 ** 20) * 100) / 100,
    openMilliseconds: middle(({ open }) => open),
    firstSentenceMilliseconds: middle(({ first }) => first),
    residentMegabytes: middle(({ after }) => after),
    residentMegabytesWithoutModel: middle(({ before: without }) => without),
  }
}

function print() {
  const [wink, compromise] = systems.slice(1).map(({ name }) => name)
  const ratio = (peer, measure) => {
    const found = result.ratios[peer][measure]
    return found === undefined ? null : `${found.ratio.toFixed(3)} (${found.errors ?? '–'} of its errors)`
  }
  const rows = [['', 'ours', wink, compromise, `ours : ${wink}`, `ours : ${compromise}`, 'baseline']]
  for (const [measure, value] of Object.entries(accuracy.ours)) {
    const peers = [wink, compromise].map(peer => figure(accuracy[peer][measure]))
    const then = figure(before?.accuracy.ours[measure])
    rows.push([`${measure} F1`, figure(value), ...peers, ratio(wink, measure), ratio(compromise, measure), then])
  }
  const { ours: own } = speed
  rows.push(['tokenise, tokens/s', figure(own.tokenise), null, null, null, null, figure(before?.speed.ours.tokenise)])
  rows.push(['tag + parse, tokens/s', figure(own.tagAndParse), null, null, null, null, figure(before?.speed.ours.tagAndParse)])
  const whole = ['whole, tokens/s', ...systems.map(({ name }) => figure(speed[name].whole))]
  rows.push([...whole, ...[wink, compromise].map(peer => figure(result.ratios[peer].speed)), figure(before?.speed.ours.whole)])
  const { model } = result
  console.log(`${result.gold.sentences} news sentences, ${result.gold.words} words, from raw text; ${rounds} rounds in turns.\n`)
  console.log(tableOf(rows))
  console.log(
    `\nModel: ${model.fileMegabytes} MB on disk; opens in ${model.openMilliseconds} ms, first sentence ${model.firstSentenceMilliseconds} ms; ` +
      `process ${model.residentMegabytes} MB with it, ${model.residentMegabytesWithoutModel} MB without.`,
  )
  console.log(
    'The peers do less: wink-nlp is timed on sentences, tokens and tags, compromise on words and tags of its own; neither makes trees.',
  )
  if (before !== null) tellSpeed(before.ratios[wink].speed, result.ratios[wink].speed)
  for (const line of lost) console.log(values.save ? `note: ${line}` : `FAILED ${line}`)
}

/** Speed is noisy: only a ratio that halved is told. */
function tellSpeed(then, now) {
  if (now < then / 2) console.log(`note: the speed beside wink-nlp was ${then} and is ${now}; run again on a quieter machine.`)
}
