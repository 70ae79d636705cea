import type { SituationReport } from '../../../src/model/situation.js'

type Printed = Pick<SituationReport, 'agency' | 'outlet' | 'carrierOf'>

/** The agency whose copy a report is; null where the outlet is that agency, also by its initials: what "AP" prints of the Associated Press is its own. */
export function agencyOf({ agency, outlet }: Pick<Printed, 'agency' | 'outlet'>): string | null {
  if (agency === null || outlet === null) return agency
  const own = outlet.replace(/\s+(news|agency)$/i, '').toLowerCase()
  const initials = agency
    .split(/[\s-]+/)
    .map(word => word[0] ?? '')
    .join('')
  return own === agency.toLowerCase() || own === initials.toLowerCase() ? null : agency
}

/** Whether a report only carries what another wrote. */
export const isCopy = (report: Printed | undefined): boolean =>
  report !== undefined && (report.carrierOf !== null || agencyOf(report) !== null)
