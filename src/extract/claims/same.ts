import type { Claim } from '../../model/index.js'

/** Marks a claim that tells again what an earlier one of the same report told: same type, same doer, same target, same place. */
export function sameEvents(claims: readonly Claim[]): Claim[] {
  const first = new Map<string, string>()
  return claims.map(claim => {
    const { type, actor, target } = claim.event
    if (type === 'other' || (actor === null && target === null)) return claim
    const key = [type, actor, target, claim.place?.name ?? '', claim.frame === 'background'].join('|')
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, claim.id)
    return earlier === undefined ? claim : { ...claim, event: { ...claim.event, sameAs: earlier } }
  })
}
