import { kilometresBetween } from '../../base/globe.js'
import type { Toponym } from '../../knowledge/index.js'
import type { ResolvedPlace } from '../../model/reading.js'
import type { Candidate } from './candidates.js'
import { divisionOf, withinContainer } from './containers.js'
import type { HomeGround } from './home.js'
import { keyOfCandidate } from './key.js'
import { type Anchor, type Setting, settingOf } from './setting.js'

/** What a name was taken for. `rivals`: places that it may be, the likeliest first, where none is likely enough. */
export interface Choice {
  readonly toponym: Toponym | null
  readonly rivals: readonly Toponym[]
}

const NONE: Choice = { toponym: null, rivals: [] }

/**
 * Picks the place that each name means: the likeliest by its size, by the places around it in the report, by the states and countries named
 * there, by the outlet's home. A name means one place throughout, except where a container says otherwise.
 */
export function resolveAll(candidates: readonly Candidate[], home: HomeGround | null): readonly Choice[] {
  const names = namesIn(candidates)
  let setting = settingOf(candidates, firstAnchors(names), home)
  // Each time around, every name has the last answers of the others beside it.
  for (let round = 0; round < ROUNDS; round += 1) {
    const anchors = [...names].flatMap(([key, options]) => {
      const best = bestOf(scoredOf(key, options, setting))
      return best === null ? [] : [{ key, toponym: best.toponym, weight: isFirm(best) ? 1 : UNSURE_WEIGHT }]
    })
    setting = settingOf(candidates, anchors, home)
  }
  const chosen = new Map([...names].map(([key, options]) => [key, likeliest(key, options, setting)] as const))
  return candidates.map((_, at) => choiceAt(candidates, at, chosen, setting))
}

function choiceAt(candidates: readonly Candidate[], at: number, chosen: ReadonlyMap<string, Choice>, setting: Setting): Choice {
  const division = divisionOf(candidates, at)
  if (division !== null) return { toponym: division, rivals: [] }
  const key = keyOfCandidate(candidates[at] as Candidate)
  const within = withinContainer(candidates, at)
  if (within !== null) return within.length === 0 ? NONE : likeliest(key, within, setting)
  return chosen.get(key) ?? NONE
}

/** For each name its possible places: those that fit its container, where any mention of it has one. */
function namesIn(candidates: readonly Candidate[]): Map<string, readonly Toponym[]> {
  const names = new Map<string, readonly Toponym[]>()
  const isBound = new Set<string>()
  candidates.forEach((candidate, at) => {
    if (candidate.toponyms.length === 0) return
    const key = keyOfCandidate(candidate)
    const within = withinContainer(candidates, at)
    if (within !== null && within.length > 0 && !isBound.has(key)) {
      names.set(key, within)
      isBound.add(key)
    } else if (!names.has(key)) names.set(key, candidate.toponyms)
  })
  return names
}

/** Twice as likely by 8: the least lead that the likeliest place must have over another one far away. */
const LEAST_LEAD = 5
/** Places as near as this to one another are, for a reader, the same. */
const SAME_AREA_KM = 100

/**
 * The least that the rest of the report must say for a place of the gazetteer, by how its name was found. Measured on news texts: of names with
 * namesakes and less support than this none was right, with it more than nine in ten; of those that our tables know, nearly all.
 */
const LEAST_SUPPORT: Readonly<Record<Toponym['by'], number>> = { table: 0, name: 8, spelling: 12, sound: 16 }
/** A town of about 400,000 people, or a name that nothing else bears, needs none. */
const WELL_KNOWN = 150

interface Scored {
  readonly toponym: Toponym
  readonly support: number
}

const scoreOf = ({ toponym, support }: Scored): number => toponym.prior + support

const scoredOf = (key: string, options: readonly Toponym[], setting: Setting): Scored[] =>
  options.map(toponym => ({ toponym, support: setting.support(key, toponym) }))

const bestOf = (scored: readonly Scored[]): Scored | null =>
  scored.reduce<Scored | null>((leader, one) => (leader === null || scoreOf(one) > scoreOf(leader) ? one : leader), null)

