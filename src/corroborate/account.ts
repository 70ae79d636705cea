import type { ClaimRef, EventAccount, JoinedClaim, OriginAccount, StatusRow } from '../model/index.js'
import { isNegative, type WovenEvent } from './event.js'
import type { FiledClaim } from './filed.js'
import type { Heads } from './heads.js'
import { likenessOf, NEVER, SIGN_WORDS, type Sign } from './likeness.js'
import { findRoots, type Root, refsOf } from './origins.js'
import { factsOf, STATUS_RULES } from './status.js'

/** Why the event is as it is; worked out anew from its claims, so that the account can say nothing but what decided. */
export function accountOf({ event, claims }: WovenEvent, heads: Heads): EventAccount {
  const negative = isNegative(claims)
  const roots = findRoots(claims, heads, negative)
  const facts = factsOf({ type: event.type, claims, roots, negative })
  return {
    event,
    claims: claims.map((claim, index) => joinedClaim(claim, claims.slice(0, index))),
    origins: roots.map(originAccount),
    status: STATUS_RULES.map(({ id, status, when, holds }): StatusRow => ({ rule: id, status, when, holds: holds(facts) })),
  }
}

function joinedClaim(claim: FiledClaim, earlier: readonly FiledClaim[]): JoinedClaim {
  const common = { claim: claim.ref, text: claim.claim.text }
  if (earlier.length === 0) return { ...common, how: 'founded', like: null, likeness: null, signs: [] }
  const linked = earlier.find(({ ref, report }) => report === claim.report && ref.claim === claim.claim.event.sameAs)
  if (linked !== undefined) return { ...common, how: 'linked', ...compared(claim, linked) }
  const copied = claim.report.original === null ? undefined : earlier.find(({ copyKey }) => copyKey === claim.copyKey)
  if (copied !== undefined) return { ...common, how: 'copied', ...compared(claim, copied) }
  let nearest = earlier[0] as FiledClaim
  let most = NEVER
  for (const other of earlier) {
    const likeness = likenessOf(claim, other)
    if (likeness > most) {
      nearest = other
      most = likeness
    }
  }
  return { ...common, how: most === NEVER ? 'decided' : 'alike', ...compared(claim, nearest) }
}

interface Compared {
  readonly like: ClaimRef
  readonly likeness: number | null
  readonly signs: JoinedClaim['signs']
}

function compared(claim: FiledClaim, other: FiledClaim): Compared {
  const found: { readonly sign: Sign; readonly words: string; readonly weight: number }[] = []
  const likeness = likenessOf(claim, other, (sign, weight) =>
    found.push({ sign, words: SIGN_WORDS[sign], weight: tenths(weight) }),
  )
  const signs = likeness === NEVER ? [] : found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return { like: other.ref, likeness: likeness === NEVER ? null : tenths(likeness), signs }
}

const tenths = (value: number): number => Math.round(value * 10) / 10

const originAccount = ({ voice, stance, claims, possiblyOne }: Root): OriginAccount => ({
  name: voice.name,
  kind: voice.kind,
  party: voice.partyName,
  stance,
  claims: refsOf(claims),
  to: voice.addressee,
  names: [...new Set(claims.map(({ claim }) => claim.chain[0]?.name ?? voice.name))],
  possiblyOne,
})
