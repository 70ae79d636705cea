import { type BriefFormat, type BriefOf, brief } from '../app/brief.js'
import { openVersions } from '../app/intake.js'
import { readReports } from '../app/produce.js'
import { ofWholeReport } from '../app/product.js'
import type { Reading } from '../model/index.js'
import { choiceOf, countOf, type Given, isOn, textOf, UsageError } from './arguments.js'
import { type Desk, paperFor } from './desk.js'
import { jobsGiven, reportsGiven, statusOf } from './input.js'
import { knowledgeGiven } from './knowledge.js'
import { writeOnce } from './stream.js'

export async function runBrief(given: Given, desk: Desk): Promise<number> {
  if (textOf(given, 'ledger') !== null) {
    // The store of ledgers is loaded where one is asked for.
    const { briefOfLedger } = await import('./brief-ledger.js')
    return briefOfLedger(given, desk, printBrief)
  }
  const only = ['situation', 'known-at'].find(name => isOn(given, name))
  if (only !== undefined) throw new UsageError(`--${only} belongs to a ledger: add --ledger FILE.`)
  const options = { jobs: jobsGiven(given), knowledge: knowledgeGiven(given) }
  const read: Reading[] = []
  const versions = openVersions()
  for await (const reading of readReports(reportsGiven(given, desk, given.names, versions), options)) {
    read.push(reading)
    desk.tellOf(reading.report.id, ofWholeReport(reading.problems))
  }
  await printBrief(
    given,
    read.filter(({ report }) => versions.stands(report.id)),
  )
  return statusOf(desk, read.length)
}

/** Prints the brief of some readings, as the options say. */
async function printBrief(
  given: Given,
  readings: readonly Reading[],
  weaving: NonNullable<BriefOf['weaving']> = {},
): Promise<void> {
  if (!readings.some(({ report }) => report.text.trim() !== '')) return
  const path = textOf(given, 'output')
  const kind = {
    format: isOn(given, 'json') ? 'json' : choiceOf<BriefFormat>(given, 'format', 'text'),
    asOf: textOf(given, 'as-of'),
    since: textOf(given, 'since'),
    stories: isOn(given, 'stories'),
    weaving,
  }
  const paper = paperFor(countOf(given, 'width'), path !== null && path !== '-')
  await writeOnce(brief(readings, kind, paper), path)
}
