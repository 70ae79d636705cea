import { daysAfter, daysBetween, parseDay } from '../../base/calendar.js'
import { remembered } from '../../base/remember.js'
import { spanOf } from '../../base/span.js'
import type { Basis, ClaimTime, DatingRule, Frame, Token } from '../../model/index.js'
import type { Attribution } from '../attributions/attribution.js'
import type { Tree } from '../tree.js'
import type { Circumstances } from './circumstances.js'

/** A time that no words of the clause give: by when it had happened, at the latest. */
export interface Dated {
  readonly time: ClaimTime
  readonly basis: Basis
}

/**
 * What is told without a time had happened by its telling: "told an agency on Sunday that he had left", else on the day that its sentence has
 * named, else by the day of the report. The beginning stays open; what goes on as it is told holds on that day. Null: what lies ahead or
 * long behind, and reports without a date.
 */
export function datedByTelling(
  frame: Frame,
  predicate: Token,
  told: readonly Attribution[],
  at: { readonly tree: Tree; readonly circumstances: Circumstances; readonly published: string | null },
): Dated | null {
  if (frame !== 'happened' && frame !== 'ongoing') return null
  const report = at.published === null ? null : dayOf(at.published)
  const telling = tellingTime(told, at)
  if (telling !== null && (report === null || (telling.time.from ?? '') < (report.to ?? ''))) return onlyUntil(frame, telling)
  const named = frame === 'happened' && telling === null ? dayNamed(predicate, at) : null
  if (named !== null) return onlyUntil(frame, named)
  if (report === null) return null
  return onlyUntil(frame, {
    time: report,
    basis: { field: 'time', rule: 'report/day' satisfies DatingRule, words: [], confidence: 0.4 },
  })
}

/** News tells of what is no older. */
const LATELY_DAYS = 6

/** "On Monday they took the bridge and came to the gates": the day that an earlier clause names, if it lies right before the report. */
function dayNamed(
  predicate: Token,
  { circumstances, published }: { readonly circumstances: Circumstances; readonly published: string | null },
): Dated | null {
  const found = circumstances.dayBefore(predicate)
  const report = published === null ? null : dayOf(published)
  if (found?.from == null || found.mention === null || report?.from == null) return null
  const days = daysBetween(found.from, report.from)
  if (!(days >= 0 && days <= LATELY_DAYS)) return null
  const { value, from, to, mention } = found
  const basis = { field: 'time', rule: 'sentence/time' satisfies DatingRule, words: [mention], confidence: 0.5 }
  return { time: { mention: null, value, from, to }, basis }
}

/** The time in the clause of the innermost telling that has one. */
function tellingTime(
  told: readonly Attribution[],
  { tree, circumstances }: { readonly tree: Tree; readonly circumstances: Circumstances },
): Dated | null {
  for (const { cue, sentence } of told) {
    for (const word of sentence.index === tree.sentence.index ? cue : []) {
      const found = circumstances.time(word)
      if (found === null || found.to === null || found.mention === null) continue
      const { value, from, to, mention } = found
      const basis = { field: 'time', rule: 'telling/time' satisfies DatingRule, words: [mention, spanOf(word)], confidence: 0.5 }
      return { time: { mention: null, value, from, to }, basis }
    }
  }
  return null
}

const onlyUntil = (frame: Frame, { time, basis }: Dated): Dated => ({
  time: frame === 'ongoing' ? time : { ...time, from: null },
  basis,
})

/** The day of publication, as far as it is known. */
const dayOf = remembered((published: string): ClaimTime | null => {
  const value = /^\d{4}-\d\d-\d\d/.exec(published)?.[0]
  return value === undefined || parseDay(value) === null ? null : { mention: null, value, from: value, to: daysAfter(value, 1) }
})
