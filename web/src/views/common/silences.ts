import type { ClaimRef, SilenceRow, Situation, SituationEvent } from '../../../../src/model/index.js'
import { type Filter, fold } from '../../lib/filter.js'
import { meets } from '../../lib/stretch.js'
import { DAY, momentOf } from '../../lib/time.js'
import type { Brush } from '../../lib/when.js'
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
    ? subjectsOf(situation.events, evidence)
    : new Map<string, Subject[]>()
  return situation.silences.map(row => {
    const since = momentOf(evidence.report(row.report)?.published)
    const until = row.brokenBy === null ? null : evidence.published(row.brokenBy)
    const end = row.brokenBy === null ? asOf : until
    const days = since === null || end === null ? null : daysFrom(since, end)
    return { row, since, until, brokenBy: row.brokenBy, days, event: subjectOf(row, subjects) }
  })
}

/**
 * Those that the filter and the brush leave: of the events that pass them. A silence on what is no event passes by its own words and by when
 * it was told; it has no status, and did not happen at any time.
 */
export function silencesLeft(
  silences: readonly Silence[],
  visible: ReadonlySet<string>,
  { words, is }: Filter,
  { happened, known }: Brush,
): readonly Silence[] {
  const itself = ({ row, since }: Silence): boolean =>
    is.length === 0 &&
    happened === null &&
    words.every(word => fold(`${row.name} ${row.about ?? ''}`).includes(word)) &&
    (known === null || (since !== null && meets(since, since + DAY, known)))
  return silences.filter(silence => (silence.event === null ? itself(silence) : visible.has(silence.event.id)))
}

interface Subject {
  readonly event: SituationEvent
  readonly stems: ReadonlySet<string>
}

/** What is told of each event, text by text: its label and its claims, by the stems of their words. */
function subjectsOf(events: readonly SituationEvent[], evidence: Evidence): ReadonlyMap<string, readonly Subject[]> {
  const byStem = new Map<string, Subject[]>()
  for (const event of events) {
    const texts = new Set([event.label, ...event.claims.flatMap(reference => evidence.claim(reference)?.text ?? [])])
    for (const text of texts) {
      const subject = { event, stems: stems(text) }
      for (const stem of subject.stems) {
        const known = byStem.get(stem)
        if (known === undefined) byStem.set(stem, [subject])
        else known.push(subject)
      }
    }
  }
  return byStem
}

/** A word that most texts have tells none of them apart. */
const COMMON = 800

/**
 * The event that a silence is about: two words that mean something in common with one text of it. A guess on less, or on one word here and
 * one there, would put words in the mouth of somebody who said none. Of several, the one that shares most, then the one more often told so.
 */
function subjectOf(row: SilenceRow, subjects: ReadonlyMap<string, readonly Subject[]>): SituationEvent | null {
  if (row.about === null) return null
  const wanted = [...stems(row.about)].filter(stem => (subjects.get(stem)?.length ?? 0) <= COMMON)
  const met = new Set(wanted.flatMap(stem => subjects.get(stem) ?? []))
  const scores = new Map<SituationEvent, { shared: number; texts: number }>()
  for (const { event, stems: own } of met) {
    const shared = wanted.filter(stem => own.has(stem)).length
    if (shared < 2) continue
    const before = scores.get(event)
    scores.set(event, { shared: Math.max(shared, before?.shared ?? 0), texts: (before?.texts ?? 0) + 1 })
  }
  let best: { readonly event: SituationEvent; readonly score: number } | null = null
  for (const [event, { shared, texts }] of scores) {
    const here = event.claims.some(({ report }) => report === row.report) ? 1 : 0
    const score = shared + here + Math.min(texts, 9) / 10 + Math.min(event.claims.length, 9) / 100
    if (best === null || score > best.score) best = { event, score }
  }
  return best?.event ?? null
}
