import { createEngine } from '../app/create-engine.js'
import { EXPORT_FORMATS, exportOf } from '../app/export.js'
import { readReports } from '../app/produce.js'
import { ofWholeReport } from '../app/product.js'
import type { Reading } from '../model/index.js'
import { type Given, textOf, UsageError } from './arguments.js'
import type { Desk } from './desk.js'
import { jobsGiven, reportsGiven, statusOf } from './input.js'
import { knowledgeGiven } from './knowledge.js'
import { writeOnce } from './stream.js'

export const formatNames = (): string[] => EXPORT_FORMATS.map(({ name }) => name)

export async function runExport(given: Given, desk: Desk): Promise<number> {
  const format = textOf(given, 'format')
  if (format === null) {
    throw new UsageError(
      `Say in which format, with --format:\n${EXPORT_FORMATS.map(({ name, what }) => `  ${name.padEnd(15)} ${what}`).join('\n')}`,
    )
  }
  const knowledge = knowledgeGiven(given)
  const readings: Reading[] = []
  for await (const reading of readReports(reportsGiven(given, desk), { jobs: jobsGiven(given), knowledge })) {
    readings.push(reading)
    desk.tellOf(reading.report.id, ofWholeReport(reading.problems))
  }
  const situation = createEngine(undefined, knowledge).weave(readings, textOf(given, 'as-of'))
  const exported = exportOf({ situation, readings }, format)
  if (exported !== null && readings.length > 0) await writeOnce(exported.text, textOf(given, 'output'))
  return statusOf(desk, readings.length)
}
