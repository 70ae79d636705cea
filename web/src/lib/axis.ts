import type { Situation } from '../../../src/model/situation.js'
import { clock, DAY, dayMonth, HOUR, momentOf, partsOf, startOfDay } from './time.js'

/** A stretch of time on which several rows lie side by side; places are fractions of its width. */
export interface Axis {
  readonly from: number
  readonly to: number
  readonly ticks: readonly Tick[]
  at(moment: number): number
}

export interface Tick {
  readonly at: number
  readonly moment: number
  readonly label: string
  /** First of a day, on an axis of hours. */
  readonly strong: boolean
}

const STEPS = [HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 91 * DAY, 365 * DAY]

/** An axis with at most `most` ticks, on round hours or days, none closer than `least`. */
export function axisOf(from: number, to: number, most = 6, least = HOUR): Axis {
  const length = Math.max(HOUR, to - from)
  const step = STEPS.find(each => each >= least && length / each <= most) ?? length / most
  const at = (moment: number): number => (moment - from) / length
  const ticks: Tick[] = []
  for (let moment = Math.ceil(from / step) * step; moment <= to; moment += step) {
    const daily = step >= DAY
    ticks.push({ at: at(moment), moment, label: daily ? dayMonth(moment) : clock(moment), strong: !daily && moment % DAY === 0 })
  }
  return { from, to: from + length, ticks, at }
}

/** Labels without what the one before said already: "6 Dec", "7", "8"; of days that stand close, the first too goes without its month. */
export function shortLabels(ticks: readonly Tick[]): string[] {
  if (
    ticks.length > 4 &&
    ticks.every(({ moment }) => moment % DAY === 0) &&
    (ticks.at(-1)?.moment ?? 0) - (ticks[0]?.moment ?? 0) < 28 * DAY
  )
    return ticks.map(({ moment }) => `${partsOf(moment).date}`)
  return ticks.map(({ moment, label }, index) => {
    const before = ticks[index - 1]
    if (before === undefined || moment % DAY !== 0 || label.includes(':')) return label
    return partsOf(before.moment).month === partsOf(moment).month ? `${partsOf(moment).date}` : label
  })
}

/** The days on which a situation's reports appeared, whole; of a single day, two days before it as well. */
export function reportedAxis(situation: Situation, most = 6): Axis {
  const stamps = situation.reports.flatMap(({ published }) => momentOf(published) ?? [])
  const asOf = momentOf(situation.asOf) ?? 0
  const first = stamps.length === 0 ? asOf : Math.min(...stamps)
  const last = stamps.length === 0 ? asOf : Math.max(...stamps)
  const from = startOfDay(first) - (last - first < DAY ? 2 * DAY : 0)
  return axisOf(from, startOfDay(last) + DAY, most, DAY)
}
