import { MINUTES_A_DAY, minutesOf } from '../base/calendar.js'
import type { Bound } from '../model/index.js'

/** Minutes from 1970-01-01T00:00, half-open; infinite where a side is open or unknown. */
export interface Interval {
  readonly from: number
  readonly to: number
}

export const DAY = MINUTES_A_DAY

/** The interval of a time with at least one known end; null where neither is known. */
export function intervalOf(time: { readonly from: Bound; readonly to: Bound } | null): Interval | null {
  const from = minutesOf(time?.from ?? null)
  const to = minutesOf(time?.to ?? null)
  if (from === null && to === null) return null
  return { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY }
}

/** When a report came out: the whole day where only the date is known. Null: unknown. */
export function publication(published: string | null): Interval | null {
  const from = minutesOf(published)
  if (from === null || published === null) return null
  return { from, to: /[T ]\d{2}/.test(published) ? from + 1 : from + DAY }
}

/** Minutes between two intervals; 0 where they meet or overlap. */
export const gapBetween = (a: Interval, b: Interval): number => Math.max(0, a.from - b.to, b.from - a.to)

export const length = ({ from, to }: Interval): number => to - from

/** What both hold; null where they do not overlap. */
export function intersection(a: Interval, b: Interval): Interval | null {
  const from = Math.max(a.from, b.from)
  const to = Math.min(a.to, b.to)
  return from < to ? { from, to } : null
}
