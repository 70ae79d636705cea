import { type BriefFormat, brief } from '../app/brief.js'
import { openVersions } from '../app/intake.js'
import { readReports } from '../app/produce.js'
import { ofWholeReport } from '../app/product.js'
import type { Reading } from '../model/index.js'
import { choiceOf, countOf, type Given, isOn, textOf } from './arguments.js'
import { type Desk, paperFor } from './desk.js'
import { jobsGiven, reportsGiven, statusOf } from './input.js'
import { knowledgeGiven } from './knowledge.js'
import { writeOnce } from './stream.js'

export async function runBrief(given: Given, desk: Desk): Promise<number> {
  const options = { jobs: jobsGiven(given), knowledge: knowledgeGiven(given) }
  const read: Reading[] = []
  const versions = openVersions()
  for await (const reading of readReports(reportsGiven(given, desk, given.names, versions), options)) {
    read.push(reading)
    desk.tellOf(reading.report.id, ofWholeReport(reading.problems))
  }
  const readings = read.filter(({ report }) => versions.stands(report.id))
  if (readings.some(({ report }) => report.text.trim() !== '')) {
    const path = textOf(given, 'output')
    const kind = {
      format: choiceOf<BriefFormat>(given, 'format', 'text'),
      asOf: textOf(given, 'as-of'),
      since: textOf(given, 'since'),
      stories: isOn(given, 'stories'),
    }
    const paper = paperFor(countOf(given, 'width'), path !== null && path !== '-')
    await writeOnce(brief(readings, kind, paper), path)
  }
  return statusOf(desk, read.length)
}
