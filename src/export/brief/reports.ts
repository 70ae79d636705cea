import type { Situation, SituationReport } from '../../model/index.js'
import { joined, rich, run } from '../paint.js'
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
  const facts = [
    report.published === null ? 'undated' : shortInstantText(report.published),
    report.carrierOf === null ? null : `copy of [${sources.mark(report.carrierOf)}]`,
    report.agency === null || report.agency === report.outlet ? null : `text of ${report.agency}`,
    mark === report.id ? null : report.id,
  ]
  const lead = [run(`[${mark}]`, 'quiet'), run(`\u00a0${report.outlet ?? report.title ?? report.id}`)]
  return {
    ...row(null, lead),
    tail: joined(
      facts.flatMap(fact => (fact === null ? [] : [rich(fact, 'quiet')])),
      '\u00a0· ',
    ),
    url: report.url,
  }
}
