import { overlaps } from '../../base/span.js'
import type { ClaimPlace, Token } from '../../model/index.js'
import type { EventFound } from '../events/index.js'
import type { PlaceFound } from '../places/index.js'

/** What is done to a place is done there. */
const DONE_TO_PLACES = /^(?:control|crowd|infrastructure|order\/(?:curfew|emergency))\//u

/** "They declared the capital taken": the place is what the event befalls, wherever the tree hangs it. */
export function placedByTarget(
  event: EventFound | null,
  tokens: readonly Token[],
  places: readonly PlaceFound[],
): (ClaimPlace & { readonly rule: string }) | null {
  const target = event === null || !DONE_TO_PLACES.test(event.type) ? undefined : tokens[event.target ?? -1]
  if (target === undefined) return null
  const found = places.find(place => place.literal && place.resolved !== null && overlaps(target, place))
  if (found?.resolved == null) return null
  const { start, end, resolved } = found
  const { name, lat, lon, radiusKm, country } = resolved
  return { mention: { start, end }, name, lat, lon, radiusKm, country, rule: 'target/place' }
}
