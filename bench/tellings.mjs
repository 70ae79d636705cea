// npm run bench:tellings [-- --json] [--save] [--wrong FRAME]: plain sentences built from ways to tell, tellers and contents, and in how many
// of them a claim lost its teller or nothing was found. What is above the baseline (bench/tellings.baseline.json) ends with status 1.
// --save writes the baseline; --wrong prints what went wrong in one way to tell.
import { parseArgs } from 'node:util'
import { setUp } from '../scripts/lib/setup.mjs'
import { readBaseline, saveBaseline } from './lib/baseline.mjs'
import { tableOf } from './lib/table.mjs'
import { CONTENTS, FRAMES, TELLERS } from './lib/tellings.mjs'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    wrong: { type: 'string' },
  },
})
if (!setUp({ quiet: true }).built) throw new Error('The build failed; see above.')
if (values.wrong !== undefined && FRAMES[values.wrong] === undefined)
  throw new Error(`--wrong is one of ${Object.keys(FRAMES).join(', ')}`)
/** What frames say besides. */
const ASIDE = /talks had failed|hit the quay|arrived on Sunday|war been lost|condemned|warned|the raid|gave no details|quoted/iu
const { createEngine, toReport } = await import('../dist/app/index.js')
const engine = createEngine()

const result = Object.fromEntries(Object.entries(FRAMES).map(([name, frame]) => [name, measured(name, frame)]))
const before = readBaseline('tellings')
const worse = Object.keys(result).filter(name => result[name].lost > (before?.[name]?.lost ?? Infinity))
if (values.save) saveBaseline('tellings', result)
if (values.json) console.log(JSON.stringify({ ...result, worse }))
else print()
process.exitCode = worse.length > 0 && !values.save ? 1 : 0

function measured(name, frame) {
  let [sentences, lost] = [0, 0]
  for (const teller of TELLERS)
    for (const content of CONTENTS) {
      const text = frame(teller, content)
      const { claims } = engine.read(toReport({ id: 'telling', text, published: '2025-01-06' }))
      sentences++
      const told = claims.filter(({ text: said }) => !ASIDE.test(said))
      const isRight = told.length > 0 && told.every(({ chain }) => chain.some(hand => teller.name.test(hand.name)))
      if (isRight) continue
      lost++
      if (values.wrong === name) console.log(`${text}\n  ${told.map(claimLine).join('\n  ') || 'nothing'}`)
    }
  if (sentences === 0) throw new Error(`no sentence was built for ${name}`)
  return { sentences, lost }
}

function claimLine({ chain, text }) {
  return `<${chain.map(hand => hand.name).join(' → ')}> ${text}`
}

function print() {
  const rows = Object.entries(result).map(([name, { sentences, lost }]) => [name, sentences, lost, before?.[name]?.lost ?? '–'])
  const sum = key => Object.values(result).reduce((all, one) => all + one[key], 0)
  rows.push(['all', sum('sentences'), sum('lost'), `${((100 * sum('lost')) / sum('sentences')).toFixed(1)} %`])
  console.log(tableOf([['way to tell', 'sentences', 'teller lost', 'baseline'], ...rows]))
  for (const name of worse) console.log(`${values.save ? 'note:' : 'FAILED'} ${name}: more tellers lost than before`)
}
