import type { Claim, PlaceMention } from '../../model/index.js'

type Draft = Omit<Claim, 'id'>

/** What happens on some ground: where no words of a clause say where, it was in the country that the report is about. */
const ON_GROUND = /^(?:harm|fighting|crowd|infrastructure|disaster)\//u

/** So many of a report's places must lie in one country, of so many hundredths of all. */
const LEAST_PLACES = 2
const LEAST_SHARE = 70

/**
 * Claims of deeds without a place get the country that most of the report's places lie in, with the words that name it and the radius of a
 * whole country: wide, and better than nowhere.
 */
export function inSetting(claims: readonly Draft[], places: readonly PlaceMention[]): readonly Draft[] {
  const mention = settingOf(places)
  if (mention?.resolved == null) return claims
  const { start, end, resolved } = mention
  const { name, lat, lon, radiusKm, country } = resolved
  const place = { mention: { start, end }, name, lat, lon, radiusKm, country }
  const basis = { field: 'place', rule: 'report/country', words: [{ start, end }], confidence: 0.4 }
  return claims.map(claim =>
    claim.place === null && ON_GROUND.test(claim.event.type) && (claim.frame === 'happened' || claim.frame === 'ongoing')
      ? { ...claim, place, basis: [...claim.basis, basis] }
      : claim,
  )
}

/** A mention of the country that most of the places lie in; null: there is no such country, or no word names it. */
function settingOf(places: readonly PlaceMention[]): PlaceMention | null {
  const counts = new Map<string, number>()
  let all = 0
  for (const { resolved } of places) {
    if (resolved?.country == null) continue
    all += 1
    counts.set(resolved.country, (counts.get(resolved.country) ?? 0) + 1)
  }
  for (const [country, count] of counts) {
    if (count < LEAST_PLACES || count * 100 < all * LEAST_SHARE) continue
    return places.find(({ resolved }) => resolved?.kind === 'country' && resolved.country === country) ?? null
  }
  return null
}
