import { ownCopy } from '../base/remember.js'
import { sha256 } from '../base/sha256.js'
import { wordsOf } from '../base/span.js'
import { nameKey } from '../knowledge/transliteration.js'
import {
  asNotSo,
  type Certainty,
  type Claim,
  type ClaimPlace,
  type ClaimTime,
  denies,
  type SituationEvent,
} from '../model/index.js'
import { isOneType } from './alike.js'
import { findConflicts } from './conflicts.js'
import { compare, type FiledClaim, inClaimOrder } from './filed.js'
import type { Heads } from './heads.js'
import { DAY, intersection, length } from './interval.js'
import { nameTheSame } from './likeness.js'
import { mainTypeOf } from './main-type.js'
import { findRoots, type Root, refsOf } from './origins.js'
import { partiesOf } from './parties.js'
import { type StanceIn, stancesIn, tellingOfIt } from './stances.js'
import { statusOf, type Verdict } from './status.js'
import { whyOf } from './why.js'

/** An event with what later steps need of it. */
export interface WovenEvent {
  readonly event: SituationEvent
  readonly claims: readonly FiledClaim[]
}

export function weaveEvent(claims: readonly FiledClaim[], heads: Heads): WovenEvent {
  const stanceOf = stancesIn(claims)
  const roots = findRoots(tellingOfIt(claims, stanceOf), heads, stanceOf)
  const asserting = roots.filter(({ stance }) => stance === 'asserts')
  const type = mainTypeOf(claims)
  const parties = partiesOf(asserting).size
  const verdict = statusOf({ type, claims, roots, stanceOf })
  const published = claims.map(({ report }) => report.reading.report.published).filter(at => at !== null)
  const event: SituationEvent = {
    id: idOf(claims[0]),
    aliases: [],
    label: labelOf(sideOf(claims, verdict), type, stanceOf),
    type,
    status: verdict.status,
    why: whyOf(claims, roots, parties, verdict),
    time: timeOf(claims, type),
    place: placeOf(claims),
    actors: actorsOf(claims),
    claims: refsOf(claims),
    origins: roots.map(originOf),
    independentOrigins: asserting.length,
    independentParties: parties,
    conflicts: findConflicts(claims, roots, stanceOf),
    // Claims stand in order of publication.
    firstReported: published[0] ?? null,
    lastReported: published.at(-1) ?? null,
  }
  return { event, claims }
}

const originOf = ({ voice, stance, claims }: Root) => ({
  name: voice.name,
  kind: voice.kind,
  party: voice.partyName,
  stance,
  claims: refsOf(claims),
})

/** The id of the event that it founds. */
function idOf(founder: FiledClaim | undefined): string {
  if (founder === undefined) return ''
  founder.eventId ??= foundingId([founder])
  return founder.eventId
}

/** What the id of an event is made of. */
export type Founder = Pick<FiledClaim, 'ref' | 'report' | 'claim'>

/** Made of the founding claim's report and words, so that it stays while reports are added. */
export function foundingId(claims: readonly Founder[]): string {
  const founder = claims[0]
  if (founder === undefined) return ''
  const { text } = founder.report.reading.report
  const { words, event, polarity } = founder.claim
  const parts = [
    founder.ref.report,
    ...words.map(span => wordsOf(text, span)),
    wordsOf(text, event.trigger),
    event.type,
    polarity,
  ]
  return `e${sha256(parts.join('\n')).slice(0, 12)}`
}

const CERTAIN: Readonly<Record<Certainty, number>> = { certain: 3, probable: 2, unknown: 1, possible: 0 }

/** What the event is called and what its status speaks of are the same side of it. */
const OF_ITS_TYPE = 7

/** Where one claim decided the status, it and those that tell the same of the same: what the event is called must be what is confirmed. */
const sideOf = (claims: readonly FiledClaim[], { by, alone }: Verdict): readonly FiledClaim[] =>
  by === null ? claims : claims.filter(filed => filed === by || (!alone && filed.thread === by.thread && nameTheSame(filed, by)))

/** The text of the claim that tells most and surest; the earliest of equals. */
function labelOf(claims: readonly FiledClaim[], type: string, stanceOf: StanceIn): string {
  let best: FiledClaim | null = null
  let most = -1
  for (const filed of claims) {
    const worth = worthOf(filed, stanceOf) + (isOneType(filed.claim.event.type, type) ? OF_ITS_TYPE : 0)
    if (worth > most) {
      best = filed
      most = worth
    }
  }
  if (best === null) return ''
  best.label ??= ownCopy(best.claim.text)
  return isToldAsNotSo(best, stanceOf) ? asNotSo(best.label) : best.label
}

/** What is told as not so must not read as so where its own words do not deny it: "there is no sign that [anyone was hurt]". */
const isToldAsNotSo = (filed: FiledClaim, stanceOf: StanceIn): boolean =>
  filed.claim.polarity === '-' && stanceOf(filed) !== 'denies' && !denies(filed.claim.text)

