import type { Toponym } from '../../knowledge/index.js'
import type { Candidate } from './candidates.js'

/** Picks the place that a name means, from what the whole report speaks of. */
export function chooser(candidates: readonly Candidate[]): (candidate: Candidate) => Toponym | null {
  const weights = new Map<string, number>()
  for (const { toponyms } of candidates) {
    const only = toponyms.length === 1 ? toponyms[0] : undefined
    const country = only?.place.country ?? null
    if (country !== null) weights.set(country, (weights.get(country) ?? 0) + (only?.place.kind === 'country' ? 1 : 2))
  }
  return candidate => chosenOf(candidate, candidates, weights)
}

function chosenOf(candidate: Candidate, all: readonly Candidate[], weights: ReadonlyMap<string, number>): Toponym | null {
  const container = containerOf(candidate, all)
  const fitting = container === null ? candidate.toponyms : candidate.toponyms.filter(toponym => fits(toponym, container))
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

/** "Aleppo, Syria": the known place named right after a comma. Lists ("Aleppo, Homs and Hama") hold no containers: those are of one kind. */
function containerOf({ next, words, sentence }: Candidate, all: readonly Candidate[]): Toponym | null {
  if (words[next]?.form !== ',') return null
  const after = all.find(other => other.sentence === sentence && other.first === next + 1)
  const toponym = after?.toponyms[0]
  if (toponym === undefined || toponym.isDemonym) return null
  return toponym.place.kind === 'country' || (toponym.place.kind === 'region' && toponym.place.admin1 !== null) ? toponym : null
}

function fits({ place }: Toponym, container: Toponym): boolean {
  const within = container.place
  if (place.kind === within.kind) return true
  if (within.kind === 'country') return place.country === null || place.country === within.country
  return place.kind === 'country' || place.country !== within.country || place.admin1 === null || place.admin1 === within.admin1
    ? place.country === within.country || place.kind === 'country'
    : false
}
