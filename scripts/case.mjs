// npm run case -- --stage STAGE [--title T] [--date D] [--outlet O] "sentence": prints a case ready to be put into a case file.
import { parseArgs } from 'node:util'
import { setUp } from './lib/setup.mjs'

setUp({ quiet: true })
const { STAGES } = await import('../dist/testing/stages.js')
const { printCase } = await import('../dist/testing/case-file.js')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { stage: { type: 'string' }, title: { type: 'string' }, date: { type: 'string' }, outlet: { type: 'string' } },
})
const notation = STAGES[values.stage]
const input = positionals.join(' ').replaceAll('\\n', '\n')
if (notation === undefined || input === '') {
  console.error(`Usage: npm run case -- --stage STAGE [--title T] [--date D] [--outlet O] "sentence"
A "\\n" in the sentence stands for a new line. The stages are ${Object.keys(STAGES).join(', ')}.`)
  process.exitCode = 2
} else {
  const directives = { date: values.date ?? null, outlet: values.outlet ?? null }
  process.stdout.write(
    printCase(values.title ?? 'say here what the case shows', directives, input, await notation(input, directives)),
  )
}
