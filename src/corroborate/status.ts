import type { EventStatus, SourceKind } from '../model/index.js'
import type { FiledClaim } from './filed.js'
import { likenessOf, NEVER, nameTheSame } from './likeness.js'
import { sharedMarks } from './meaning.js'
import type { Root } from './origins.js'
import { partiesOf } from './parties.js'
import type { StanceIn } from './stances.js'
import type { Voice } from './voices.js'
import { agree, type Who } from './who.js'

/** What the status of an event is decided on. */
export interface Evidence {
  readonly type: string
  readonly claims: readonly FiledClaim[]
  readonly roots: readonly Root[]
  readonly stanceOf: StanceIn
}

/** A status with the reason that decided it, as a clause for `why`, and the claim that did, where one did. */
export interface Verdict {
  readonly status: EventStatus
  readonly reason: string
  readonly by: FiledClaim | null
  /** Only what that claim says is sure. */
  readonly alone: boolean
}

/** Types whose announcement by the actor is the deed: no second voice can make it truer. */
const ACTS =
  /^(?:order\/(?:curfew|emergency|restriction|restriction-lifted)|leadership\/(?:appointed|dismissed|resigns)|aid\/asylum|infrastructure\/closed|diplomacy\/(?:condemns|recognises|ultimatum|sanctions|sanctions-lifted|breaks-off|expels|restores|apologises|condoles|appeals|praises|claims-responsibility|aid-cut))$/u
/** Types that tell against the one who did or suffered them, where that one tells them. */
const ADMISSIONS = /^(?:control\/(?:withdraws|loses|deserted)|order\/(?:surrender|desertion))$/u
const PARTISAN = new Set<SourceKind>(['armed-group', 'party', 'partisan-media', 'military'])
const STATE = new Set<SourceKind>(['official', 'military', 'state-media'])

/** What the rows of the table ask of an event. */
interface Facts {
  readonly evidence: Evidence
  /** Origins that assert it with more than "possible", and those that deny it (also those that do both). */
  readonly asserting: readonly Root[]
  readonly denying: readonly Root[]
}

/** A row of the table: the first that holds decides. */
interface StatusRule {
  readonly id: string
  readonly status: EventStatus
  /** When it holds, for the reference page. */
  readonly when: string
  /** As a clause of `why`; empty where the count of origins says it. */
  readonly reason: string
  readonly holds: (facts: Facts) => boolean
  /** The claim that decides, where one does. */
  readonly by?: (facts: Facts) => FiledClaim | undefined
  /** Nothing but what that claim says is sure: it was seen, and what others tell beside it was not. */
  readonly alone?: true
}

const isAhead = ({ evidence }: Facts): boolean => evidence.claims.every(({ realm }) => realm === 'ahead')

