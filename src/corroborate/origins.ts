import type { ClaimRef, SourceKind } from '../model/index.js'
import { type FiledClaim, inClaimOrder } from './filed.js'
import type { Heads } from './heads.js'
import { Homes } from './homes.js'
import { putInOrder } from './sorted.js'
import type { Stance, StanceIn } from './stances.js'
import { handKeys, mayBeOne, type Told, type Voice, voiceOf } from './voices.js'

/** The root of one or more chains of an event, with the claims by what they do to it. */
export interface Root {
  readonly voice: Voice
  readonly stance: Stance
  readonly claims: readonly FiledClaim[]
  /** It both asserts and denies. */
  readonly wavers: boolean
  /** Several unnamed voices, counted once because they may be the same people. */
  readonly possiblyOne: boolean
}

/** The voice at the root of a claim's chain. */
export const voiceIn = (filed: FiledClaim, heads: Heads): Voice | null => toldIn(filed, heads).voice

/** Who tells it and through whom, worked out once for as long as its speaker heads what he was known to head. */
function toldIn(filed: FiledClaim, heads: Heads): Told {
  const person = filed.speaker
  const head = person === null ? undefined : heads.get(person)
  if (filed.told !== null && filed.told.head === head) return filed.told
  const { chain } = filed.claim
  filed.told = { head, voice: voiceOf(chain, filed.report, heads), hands: handKeys(chain, filed.report) }
  return filed.told
}

interface Draft {
  /** Its number among the drafts. */
  readonly place: number
  readonly voices: Voice[]
  readonly claims: FiledClaim[]
}

/**
 * The distinct roots of an event's chains, in order of their first claim. An outlet or agency that only hands on what another origin of this
 * event told it is none.
 */
export function findRoots(claims: readonly FiledClaim[], heads: Heads, stanceOf: StanceIn): Root[] {
  const told = claims.map(filed => toldIn(filed, heads))
  const drafts = new Drafts()
  // What is called the same and spoke to the same is looked for once.
  const homes = new Map<string, Draft>()
  told.forEach(({ voice }, at) => {
    if (voice === null || voice.pronoun) return
    const filed = claims[at] as FiledClaim
    const home = homes.get(voice.called)
    if (home !== undefined) home.claims.push(filed)
    else homes.set(voice.called, drafts.join(drafts.like(voice, filed, stanceOf), voice, filed))
  })
  told.forEach(({ voice }, at) => {
    if (voice === null || !voice.pronoun) return
    const filed = claims[at] as FiledClaim
    const own = drafts.all.find(draft => draft.claims.some(({ report }) => report === filed.report))
    drafts.join(own ?? drafts.all[0], voice, filed)
  })
  for (const { claims: own } of drafts.all) putInOrder(own, inClaimOrder)
  const sorted = [...drafts.all].sort((a, b) => inClaimOrder(a.claims[0] as FiledClaim, b.claims[0] as FiledClaim))
  const hands = handsIn(told)
  const own = sorted.filter(({ voices }) => !voices.every(voice => isHand(voice, hands)))
  return own.filter(draft => !isEcho(draft, own)).map(draft => rootOf(draft, stanceOf))
}

/** Up to so many roots are looked at one by one. */
const FEW = 16

/** Roots on the way, in the order in which they were founded. */
class Drafts {
  readonly all: Draft[] = []
  /** Null: there are so few that all are looked at. */
  #homes: Homes | null = null

  /** The first whose voice this one may be. */
  like(voice: Voice, filed: FiledClaim, stanceOf: StanceIn): Draft | undefined {
    if (this.#homes === null && this.all.length > FEW) {
      this.#homes = new Homes()
      for (const { voices, place } of this.all) for (const known of voices) this.#homes.add(known, place)
    }
    const near = this.#homes?.near(voice) ?? null
    const some = near === null ? this.all : near.map(place => this.all[place] as Draft)
    return some.find(draft => draft.voices.some(known => mayBeOne(known, voice)) && !isOpposed(draft, voice, filed, stanceOf))
  }

  /** Joins a draft; undefined: founds one. */
  join(draft: Draft | undefined, voice: Voice, filed: FiledClaim): Draft {
    const home: Draft = draft ?? { place: this.all.length, voices: [], claims: [] }
    if (draft === undefined) this.all.push(home)
    home.claims.push(filed)
    const isKnown = home.voices.some(
      ({ key, name, addressee }) => key === voice.key && name === voice.name && addressee === voice.addressee,
    )
    if (!isKnown) {
      home.voices.push(voice)
      this.#homes?.add(voice, home.place)
    }
    return home
  }
}

/** Two who are not named may be one, but not where the one tells it and the other denies it. */
function isOpposed({ claims }: Draft, { unnamed }: Voice, filed: FiledClaim, stanceOf: StanceIn): boolean {
  const stance = stanceOf(filed)
  return unnamed && stance !== 'weak' && claims.some(other => stanceOf(other) !== 'weak' && stanceOf(other) !== stance)
}

/** Keys of all that handed on what another told. */
function handsIn(told: readonly Told[]): ReadonlySet<string> {
  const hands = new Set<string>()
  // Equal lists are one list, and most stand beside many voices.
  const all = new Set<readonly string[]>()
  for (const { voice, hands: own } of told) {
    if (voice === null || all.has(own)) continue
    if (!own.includes(voice.key)) all.add(own)
    for (const hand of own) if (hand !== voice.key) hands.add(hand)
  }
  return hands
}

/** "The state agencies", "rebels": several at once and none by name, beside a voice of their own side that they may be repeating or be. */
function isEcho({ voices }: Draft, drafts: readonly Draft[]): boolean {
  if (!voices.every(({ collective }) => collective)) return false
  const parties = new Set(voices.map(({ party }) => party))
  return drafts.some(other => other.voices.some(({ collective, party }) => !collective && parties.has(party)))
}

const MEDIA = new Set<SourceKind>(['media', 'state-media', 'partisan-media', 'social-media'])

const isHand = (voice: Voice, hands: ReadonlySet<string>): boolean => MEDIA.has(voice.kind) && hands.has(voice.key)

function rootOf({ voices, claims }: Draft, stanceOf: StanceIn): Root {
  const stances = claims.map(stanceOf)
  const asserts = stances.includes('asserts')
  const denies = stances.includes('denies')
  const names = new Set(voices.map(({ name }) => name))
  return {
    voice: fullest(voices),
    stance: asserts ? 'asserts' : denies ? 'denies' : 'weak',
    claims,
    wavers: asserts && denies,
    possiblyOne: names.size > 1 && voices.every(({ unnamed, kind }) => unnamed && kind !== 'reporter'),
  }
}

/** The voice with the longest proper name; the first of equals. */
function fullest(voices: readonly Voice[]): Voice {
  let best = voices[0] as Voice
  for (const voice of voices) if (voice.sounds.length > best.sounds.length) best = voice
  return best
}

export const refsOf = (claims: readonly FiledClaim[]): ClaimRef[] => claims.map(({ ref }) => ref)
