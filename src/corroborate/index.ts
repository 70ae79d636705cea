import type { Reading, Situation } from '../model/index.js'
import { findCarriers } from './carriers.js'
import { findControl } from './control.js'
import { inTimeOrder, weaveEvent, withUniqueIds } from './event.js'
import { type FiledReport, fileClaims, inOrder } from './filed.js'
import { groupClaims } from './group.js'
import { publication } from './interval.js'
import { findNumbers } from './numbers.js'
import { findOutlooks, findSilences } from './outlooks.js'
import { findHeads } from './voices.js'

/**
 * Readings → Situation: a pure function of the set of readings, whatever their order. Of two readings with one id the later version counts.
 * `asOf` null: the latest publication date of the reports, "" where none has one; never the clock.
 */
export function corroborate(readings: readonly Reading[], asOf: string | null): Situation {
  const ordered = inOrder(readings)
  const reports = fileReports(ordered)
  const heads = findHeads(ordered)
  const claims = fileClaims(reports)
  const events = withUniqueIds(inTimeOrder(groupClaims(claims).map(group => weaveEvent(group, heads))))
  return {
    schema: 1,
    engine: ordered[0]?.engine ?? '',
    asOf: asOf ?? latest(ordered),
    reports: reports.map(({ reading: { report }, carrierOf, agency }) => {
      const { id, text, title, outlet, url, published } = report
      return { id, text, title, outlet, url, published, carrierOf, agency, story: null }
    }),
    events: events.map(({ event }) => event),
    control: findControl(events),
    numbers: findNumbers(events, heads),
    silences: findSilences(ordered),
    outlooks: findOutlooks(claims, heads),
  }
}

function fileReports(ordered: readonly Reading[]): FiledReport[] {
  const carriages = findCarriers(ordered)
  const filed = new Map<string, FiledReport>()
  return ordered.map((reading, index) => {
    const { carrierOf, agency } = carriages[index] ?? { carrierOf: null, agency: null }
    // An original comes before its copies; the original of a copy's copy is the first of all.
    const source = carrierOf === null ? null : (filed.get(carrierOf) ?? null)
    const original = source?.original ?? source
    const report: FiledReport = { reading, index, published: publication(reading.report.published), carrierOf, original, agency }
    filed.set(reading.report.id, report)
    return report
  })
}

/** Reports stand in order of publication, the undated last. */
const latest = (ordered: readonly Reading[]): string =>
  ordered.findLast(({ report }) => publication(report.published) !== null)?.report.published ?? ''
