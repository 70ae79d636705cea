import type { ClaimRef, DeskClaim, SituationReport } from '../../../../src/model/index.js'
import { momentOf } from '../../lib/time.js'
import type { Moment } from './moment.js'

/** Claims and reports by their names, made once for a desk and shared by what a view works out. */
export interface Evidence {
  readonly claim: (reference: ClaimRef) => DeskClaim | undefined
  readonly report: (id: string) => SituationReport | undefined
  /** When the report that carries it came out; null where it does not say. */
  readonly published: (reference: ClaimRef) => Moment | null
  readonly claims: readonly DeskClaim[]
}

export function evidenceOf(claims: readonly DeskClaim[], reports: readonly SituationReport[]): Evidence {
  const byKey = new Map(claims.map(claim => [keyOf(claim), claim]))
  const byId = new Map(reports.map(report => [report.id, report]))
  return {
    claims,
    claim: reference => byKey.get(keyOf(reference)),
    report: id => byId.get(id),
    published: reference => momentOf(byId.get(reference.report)?.published),
  }
}

/** One string for one claim; report ids may hold any letter, so the gap is one that no id has. */
export const keyOf = (reference: ClaimRef): string => `${reference.report}\u0000${reference.claim}`
