import type { PlaceMention } from '../../model/reading.js'

/**
 * The country that the report's places lie in most often; the first named where two are even. Null: there is none, or fewer than so many
 * hundredths of the places lie there.
 */
export function countryAtIssue(places: readonly PlaceMention[], leastShare = 0): string | null {
  const counts = new Map<string, number>()
  let all = 0
  for (const { resolved } of places) {
    if (resolved?.country == null) continue
    all += 1
    counts.set(resolved.country, (counts.get(resolved.country) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [country, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = country
  return best !== null && (counts.get(best) ?? 0) * 100 >= all * leastShare ? best : null
}
