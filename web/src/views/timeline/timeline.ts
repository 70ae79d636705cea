import type { Desk, DeskClaim, SituationEvent } from '../../../../src/model/index.js'
import { isCopy } from '../../lib/copies.js'
import type { Stretch } from '../../lib/stretch.js'
import { DAY, HOUR, momentOf } from '../../lib/time.js'
import { timesOf } from '../../lib/when.js'
import { groupBy } from '../common/group.js'
import { type Evidence, evidenceOf } from '../common/index-claims.js'
import { hasHour, type Moment } from '../common/moment.js'
import { type Silence, silencesOf } from '../common/silences.js'
import { daysIn, windowOf } from './window.js'

/** Two clocks over the same rows: when it happened, and when it became known. */
export interface Timeline {
  /** Days of the first clock; null where no event has a time. */
  readonly happened: Stretch | null
  /** Days of the second; null where no report has a date. */
  readonly known: Stretch | null
  /** Those with a time first, by its beginning; then those known only by their reports. */
  readonly rows: readonly TimelineRow[]
  readonly silences: readonly Silence[]
  readonly finding: TimelineFinding
}

export interface TimelineRow {
  readonly event: SituationEvent
  /** One, or two that rival each other. */
  readonly bars: readonly Bar[]
  readonly reports: readonly ReportMark[]
}

export interface Bar {
  /** null: open on that side. */
  readonly from: Moment | null
  readonly to: Moment | null
  /** 12 within 8 hours, 9 within 12, 6 within a day, 4 beyond: the wider, the thinner. */
  readonly height: 12 | 9 | 6 | 4
}

export interface ReportMark {
  readonly report: string
  readonly at: Moment
  /** It gives no hour. */
  readonly dayOnly: boolean
  readonly copy: boolean
  /** What all its claims about the event do: assert at all, only hedge, or only deny. */
  readonly act: 'asserts' | 'weak' | 'denies'
}

/** `within` events of `timed` fall between `from` and `to`, the densest stretch that holds most of them. */
export interface TimelineFinding {
  readonly timed: number
  readonly events: number
  readonly within: number
  readonly from: Moment | null
  readonly to: Moment | null
}

export function timelineOf(desk: Desk, claims: readonly DeskClaim[]): Timeline {
  const { situation } = desk
  const evidence = evidenceOf(claims, situation.reports)
  const rows = situation.events
    .map(event => ({ event, bars: barsOf(event, evidence), reports: marksOf(event, evidence) }))
    .sort(byTime)
  const published = situation.reports.flatMap(({ published }) => momentOf(published) ?? [])
  const ends = rows.flatMap(({ bars }) => bars.flatMap(({ from, to }) => [from, to].filter(moment => moment !== null)))
  const known = published.length === 0 ? null : windowOf([], published)
  const happened = ends.length === 0 ? null : windowOf(ends, published.length === 0 ? ends : published)
  return { happened, known, rows, silences: silencesOf(situation, evidence), finding: findingOf(rows, happened) }
}

/** Of what is only known to have happened by its telling, the marks of the reports say as much. */
const barsOf = (event: SituationEvent, evidence: Evidence): readonly Bar[] =>
  timesOf(event, evidence.claim)
    .filter(({ from }) => from !== null)
    .map(({ from, to }) => ({ from, to, height: heightOf(from, to) }))

export function heightOf(from: Moment | null, to: Moment | null): Bar['height'] {
  if (from === null || to === null) return 4
  const width = to - from
  return width <= 8 * HOUR ? 12 : width <= 12 * HOUR ? 9 : width <= DAY ? 6 : 4
}

/** One mark a report, in the order of publication. */
function marksOf(event: SituationEvent, evidence: Evidence): readonly ReportMark[] {
  const byReport = groupBy(event.claims, ({ report }) => report)
  const stance = new Map(
    event.origins.flatMap(origin => origin.claims.map(({ report, claim }) => [`${report} ${claim}`, origin.stance] as const)),
  )
  return [...byReport]
    .flatMap(([id, claims]) => {
      const report = evidence.report(id)
      const at = momentOf(report?.published)
      if (report === undefined || report.published === null || at === null) return []
      const stances = claims.map(({ report, claim }) => stance.get(`${report} ${claim}`) ?? 'asserts')
      const act: ReportMark['act'] = stances.includes('asserts') ? 'asserts' : stances.includes('denies') ? 'denies' : 'weak'
      return [{ report: id, at, dayOnly: !hasHour(report.published), copy: isCopy(report), act }]
    })
    .sort((a, b) => a.at - b.at || (a.report < b.report ? -1 : 1))
}

function byTime(a: TimelineRow, b: TimelineRow): number {
  const start = ({ bars }: TimelineRow): number => bars[0]?.from ?? bars[0]?.to ?? Number.POSITIVE_INFINITY
  const end = ({ bars }: TimelineRow): number => bars[0]?.to ?? Number.POSITIVE_INFINITY
  const told = ({ reports }: TimelineRow): number => reports[0]?.at ?? Number.POSITIVE_INFINITY
  return compare(start(a), start(b)) || compare(end(a), end(b)) || compare(told(a), told(b)) || (a.event.id < b.event.id ? -1 : 1)
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

/** The shortest run of whole days that holds at least half of the events that have a time. */
function findingOf(rows: readonly TimelineRow[], happened: Stretch | null): TimelineFinding {
  const timed = rows.filter(({ bars }) => bars.length > 0)
  const none = { timed: timed.length, events: rows.length, within: 0, from: null, to: null }
  if (happened === null || timed.length === 0) return none
  const days = daysIn(happened).slice(0, 400)
  for (let length = 1; length <= days.length; length += 1) {
    const best = densest(timed, days, length)
    if (best.within * 2 >= timed.length) return { ...none, ...best }
  }
  return none
}

function densest(
  timed: readonly TimelineRow[],
  days: readonly Moment[],
  length: number,
): { within: number; from: Moment; to: Moment } {
  let best = { within: 0, from: days[0] ?? 0, to: (days[0] ?? 0) + length * DAY }
  for (const from of days) {
    const to = from + length * DAY
    const within = timed.filter(({ bars }) =>
      bars.every(bar => (bar.from ?? from - 1) >= from && (bar.to ?? to + 1) <= to),
    ).length
    if (within > best.within) best = { within, from, to }
  }
  return best
}
