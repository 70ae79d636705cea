import type { ClaimRef, Desk, DeskClaim, Outlook, SituationEvent } from '../../../../src/model/index.js'
import type { Filter } from '../../lib/filter.js'
import type { Stretch } from '../../lib/stretch.js'
import { momentOf } from '../../lib/time.js'
import type { Brush } from '../../lib/when.js'
import { evidenceOf } from '../common/index-claims.js'
import type { Moment } from '../common/moment.js'
import { type Silence, silencesLeft, silencesOf } from '../common/silences.js'
import { windowOf } from '../timeline/window.js'

/** Silences and outlooks: kept until they end. Neither ever counts for an event. */
export interface Ledgers {
  /** Open ones first, the oldest first. */
  readonly silences: readonly Silence[]
  readonly outlooks: readonly OutlookLine[]
  /** Days that both ledgers share. */
  readonly days: Stretch | null
  readonly finding: { readonly open: number; readonly broken: number; readonly outlooks: number; readonly settled: number }
}

export interface OutlookLine {
  readonly outlook: Outlook
  readonly claim: DeskClaim | undefined
  /** When it was told. */
  readonly told: Moment | null
  /** The time it speaks of; open at an end where that is null. */
  readonly from: Moment | null
  readonly to: Moment | null
  readonly settled: { readonly event: SituationEvent; readonly claim: ClaimRef; readonly at: Moment | null } | null
  /** It came true on the word of one origin only. */
  readonly half: boolean
}

export function ledgersOf(desk: Desk, claims: readonly DeskClaim[]): Ledgers {
  const { situation } = desk
  const evidence = evidenceOf(claims, situation.reports)
  const silences = [...silencesOf(situation, evidence)].sort(
    (a, b) =>
      Number(a.brokenBy !== null) - Number(b.brokenBy !== null) ||
      (a.since ?? 0) - (b.since ?? 0) ||
      (a.row.name < b.row.name ? -1 : 1),
  )
  const events = new Map(situation.events.map(event => [event.id, event]))
  const outlooks = situation.outlooks.map((outlook): OutlookLine => {
    const claim = evidence.claim(outlook.claim)
    const settling = outlook.settledBy === null ? undefined : evidence.claim(outlook.settledBy)
    const event = settling === undefined ? undefined : events.get(settling.event)
    const settled =
      outlook.settledBy === null || event === undefined
        ? null
        : { event, claim: outlook.settledBy, at: evidence.published(outlook.settledBy) }
    const told = evidence.published(outlook.claim)
    return {
      outlook,
      claim,
      told,
      from: momentOf(claim?.time?.from) ?? told,
      to: momentOf(claim?.time?.to),
      settled,
      half: outlook.outcome === 'came-true' && settled !== null && settled.event.independentOrigins <= 1,
    }
  })
  const published = situation.reports.flatMap(report => momentOf(report.published) ?? [])
  return counted(silences, outlooks, published.length === 0 ? null : windowOf([], published))
}

function counted(silences: readonly Silence[], outlooks: readonly OutlookLine[], days: Stretch | null): Ledgers {
  const open = silences.filter(({ brokenBy }) => brokenBy === null).length
  const settled = outlooks.filter(({ outlook }) => outlook.outcome !== 'open').length
  return { silences, outlooks, days, finding: { open, broken: silences.length - open, outlooks: outlooks.length, settled } }
}

/** What the filter and the brush leave: silences and outlooks of the events that pass them. */
export function narrowedTo(
  { silences, outlooks, days }: Ledgers,
  visible: ReadonlySet<string>,
  filter: Filter,
  brush: Brush,
): Ledgers {
  return counted(
    silencesLeft(silences, visible, filter, brush),
    outlooks.filter(({ claim }) => claim !== undefined && visible.has(claim.event)),
    days,
  )
}
