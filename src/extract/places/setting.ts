import { kilometresBetween } from '../../base/globe.js'
import type { Toponym } from '../../knowledge/index.js'
import type { ResolvedPlace } from '../../model/reading.js'
import type { Candidate } from './candidates.js'
import { isSameDivision } from './containers.js'
import { keyOfCandidate } from './key.js'

/** What a report speaks of, as evidence for what its names mean. */
export interface Setting {
  /** How much the rest of the report speaks for this place of that name: 8 makes it twice as likely. */
  support(key: string, toponym: Toponym): number
}

export interface Anchor {
  readonly key: string
  readonly toponym: Toponym
}

/** A state or province named in the report. */
const DIVISION_SUPPORT = 34
/** A country named in the report, by name or adjective, for each time up to three. */
const COUNTRY_SUPPORT = 8
/** A town named in it that lies right there; half as much at the distance below. */
const NEAR_SUPPORT = 28
const NEAR_HALF_KM = 60
const MOST_NEAR_SUPPORT = 64
/** Another place of the same province. */
const SAME_DIVISION_SUPPORT = 7
const MOST_SAME_DIVISION = 28
const HOME_SUPPORT = 48
const HOME_HALF_KM = 80

/** Names that mean one place whatever the context set the scene; `chosen` are first answers for the others. */
export function settingOf(candidates: readonly Candidate[], chosen: readonly Anchor[], home: readonly ResolvedPlace[]): Setting {
  const anchors = chosen.length > 0 ? chosen : sureAnchors(candidates)
  const countries = new Map<string, number>()
  const divisions: { readonly key: string; readonly place: ResolvedPlace }[] = []
  const towns: Anchor[] = []
  for (const candidate of candidates) {
    const sole = candidate.toponyms.find(({ by }) => by === 'table')
    if (sole?.place.kind === 'country' && sole.place.country !== null)
      countries.set(sole.place.country, (countries.get(sole.place.country) ?? 0) + 1)
  }
  for (const { key, toponym } of anchors) {
    const { place } = toponym
    if (place.kind === 'country' || place.kind === 'water') continue
    if (place.kind === 'region' && place.radiusKm > 60) divisions.push({ key, place })
    else towns.push({ key, toponym })
    if (place.country !== null) countries.set(place.country, (countries.get(place.country) ?? 0) + 0.5)
  }
  return {
    support(key, { place }) {
      if (place.country === null) return 0
      const national = COUNTRY_SUPPORT * Math.min(3, countries.get(place.country) ?? 0)
      if (place.kind === 'country') return national
      const { admin1 } = place
      const isIn = (other: ResolvedPlace): boolean =>
        admin1 !== null && other.admin1 !== null && other.country === place.country && isSameDivision(other.admin1, admin1)
      const inDivision = divisions.some(division => division.key !== key && isIn(division.place)) ? DIVISION_SUPPORT : 0
      let near = 0
      let beside = 0
      for (const town of towns) {
        if (town.key === key) continue
        const far = kilometresBetween(town.toponym.place, place) / NEAR_HALF_KM
        near += NEAR_SUPPORT / (1 + far * far)
        if (isIn(town.toponym.place)) beside += SAME_DIVISION_SUPPORT
      }
      let local = 0
      for (const one of home) {
        const far = kilometresBetween(one, place) / HOME_HALF_KM
        local = Math.max(
          local,
          HOME_SUPPORT / (1 + far * far),
          isIn(one) ? HOME_SUPPORT / 2 : 0,
          one.country === place.country ? HOME_SUPPORT / 6 : 0,
        )
      }
      return Math.round(national + inDivision + Math.min(near, MOST_NEAR_SUPPORT) + Math.min(beside, MOST_SAME_DIVISION) + local)
    },
  }
}

/** How far its next namesake must stay behind for a name to be clear by itself: sixteen times as likely. */
const CLEAR_LEAD = 32

function sureAnchors(candidates: readonly Candidate[]): Anchor[] {
  const seen = new Set<string>()
  return candidates.flatMap(candidate => {
    const key = keyOfCandidate(candidate)
    if (seen.has(key) || candidate.grade !== 'sure' || candidate.named !== 'itself') return []
    seen.add(key)
    const [first, second] = [...candidate.toponyms].sort((a, b) => b.prior - a.prior)
    if (first === undefined || first.by === 'sound' || (second !== undefined && first.prior - second.prior < CLEAR_LEAD))
      return []
    return [{ key, toponym: first }]
  })
}
