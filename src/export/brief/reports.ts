import type { Situation, SituationReport } from '../../model/index.js'
import { joined, type RichText, rich, run } from '../paint.js'
import type { Sources } from '../sources.js'
import { shortInstantText } from '../when.js'
import type { Row, RowSection } from './brief.js'
import { row, rowSection } from './rows.js'

/** What the brief rests on, so that every mark between brackets leads to a text. */
export function reportSections(situation: Situation, sources: Sources): RowSection[] {
  if (situation.reports.length <= 1 && (situation.reports[0]?.url ?? null) === null) return []
  return rowSection(
    'REPORTS',
    'what this brief rests on',
    situation.reports.map(report => reportRow(report, sources)),
    200,
  )
}

function reportRow(report: SituationReport, sources: Sources): Row {
  const mark = sources.mark(report.id)
  const lead: RichText = [run(`[${mark}]`, 'quiet'), run(` ${report.outlet ?? report.title ?? report.id}`)]
  const facts = [
    report.published === null ? 'undated' : shortInstantText(report.published),
    report.carrierOf === null ? null : `copy of [${sources.mark(report.carrierOf)}]`,
    report.agency === null || report.agency === report.outlet ? null : `${report.agency} copy`,
    mark === report.id ? null : report.id,
    report.url,
  ]
  return {
    ...row(null, lead, [
      joined(
        facts.flatMap(fact => (fact === null ? [] : [rich(fact, 'quiet')])),
        '\u00a0· ',
      ),
    ]),
    url: report.url,
  }
}
