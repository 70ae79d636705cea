import { groupBy } from '../../base/group.js'
import type { KnownActor } from '../../knowledge/rows.js'
import type {
  ClaimAnchor,
  ClaimRef,
  DecisionMade,
  DecisionOutcome,
  EventStatus,
  Reading,
  ResolvedPlace,
} from '../../model/index.js'
import { inOrder } from '../filed.js'
import { mergeActors } from './actors.js'
import { correct } from './correct.js'
import { type Desk, lost, openDesk } from './desk.js'
import type { Found } from './find.js'
import { standing } from './standing.js'

/** What people decided over events, for weaving. */
export interface Constraints {
  /** In the order they were decided: a later one may take an earlier one apart. */
  readonly groupings: readonly Grouping[]
  readonly statuses: readonly StatusSet[]
  /** Claims as the machine read them, where a person corrected one: an event keeps the id that its founder gave it. */
  readonly corrected: readonly { readonly ref: ClaimRef; readonly before: Reading['claims'][number] }[]
}

export interface Grouping {
  readonly entry: number
  /** merge: the events that hold these claims are one. split: these claims, with their copies, are an event of their own. */
  readonly kind: 'merge' | 'split'
  readonly claims: readonly ClaimRef[]
}

export interface StatusSet {
  readonly claim: ClaimRef
  readonly status: EventStatus
  /** "set by lena: the palace confirmed it to us". */
  readonly why: string
}

export const NO_CONSTRAINTS: Constraints = { groupings: [], statuses: [], corrected: [] }

/** Readings as people left them. */
export interface Decided {
  readonly readings: readonly Reading[]
  readonly constraints: Constraints
  /** One for each decision, in their order; none is dropped. */
  readonly outcomes: readonly DecisionOutcome[]
}

/** What is known beside the readings, for the words that a person wrote. */
export interface DecisionKnowledge {
  placeNamed(name: string): ResolvedPlace | null
  actorNamed(name: string): KnownActor | null
}

/**
 * What people decided, over what the machine read: fields corrected, rejected claims left out, and the rest as constraints for weaving. Each
 * decision is found again by its quote; one whose words are no longer here is `lost`, and listed. A pure function of both.
 */
export function decide(readings: readonly Reading[], decisions: readonly DecisionMade[], knowledge: DecisionKnowledge): Decided {
  if (decisions.length === 0) return { readings, constraints: NO_CONSTRAINTS, outcomes: [] }
  const ordered = [...decisions].sort((a, b) => a.entry - b.entry)
  const undone = standing(ordered)
  const desk = openDesk(inOrder(readings), knowledge)
  const outcomes = ordered.map(made => undone.get(made.entry) ?? apply(desk, made))
  return { readings: desk.readings(), constraints: desk.constraints(), outcomes: overruled(outcomes, ordered) }
}

function apply(desk: Desk, made: DecisionMade): DecisionOutcome {
  const { decision, entry } = made
  const applied = (claims: readonly ClaimRef[], why: string): DecisionOutcome => ({
    entry,
    state: 'applied',
    why,
    claims,
    before: null,
  })
  switch (decision.kind) {
    case 'claim-accepted':
      return onClaim(desk, made, decision.claim, found => {
        desk.accept(found, entry)
        return applied([found.ref], 'a person has checked it against the report')
      })
    case 'claim-rejected':
      return onClaim(desk, made, decision.claim, found => {
        desk.reject(found, entry)
        return applied([found.ref], 'left out of every event')
      })
    case 'claim-corrected':
      return onClaim(desk, made, decision.claim, found => correct(desk, found, made, decision))
    case 'events-merged': {
      const { refs, missing } = desk.findAll(decision.events.map(({ founding }) => founding))
      if (refs.length < 2) return lost(entry, missing ?? 'fewer than two of its events are here', refs)
      desk.group({ entry, kind: 'merge', claims: refs })
      return applied(refs, missing === null ? `${refs.length} events are one` : `${refs.length} events are one; ${missing}`)
    }
    case 'event-split': {
      const { refs, missing } = desk.findAll(decision.claims)
      if (refs.length === 0) return lost(entry, missing ?? 'none of its claims is here')
      desk.group({ entry, kind: 'split', claims: refs })
      return applied(refs, missing === null ? 'an event of their own' : `an event of their own; ${missing}`)
    }
    case 'actors-merged':
      return mergeActors(desk, entry, decision.names)
    case 'source-graded':
      return applied([], `${decision.source}: ${decision.grade}`)
    case 'status-overridden':
      return onClaim(desk, made, decision.event.founding, found => {
        desk.setStatus({ claim: found.ref, status: decision.status, why: `set by ${made.by}: ${decision.reason}` })
        return applied([found.ref], `set to ${decision.status}`)
      })
    case 'noted': {
      const anchor = decision.claim ?? decision.event?.founding ?? null
      return anchor === null ? applied([], 'kept') : onClaim(desk, made, anchor, found => applied([found.ref], 'kept'))
    }
    case 'undone':
      return applied([], `entry ${decision.entry} was taken back`)
    default:
      return decision satisfies never
  }
}

function onClaim(
  desk: Desk,
  { entry }: DecisionMade,
  anchor: ClaimAnchor,
  work: (found: Found) => DecisionOutcome,
): DecisionOutcome {
  const found = desk.find(anchor)
  return 'why' in found ? lost(entry, found.why) : work(found)
}

/** Of acceptances and rejections of one claim, and of corrections of one field, the last holds; the earlier ones say so. */
function overruled(outcomes: readonly DecisionOutcome[], decisions: readonly DecisionMade[]): DecisionOutcome[] {
  const keyOf = (index: number): string | null => {
    const decision = decisions[index]?.decision
    const outcome = outcomes[index]
    const ref = outcome?.claims[0]
    if (decision === undefined || outcome?.state !== 'applied') return null
    if (decision.kind === 'source-graded') return `grade ${decision.source}`
    if (ref === undefined) return null
    const claim = `${ref.report}\n${ref.claim}`
    if (decision.kind === 'claim-accepted' || decision.kind === 'claim-rejected') return `judged ${claim}`
    if (decision.kind === 'claim-corrected') return `${decision.field} ${claim}`
    return decision.kind === 'status-overridden' ? `status ${claim}` : null
  }
  const byKey = groupBy(
    outcomes.map((_, index) => index).filter(index => keyOf(index) !== null),
    keyOf,
  )
  const last = new Map([...byKey].map(([key, indexes]) => [key, outcomes[indexes.at(-1) as number]?.entry]))
  return outcomes.map((outcome, index) => {
    const by = last.get(keyOf(index))
    return by === undefined || by === outcome.entry
      ? outcome
      : { ...outcome, state: 'undone', why: `entry ${by} decided it anew` }
  })
}