function worthOf(filed: FiledClaim, stanceOf: StanceIn): number {
  const { claim, actor, target, hasTime, manner } = filed
  const told = [actor, target, claim.place, hasTime ? claim.time : null].filter(part => part !== null).length
  const asserted = stanceOf(filed) === 'denies' ? 0 : 8
  // What somebody tells says more than the outlet's own words around it.
  const hasTeller = manner === null ? 0 : 2
  return asserted + hasTeller + filed.reads + 2 * told + CERTAIN[claim.certainty] + (filed.inHeadline ? 0 : 1) + claim.confidence
}

/** How well a claim's text reads as a label. */
export function readability({ text, event, basis }: Claim): number {
  // A sentence that runs on says more but reads worse.
  const short = text.length <= 120 ? 2 : 0
  // What begins in the middle of a phrase was cut from a sentence read badly.
  const whole = /^[\p{L}\p{N}“"(]/u.test(text) && event.type !== 'other' ? 3 : 0
  // "The ministry put the toll at 11" names no event where anything else does.
  const count = basis.some(({ field, rule }) => field === 'event.type' && rule.includes('+toll')) ? 6 : 0
  return short + whole - count
}

const MOST_TIMES = 48

/** "Troops had regained it in 2018": so long a time, told of another kind of event, is not this one's. */
const HALF_A_YEAR = 182 * DAY

/** The told time that agrees with most others; the narrowest, then the first, of equals. */
function timeOf(all: readonly FiledClaim[], type: string): SituationEvent['time'] {
  // When something was is not told by what may yet come of it.
  const happened = all.filter(({ realm }) => realm !== 'ahead')
  const mayTell = ({ claim, time }: FiledClaim): boolean =>
    time === null || claim.event.type === type || length(time) < HALF_A_YEAR || !Number.isFinite(length(time))
  const claims = (happened.length > 0 ? happened : all).filter(mayTell)
  const told = claims.filter(({ time }) => time !== null).slice(0, MOST_TIMES)
  let best: FiledClaim | null = null
  let [most, narrowest] = [-1, Number.POSITIVE_INFINITY]
  for (const filed of told) {
    const { time } = filed
    if (time === null) continue
    const support = told.filter(other => other.time !== null && intersection(time, other.time) !== null).length
    if (support > most || (support === most && length(time) < narrowest)) {
      best = filed
      most = support
      narrowest = length(time)
    }
  }
  const time = best?.claim.time ?? claims.find(({ hasTime }) => hasTime)?.claim.time ?? earliestTold(claims)
  return time === null ? null : { value: time.value, from: time.from, to: time.to }
}

/** Where no words say when it was: it had happened by the first telling. */
function earliestTold(claims: readonly FiledClaim[]): ClaimTime | null {
  let first: ClaimTime | null = null
  for (const { claim } of claims)
    if (claim.time?.to != null && (first?.to == null || claim.time.to < first.to)) first = claim.time
  return first
}

/** The place told most often; the smaller, then the first, of equals. */
function placeOf(claims: readonly FiledClaim[]): SituationEvent['place'] {
  const counts = new Map<string, { readonly place: ClaimPlace; count: number }>()
  for (const { claim } of claims) {
    if (claim.place === null) continue
    const key = nameKey(claim.place.name)
    const known = counts.get(key)
    if (known === undefined) counts.set(key, { place: claim.place, count: 1 })
    else known.count++
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count || compare(a.place.radiusKm, b.place.radiusKm))
  if (best === undefined) return null
  const { name, lat, lon, radiusKm, country } = best.place
  return { name, lat, lon, radiusKm, country }
}

/** Each actor and target once, by the fullest name it has, in order of first telling. */
function actorsOf(claims: readonly FiledClaim[]): string[] {
  const names = new Map<string, string>()
  for (const { actor, target } of claims) {
    for (const who of [actor, target]) {
      if (who === null) continue
      const key = who.sounds.length === 0 && who.known === null ? nameKey(who.name) : who.key
      const known = names.get(key)
      if (known === undefined || who.name.length > known.length) names.set(key, who.name)
    }
  }
  return [...names.values()]
}

/** Events in order of their time; those without one by the first report of them. */
export function inTimeOrder(events: readonly WovenEvent[]): WovenEvent[] {
  const at = ({ event, claims }: WovenEvent): number => {
    const time = claims.find(({ claim }) => claim.time !== null && claim.time.value === event.time?.value)?.time ?? null
    const start = time === null ? Number.NEGATIVE_INFINITY : Number.isFinite(time.from) ? time.from : time.to
    return Number.isFinite(start) ? start : (claims[0]?.report.published?.from ?? Number.POSITIVE_INFINITY)
  }
  return events
    .map(woven => ({ woven, at: at(woven), first: woven.claims[0] as FiledClaim }))
    .sort((a, b) => compare(a.at, b.at) || inClaimOrder(a.first, b.first))
    .map(({ woven }) => woven)
}

/** Ids are unique: of two events founded by the same words, the later has a number behind its own. */
export function withUniqueIds(events: readonly WovenEvent[]): WovenEvent[] {
  const seen = new Map<string, number>()
  return events.map(({ event, ...rest }) => {
    const times = (seen.get(event.id) ?? 0) + 1
    seen.set(event.id, times)
    return { event: times === 1 ? event : { ...event, id: `${event.id}-${times}` }, ...rest }
  })
}
