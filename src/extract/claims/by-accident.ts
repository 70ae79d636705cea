import { seek } from '../../base/seek.js'
import type { Actor, Claim, Sentence } from '../../model/index.js'
import { HARM } from '../events/index.js'
import type { Draft } from './draft.js'
import { ARMED } from './human-kinds.js'

/**
 * Harm without a doer that is told beside a crash, a flood or an earthquake ("the pilot was hurt", "burying several homes") was done by nobody:
 * it keeps its victims and counts and has none of the codes of violence. Who was killed so has died.
 */
export function harmByAccident(
  claims: readonly Draft[],
  sentences: readonly Sentence[],
  actors: readonly Actor[],
): readonly Draft[] {
  if (!claims.some(isDisaster)) return claims
  const armed = new Set(actors.filter(({ kind }) => ARMED.has(kind)).map(({ id }) => id))
  const bySentence = new Map<number, Draft[]>()
  const sentenceOf = ({ event }: Draft): number => seek(sentences, event.trigger.start)
  for (const claim of claims) bySentence.set(sentenceOf(claim), [...(bySentence.get(sentenceOf(claim)) ?? []), claim])
  return claims.map(claim => {
    const cause = isHarmByNobody(claim) ? causeNear(sentenceOf(claim), bySentence) : null
    // Soldiers die in a fire where they fight.
    const isWar = cause?.event.type === 'disaster/fire' && claim.event.target !== null && armed.has(claim.event.target)
    return cause === null || isWar ? claim : doneByNobody(claim, cause)
  })
}

/** How many sentences back the accident may have been told. */
const REACH = 3

/**
 * The disaster of the nearest sentence that tells of one, or of violence; null where that tells of violence, too. Things burn in war as well: a
 * fire is a cause only where no violence is told nearby.
 */
function causeNear(at: number, bySentence: ReadonlyMap<number, readonly Draft[]>): Draft | null {
  const near = Array.from({ length: REACH + 1 }, (_, back) => bySentence.get(at - back) ?? [])
  const here = near.find(claims => claims.some(isViolence) || claims.some(isDisaster)) ?? []
  const disaster = here.find(isDisaster)
  if (disaster === undefined || here.some(isViolence)) return null
  return disaster.event.type === 'disaster/fire' && near.some(claims => claims.some(isViolence)) ? null : disaster
}

const isDisaster = ({ event, polarity, frame }: Draft): boolean =>
  polarity === '+' && (frame === 'happened' || frame === 'ongoing') && /^disaster\/(?!disease)/u.test(event.type)

const isViolence = ({ event }: Draft): boolean =>
  /^(?:fighting|control)\/|^crowd\/(?:riot|arson|looting)$|^harm\/(?!death|displacement)/u.test(event.type) &&
  (event.actor !== null || !HARM.has(event.type))

const isHarmByNobody = ({ event }: Draft): boolean => HARM.has(event.type) && event.actor === null

function doneByNobody(claim: Draft, cause: Draft): Draft {
  const { event } = claim
  const basis: Claim['basis'][number] = {
    field: 'event.type',
    rule: 'event/by-accident',
    words: [cause.event.trigger],
    confidence: 0.7,
  }
  const type = event.type === 'harm/killing' ? 'harm/death' : event.type
  return { ...claim, event: { ...event, type, plover: null, acled: null, cameo: null }, basis: [...claim.basis, basis] }
}