/** The contract's definitions as a table. A false "confirmed" is the worst error: in doubt one step lower. */
export const STATUS_RULES: readonly StatusRule[] = [
  {
    id: 'status/ahead-of-a-party',
    status: 'claimed',
    when: 'every claim is planned, predicted or conditional, and only parties to it say so',
    reason: 'a forecast, plan or condition',
    holds: facts => isAhead(facts) && onlyParties(facts.asserting, facts.evidence),
  },
  {
    id: 'status/ahead',
    status: 'reported',
    when: 'every claim is planned, predicted or conditional',
    reason: 'a forecast, plan or condition',
    holds: isAhead,
  },
  {
    id: 'status/denied',
    status: 'denied',
    when: 'somebody denies it and no origin asserts it with more than "possible"',
    reason: '',
    holds: ({ asserting, denying }) => asserting.length === 0 && denying.length > 0,
  },
  {
    id: 'status/disputed',
    status: 'disputed',
    when: 'one party asserts it and another denies it, or tells what cannot be so beside it, of the same time',
    reason: 'asserted and denied by different parties',
    holds: ({ asserting, denying }) => denying.some(({ voice }) => asserting.some(root => areOfTwoParties(root.voice, voice))),
  },
  {
    id: 'status/both-ways',
    status: 'reported',
    when: 'the only party that asserts it denies it too',
    reason: 'its origin tells it both ways',
    holds: ({ denying }) => denying.length > 0,
  },
  {
    id: 'status/seen',
    status: 'confirmed',
    when: 'a reporter saw, or tells first hand, this very kind of happening, without a hedge, in a sentence of its own that was read without doubt',
    reason: 'a reporter saw it or tells it first hand',
    holds: facts => seenIn(facts) !== undefined,
    by: facts => seenIn(facts),
    alone: true,
  },
  {
    id: 'status/two-parties',
    status: 'confirmed',
    when: 'origins of two parties tell one kind of deed, or much the same, of the same one or the same place, without a hedge, at least one of them by name; whose party is not known counts with any other of its kind',
    reason: '',
    holds: ({ asserting, evidence }) => vouchedIn(asserting, evidence) !== undefined,
    by: ({ asserting, evidence }) => vouchedIn(asserting, evidence),
  },
  {
    id: 'status/act',
    status: 'confirmed',
    when: 'the announcement is the act (an order, an appointment, a resignation, asylum granted), made by name by the one who acts',
    reason: 'the announcement is the act',
    holds: facts => actIn(facts) !== undefined,
    by: facts => actIn(facts),
  },
  {
    id: 'status/admission',
    status: 'confirmed',
    when: 'the one against whose interest it is admits it: a withdrawal, a loss, a surrender',
    reason: 'told by the one it speaks against',
    holds: facts => admissionIn(facts) !== undefined,
    by: facts => admissionIn(facts),
  },
  {
    id: 'status/party',
    status: 'claimed',
    when: 'only parties to the conflict assert it: an armed group, an army or their channels; a government where the deed is its own or on its ground',
    reason: 'told only by a party to it',
    holds: ({ asserting, evidence }) => onlyParties(asserting, evidence),
  },
  {
    id: 'status/reported',
    status: 'reported',
    when: 'anything else that is told, the bare voice of an outlet included',
    reason: '',
    holds: () => true,
  },
]

/** Voices without a known party or name are one party only where they are called the same. */
const areOfTwoParties = (a: Voice, b: Voice): boolean => a.party !== b.party || (a.party === a.key && a.name !== b.name)

export const factsOf = (evidence: Evidence): Facts => ({
  evidence,
  asserting: evidence.roots.filter(({ stance }) => stance === 'asserts'),
  denying: evidence.roots.filter(({ stance, wavers }) => stance === 'denies' || wavers),
})

export function statusOf(evidence: Evidence): Verdict {
  const facts = factsOf(evidence)
  const rule = STATUS_RULES.find(({ holds }) => holds(facts))
  const { status = 'reported', reason = '' } = rule ?? {}
  const by = rule?.by?.(facts) ?? null
  return {
    status,
    by,
    alone: rule?.alone === true,
    reason: by === null || reason === '' || !hasSides(evidence) ? reason : `${reason}: “${by.claim.text}”`,
  }
}

/** Other sides are told of it too, so that it must be said which the status speaks of. */
const hasSides = ({ claims }: Evidence): boolean => claims.some(({ thread }) => thread !== claims[0]?.thread)

/** Two parties that are known for what they are say it without a hedge, and one of them by name: two unnamed sources may have one source themselves. */
function vouchedIn(asserting: readonly Root[], { stanceOf }: Evidence): FiledClaim | undefined {
  const certain = asserting.filter(
    ({ voice, claims }) => (voice.kind !== 'other' || voice.sounds.length > 1) && claims.some(filed => vouches(filed, stanceOf)),
  )
  const joint = certain.filter(root => certain.some(other => other.voice.party !== root.voice.party && tellTheSame(root, other)))
  if (partiesOf(joint).size < 2 || joint.every(({ voice }) => voice.unnamed)) return undefined
  return joint.flatMap(({ claims }) => claims).find(filed => vouches(filed, stanceOf))
}

const ALIKE = -10
const MOST_COMPARED = 8

const tellTheSame = (a: Root, b: Root): boolean =>
  a.claims.slice(0, MOST_COMPARED).some(one => b.claims.slice(0, MOST_COMPARED).some(other => areOneThing(one, other)))

