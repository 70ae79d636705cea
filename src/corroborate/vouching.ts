import { isOneType } from './alike.js'
import type { Evidence } from './evidence.js'
import type { FiledClaim } from './filed.js'
import { canBeOne, likenessOf, nameTheSame } from './likeness.js'
import { sharedBroadRare, sharedMarks } from './meaning.js'
import type { Root } from './origins.js'
import { areOfTwoParties } from './parties.js'
import type { StanceIn } from './stances.js'
import type { Family } from './who.js'

// What several voices, or somebody's own eyes, make sure.

/** A voice with what it says without a hedge. */
type Vouching = Pick<Root, 'voice' | 'claims'>

/** Two parties that are known for what they are say it without a hedge, and one of them by name: two unnamed sources may have one source themselves. */
export function vouchedIn(asserting: readonly Root[], stanceOf: StanceIn): FiledClaim | undefined {
  const sure = asserting.flatMap(({ voice, claims }): Vouching[] => {
    const vouching =
      voice.kind === 'other' && voice.sounds.length < 2 && voice.acronym === null
        ? []
        : claims.filter(filed => vouches(filed, stanceOf))
    return vouching.length === 0 ? [] : [{ voice, claims: vouching.slice(0, MOST_COMPARED) }]
  })
  // What has a type says best what was told twice.
  return vouchedBy(sure, isTyped) ?? vouchedBy(sure, claim => !isTyped(claim))
}

const isTyped = ({ claim }: FiledClaim): boolean => claim.event.type !== 'other'

function vouchedBy(sure: readonly Vouching[], isMeant: (claim: FiledClaim) => boolean): FiledClaim | undefined {
  let first: FiledClaim | undefined
  for (const one of sure) {
    const claims = one.claims.filter(isMeant)
    if (claims.length === 0) continue
    const second = sure.find(other => areOfTwoParties(one.voice, other.voice) && vouchedAmong(claims, other) !== undefined)
    if (second === undefined) continue
    first ??= vouchedAmong(claims, second)
    if (!one.voice.unnamed || !second.voice.unnamed) return first
  }
  return undefined
}

/** The first that the other voice tells too. */
const vouchedAmong = (claims: readonly FiledClaim[], { claims: others }: Vouching): FiledClaim | undefined =>
  claims.find(claim => others.some(other => areOneThing(claim, other)))

const ALIKE = -10
/** Of two that have no type only what they say shows what they tell of. */
const ALIKE_UNTYPED = 0
const MOST_COMPARED = 8

/**
 * Claims are gathered by their likeness to many; two voices vouch for one thing only where what they say is alike by itself: one kind of deed, or
 * much the same in other words, and of the same one or the same place.
 */
const areOneThing = (a: FiledClaim, b: FiledClaim): boolean =>
  a.claim.event.type !== 'other' && areOneKind(a.claim.event.type, b.claim.event.type)
    ? (nameTheSame(a, b) || sharedMarks(a.setting.names, b.setting.names) > 0 || areBesideTheSame(a, b)) &&
      canBeOne(a, b) &&
      !befellOthers(a, b)
    : nameTheSame(a, b) && likenessOf(a, b) >= (isTyped(a) || isTyped(b) ? ALIKE : ALIKE_UNTYPED)

/** "247 enemies were killed" and "at least 100 people have been killed": an army's toll of its foes is none of the town's dead, unless both count the same. */
const befellOthers = (a: FiledClaim, b: FiledClaim): boolean =>
  HARM.test(a.claim.event.type) &&
  a.target !== null &&
  b.target !== null &&
  ARMED.has(a.target.family) !== ARMED.has(b.target.family) &&
  !a.counts.some(one => b.counts.some(other => one.low === other.low))

const HARM = /^harm\/(?:killing|death|injury|massacre)$/u
const ARMED: ReadonlySet<Family> = new Set<Family>(['army', 'police', 'armed'])

/** Much the same, with rare words in common in the sentences beside it: "a bridge was taken" twice, and no more, may be two bridges. */
const areBesideTheSame = (a: FiledClaim, b: FiledClaim): boolean =>
  likenessOf(a, b) >= ALIKE &&
  sharedBroadRare(a.setting.around, b.setting.around) > sharedBroadRare(a.setting.words, b.setting.words)

/** An ambush is an attack, and those who were killed are dead: the one who tells it so tells no other deed. */
const areOneKind = (type: string, other: string): boolean =>
  type === other || KINDS.some(kind => kind.has(type) && kind.has(other))

const KINDS: readonly ReadonlySet<string>[] = [
  new Set(['fighting/attack', 'fighting/ambush']),
  new Set(['harm/death', 'harm/killing']),
  new Set(['control/captures', 'control/regains']),
  new Set(['order/arrest', 'leadership/detained']),
]

/** What was seen is this happening, and not something beside it that was gathered with it; of a happening without a type all claims must be like it. */
export function seenIn(asserting: readonly Root[], evidence: Evidence): FiledClaim | undefined {
  return asserting
    .filter(({ voice }) => voice.kind === 'reporter')
    .flatMap(({ claims }) => claims)
    .find(
      filed =>
        (filed.manner === 'saw' || filed.manner === 'says') &&
        isOneType(filed.claim.event.type, evidence.type) &&
        vouches(filed, evidence.stanceOf) &&
        (evidence.type !== 'other' || evidence.claims.every(other => other === filed || likenessOf(filed, other) >= ALIKE)),
    )
}

/** Below this the reader doubts its own reading. */
const READ_SURELY = 0.5

/** A claim confirms only where it is told without a hedge, read without doubt, and told by its own sentence, not carried on from one before. */
const vouches = (filed: FiledClaim, stanceOf: StanceIn): boolean =>
  filed.claim.certainty === 'certain' &&
  filed.claim.confidence >= READ_SURELY &&
  !filed.isCarried &&
  stanceOf(filed) === 'asserts'
