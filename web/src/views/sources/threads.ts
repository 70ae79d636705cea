import type { ClaimRef, Desk, DeskClaim, SituationReport } from '../../../../src/model/index.js'
import { agencyOf } from '../../lib/copies.js'
import { fold } from '../../lib/filter.js'
import { groupBy } from '../common/group.js'
import { keyOf } from '../common/index-claims.js'
import { countryOf } from '../common/nations.js'
import { joinedNames } from '../common/same-name.js'

/** One origin in one report, through one channel. */
export interface Thread {
  readonly origin: string
  /** Null: straight to the outlet. */
  readonly channel: string | null
  readonly report: string
  readonly claims: readonly ClaimRef[]
}

/** Chains of tellers as threads; claims that the outlet tells in its own voice have none and are counted. */
export interface Threads {
  readonly threads: readonly Thread[]
  readonly reports: readonly SituationReport[]
  readonly ownVoice: number
}

const NOBODY =
  /^(he|she|they|it|who|which|that|this|some|others|one of them|someone|reports?|the (same )?(sources?|officials?|statement|latter|former|group))$/i

export function threadsOf(desk: Desk, claims: readonly DeskClaim[]): Threads {
  const reports = new Map(desk.situation.reports.map(report => [report.id, report]))
  const origins = originNames(desk)
  const told = claims.flatMap(claim => {
    const first = claim.chain[0]
    if (first === undefined || first.kind === 'unattributed' || !reports.has(claim.report)) return []
    return [
      {
        claim,
        origin: origins.get(keyOf(claim)) ?? first.organisation ?? first.name,
        hops: hopsOf(claim, reports.get(claim.report)),
      },
    ]
  })
  const name = nameOf(told.flatMap(({ origin, hops }) => [origin, ...hops]))
  const outletOf = (report: string): string => reports.get(report)?.outlet ?? report
  const own = (one: (typeof told)[number]): string =>
    identified(name(one.origin), name(one.hops[0] ?? ''), outletOf(one.claim.report))
  const groups = groupBy(
    told.filter(({ origin }) => !NOBODY.test(origin.trim())),
    one => `${own(one)}\u0000${name(one.hops[0] ?? '')}\u0000${one.claim.report}`,
  )
  const threads = [...groups.values()].flatMap(group => {
    const [one] = group
    if (one === undefined) return []
    const hop = one.hops[0]
    const claims = group.map(({ claim }) => ({ report: claim.report, claim: claim.claim }))
    return [{ origin: own(one), channel: hop === undefined ? null : name(hop), report: one.claim.report, claims }]
  })
  return { threads, reports: desk.situation.reports, ownVoice: claims.length - told.length }
}

/** The name that each claim's origin is counted under in its event. */
function originNames(desk: Desk): ReadonlyMap<string, string> {
  const own = new Map<string, string>()
  for (const { origins } of desk.situation.events) {
    for (const origin of origins) for (const claim of origin.claims) own.set(keyOf(claim), bodyOf(origin.name, origin.party))
  }
  return own
}

const INDEFINITE = /^(an?|one|two|three|four|five|six|several|some|many|unnamed|unidentified|other|\d+)\s/i

/**
 * "A source" of one paper and "a source" of another are not known to be the same: without a name, they are one only where one channel told
 * of them, and are shown with it.
 */
function identified(name: string, channel: string, outlet: string): string {
  const proper = !INDEFINITE.test(name) && /\p{Lu}/u.test(name.replace(/^(the\s+)?\S/i, ''))
  const single = !INDEFINITE.test(name) && /^\p{Lu}\S+$/u.test(name)
  return proper || single ? name : `${name} (${channel === '' ? outlet : channel})`
}

/** A head of a body speaks for it; a minister is told apart from other ministers of the same government. */
const bodyOf = (name: string, party: string): string => (countryOf(party) !== null || party === 'armed groups' ? name : party)

/** Through whom it came, the first one first: the later tellers, else the agency whose copy the report is. */
function hopsOf({ chain }: DeskClaim, report: SituationReport | undefined): readonly string[] {
  const later = chain
    .slice(1)
    .map(telling => telling.organisation ?? telling.name)
    .filter(one => !NOBODY.test(one))
  return later.length > 0 ? later : [report === undefined ? null : agencyOf(report)].filter(agency => agency !== null)
}

/** One spelling for one name: without article, cut-short names and initials joined to the whole. */
function nameOf(names: readonly string[]): (name: string) => string {
  const bare = (name: string): string => name.trim().replace(/^the\s+(?=\p{Lu})/u, '')
  const joined = joinedNames(names.map(bare))
  const spelling = new Map<string, string>()
  for (const name of names) {
    const known = spelling.get(fold(bare(name)))
    if (known === undefined || known === known.toUpperCase()) spelling.set(fold(bare(name)), bare(name))
  }
  return name => {
    const plain = spelling.get(fold(bare(name))) ?? bare(name)
    return joined.get(plain) ?? plain
  }
}
