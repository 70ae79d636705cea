import type { Toponym } from '../../knowledge/index.js'
import type { ResolvedPlace } from '../../model/reading.js'
import type { Candidate } from './candidates.js'

/** Picks the place that a name means, from what the whole report speaks of. `at`: place of the candidate in the list. */
export function chooser(candidates: readonly Candidate[]): (at: number) => Toponym | null {
  const weights = new Map<string, number>()
  for (const { toponyms } of candidates) {
    const only = toponyms.length === 1 ? toponyms[0] : undefined
    const country = only?.place.country ?? null
    if (country !== null) weights.set(country, (weights.get(country) ?? 0) + (only?.place.kind === 'country' ? 1 : 2))
  }
  return at => chosenOf(candidates, at, weights)
}

function chosenOf(candidates: readonly Candidate[], at: number, weights: ReadonlyMap<string, number>): Toponym | null {
  const candidate = candidates[at] as Candidate
  const container = containerOf(candidates, at)
  const fitting = container === null ? candidate.toponyms : candidate.toponyms.filter(toponym => fits(toponym, container))
  if (fitting.length > 1) {
    const division = fitting.find(({ place }) => place.kind === 'region' && place.admin1 !== null)
    if (division !== undefined && namesDivision(candidates, at, division.place.country)) return division
  }
  let best: Toponym | null = null
  let bestWeight = -1
  for (const toponym of fitting) {
    const weight = toponym.place.country === null ? 0 : (weights.get(toponym.place.country) ?? 0)
    if (weight > bestWeight) {
      best = toponym
      bestWeight = weight
    }
  }
  return best
}

/** "Tacoma, Washington", "New York state", "Oregon, Washington and Idaho": the state, not the city of its name. */
function namesDivision(candidates: readonly Candidate[], at: number, country: string | null): boolean {
  const { words, first, next, sentence } = candidates[at] as Candidate
  if (words[next]?.form === 'state' || words[first - 1]?.form === 'upstate') return true
  const before = candidates[at - 1]
  const after = candidates[at + 1]
  const isJoined = (one: Candidate | undefined, from: number): boolean =>
    one?.sentence === sentence && (words[from]?.form === ',' || words[from]?.form === 'and')
  if (before !== undefined && isJoined(before, first - 1) && before.next === first - 1 && words[first - 1]?.form === ',') {
    return before.toponyms.every(({ place }) => place.country === country)
  }
  return after !== undefined && isJoined(after, next) && after.first === next + 1 && isDivision(after, country)
}

const isDivision = ({ toponyms }: Candidate, country: string | null): boolean =>
  toponyms.length > 0 &&
  toponyms.every(({ place }) => place.kind === 'region' && place.admin1 !== null && place.country === country)

/** "Aleppo, Syria": the known place named right after a comma. A list ("Aleppo, Homs and Hama") is one of equals, and holds none. */
function containerOf(candidates: readonly Candidate[], at: number): Toponym | null {
  const { next, words, sentence } = candidates[at] as Candidate
  const after = candidates[at + 1]
  if (words[next]?.form !== ',' || after?.sentence !== sentence || after.first !== next + 1) return null
  const container = after.toponyms.find(
    ({ place, isDemonym }) => !isDemonym && (place.kind === 'country' || (place.kind === 'region' && place.admin1 !== null)),
  )
  return container ?? null
}

function fits({ place }: Toponym, { place: within }: Toponym): boolean {
  if (place.kind === within.kind || place.kind === 'country') return true
  if (place.country !== within.country) return place.country === null
  return within.kind === 'country' || place.admin1 === null || place.admin1 === within.admin1
}

/** How far a site named after a town may lie from its middle. */
const SITE_RADIUS_KM = 20
const REGION_RADIUS_KM = 80

/** "Aleppo Airport" lies by Aleppo, "Homs Governorate" around Homs: as near as the name alone can tell. */
export function derivedPlace({ named, start, end }: Candidate, { place }: Toponym, text: string): ResolvedPlace {
  if (named === 'itself' || place.kind === 'country') return place
  const name = text.slice(start, end)
  const isSite = named === 'site'
  return {
    ...place,
    name,
    kind: isSite ? 'facility' : 'region',
    radiusKm: place.radiusKm + (isSite ? SITE_RADIUS_KM : REGION_RADIUS_KM),
  }
}
