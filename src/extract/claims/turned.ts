import { seek } from '../../base/seek.js'
import type { Sentence } from '../../model/index.js'
import type { Draft } from './draft.js'

/**
 * A protest told beside a riot, in its sentence or the next, was not peaceful: ACLED counts the demonstration once, as a violent one, and the
 * riot has that code.
 */
export function withoutPeaceBesideRiots(claims: readonly Draft[], sentences: readonly Sentence[]): readonly Draft[] {
  const sentenceOf = ({ event }: Draft): number => seek(sentences, event.trigger.start)
  const riots = new Set(claims.filter(isRiot).map(sentenceOf))
  if (riots.size === 0) return claims
  return claims.map(claim => {
    const at = sentenceOf(claim)
    const isBeside = claim.event.acled === PEACEFUL && [at - 1, at, at + 1].some(near => riots.has(near))
    return isBeside ? { ...claim, event: { ...claim.event, acled: null } } : claim
  })
}

const PEACEFUL = 'Peaceful protest'

const isRiot = ({ event, polarity, frame }: Draft): boolean =>
  event.acled === 'Violent demonstration' && polarity === '+' && (frame === 'happened' || frame === 'ongoing')
