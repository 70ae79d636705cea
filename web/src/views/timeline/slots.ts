import type { Stretch } from '../../lib/stretch.js'
import { DAY, startOfDay } from '../../lib/time.js'
import type { Moment } from '../common/moment.js'
import type { TimelineRow } from './timeline.js'

/** Where the marks of one day of the second clock stand: as wide as the most reports that one event has on it, and no wider. */
export interface DaySlot {
  readonly day: Moment
  readonly left: number
  readonly width: number
}

export const MARK = 7
const LEAST = 62

/** Days as wide as their reports need; days without any shrink to a sliver. */
export function slotsOf(rows: readonly TimelineRow[], known: Stretch): readonly DaySlot[] {
  const most = new Map<Moment, number>()
  for (const { reports } of rows) {
    const counts = new Map<Moment, number>()
    for (const { at } of reports) counts.set(startOfDay(at), (counts.get(startOfDay(at)) ?? 0) + 1)
    for (const [day, count] of counts) most.set(day, Math.max(most.get(day) ?? 0, count))
  }
  const slots: DaySlot[] = []
  let left = 0
  for (let day = startOfDay(known.from); day < known.to; day += DAY) {
    const width = most.has(day) ? Math.max(LEAST, (most.get(day) ?? 0) * MARK + 12) : LEAST / 6
    slots.push({ day, left, width })
    left += width
  }
  return slots
}
