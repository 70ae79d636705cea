import type { ClaimRef, SilenceRow, Situation, SituationEvent } from '../../../../src/model/index.js'
import type { Evidence } from './index-claims.js'
import { momentOf } from '../../lib/time.js'
import { daysFrom, type Moment } from './moment.js'
import { stems } from './words.js'

/** A silence with its age and, where its words say so, the event that it is about. */
export interface Silence {
  readonly row: SilenceRow
  /** When it was first told; null where its report has no date. */
  readonly since: Moment | null
  /** When it was broken; null: it still stands, or nobody knows when. */
  readonly until: Moment | null
  readonly brokenBy: ClaimRef | null
  /** Whole days from `since` to `until`, or to the moment that the picture speaks of. */
  readonly days: number | null
  readonly event: SituationEvent | null
}

export function silencesOf(situation: Situation, evidence: Evidence): readonly Silence[] {
  const asOf = momentOf(situation.asOf)
  const told = situation.events.map(event => ({ event, stems: stems(event.label), reports: new Set(event.claims.map(({ report }) => report)) }))
  return situation.silences.map(row => {
    const since = momentOf(evidence.report(row.report)?.published)
    const until = row.brokenBy === null ? null : evidence.published(row.brokenBy)
    const end = row.brokenBy === null ? asOf : until
    const days = since === null || end === null ? null : daysFrom(since, end)
    return { row, since, until, brokenBy: row.brokenBy, days, event: subjectOf(row, told) }
  })
}

/**
 * The event that a silence is about: two words that mean something in common with it, or all that it names. A guess on less would put words
 * in the mouth of somebody who said none.
 */
function subjectOf(
  row: SilenceRow,
  told: readonly { readonly event: SituationEvent; readonly stems: ReadonlySet<string>; readonly reports: ReadonlySet<string> }[],
): SituationEvent | null {
  if (row.about === null) return null
  const about = [...stems(row.about)]
  if (about.length === 0) return null
  let best: { readonly event: SituationEvent; readonly score: number } | null = null
  for (const { event, stems: theirs, reports } of told) {
    const shared = about.filter(stem => theirs.has(stem)).length
    if (shared < 2) continue
    const score = shared + (reports.has(row.report) ? 1 : 0) + Math.min(event.claims.length, 9) / 10
    if (best === null || score > best.score) best = { event, score }
  }
  return best?.event ?? null
}
