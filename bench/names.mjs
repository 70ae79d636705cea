// npm run bench:names [-- --gum FOLDER] [--split dev|train] [--json] [--save] [--wrong]: names (person, organisation, place; exact) and
// links of pronouns and definite descriptions, on texts of our own (bench/names.txt) and, where a folder with GUM's CoNLL-U files is
// given, on its news genre. What falls below the baseline (bench/names.baseline.json) ends with status 1. --save writes the baseline.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { setUp } from '../scripts/lib/setup.mjs'
import { readBaseline, saveBaseline } from './lib/baseline.mjs'
import { readEntities } from './lib/entities.mjs'
import { readMarked } from './lib/marked.mjs'
import { lossesOfNames, namesOf } from './lib/names.mjs'
import { tableOf } from './lib/table.mjs'

const { values } = parseArgs({
  options: {
    gum: { type: 'string' },
    split: { type: 'string', default: 'dev' },
    genre: { type: 'string', default: 'news' },
    json: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    wrong: { type: 'boolean', default: false },
  },
})
if (!setUp({ quiet: true }).built) throw new Error('The build failed; see above.')

const { createEngine, toReport } = await import('../dist/app/index.js')
const engine = createEngine()
const sets = { own: readMarked() }
if (values.gum !== undefined) {
  const file = join(values.gum, `en_gum-ud-${values.split}.conllu`)
  sets[`gum-${values.split}-${values.genre}`] = readEntities(file, id => id.startsWith(`GUM_${values.genre}_`))
}
const result = Object.fromEntries(
  Object.entries(sets).map(([name, documents]) => [name, namesOf(engine, toReport, documents, values.wrong)]),
)
const before = readBaseline('names')
const lost = Object.entries(result).flatMap(([name, now]) => lossesOfNames(name, now, before?.[name]))

if (values.save)
  saveBaseline('names', {
    ...before,
    ...Object.fromEntries(Object.entries(result).map(([name, { wrong: _, ...figures }]) => [name, figures])),
  })
if (values.json) console.log(JSON.stringify({ ...result, lost }))
else print()
process.exitCode = lost.length > 0 && !values.save ? 1 : 0

function print() {
  for (const [name, { documents, figures, wrong }] of Object.entries(result)) {
    const rows = Object.entries(figures).map(([measure, value]) => [measure, told(value), told(before?.[name]?.figures[measure])])
    console.log(`${name}: ${documents} texts\n${tableOf([['', 'now', 'baseline'], ...rows])}\n`)
    for (const line of wrong) console.log(line)
  }
  for (const line of lost) console.log(values.save ? `note: ${line}` : `FAILED ${line}`)
}

function told(value) {
  return value === undefined || value === null ? '–' : value.toFixed(1)
}
