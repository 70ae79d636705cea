import { groupBy } from '../base/group.js'
import type { Reading, Situation } from '../model/index.js'
import { findCarriers } from './carriers.js'
import { findControl } from './control.js'
import { type Constraints, NO_CONSTRAINTS, regroup, weaveGathered } from './decisions/index.js'
import { foundingId, inTimeOrder, weaveEvent, withUniqueIds } from './event.js'
import { type FiledClaim, type FiledReport, fileClaims, inOrder } from './filed.js'
import { groupClaims } from './group.js'
import { publication } from './interval.js'
import { publishedBy } from './moment.js'
import { findNumbers } from './numbers.js'
import { findOutlooks, findSilences } from './outlooks.js'
import { findStories } from './stories.js'
import { findHeads } from './voices.js'

export { changesBetween } from './changes.js'
export { publishedBefore, publishedBy } from './moment.js'

export interface WeaveOptions {
  /** Tell the developing stories of mixed reports apart: no event holds claims of two, and every report names its own. */
  readonly stories?: boolean
  /** What people decided over events: the constraints of `decide`, whose readings are to be given. */
  readonly decisions?: Constraints
  /** Ids of reports that were withdrawn: they support nothing, and an event that they alone tell is retracted. */
  readonly withdrawn?: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/**
 * Readings → Situation: a pure function of the set of readings, whatever their order. Of two readings with one id the later version counts.
 * `asOf`: reports that came out later are left out. Null: the latest publication date of the reports, "" where none has one; never the clock.
 */
export function corroborate(
  readings: readonly Reading[],
  asOf: string | null,
  { stories = false, decisions = NO_CONSTRAINTS, withdrawn = NONE }: WeaveOptions = {},
): Situation {
  const ordered = inOrder(asOf === null ? readings : publishedBy(readings, asOf))
  const reports = fileReports(ordered)
  const storyOf = stories ? storiesOf(ordered, reports) : null
  const heads = findHeads(ordered)
  const claims = fileClaims(reports)
  const byStory = storyOf === null ? [claims] : [...groupBy(claims, ({ ref }) => storyOf.get(ref.report)).values()]
  const gathered = regroup(byStory.flatMap(groupClaims), decisions)
  const weaver = { weave: (own: readonly FiledClaim[]) => weaveEvent(own, heads), idOf: foundingId }
  const woven = gathered.map(group => weaveGathered(group, decisions, withdrawn, weaver))
  const events = withUniqueIds(inTimeOrder(woven))
  return {
    schema: 1,
    engine: ordered[0]?.engine ?? '',
    asOf: asOf ?? latest(ordered),
    reports: reports.map(({ reading: { report }, carrierOf, agency }) => {
      const { id, text, title, outlet, url, published } = report
      return { id, text, title, outlet, url, published, carrierOf, agency, story: storyOf?.get(id) ?? null }
    }),
    events: events.map(({ event }) => event),
    control: findControl(events),
    numbers: findNumbers(events, heads),
    silences: findSilences(ordered.filter(({ report }) => !withdrawn.has(report.id))),
    outlooks: findOutlooks(
      claims.filter(({ ref }) => !withdrawn.has(ref.report)),
      heads,
    ),
  }
}

/** The story of each report by id; a copy belongs to the story of its original. */
function storiesOf(ordered: readonly Reading[], reports: readonly FiledReport[]): ReadonlyMap<string, string> {
  const found = findStories(ordered)
  const own = new Map(ordered.map(({ report }, index) => [report.id, found[index] ?? report.id]))
  return new Map(
    reports.map(({ reading, original }) => [
      reading.report.id,
      own.get((original?.reading ?? reading).report.id) ?? reading.report.id,
    ]),
  )
}

function fileReports(ordered: readonly Reading[]): FiledReport[] {
  const carriages = findCarriers(ordered)
  const filed = new Map<string, FiledReport>()
  return ordered.map((reading, index) => {
    const { carrierOf, agency } = carriages[index] ?? { carrierOf: null, agency: null }
    // An original comes before its copies; the original of a copy's copy is the first of all.
    const source = carrierOf === null ? null : (filed.get(carrierOf) ?? null)
    const original = source?.original ?? source
    const report: FiledReport = { reading, index, published: publication(reading.report.published), carrierOf, original, agency }
    filed.set(reading.report.id, report)
    return report
  })
}

/** Reports stand in order of publication, the undated last. */
const latest = (ordered: readonly Reading[]): string =>
  ordered.findLast(({ report }) => publication(report.published) !== null)?.report.published ?? ''