function likeliest(key: string, options: readonly Toponym[], setting: Setting): Choice {
  const scored = scoredOf(key, options, setting)
  const leader = bestOf(scored)
  if (leader === null) return NONE
  const best = seatOf(leader, scored)
  const rivals = scored.filter(
    one =>
      one !== best &&
      one !== leader &&
      scoreOf(best) - scoreOf(one) < LEAST_LEAD &&
      kilometresBetween(one.toponym.place, best.toponym.place) > SAME_AREA_KM,
  )
  if (rivals.length === 0 && isSupported(best, scored)) return { toponym: best.toponym, rivals: [] }
  const others = rivals.length > 0 ? rivals : scored.filter(one => one !== best)
  const inOrder = [...others].sort((a, b) => scoreOf(b) - scoreOf(a)).map(({ toponym }) => toponym)
  return { toponym: null, rivals: [best.toponym, ...inOrder] }
}

/** "in Karaganda": a province hardly likelier than the town that it is called after, which lies in it, is that town. */
function seatOf(leader: Scored, scored: readonly Scored[]): Scored {
  const { place } = leader.toponym
  if (place.kind !== 'region' || leader.toponym.by === 'table') return leader
  const isSeat = ({ toponym }: Scored): boolean =>
    toponym.place.kind === 'city' &&
    toponym.place.country === place.country &&
    kilometresBetween(toponym.place, place) <= place.radiusKm
  return bestOf(scored.filter(one => isSeat(one) && scoreOf(leader) - scoreOf(one) < LEAST_LEAD * 2)) ?? leader
}

/** Answers on the way, with which other names are weighed. */
const ROUNDS = 2
/** What an answer that rests on its size alone counts as evidence for others. */
const UNSURE_WEIGHT = 0.5
const isFirm = ({ toponym, support }: Scored): boolean => toponym.by === 'table' || support >= LEAST_SUPPORT[toponym.by]

/** How far its next namesake must stay behind for a name to be clear by itself: sixteen times as likely. */
const CLEAR_LEAD = 32
/** Of a name that is not clear, as many of its places are tried beside the others. */
const MOST_TRIED = 4

/** Clear names as they are; of the others, their likelier places side by side, so that those find one another that lie together. */
function firstAnchors(names: ReadonlyMap<string, readonly Toponym[]>): Anchor[] {
  return [...names].flatMap(([key, options]) => {
    const [first, second, ...rest] = [...options].sort((a, b) => b.prior - a.prior)
    if (first === undefined || first.by === 'sound') return []
    if (second === undefined || first.prior - second.prior >= CLEAR_LEAD) return [{ key, toponym: first, weight: 1 }]
    return [first, second, ...rest.slice(0, MOST_TRIED - 2)].map(toponym => ({ key, toponym, weight: UNSURE_WEIGHT / 2 }))
  })
}

/** Alone in bearing its name, a place of fewer than some 20,000 people is meant where the report at least speaks of its country. */
const SMALL_TOWN = 110
/** A town of some 40,000 people, and how far its next namesake must stay behind for it to need no support: a village of that name. */
const TOWN = 125
const TOWN_LEAD = 60

function isSupported(best: Scored, scored: readonly Scored[]): boolean {
  const { by, prior } = best.toponym
  if (best.support >= LEAST_SUPPORT[by]) return true
  if (by !== 'name') return false
  if (prior >= WELL_KNOWN) return true
  if (scored.length === 1) return prior >= SMALL_TOWN
  return prior >= TOWN && scored.every(one => one === best || scoreOf(best) - scoreOf(one) >= TOWN_LEAD)
}

/** How far a site named after a town may lie from its middle. */
const SITE_RADIUS_KM = 20
const REGION_RADIUS_KM = 80

/** "Aleppo Airport" lies by Aleppo, "Homs Governorate" around Homs: as near as the name alone can tell. */
export function derivedPlace({ named, start, end }: Candidate, { place }: Toponym, text: string): ResolvedPlace {
  if (named === 'itself' || place.kind === 'country' || (named === 'region' && place.kind === 'region')) return place
  const name = text.slice(start, end)
  const isSite = named === 'site'
  return {
    ...place,
    name,
    geonames: null,
    kind: isSite ? 'facility' : 'region',
    radiusKm: place.radiusKm + (isSite ? SITE_RADIUS_KM : REGION_RADIUS_KM),
  }
}
