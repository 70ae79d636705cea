import type { Stretch } from '../../lib/stretch.js'
import { DAY, startOfDay } from '../../lib/time.js'
import type { Moment } from '../common/moment.js'

/**
 * The days that a clock shows: from the first to the last that matter, whole days. A few events far off (a treaty of 1974) would press all
 * others together; they stay out and are drawn as an arrow at the edge.
 */
export function windowOf(moments: readonly Moment[], anchors: readonly Moment[], slackDays = 2): Stretch | null {
  const centre = anchors.length > 0 ? anchors : moments
  if (centre.length === 0) return null
  const near = { from: Math.min(...centre) - slackDays * DAY, to: Math.max(...centre) + slackDays * DAY }
  // Half-open, so a report of a day's first moment still needs that day.
  const within = [...moments, ...centre.map(moment => moment + 1)].filter(moment => moment >= near.from && moment <= near.to)
  const from = startOfDay(Math.min(...within))
  const to = startOfDay(Math.max(...within) - 1) + DAY
  return { from, to: Math.max(to, from + DAY) }
}

/** The first moments of the days in a stretch. */
export function daysIn({ from, to }: Stretch): readonly Moment[] {
  const days: Moment[] = []
  for (let day = startOfDay(from); day < to; day += DAY) days.push(day)
  return days
}

/** Twice as near or as far, around one moment, inside `whole`; never nearer than six hours. */
export function zoomed(view: Stretch, factor: number, around: Moment, whole: Stretch): Stretch {
  const width = Math.min(Math.max((view.to - view.from) * factor, DAY / 4), whole.to - whole.from)
  const share = (around - view.from) / (view.to - view.from)
  return moved({ from: around - width * share, to: around + width * (1 - share) }, 0, whole)
}

/** Moved by so much, inside `whole`. */
export function moved({ from, to }: Stretch, by: number, whole: Stretch): Stretch {
  const width = to - from
  const start = Math.min(Math.max(from + by, whole.from), whole.to - width)
  return { from: start, to: start + width }
}
