import type { Founder, WovenEvent } from '../event.js'
import { type FiledClaim, inClaimOrder } from '../filed.js'
import type { Constraints, Grouping } from './decide.js'
import { keyOf } from './desk.js'

/** The claims of one event, with the ids that other events had which are now part of it. */
export interface Gathered {
  readonly claims: readonly FiledClaim[]
  readonly founders: readonly (readonly FiledClaim[])[]
}

/** Events as people put them together and took them apart, in the order of their decisions. */
export function regroup(groups: readonly (readonly FiledClaim[])[], { groupings }: Constraints): Gathered[] {
  let gathered: Gathered[] = groups.map(claims => ({ claims, founders: [claims] }))
  for (const grouping of groupings) gathered = grouping.kind === 'merge' ? merged(gathered, grouping) : split(gathered, grouping)
  return gathered
}

function merged(gathered: readonly Gathered[], { claims: refs }: Grouping): Gathered[] {
  const wanted = new Set(refs.map(keyOf))
  const isMeant = ({ claims }: Gathered): boolean => claims.some(({ ref }) => wanted.has(keyOf(ref)))
  const own = gathered.filter(isMeant)
  if (own.length < 2) return [...gathered]
  const claims = own.flatMap(group => group.claims).sort(inClaimOrder)
  return [...gathered.filter(group => !isMeant(group)), { claims, founders: own.flatMap(({ founders }) => founders) }]
}

function split(gathered: readonly Gathered[], { claims: refs }: Grouping): Gathered[] {
  const wanted = new Set(refs.map(keyOf))
  const named = gathered.flatMap(({ claims }) => claims.filter(({ ref }) => wanted.has(keyOf(ref))))
  if (named.length === 0) return [...gathered]
  // A copy of a text tells what its original tells.
  const copies = new Set(named.map(({ copyKey }) => copyKey))
  const isTaken = (claim: FiledClaim): boolean => wanted.has(keyOf(claim.ref)) || copies.has(claim.copyKey)
  const taken = gathered.flatMap(({ claims }) => claims.filter(isTaken)).sort(inClaimOrder)
  const rest = gathered.map(({ claims, founders }) => ({
    claims: claims.filter(claim => !isTaken(claim)),
    // An id goes with its founder.
    founders: founders.filter(([founder]) => founder !== undefined && !isTaken(founder)),
  }))
  return [...rest.filter(({ claims }) => claims.length > 0), { claims: taken, founders: [] }]
}

/** How an event is made of claims, and named. */
export interface Weaver {
  weave(claims: readonly FiledClaim[]): WovenEvent
  idOf(claims: readonly Founder[]): string
}

/**
 * An event with the ids it had before people decided, and the status that they gave it. What a report told that was withdrawn supports
 * nothing any more; an event that nothing else tells is retracted.
 */
export function weaveGathered(
  gathered: Gathered,
  { statuses, corrected }: Constraints,
  withdrawn: ReadonlySet<string>,
  { weave, idOf }: Weaver,
): WovenEvent {
  const standing = withdrawn.size === 0 ? gathered.claims : gathered.claims.filter(({ ref }) => !withdrawn.has(ref.report))
  const { event, claims } = weave(standing.length === 0 ? gathered.claims : standing)
  const aliases = aliasesOf(event.id, claims, gathered.founders, corrected, idOf)
  const own = new Set(statuses.length === 0 ? [] : claims.map(({ ref }) => keyOf(ref)))
  const set = statuses.findLast(({ claim }) => own.has(keyOf(claim)))
  const status =
    set !== undefined
      ? { status: set.status, why: set.why }
      : standing.length === 0
        ? RETRACTED
        : { status: event.status, why: event.why }
  return { claims, event: { ...event, aliases: [...event.aliases, ...aliases], ...status } }
}

const RETRACTED = { status: 'retracted', why: 'every report that told it was withdrawn' } as const

function aliasesOf(
  id: string,
  claims: readonly FiledClaim[],
  founders: Gathered['founders'],
  corrected: Constraints['corrected'],
  idOf: Weaver['idOf'],
): string[] {
  const before = new Map(corrected.map(({ ref, before: claim }) => [keyOf(ref), claim]))
  const isAsRead = founders.length === 1 && founders[0] === claims
  if (isAsRead && !claims.some(({ ref }) => before.has(keyOf(ref)))) return []
  const asRead = ({ ref, report, claim }: FiledClaim): Founder => ({ ref, report, claim: before.get(keyOf(ref)) ?? claim })
  const ids = [...founders, claims].flatMap(each => [idOf(each), idOf(each.map(asRead))])
  return [...new Set(ids)].filter(each => each !== '' && each !== id)
}
