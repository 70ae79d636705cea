import { type Arriving, addReports } from '../app/ledger/add.js'
import { addedText } from '../app/ledger/print.js'
import { situationFor } from '../app/ledger/situations.js'
import { byGiven, printResult, withArchive } from './archive.js'
import { type Given, textOf } from './arguments.js'
import type { Desk } from './desk.js'
import { receivedGiven, statusOf } from './input.js'

export async function runAdd(given: Given, desk: Desk): Promise<number> {
  const by = byGiven(given)
  let count = 0
  const via = viaOf(given.names)
  async function* arriving(): AsyncGenerator<Arriving> {
    for await (const received of receivedGiven(given, desk)) {
      count += 1
      if (received.withdrawn || received.report.text.trim() !== '') yield { received, via }
    }
  }
  // The input is asked for before a ledger is made, so that a mistyped name leaves nothing behind.
  const reports = arriving()
  const first = await reports.next()
  if (first.done) return statusOf(desk, count)
  return withArchive(given, false, async archive => {
    const situation = situationFor(archive, textOf(given, 'situation'), by)
    const added = await addReports(archive, situation, chained(first.value, reports), by)
    await printResult(given, desk, { situation, ...added }, `${situation}: ${addedText(added)}`)
    return statusOf(desk, count)
  })
}

/** How the reports came, as the ledger tells it. */
function viaOf(names: readonly string[]): string {
  const [name, ...more] = names
  if (name === undefined || (name === '-' && more.length === 0)) return 'standard input'
  return more.length === 0 ? (/^https?:/i.test(name) ? name : `file ${name}`) : 'files'
}

async function* chained<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first
  yield* rest
}
