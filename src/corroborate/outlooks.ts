import { groupBy } from '../base/group.js'
import type { Claim, ClaimRef, Outlook, Reading, Silence, SilenceRow } from '../model/index.js'
import { placesAgree } from './agreement.js'
import { isOneType } from './alike.js'
import type { WovenEvent } from './event.js'
import type { FiledClaim } from './filed.js'
import type { Heads } from './heads.js'
import type { Interval } from './interval.js'
import { publication } from './interval.js'
import { voiceIn } from './origins.js'
import { agree, type Who, whoOf } from './who.js'

/** Forecasts, each as it was told, with the one who ventures it; one whose like is confirmed by what came out later has come true. */
export function findOutlooks(claims: readonly FiledClaim[], heads: Heads, events: readonly WovenEvent[]): Outlook[] {
  const confirmed = events.filter(({ event }) => event.status === 'confirmed' && event.type !== 'other')
  const byType = groupBy(
    confirmed.flatMap(({ event, claims: own }) => own.filter(({ claim }) => isOneType(claim.event.type, event.type))),
    ({ claim }) => claim.event.type,
  )
  return claims
    .filter(({ claim }) => isForeseen(claim))
    .map(filed => {
      const settledBy =
        filed.claim.polarity === '-' ? undefined : byType.get(filed.claim.event.type)?.find(each => settles(each, filed))
      return {
        claim: filed.ref,
        origin: voiceIn(filed, heads)?.name ?? filed.claim.chain[0]?.name ?? filed.report.reading.report.outlet ?? '',
        outcome: settledBy === undefined ? 'open' : 'came-true',
        settledBy: settledBy?.ref ?? null,
      }
    })
}

/** What may come and what is fixed to come; the condition on which something may come ("if the rebels reach the capital") is no forecast. */
function isForeseen({ frame, basis }: Claim): boolean {
  const framed = (rules: RegExp) => basis.some(({ field, rule }) => field === 'frame' && rules.test(rule))
  if (frame === 'planned') return framed(/^(?:frame\/is-to|embedding\/(?:due|schedule))$/u)
  return frame === 'predicted' || (frame === 'conditional' && !framed(/^frame\/(?:if|till-then)$/u))
}

/** It has happened to the same one or by the same one, nothing speaks against it, and it came out later. */
function settles(later: FiledClaim, foreseen: FiledClaim): boolean {
  const { claim } = later
  if (later.realm !== 'happened' || claim.polarity === '-' || claim.certainty !== 'certain') return false
  const [actor, target] = [agree(later.actor, foreseen.actor), agree(later.target, foreseen.target)]
  if (actor === 'no' || target === 'no' || (actor !== 'yes' && target !== 'yes')) return false
  return placesAgree(claim.place, foreseen.claim.place) !== 'no' && isLater(later.report.published, foreseen.report.published)
}

const isLater = (later: Interval | null, earlier: Interval | null): boolean =>
  later !== null && earlier !== null && later.from >= earlier.to

/** Whoever is silent in one of these ways has spoken once it tells anything; who was not seen, or admitted nothing, has not. */
const ENDED_BY_SPEAKING: ReadonlySet<Silence['kind']> = new Set<Silence['kind']>([
  'yet-to-speak',
  'declined',
  'no-answer',
  'unreachable',
  'neither-confirms-nor-denies',
])

interface Speech {
  readonly who: Who
  readonly published: Interval | null
  readonly ref: ClaimRef
}

/** Every silence of every report, in order, ended by the first claim of a later report that the silent one tells. */
export function findSilences(readings: readonly Reading[]): SilenceRow[] {
  const speeches = readings.some(({ silences }) => silences.length > 0) ? speechesIn(readings) : new Map<string, Speech[]>()
  return readings.flatMap(reading =>
    reading.silences.map(({ name, about, kind, words, actor }) => {
      const { report, actors } = reading
      const silent = actors.find(({ id }) => id === actor)
      const at = publication(report.published)
      const broken = silent === undefined || !ENDED_BY_SPEAKING.has(kind) ? undefined : speechOf(whoOf(silent), at, speeches)
      return { name, about, kind, report: report.id, words, brokenBy: broken?.ref ?? null }
    }),
  )
}

function speechesIn(readings: readonly Reading[]): Map<string, Speech[]> {
  const all = readings.flatMap(({ report, claims, actors }) => {
    const published = publication(report.published)
    const byId = new Map(actors.map(actor => [actor.id, actor]))
    return claims.flatMap(({ id, chain: [root] }): Speech[] => {
      const speaker = root?.actor == null || root.manner === 'asks' ? undefined : byId.get(root.actor)
      return speaker === undefined ? [] : [{ who: whoOf(speaker), published, ref: { report: report.id, claim: id } }]
    })
  })
  return groupBy(all, ({ who }) => who.key)
}

/** "The government" is not its army, nor "officials" any official: only one who is known or named the same has surely spoken. */
function speechOf(silent: Who, at: Interval | null, speeches: ReadonlyMap<string, readonly Speech[]>): Speech | undefined {
  const isSomebody =
    silent.known !== null || silent.sounds.length > 0 || (silent.family === 'government' && silent.country !== null)
  if (!isSomebody) return undefined
  return speeches
    .get(silent.key)
    ?.find(({ who, published }) => who.family === silent.family && agree(silent, who) === 'yes' && isLater(published, at))
}
