import type { ClaimRef, EventAccount, JoinedClaim, OriginAccount, StatusRow } from '../model/index.js'
import type { WovenEvent } from './event.js'
import type { FiledClaim } from './filed.js'
import { TOGETHER } from './happenings.js'
import type { Heads } from './heads.js'
import { kinshipOf, TIE_WORDS } from './kinship.js'
import { likenessOf, NEVER, SIGN_WORDS } from './likeness.js'
import { findRoots, type Root, refsOf } from './origins.js'
import { stancesIn, tellingOfIt } from './stances.js'
import { factsOf, holdsIn, STATUS_RULES } from './status.js'
import type { Note } from './weighing.js'

/** Why the event is as it is; worked out anew from its claims, so that the account can say nothing but what decided. */
export function accountOf({ event, claims }: WovenEvent, heads: Heads): EventAccount {
  const stanceOf = stancesIn(claims)
  const roots = findRoots(tellingOfIt(claims, stanceOf), heads, stanceOf)
  const facts = factsOf({ type: event.type, claims, roots, stanceOf })
  return {
    event,
    claims: claims.map((claim, index) => joinedClaim(claim, claims.slice(0, index), claims)),
    origins: roots.map(originAccount),
    status: STATUS_RULES.map(
      (rule): StatusRow => ({ rule: rule.id, status: rule.status, when: rule.when, holds: holdsIn(rule, facts) }),
    ),
  }
}

function joinedClaim(claim: FiledClaim, earlier: readonly FiledClaim[], all: readonly FiledClaim[]): JoinedClaim {
  const common = { claim: claim.ref, text: claim.claim.text }
  if (earlier.length === 0) return { ...common, how: 'founded', like: null, likeness: null, signs: [] }
  const linked = earlier.find(({ ref, report }) => report === claim.report && ref.claim === claim.claim.event.sameAs)
  if (linked !== undefined) return { ...common, how: 'linked', ...alikeTo(claim, linked) }
  const copied = claim.report.original === null ? undefined : earlier.find(({ copyKey }) => copyKey === claim.copyKey)
  if (copied !== undefined) return { ...common, how: 'copied', ...alikeTo(claim, copied) }
  const alike = earlier.filter(({ thread }) => thread !== null && thread === claim.thread)
  if (alike.length > 0) {
    const like = nearest(alike, other => likenessOf(claim, other))
    return { ...common, how: 'alike', ...alikeTo(claim, like) }
  }
  const thread = all.filter(other => other === claim || (other.thread !== null && other.thread === claim.thread))
  const others = all.filter(other => !thread.includes(other)).slice(0, MOST_COMPARED)
  // A thread is gathered as one: any of its claims may be the one that is near.
  const isKin = thread.slice(0, MOST_COMPARED).some(one => others.some(other => kinshipOf(one, other) > TOGETHER))
  const like = nearest(others.length > 0 ? others : earlier, other => kinshipOf(claim, other))
  return { ...common, how: isKin ? 'side' : 'decided', ...kinTo(claim, like) }
}

/** How many claims of an event are compared, for an account of a large one. */
const MOST_COMPARED = 64

function nearest(claims: readonly FiledClaim[], likeness: (other: FiledClaim) => number): FiledClaim {
  let best = claims[0] as FiledClaim
  let most = NEVER
  for (const other of claims) {
    const own = likeness(other)
    if (own > most) {
      best = other
      most = own
    }
  }
  return best
}

interface Compared {
  readonly like: ClaimRef
  readonly likeness: number | null
  readonly signs: JoinedClaim['signs']
}

type Score<Sign extends string> = (a: FiledClaim, b: FiledClaim, note: Note<Sign>) => number

function compared<Sign extends string>(
  claim: FiledClaim,
  like: FiledClaim,
  score: Score<Sign>,
  words: Readonly<Record<Sign, string>>,
): Compared {
  const signs: Compared['signs'][number][] = []
  const likeness = score(claim, like, (sign, weight) => signs.push({ sign, words: words[sign], weight: tenths(weight) }))
  return likeness === NEVER
    ? { like: like.ref, likeness: null, signs: [] }
    : {
        like: like.ref,
        likeness: tenths(likeness),
        signs: signs.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
      }
}

const alikeTo = (claim: FiledClaim, like: FiledClaim): Compared => compared(claim, like, likenessOf, SIGN_WORDS)

const kinTo = (claim: FiledClaim, like: FiledClaim): Compared => compared(claim, like, kinshipOf, TIE_WORDS)

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
