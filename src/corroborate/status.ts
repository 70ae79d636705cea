import type { EventStatus, SourceKind } from '../model/index.js'
import { isOneType } from './alike.js'
import type { Evidence } from './evidence.js'
import type { FiledClaim } from './filed.js'
import type { Root } from './origins.js'
import { takenBackBy } from './taken-back.js'
import type { Voice } from './voices.js'
import { seenIn, vouchedIn } from './vouching.js'
import { agree, type Who } from './who.js'

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
  /^(?:order\/(?:curfew|emergency|restriction|restriction-lifted)|leadership\/(?:appointed|dismissed|resigns)|aid\/asylum|infrastructure\/closed|diplomacy\/(?:condemns|recognises|ultimatum|sanctions|sanctions-lifted|breaks-off|expels|restores|apologises|condoles|appeals|demands|rejects|praises|claims-responsibility|aid-cut))$/u
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
  /** What those who had denied it told themselves later on. */
  readonly takenBack: readonly FiledClaim[]
}

/** A row of the table: the first that holds decides. */
interface StatusRule {
  readonly id: string
  readonly status: EventStatus
  /** When it holds, for the reference page. */
  readonly when: string
  /** As a clause of `why`; empty where the count of origins says it. */
  readonly reason: string
  readonly holds?: (facts: Facts) => boolean
  /** The claim that decides; where the rule names none it holds where there is one. */
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
    id: 'status/called-untrue',
    status: 'denied',
    when: 'an outlet takes back what it printed, or calls a report untrue, and no origin asserts it with more than "possible"',
    reason: 'an outlet says itself that it is not so',
    holds: facts => facts.asserting.length === 0 && isCalledUntrue(facts),
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
    by: ({ asserting, evidence }) => seenIn(asserting, evidence),
    alone: true,
  },
  {
    id: 'status/two-parties',
    status: 'confirmed',
    when: 'origins of two parties tell one kind of deed, or much the same, of the same one or the same place (or in much the same words, among the same things), without a hedge, at least one of them by name; whose party is not known counts with any other of its kind',
    reason: '',
    by: ({ asserting, evidence }) => vouchedIn(asserting, evidence.stanceOf),
  },
  {
    id: 'status/act',
    status: 'confirmed',
    when: 'the announcement is the act (an order, an appointment, a resignation, asylum granted), made by name by the one who acts',
    reason: 'the announcement is the act',
    by: actIn,
  },
  {
    id: 'status/admission',
    status: 'confirmed',
    when: 'the one against whose interest it is admits it: a withdrawal, a loss, a surrender',
    reason: 'told by the one it speaks against',
    by: admissionIn,
  },
  {
    id: 'status/taken-back',
    status: 'confirmed',
    when: 'the side that had denied it tells this very kind of thing itself in a later report, without a hedge',
    reason: 'told by those who had denied it',
    by: ({ takenBack, evidence }) => takenBack.find(filed => tellsIt(filed, evidence)),
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

/** "That was false": whatever an outlet had printed itself, it stands by it no longer. */
const isCalledUntrue = ({ evidence: { claims, stanceOf } }: Facts): boolean =>
  claims.some(filed => filed.claim.chain.length === 0 && filed.isDenied && stanceOf(filed) === 'denies')

/** Voices without a known party or name are one party only where they are called the same. */
const areOfTwoParties = (a: Voice, b: Voice): boolean => a.party !== b.party || (a.party === a.key && a.name !== b.name)

export function factsOf(evidence: Evidence): Facts {
  const asserting = evidence.roots.filter(({ stance }) => stance === 'asserts')
  const denials = evidence.roots
    .filter(({ stance, wavers }) => stance === 'denies' || wavers)
    .map(root => ({ root, takenBack: takenBackBy(root, asserting, evidence.stanceOf) }))
  return {
    evidence,
    asserting,
    denying: denials.filter(({ takenBack }) => takenBack === undefined).map(({ root }) => root),
    takenBack: denials.flatMap(({ takenBack }) => takenBack ?? []),
  }
}

export const holdsIn = ({ holds, by }: StatusRule, facts: Facts): boolean => holds?.(facts) === true || by?.(facts) !== undefined

export function statusOf(evidence: Evidence): Verdict {
  const facts = factsOf(evidence)
  for (const { status, reason, holds, by, alone = false } of STATUS_RULES) {
    const claim = by?.(facts) ?? null
    if (claim === null && holds?.(facts) !== true) continue
    const told = claim === null || reason === '' || !hasSides(evidence) ? reason : `${reason}: “${claim.claim.text}”`
    return { status, by: claim, alone, reason: told }
  }
  return { status: 'reported', by: null, alone: false, reason: '' }
}

/** Other sides are told of it too, so that it must be said which the status speaks of. */
const hasSides = ({ claims }: Evidence): boolean => claims.some(({ thread }) => thread !== claims[0]?.thread)

const onlyParties = (asserting: readonly Root[], evidence: Evidence): boolean =>
  asserting.length > 0 && asserting.every(root => isPartyTo(root, evidence))

/** An armed group, an army or its channels; a government where the deed is its own or on its ground. */
function isPartyTo(root: Root, { claims, type }: Evidence): boolean {
  if (PARTISAN.has(root.voice.kind)) return true
  if (!STATE.has(root.voice.kind)) return false
  const country = /^government of (.+)$/u.exec(root.voice.party)?.[1]
  if (country === undefined) return root.claims.some(isOwnDeed)
  // What an embassy says of itself beside it makes it no party to it.
  const own = claims.filter(({ claim }) => isOneType(claim.event.type, type))
  return own.some(({ actor, target, claim }) => [actor?.country, target?.country, claim.place?.country].includes(country))
}

/** Whoever announces must be named: a source "in the palace" announces nothing. */
function actIn({ asserting, evidence }: Facts): FiledClaim | undefined {
  return ACTS.test(evidence.type)
    ? ownDeedIn(
        asserting.filter(({ voice }) => !voice.unnamed),
        evidence,
      )
    : undefined
}

function admissionIn({ asserting, evidence }: Facts): FiledClaim | undefined {
  return ADMISSIONS.test(evidence.type) ? ownDeedIn(asserting, evidence) : undefined
}

const ownDeedIn = (roots: readonly Root[], evidence: Evidence): FiledClaim | undefined =>
  roots.flatMap(({ claims }) => claims).find(filed => tellsIt(filed, evidence) && isOwnDeed(filed))

/** It says that this very kind of thing was done. */
const tellsIt = (filed: FiledClaim, { type, stanceOf }: Evidence): boolean =>
  isOneType(filed.claim.event.type, type) && filed.claim.polarity === '+' && stanceOf(filed) === 'asserts'

/** The teller is the doer (or the one appointed), of the same side, or of the same state. */
function isOwnDeed({ teller, claim, actor, target }: FiledClaim): boolean {
  // "Residents said its men had left": people admit nothing for anybody.
  if (teller === null || !ADMITS.has(teller.family)) return false
  const doers = claim.event.type === 'leadership/appointed' ? [actor, target] : [actor]
  return doers.some(doer => doer !== null && isOneWith(teller, doer))
}

const isOneWith = (teller: Who, doer: Who): boolean =>
  agree(teller, doer) === 'yes' ||
  (teller.side !== null && teller.side === doer.side) ||
  (teller.country !== null && teller.country === doer.country && OF_STATE.has(doer.family) && OF_STATE.has(teller.family))

const ADMITS: ReadonlySet<Who['family']> = new Set(['person', 'armed', 'army', 'police', 'government', 'other'])
const OF_STATE = new Set(['government', 'army', 'police'])
