import { toReceived } from '../app/desk/intake.js'
import { type Arriving, addReports } from '../app/ledger/add.js'
import { addedText } from '../app/ledger/print.js'
import { situationFor } from '../app/ledger/situations.js'
import { byGiven, printResult, withArchive } from './archive.js'
import { type Given, textOf } from './arguments.js'
import type { Desk } from './desk.js'
import { reportsGiven, statusOf } from './input.js'

export async function runAdd(given: Given, desk: Desk): Promise<number> {
  const by = byGiven(given)
  let count = 0
  async function* arriving(): AsyncGenerator<Arriving> {
    for await (const incoming of reportsGiven(given, desk)) {
      count += 1
      if (incoming.report.text.trim() !== '') yield { received: toReceived(incoming), via: 'a file, by command' }
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

async function* chained<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first
  yield* rest
}
