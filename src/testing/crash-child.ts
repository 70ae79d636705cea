import { writeSync } from 'node:fs'
import { toReceived } from '../app/desk/intake.js'
import { type Arriving, addReports } from '../app/ledger/add.js'
import { openArchive } from '../app/ledger/archive.js'
import { correctLedger } from '../app/ledger/correct.js'

// A process that adds reports, or decides over them, until it is killed; it prints number and hash of each last entry once that is durable.
// crash-child FILE add|correct SEED

const [file = '', mode = 'add', seed = '0'] = process.argv.slice(2)
const archive = openArchive(file)

function acknowledge(): void {
  const last = archive.ledger.last()
  writeSync(1, `${last?.sequence} ${last?.hash}\n`)
}

async function* arriving(first: number, count: number, situation: string): AsyncGenerator<Arriving> {
  for (let number = first; number < first + count; number += 1) {
    const id = `${situation}-${seed}-${number}`
    const text = `Rebels entered town ${number} of ${seed}, the mayor said. ${'Rain fell on the roads. '.repeat(number % 40)}`
    const report = { id, text, title: null, outlet: 'The Karsk Courier', url: null, published: '2031-03-04' }
    yield { received: toReceived({ report, problems: [] }), via: 'a file' }
  }
}

const add = (situation: string, first: number, count: number) =>
  addReports(archive, situation, arriving(first, count, situation), 'crash', acknowledge)

if (mode === 'add') {
  for (let first = 0; ; first += 1 + (first % 30)) await add('many', first, 1 + (first % 30))
} else {
  if (!archive.record.now().reports.some(({ situation }) => situation === 'few')) await add('few', 0, 2)
  const report = archive.record.now().reports.find(({ situation }) => situation === 'few')?.report.id ?? ''
  const options = { jobs: 1 }
  for (;;) {
    for (const [action, words] of [
      ['accept', [`${report}#c1`]],
      ['note', ['ask the mayor']],
    ] as const) {
      await correctLedger(archive, 'few', { action, words, note: null, by: 'crash' }, options)
      acknowledge()
    }
  }
}
