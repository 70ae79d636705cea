import type { Claim, ClaimRef, Reading, Situation, SituationReport } from '../model/index.js'
import { type RichText, run, together } from './paint.js'
import { displayWidth } from './width.js'

/** A claim with the reading it stands in. */
export interface Told {
  readonly claim: Claim
  readonly reading: Reading
  readonly report: SituationReport
}

/** Looks up what a situation only refers to. */
export interface Sources {
  /** Null where the reading is not at hand. */
  told(reference: ClaimRef): Told | null
  reading(id: string): Reading | null
  report(id: string): SituationReport | null
  /** "The Daily Note [r1]", or "this report" where there is no other. */
  hand(id: string): RichText
  /** What stands between brackets: the report's id, or its number in the list of reports where ids are long. */
  mark(id: string): string
}

/** Ids up to this width are shown as they are; longer ones would drown the names. */
const LONGEST_MARK = 12

export function openSources(situation: Situation, readings: readonly Reading[]): Sources {
  const byReport = new Map(readings.map(reading => [reading.report.id, reading]))
  const claims = new Map<string, Map<string, Claim>>()
  const reports = new Map(situation.reports.map(report => [report.id, report]))
  const numbers = new Map(situation.reports.map((report, index) => [report.id, String(index + 1)]))
  const short = situation.reports.every(report => displayWidth(report.id) <= LONGEST_MARK)
  const claimsOf = (reading: Reading): Map<string, Claim> => {
    const known = claims.get(reading.report.id) ?? new Map(reading.claims.map(claim => [claim.id, claim]))
    claims.set(reading.report.id, known)
    return known
  }
  const mark = (id: string): string => (short ? id : (numbers.get(id) ?? id))
  return {
    told({ report: id, claim: claimId }) {
      const reading = byReport.get(id)
      const report = reports.get(id)
      const claim = reading === undefined ? undefined : claimsOf(reading).get(claimId)
      return reading === undefined || report === undefined || claim === undefined ? null : { claim, reading, report }
    },
    reading: id => byReport.get(id) ?? null,
    report: id => reports.get(id) ?? null,
    mark,
    hand(id) {
      if (situation.reports.length <= 1) return [run(together('this report'))]
      return [run(together(reports.get(id)?.outlet ?? 'report')), run(`\u00a0[${mark(id)}]`, 'quiet')]
    },
  }
}
