import { acledEventOf } from '../../lexicon/events/index.js'
import type { Actor, Claim, SituationEvent } from '../../model/index.js'
import type { Told } from '../sources.js'
import type { Exporting } from './format.js'

/** An event as coders keep it: one row, the best of its claims, who did it to whom. */
export interface CodedEvent {
  readonly event: SituationEvent
  /** The claim whose words stand for it. */
  readonly lead: Told
  readonly actor: Actor | null
  readonly target: Actor | null
  /** First day of it, YYYY-MM-DD: when it happened, else when it was first reported; null: neither is known. */
  readonly day: string | null
  /** 1: to the day, 2: to the week, 3: to the month or worse (ACLED's digits). */
  readonly dayPrecision: 1 | 2 | 3
  readonly origins: readonly string[]
  readonly outlets: readonly string[]
  /** Killed, by the lowest told; null: nobody says. */
  readonly killed: number | null
}

/** Statuses under which coders count an event as one that happened. */
const COUNTED: ReadonlySet<SituationEvent['status']> = new Set(['confirmed', 'reported', 'claimed', 'disputed'])

/**
 * The events of a situation that happened, as somebody asserts, and that have a code: what is only foreseen, denied, retracted or outside
 * of the ontology is no row of an event table.
 */
export function codedEvents(exporting: Exporting): CodedEvent[] {
  return exporting.situation.events.flatMap(event => {
    if (!COUNTED.has(event.status)) return []
    const told = event.claims.flatMap(ref => exporting.sources.told(ref) ?? [])
    const lead = leadOf(told)
    return lead === null ? [] : [codedEvent(exporting, event, lead, told)]
  })
}

const HAPPENED: ReadonlySet<Claim['frame']> = new Set(['happened', 'ongoing'])

function leadOf(told: readonly Told[]): Told | null {
  const fit = told.filter(
    ({ claim }) =>
      claim.event.plover !== null && claim.polarity === '+' && HAPPENED.has(claim.frame) && claim.certainty !== 'possible',
  )
  return fit.reduce<Told | null>(
    (best, one) => (best === null || one.claim.confidence > best.claim.confidence ? one : best),
    null,
  )
}

function codedEvent({ sources }: Exporting, event: SituationEvent, lead: Told, told: readonly Told[]): CodedEvent {
  const actorOf = (id: string | null): Actor | null => lead.reading.actors.find(actor => actor.id === id) ?? null
  const { day, precision } = dayOf(event)
  const killed = told.flatMap(({ claim }) => claim.numbers.filter(({ what }) => what === 'killed').map(({ low }) => low))
  return {
    event,
    lead,
    actor: actorOf(lead.claim.event.actor),
    target: actorOf(lead.claim.event.target),
    day,
    dayPrecision: precision,
    origins: event.origins.filter(({ stance }) => stance === 'asserts').map(({ name }) => name),
    outlets: [...new Set(event.claims.map(({ report }) => sources.report(report)?.outlet ?? report))],
    killed: killed.length === 0 ? null : Math.min(...killed),
  }
}

function dayOf({ time, firstReported }: SituationEvent): { day: string | null; precision: 1 | 2 | 3 } {
  const from = time?.from?.slice(0, 10) ?? null
  const to = time?.to?.slice(0, 10) ?? null
  if (from === null) return { day: to ?? firstReported?.slice(0, 10) ?? null, precision: 3 }
  const days = to === null ? 1 : (Date.parse(to) - Date.parse(from)) / 86_400_000
  return { day: from, precision: days <= 1 ? 1 : days <= 7 ? 2 : 3 }
}

export const acledTypeOf = ({ lead }: CodedEvent): { event: string; sub: string } => {
  const sub = lead.claim.event.acled
  return sub === null ? { event: '', sub: '' } : { event: acledEventOf(sub) ?? '', sub }
}

/** "RETREAT" and "withdraw" of "RETREAT/withdraw". */
export function ploverOf({ lead }: CodedEvent): { type: string; mode: string | null } {
  const [type = '', mode = null] = (lead.claim.event.plover ?? '').split('/')
  return { type, mode }
}
