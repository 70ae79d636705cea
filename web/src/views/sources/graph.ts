import type { Desk, DeskClaim, SituationReport } from '../../../../src/model/index.js'
import { agencyOf, isCopy } from '../../lib/copies.js'
import { groupBy } from '../common/group.js'
import { type Circle, circlesOf } from './circles.js'
import { type Thread, threadsOf } from './threads.js'

/** Origin, channel and outlet from left to right, with what joins them. */
export interface SourceGraph {
  readonly origins: readonly Node[]
  readonly channels: readonly Node[]
  readonly outlets: readonly OutletNode[]
  readonly links: readonly Link[]
  readonly circles: readonly Circle[]
  readonly finding: SourceFinding
}

export interface Node {
  readonly key: string
  /** Null: the fold of those heard once, other channels, or the straight way. */
  readonly name: string | null
  readonly fold: 'once' | 'other' | 'straight' | null
  /** How many names it folds. */
  readonly of: number
  readonly threads: number
  /** One of those that together stand behind the most reports. */
  readonly main: boolean
}

export interface OutletNode {
  readonly key: string
  readonly name: string | null
  readonly published: string | null
  /** The agency whose copy it is. */
  readonly agency: string | null
  readonly carrier: boolean
  readonly reports: number
  readonly threads: number
  readonly main: boolean
}

/** Threads that run alike, drawn as one where there are many. */
export interface Link {
  readonly origin: string
  readonly channel: string
  readonly outlet: string
  readonly threads: number
  readonly main: boolean
  readonly thread: Thread
}

export interface SourceFinding {
  /** Reports that name any origin. */
  readonly reports: number
  readonly all: number
  readonly copies: number
  readonly origins: number
  readonly main: readonly string[]
  /** Reports that rest on those of `main`. */
  readonly resting: number
  readonly ownVoice: number
}

const MAIN = 3
const CHANNELS = 14
const ORIGINS = 24
const REPORTS = 90

export function graphOf(desk: Desk, claims: readonly DeskClaim[]): SourceGraph {
  const { threads, reports, ownVoice } = threadsOf(desk, claims)
  const main = coverMost(threads, MAIN)
  const originKey = foldOnce(threads, main)
  const channelKey = foldChannels(threads)
  const grouped = new Set(threads.map(({ report }) => report)).size > REPORTS
  const byId = new Map(reports.map(report => [report.id, report]))
  const outletKey = (thread: Thread): string => (grouped ? (byId.get(thread.report)?.outlet ?? '') : thread.report)
  const links = [
    ...groupBy(threads, thread => `${originKey(thread)}\u0000${channelKey(thread)}\u0000${outletKey(thread)}`).values(),
  ].flatMap(group => {
    const [thread] = group
    if (thread === undefined) return []
    const [origin, channel, outlet] = [originKey(thread), channelKey(thread), outletKey(thread)]
    return [{ origin, channel, outlet, threads: group.length, main: main.includes(thread.origin), thread }]
  })
  return {
    origins: nodesOf(threads, originKey, ({ origin }) => origin, main),
    channels: nodesOf(threads, channelKey, ({ channel }) => channel, []),
    outlets: outletsOf(threads, outletKey, byId, main),
    links,
    circles: circlesOf(desk, claims),
    finding: {
      reports: new Set(threads.map(({ report }) => report)).size,
      all: reports.length,
      copies: reports.filter(isCopy).length,
      origins: new Set(threads.map(({ origin }) => origin)).size,
      main,
      resting: new Set(threads.filter(({ origin }) => main.includes(origin)).map(({ report }) => report)).size,
      ownVoice,
    },
  }
}

