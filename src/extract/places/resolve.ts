import { kilometresBetween } from '../../base/globe.js'
import type { Toponym } from '../../knowledge/index.js'
import type { ResolvedPlace } from '../../model/reading.js'
import type { Candidate } from './candidates.js'
import { divisionOf, withinContainer } from './containers.js'
import type { HomeGround } from './home.js'
import { keyOfCandidate } from './key.js'
import { type Setting, settingOf } from './setting.js'

/** What a name was taken for. `rivals`: places that it may as well be, where none is likely enough. */
export interface Choice {
  readonly toponym: Toponym | null
  readonly rivals: readonly Toponym[]
}

/**
 * Picks the place that each name means: the likeliest by its size, by the places around it in the report, by the states and countries named
 * there, by the outlet's home. A name means one place throughout, except where a container says otherwise.
 */
export function resolveAll(candidates: readonly Candidate[], home: HomeGround | null): readonly Choice[] {
  const names = namesIn(candidates)
  let setting = settingOf(candidates, [], home)
  let chosen: ReadonlyMap<string, Choice> = new Map()
  // The second time around, every name has the first answers of the others beside it.
  for (let round = 0; round < 2; round += 1) {
    chosen = new Map([...names].map(([key, options]) => [key, likeliest(key, options, setting)] as const))
    setting = settingOf(
      candidates,
      [...chosen].flatMap(([key, { toponym }]) => (toponym === null ? [] : [{ key, toponym }])),
      home,
    )
  }
  return candidates.map((_, at) => choiceAt(candidates, at, chosen, setting))
}

function choiceAt(candidates: readonly Candidate[], at: number, chosen: ReadonlyMap<string, Choice>, setting: Setting): Choice {
  const division = divisionOf(candidates, at)
  if (division !== null) return { toponym: division, rivals: [] }
  const key = keyOfCandidate(candidates[at] as Candidate)
  const within = withinContainer(candidates, at)
  if (within !== null) return within.length === 0 ? { toponym: null, rivals: [] } : likeliest(key, within, setting)
  return chosen.get(key) ?? { toponym: null, rivals: [] }
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
/** Below this a name that only sounds like a place is not taken for it. */
const LEAST_CONTEXT_OF_SOUND = 16

function likeliest(key: string, options: readonly Toponym[], setting: Setting): Choice {
  let best: Toponym | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  const scores = options.map(option => option.prior + setting.support(key, option))
  options.forEach((option, at) => {
    const score = scores[at] ?? 0
    if (score > bestScore) {
      best = option
      bestScore = score
    }
  })
  const winner = best as Toponym | null
  if (winner === null) return { toponym: null, rivals: [] }
  if (winner.by === 'sound' && bestScore - winner.prior < LEAST_CONTEXT_OF_SOUND) return { toponym: null, rivals: [] }
  const rivals = options.filter(
    (option, at) =>
      option !== winner &&
      bestScore - (scores[at] ?? 0) < LEAST_LEAD &&
      kilometresBetween(option.place, winner.place) > SAME_AREA_KM,
  )
  return rivals.length === 0 ? { toponym: winner, rivals } : { toponym: null, rivals: [winner, ...rivals] }
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
