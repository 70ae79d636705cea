import type { Change } from '../../../src/model/change.js'
import type { Desk, DeskClaim } from '../../../src/model/desk.js'
import type { ClaimRef, Origin, SilenceRow, SituationEvent, SituationReport } from '../../../src/model/situation.js'
import { isCopy } from './copies.js'
import { fold } from './filter.js'
import { isWeak } from './label.js'

export type Section = 'contested' | 'open' | 'confirmed' | 'once'
export const SECTIONS: readonly Section[] = ['contested', 'open', 'confirmed', 'once']

/** An event with what its row shows and is ordered by. */
export interface EventRow {
  readonly event: SituationEvent
  readonly section: Section
  readonly change: Change | null
  readonly isNew: boolean
  /** Its label alone says too little. */
  readonly weak: boolean
  /** Distinct reports that tell it, and how many of them only carry another's text. */
  readonly reports: number
  readonly copies: number
  /** Origins, those of one party beside each other, the most supported party first. */
  readonly parties: readonly Party[]
  /** Folded words to filter by: label, place, type, tellers. */
  readonly words: string
}

export interface Party {
  readonly name: string
  readonly origins: readonly Origin[]
}

export interface Denial {
  readonly event: SituationEvent
  readonly origin: Origin
  /** Publication of the latest report with the denial. */
  readonly at: string | null
}

/** A Desk, by whatever the views ask for. */
export interface DeskIndex {
  readonly rows: readonly EventRow[]
  /** By id, earlier ids included. */
  readonly row: ReadonlyMap<string, EventRow>
  readonly report: ReadonlyMap<string, SituationReport>
  readonly claim: ReadonlyMap<string, DeskClaim>
  readonly claimsOf: ReadonlyMap<string, readonly DeskClaim[]>
  readonly denials: readonly Denial[]
  /** Those not broken yet, the longest first. */
  readonly silences: readonly SilenceRow[]
  readonly copies: number
}

export const keyOf = ({ report, claim }: ClaimRef): string => `${report}/${claim}`

export function indexDesk(desk: Desk, claims: readonly DeskClaim[]): DeskIndex {
  const { situation, changes } = desk
  const report = new Map(situation.reports.map(row => [row.id, row]))
  const changeOf = new Map<string, Change>()
  for (const change of changes) if (change.event !== null && !changeOf.has(change.event)) changeOf.set(change.event, change)
  const small = situation.reports.length <= 3
  // Where everything is new, "new" tells nothing.
  const allNew = changeOf.size > 0 && situation.events.every(({ id }) => changeOf.get(id)?.kind === 'new')
  const rows = situation.events
    .map(event => rowOf(event, report, allNew ? null : (changeOf.get(event.id) ?? null), small))
    .sort((a, b) => SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section) || inDeskOrder(a, b))
  const row = new Map<string, EventRow>()
  for (const one of rows) for (const id of [...one.event.aliases, one.event.id]) row.set(id, one)
  return {
    rows,
    row,
    report,
    claim: new Map(claims.map(claim => [keyOf(claim), claim])),
    claimsOf: claimsByEvent(claims, report),
    denials: denialsOf(situation.events, report),
    silences: [...situation.silences].filter(silence => silence.brokenBy === null).sort(byReport(report)),
    copies: situation.reports.filter(isCopy).length,
  }
}

function rowOf(
  event: SituationEvent,
  report: ReadonlyMap<string, SituationReport>,
  change: Change | null,
  small: boolean,
): EventRow {
  const ids = new Set(event.claims.map(claim => claim.report))
  return {
    event,
    section: sectionOf(event, ids.size, small),
    change,
    isNew: change?.kind === 'new',
    weak: isWeak(event.label),
    reports: ids.size,
    copies: [...ids].filter(id => isCopy(report.get(id))).length,
    parties: partiesOf(event),
    words: fold(
      [
        event.label,
        event.type,
        event.place?.name ?? '',
        ...event.actors,
        ...event.origins.map(({ name, party }) => `${name} ${party}`),
      ].join(' '),
    ),
  }
}

/** In a picture of many reports, what only one of them tells stands apart, so that it never buries what is told by several. */
function sectionOf({ status, conflicts }: SituationEvent, reports: number, small: boolean): Section {
  if (status === 'disputed' || status === 'denied' || conflicts.length > 0) return 'contested'
  if (status === 'confirmed') return 'confirmed'
  return reports > 1 || small ? 'open' : 'once'
}

/** Asserting parties before denying and hedging ones; within that by how many voices they have. */
function partiesOf({ origins }: SituationEvent): Party[] {
  const byName = new Map<string, Origin[]>()
  for (const origin of origins) {
    const key = `${origin.stance === 'denies' ? 'denies' : 'tells'} ${origin.party}`
    byName.set(key, [...(byName.get(key) ?? []), origin])
  }
  const rank = { asserts: 0, weak: 1, denies: 2 }
  const best = (list: readonly Origin[]): number => Math.min(...list.map(({ stance }) => rank[stance]))
  return [...byName.values()]
    .sort((a, b) => best(a) - best(b) || b.length - a.length)
    .map(list => ({ name: list[0]?.party ?? '', origins: [...list].sort((a, b) => rank[a.stance] - rank[b.stance]) }))
}

/** New first, then by who and how many tell it, then what can be pinned down. */
function inDeskOrder(a: EventRow, b: EventRow): number {
  const once = a.section === 'once'
  return (
    (once ? 0 : Number(b.isNew) - Number(a.isNew)) ||
    (once ? Math.sign(b.event.independentOrigins) - Math.sign(a.event.independentOrigins) : b.reports - a.reports) ||
    b.event.independentParties - a.event.independentParties ||
    standing(b.event) - standing(a.event) ||
    (a.event.id < b.event.id ? -1 : 1)
  )
}

const standing = ({ type, place, time, label }: SituationEvent): number =>
  (type === 'other' ? 0 : 2) + (place === null ? 0 : 1) + (time === null ? 0 : 1) + (label.split(' ').length > 3 ? 1 : 0)

function claimsByEvent(
  claims: readonly DeskClaim[],
  report: ReadonlyMap<string, SituationReport>,
): ReadonlyMap<string, readonly DeskClaim[]> {
  const grouped = new Map<string, DeskClaim[]>()
  for (const claim of claims) {
    const list = grouped.get(claim.event)
    if (list === undefined) grouped.set(claim.event, [claim])
    else list.push(claim)
  }
  for (const list of grouped.values()) list.sort(byReport(report))
  return grouped
}

/** Oldest publication first; what has none comes last. */
function byReport(report: ReadonlyMap<string, SituationReport>) {
  const at = ({ report: id }: { readonly report: string }): string => report.get(id)?.published ?? '9999'
  return (a: { readonly report: string }, b: { readonly report: string }): number => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0)
}

function denialsOf(events: readonly SituationEvent[], report: ReadonlyMap<string, SituationReport>): Denial[] {
  const latest = (origin: Origin): string | null =>
    origin.claims
      .map(({ report: id }) => report.get(id)?.published ?? '')
      .sort()
      .at(-1) || null
  return events
    .flatMap(event =>
      event.origins.filter(({ stance }) => stance === 'denies').map(origin => ({ event, origin, at: latest(origin) })),
    )
    .sort((a, b) => ((a.at ?? '') > (b.at ?? '') ? -1 : 1))
}