/** The few origins that together stand behind the most reports: each next one adds the most that the ones before do not reach. */
function coverMost(threads: readonly Thread[], count: number): readonly string[] {
  const reached = new Map(
    [...groupBy(threads, ({ origin }) => origin)].map(([origin, own]) => [origin, new Set(own.map(({ report }) => report))]),
  )
  const covered = new Set<string>()
  const chosen: string[] = []
  while (chosen.length < count) {
    let best: { readonly origin: string; readonly adds: number } | null = null
    for (const [origin, own] of reached) {
      const adds = chosen.includes(origin) ? 0 : [...own].filter(report => !covered.has(report)).length
      if (own.size >= 2 && adds > 0 && (best === null || adds > best.adds || (adds === best.adds && origin < best.origin)))
        best = { origin, adds }
    }
    if (best === null) break
    chosen.push(best.origin)
    for (const report of reached.get(best.origin) ?? []) covered.add(report)
  }
  return chosen
}

const ONCE = 'fold:once'
const OTHER = 'fold:other'
const STRAIGHT = 'fold:straight'

/** Where many are heard, those heard once stand in one line. */
function foldOnce(threads: readonly Thread[], main: readonly string[]): (thread: Thread) => string {
  const counts = groupBy(threads, ({ origin }) => origin)
  const few = counts.size <= ORIGINS
  return ({ origin }) => ((counts.get(origin)?.length ?? 0) > 1 || main.includes(origin) || few ? `name:${origin}` : ONCE)
}

function foldChannels(threads: readonly Thread[]): (thread: Thread) => string {
  const counts = groupBy(
    threads.filter(({ channel }) => channel !== null),
    ({ channel }) => channel,
  )
  const ranked = [...counts].sort(([a, m], [b, n]) => n.length - m.length || ((a ?? '') < (b ?? '') ? -1 : 1))
  const kept = new Set((ranked.length > CHANNELS + 1 ? ranked.slice(0, CHANNELS) : ranked).map(([channel]) => channel))
  return ({ channel }) => (channel === null ? STRAIGHT : kept.has(channel) ? `name:${channel}` : OTHER)
}

function nodesOf(
  threads: readonly Thread[],
  keyOf: (thread: Thread) => string,
  nameOf: (thread: Thread) => string | null,
  main: readonly string[],
): readonly Node[] {
  const rank = ({ key, main: first, threads: count }: Node): number =>
    (first ? 1e6 : key.startsWith('fold:') ? (key === STRAIGHT ? -2e6 : -1e6) : 0) + count
  return [...groupBy(threads, keyOf)]
    .map(([key, own]) => {
      const named = key.startsWith('name:') ? (own[0] === undefined ? null : nameOf(own[0])) : null
      const folded: Node['fold'] = key === ONCE ? 'once' : key === OTHER ? 'other' : key === STRAIGHT ? 'straight' : null
      return {
        key,
        name: named,
        fold: folded,
        of: new Set(own.map(nameOf)).size,
        threads: own.length,
        main: named !== null && main.includes(named),
      }
    })
    .sort((a, b) => rank(b) - rank(a) || (a.key < b.key ? -1 : 1))
}

/** Those that rest on the main ones come first. */
function outletsOf(
  threads: readonly Thread[],
  keyOf: (thread: Thread) => string,
  byId: ReadonlyMap<string, SituationReport>,
  main: readonly string[],
): readonly OutletNode[] {
  return [...groupBy(threads, keyOf)]
    .map(([key, own]) => {
      const report = byId.get(own[0]?.report ?? '')
      const reports = new Set(own.map(thread => thread.report)).size
      const resting = own.filter(({ origin }) => main.includes(origin))
      return {
        key,
        name: report?.outlet ?? null,
        published: reports === 1 ? (report?.published ?? null) : null,
        agency: reports === 1 && report !== undefined ? agencyOf(report) : null,
        carrier: reports === 1 && report?.carrierOf != null,
        reports,
        threads: own.length,
        main: resting.length > 0,
        first: main.findIndex(origin => resting.some(({ origin: other }) => other === origin)),
      }
    })
    .sort(
      (a, b) =>
        Number(b.main) - Number(a.main) ||
        a.first - b.first ||
        ((a.published ?? '') < (b.published ?? '') ? -1 : (a.published ?? '') > (b.published ?? '') ? 1 : 0) ||
        (a.key < b.key ? -1 : 1),
    )
}
