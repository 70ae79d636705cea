import type { ClaimRef, SilenceRow, Situation, SituationEvent } from '../../../../src/model/index.js'
import { momentOf } from '../../lib/time.js'
import type { Evidence } from './index-claims.js'
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
  const subjects = situation.silences.some(({ about }) => about !== null)
    ? subjectsOf(situation.events)
    : new Map<string, SituationEvent[]>()
  return situation.silences.map(row => {
    const since = momentOf(evidence.report(row.report)?.published)
    const until = row.brokenBy === null ? null : evidence.published(row.brokenBy)
    const end = row.brokenBy === null ? asOf : until
    const days = since === null || end === null ? null : daysFrom(since, end)
    return { row, since, until, brokenBy: row.brokenBy, days, event: subjectOf(row, subjects) }
  })
}

/** The events by the stems of their labels. */
function subjectsOf(events: readonly SituationEvent[]): ReadonlyMap<string, readonly SituationEvent[]> {
  const byStem = new Map<string, SituationEvent[]>()
  for (const event of events) {
    for (const stem of stems(event.label)) {
      const known = byStem.get(stem)
      if (known === undefined) byStem.set(stem, [event])
      else known.push(event)
    }
  }
  return byStem
}

/** A word that most labels have tells none of them apart. */
const COMMON = 400

/**
 * The event that a silence is about: two words that mean something in common with it. A guess on less would put words in the mouth of
 * somebody who said none.
 */
function subjectOf(row: SilenceRow, subjects: ReadonlyMap<string, readonly SituationEvent[]>): SituationEvent | null {
  if (row.about === null) return null
  const shared = new Map<SituationEvent, number>()
  for (const stem of stems(row.about)) {
    const told = subjects.get(stem) ?? []
    if (told.length <= COMMON) for (const event of told) shared.set(event, (shared.get(event) ?? 0) + 1)
  }
  let best: { readonly event: SituationEvent; readonly score: number } | null = null
  for (const [event, count] of shared) {
    if (count < 2) continue
    const score =
      count + (event.claims.some(({ report }) => report === row.report) ? 1 : 0) + Math.min(event.claims.length, 9) / 10
    if (best === null || score > best.score) best = { event, score }
  }
  return best?.event ?? null
}
