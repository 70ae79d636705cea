import type { Actor, Claim, ClaimAnchor, ClaimRef, DecisionOutcome, Reading } from '../../model/index.js'
import type { Constraints, DecisionKnowledge, Grouping, StatusSet } from './decide.js'
import { type Found, findClaim, type NotFound } from './find.js'

/** The readings while decisions are laid over them; what was read is never changed, only replaced. */
export interface Desk {
  readonly knowledge: DecisionKnowledge
  /** All readings as the machine made them. */
  readonly read: readonly Reading[]
  find(anchor: ClaimAnchor): Found | NotFound
  /** Those that are found and not rejected; `missing`: why the first of the others is not. */
  findAll(anchors: readonly ClaimAnchor[]): { readonly refs: readonly ClaimRef[]; readonly missing: string | null }
  accept(found: Found, entry: number): void
  reject(found: Found, entry: number): void
  /** The claim as it stands after earlier decisions. */
  present(found: Found): Claim
  replace(found: Found, claim: Claim): void
  /** The actors of the reading, with those that decisions put there. */
  actors(reading: Reading): readonly Actor[]
  setActors(reading: Reading, actors: readonly Actor[]): void
  group(grouping: Grouping): void
  setStatus(status: StatusSet): void
  readings(): readonly Reading[]
  constraints(): Constraints
}

export const lost = (entry: number, why: string, claims: readonly ClaimRef[] = []): DecisionOutcome => ({
  entry,
  state: 'lost',
  why,
  claims,
  before: null,
})

export function openDesk(read: readonly Reading[], knowledge: DecisionKnowledge): Desk {
  const byId = new Map(read.map(reading => [reading.report.id, reading]))
  const claims = new Map<string, Claim>()
  const actors = new Map<Reading, readonly Actor[]>()
  const rejected = new Set<string>()
  const originals = new Map<string, { readonly ref: ClaimRef; readonly before: Claim }>()
  const groupings: Grouping[] = []
  const statuses = new Map<string, StatusSet>()
  const desk: Desk = {
    knowledge,
    read,
    find: anchor => findClaim(anchor, byId.get(anchor.quote.report)),
    findAll: anchors => {
      const refs: ClaimRef[] = []
      let missing: string | null = null
      for (const anchor of anchors) {
        const found = desk.find(anchor)
        if ('why' in found) missing ??= found.why
        else if (rejected.has(keyOf(found.ref))) missing ??= `the claim “${found.claim.text}” was rejected`
        else refs.push(found.ref)
      }
      return { refs, missing }
    },
    accept: (found, entry) => {
      rejected.delete(keyOf(found.ref))
      const claim = desk.present(found)
      desk.replace(found, { ...claim, confidence: 1, basis: [...claim.basis, basisOf('confidence', entry)] })
    },
    reject: found => void rejected.add(keyOf(found.ref)),
    present: ({ ref, claim }) => claims.get(keyOf(ref)) ?? claim,
    replace: ({ ref, claim: before }, claim) => {
      claims.set(keyOf(ref), claim)
      originals.set(keyOf(ref), { ref, before })
    },
    actors: reading => actors.get(reading) ?? reading.actors,
    setActors: (reading, own) => void actors.set(reading, own),
    group: grouping => void groupings.push(grouping),
    setStatus: status => void statuses.set(keyOf(status.claim), status),
    readings: () => read.map(reading => withDecisions(reading, desk.actors(reading), claims, rejected)),
    constraints: () => ({ groupings, statuses: [...statuses.values()], corrected: [...originals.values()] }),
  }
  return desk
}

export const keyOf = ({ report, claim }: ClaimRef): string => `${report}\n${claim}`

export const basisOf = (field: string, entry: number, words: Claim['words'] = []): Claim['basis'][number] => ({
  field,
  rule: `decision/${entry}`,
  words,
  confidence: 1,
})

function withDecisions(
  reading: Reading,
  actors: readonly Actor[],
  changed: ReadonlyMap<string, Claim>,
  rejected: ReadonlySet<string>,
): Reading {
  const report = reading.report.id
  const isRejected = ({ id }: Claim) => rejected.has(keyOf({ report, claim: id }))
  const touched =
    actors !== reading.actors ||
    reading.claims.some(claim => isRejected(claim) || changed.has(keyOf({ report, claim: claim.id })))
  if (!touched) return reading
  const byId = new Map(reading.claims.map(claim => [claim.id, claim]))
  /** What a rejected claim was linked to stays linked: to the one before it. */
  const linkOf = (id: string | null): string | null => {
    const linked = id === null ? undefined : byId.get(id)
    return linked === undefined || !isRejected(linked) ? id : linkOf(linked.event.sameAs)
  }
  const claims = reading.claims
    .filter(claim => !isRejected(claim))
    .map(claim => changed.get(keyOf({ report, claim: claim.id })) ?? claim)
    .map(claim => {
      const sameAs = linkOf(claim.event.sameAs)
      return sameAs === claim.event.sameAs ? claim : { ...claim, event: { ...claim.event, sameAs } }
    })
  return { ...reading, actors, claims }
}
