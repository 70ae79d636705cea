import type { ClaimRef, EventStatus, Situation, SituationEvent } from '../../model/index.js'
import type { Sources } from '../sources.js'

/** A group of events as a desk asks for them, with how much room it gets. */
export interface Group {
  readonly id: 'contested' | 'confirmed' | 'claimed' | 'reported' | 'overtaken' | 'background'
  readonly title: string
  /** What stands in the headline, and in the summary block. */
  readonly word: string
  readonly short: string
  readonly note: string
  readonly statuses: readonly EventStatus[]
  /** Events told in full, events told in one line, quotations of an event. */
  readonly full: number
  readonly lines: number
  readonly quotes: number
}

/** In the order of the desk: what is contested, what is sure, what one side says, the rest, what is over. */
export const GROUPS: readonly Group[] = [
  {
    id: 'contested',
    title: 'CONTESTED',
    word: 'contested',
    short: 'contested',
    note: 'somebody denies it, or tellers disagree',
    statuses: ['disputed', 'denied'],
    full: 16,
    lines: 16,
    quotes: 5,
  },
  {
    id: 'confirmed',
    title: 'CONFIRMED',
    word: 'confirmed',
    short: 'confirmed',
    note: 'independent parties agree, it was seen, or those who did it say so',
    statuses: ['confirmed'],
    full: 12,
    lines: 24,
    quotes: 3,
  },
  {
    id: 'claimed',
    title: 'CLAIMED BY ONE SIDE',
    word: 'claimed by one side',
    short: 'one side only',
    note: 'told only by those whom it serves',
    statuses: ['claimed'],
    full: 10,
    lines: 16,
    quotes: 3,
  },
  {
    id: 'reported',
    title: 'REPORTED',
    word: 'reported',
    short: 'reported',
    note: 'told, but at a distance or by one origin alone',
    statuses: ['reported'],
    full: 10,
    lines: 24,
    quotes: 3,
  },
  {
    id: 'overtaken',
    title: 'OVERTAKEN OR WITHDRAWN',
    word: 'overtaken or withdrawn',
    short: 'overtaken',
    note: 'no longer the picture',
    statuses: ['superseded', 'retracted'],
    full: 6,
    lines: 12,
    quotes: 2,
  },
  {
    id: 'background',
    title: 'BACKGROUND',
    word: 'background',
    short: 'background',
    note: 'told as of before',
    statuses: [],
    full: 3,
    lines: 12,
    quotes: 2,
  },
]

/** The events of each group, those of more weight first. Forecasts stand with the outlooks and are left out here. */
export function groupEvents(situation: Situation, sources: Sources): ReadonlyMap<Group, readonly SituationEvent[]> {
  const forecasts = new Set(situation.outlooks.map(({ claim }) => keyOf(claim)))
  const groups = new Map<Group, SituationEvent[]>(GROUPS.map(group => [group, []]))
  for (const event of situation.events) {
    if (event.claims.length > 0 && event.claims.every(claim => forecasts.has(keyOf(claim)))) continue
    const group = groupOf(event, sources)
    if (group !== undefined) groups.get(group)?.push(event)
  }
  for (const events of groups.values()) events.sort(byWeight)
  return groups
}

const keyOf = ({ report, claim }: ClaimRef): string => `${report}\u0000${claim}`

function groupOf(event: SituationEvent, sources: Sources): Group | undefined {
  const status = GROUPS.find(({ statuses }) => statuses.includes(event.status))
  if (status?.id === 'contested' || status?.id === 'overtaken') return status
  const past = event.claims.length > 0 && event.claims.every(claim => sources.told(claim)?.claim.frame === 'background')
  return past ? GROUPS.find(({ id }) => id === 'background') : status
}

/**
 * Disputed before denied; then parties, where the fate of whoever rules counts as one more; such a fate, origins, reports, a known type of
 * event, the latest; at last as they stand.
 */
function byWeight(a: SituationEvent, b: SituationEvent): number {
  return (
    rank(a) - rank(b) ||
    b.independentParties + fate(b) - (a.independentParties + fate(a)) ||
    fate(b) - fate(a) ||
    b.independentOrigins - a.independentOrigins ||
    reportsOf(b) - reportsOf(a) ||
    Number(a.type === 'other') - Number(b.type === 'other') ||
    later(a, b)
  )
}

/** Who flees, falls, resigns or is seized is what a reader looks for first. */
const fate = ({ type }: SituationEvent): number => Number(/^leadership\/(?:flees|killed|ousted|resigns|detained)$/u.test(type))

const rank = ({ status }: SituationEvent): number => (status === 'denied' || status === 'retracted' ? 1 : 0)
const reportsOf = ({ claims }: SituationEvent): number => new Set(claims.map(({ report }) => report)).size

function later(a: SituationEvent, b: SituationEvent): number {
  const [left, right] = [a.lastReported ?? '', b.lastReported ?? '']
  return left === right ? 0 : left > right ? -1 : 1
}
