import type { PlaceMention } from '../../model/reading.js'

/**
 * The country that the report's places lie in most often; where two are even, the one in which more lies than only its name or its people's, else
 * the first named. Null: there is none, or fewer than so many hundredths of the places lie there.
 */
export function countryAtIssue(places: readonly PlaceMention[], leastShare = 0): string | null {
  const counts = new Map<string, number>()
  const grounds = new Map<string, number>()
  let all = 0
  for (const { resolved, literal } of places) {
    if (resolved?.country == null) continue
    all += 1
    counts.set(resolved.country, (counts.get(resolved.country) ?? 0) + 1)
    if (literal) grounds.set(resolved.country, (grounds.get(resolved.country) ?? 0) + 1)
  }
  const isMore = (country: string, than: string): boolean => {
    const more = (counts.get(country) ?? 0) - (counts.get(than) ?? 0)
    return more > 0 || (more === 0 && (grounds.get(country) ?? 0) > (grounds.get(than) ?? 0))
  }
  let best: string | null = null
  for (const country of counts.keys()) if (best === null || isMore(country, best)) best = country
  return best !== null && (counts.get(best) ?? 0) * 100 >= all * leastShare ? best : null
}
