import type { Stretch } from '../../lib/stretch.js'
import { DAY, HOUR, startOfDay } from '../../lib/time.js'
import type { Moment } from '../common/moment.js'
import type { DaySlot } from './slots.js'
import type { Bar } from './timeline.js'
import { daysIn } from './window.js'

/** A bar on the first clock, in parts of its width; null where it lies outside. */
export interface PlacedBar {
  readonly left: number
  readonly width: number
  readonly height: number
  /** It goes on beyond this edge, or nobody says where it begins. */
  readonly before: boolean
  readonly after: boolean
}

export function placeBar({ from, to, height }: Bar, view: Stretch): PlacedBar | null {
  const span = view.to - view.from
  const start = ((from ?? view.from) - view.from) / span
  const end = ((to ?? view.to) - view.from) / span
  if (end <= 0 || start >= 1) return null
  const left = Math.max(0, start)
  return { left, width: Math.min(1, end) - left, height, before: from === null || start < 0, after: to === null || end > 1 }
}

/** Whether an event lies wholly before or after what the clock shows; null: it is on it. */
export function sideOf(bars: readonly Bar[], view: Stretch): 'before' | 'after' | null {
  if (bars.length === 0 || bars.some(bar => placeBar(bar, view) !== null)) return null
  return (bars[0]?.to ?? bars[0]?.from ?? 0) <= view.from ? 'before' : 'after'
}

/** Dark hours, six in the evening to six in the morning, in parts of the width; none where days are too narrow to see them. */
export function nightsIn(view: Stretch): readonly { readonly left: number; readonly width: number }[] {
  const span = view.to - view.from
  if (span > 45 * DAY) return []
  return [startOfDay(view.from) - DAY, ...daysIn(view)].flatMap(day => {
    const left = Math.max(0, (day + 18 * HOUR - view.from) / span)
    const right = Math.min(1, (day + 30 * HOUR - view.from) / span)
    return right > left ? [{ left, width: right - left }] : []
  })
}

/** The days that get a name, so that the names do not run into each other. */
export function namedDays(view: Stretch, pixels: number, least = 74): readonly Moment[] {
  const days = daysIn(view)
  const every = Math.max(1, Math.ceil((days.length * least) / Math.max(1, pixels)))
  return days.filter((_, at) => at % every === 0)
}

/** Where one report's mark stands on the second clock: after those of the same day that came before it. */
export function markPlaces(moments: readonly Moment[], slots: readonly DaySlot[], step: number): readonly (number | null)[] {
  const used = new Map<Moment, number>()
  const byDay = new Map(slots.map(slot => [slot.day, slot]))
  return moments.map(moment => {
    const day = startOfDay(moment)
    const slot = byDay.get(day)
    if (slot === undefined) return null
    const before = used.get(day) ?? 0
    used.set(day, before + 1)
    return slot.left + 6 + before * step
  })
}

/** The whole days between two places on the second clock. */
export function daysBetween(slots: readonly DaySlot[], from: number, to: number): Stretch | null {
  const [left, right] = [Math.min(from, to), Math.max(from, to)]
  const met = slots.filter(slot => slot.left < right && slot.left + slot.width > left)
  const [first, last] = [met[0], met.at(-1)]
  return first === undefined || last === undefined ? null : { from: first.day, to: last.day + DAY }
}

/** Rounded outward to whole hours: no hand is surer than that. */
export const hoursBetween = (from: Moment, to: Moment): Stretch => ({
  from: Math.floor(Math.min(from, to) / HOUR) * HOUR,
  to: Math.ceil(Math.max(from, to) / HOUR) * HOUR,
})