/**
 * Claims are gathered by their likeness to many; two voices vouch for one thing only where what they say is alike by itself: one kind of deed, or
 * much the same in other words, and of the same one or the same place.
 */
function areOneThing(a: FiledClaim, b: FiledClaim): boolean {
  const likeness = likenessOf(a, b)
  if (likeness === NEVER) return false
  const isOneKind = a.claim.event.type === b.claim.event.type && a.claim.event.type !== 'other'
  return isOneKind
    ? nameTheSame(a, b) || sharedMarks(a.setting.names, b.setting.names) > 0
    : likeness >= ALIKE && nameTheSame(a, b)
}

/** What was seen is this happening, and not something beside it that was gathered with it; of a happening without a type all claims must be like it. */
const seenIn = ({ asserting, evidence }: Facts): FiledClaim | undefined =>
  asserting
    .filter(({ voice }) => voice.kind === 'reporter')
    .flatMap(({ claims }) => claims)
    .find(
      filed =>
        (filed.manner === 'saw' || filed.manner === 'says') &&
        filed.claim.event.type === evidence.type &&
        vouches(filed, evidence.stanceOf) &&
        (evidence.type !== 'other' || evidence.claims.every(other => other === filed || likenessOf(filed, other) >= ALIKE)),
    )

/** Below this the reader doubts its own reading. */
const READ_SURELY = 0.5

/** A claim confirms only where it is told without a hedge, read without doubt, and told by its own sentence, not carried on from one before. */
const vouches = (filed: FiledClaim, stanceOf: StanceIn): boolean =>
  filed.claim.certainty === 'certain' &&
  filed.claim.confidence >= READ_SURELY &&
  !filed.isCarried &&
  stanceOf(filed) === 'asserts'

const onlyParties = (asserting: readonly Root[], evidence: Evidence): boolean =>
  asserting.length > 0 && asserting.every(root => isPartyTo(root, evidence))

/** An armed group, an army or its channels; a government where the deed is its own or on its ground. */
function isPartyTo(root: Root, { claims }: Evidence): boolean {
  if (PARTISAN.has(root.voice.kind)) return true
  if (!STATE.has(root.voice.kind)) return false
  const country = /^government of (.+)$/u.exec(root.voice.party)?.[1]
  if (country === undefined) return root.claims.some(isOwnDeed)
  return claims.some(({ actor, target, claim }) => [actor?.country, target?.country, claim.place?.country].includes(country))
}

/** Whoever announces must be named: a source "in the palace" announces nothing. */
const actIn = ({ asserting, evidence }: Facts): FiledClaim | undefined =>
  ACTS.test(evidence.type)
    ? ownDeedIn(
        asserting.filter(({ voice }) => !voice.unnamed),
        evidence,
      )
    : undefined

const admissionIn = ({ asserting, evidence }: Facts): FiledClaim | undefined =>
  ADMISSIONS.test(evidence.type) ? ownDeedIn(asserting, evidence) : undefined

const ownDeedIn = (roots: readonly Root[], evidence: Evidence): FiledClaim | undefined =>
  roots.flatMap(({ claims }) => claims).find(filed => tellsIt(filed, evidence) && isOwnDeed(filed))

/** It says that this very kind of thing was done. */
const tellsIt = (filed: FiledClaim, { type, stanceOf }: Evidence): boolean =>
  filed.claim.event.type === type && filed.claim.polarity === '+' && stanceOf(filed) === 'asserts'

/** The teller is the doer (or the one appointed), of the same side, or of the same state. */
function isOwnDeed({ teller, claim, actor, target }: FiledClaim): boolean {
  if (teller === null) return false
  const doers = claim.event.type === 'leadership/appointed' ? [actor, target] : [actor]
  return doers.some(doer => doer !== null && isOneWith(teller, doer))
}

const isOneWith = (teller: Who, doer: Who): boolean =>
  agree(teller, doer) === 'yes' ||
  (teller.side !== null && teller.side === doer.side) ||
  (teller.country !== null && teller.country === doer.country && OF_STATE.has(doer.family) && OF_STATE.has(teller.family))

const OF_STATE = new Set(['government', 'army', 'police'])
