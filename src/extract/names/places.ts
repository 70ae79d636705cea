import type { Actor, PlaceMention } from '../../model/index.js'
import type { Actors } from './actors.js'

/**
 * Names that are places: those that only ever stand for the place itself are no actors; "Moscow" in "Moscow said" is the government
 * there, with its country.
 */
export function apartFromPlaces(actors: Actors, places: readonly PlaceMention[]): Actors {
  const byStart = new Map(places.map(place => [place.start, place] as const))
  const placeAt = ({ start, end }: { readonly start: number; readonly end: number }) => {
    const place = byStart.get(start)
    return place !== undefined && place.end === end ? place : undefined
  }
  const kept = new Map<string, Actor>()
  for (const actor of actors.list) {
    const found = actor.mentions.map(placeAt)
    const spoken = found.find(place => place !== undefined && !place.literal && place.resolved !== null)
    if (actor.kind !== 'other' || found.some(place => place === undefined)) kept.set(actor.id, actor)
    else if (spoken !== undefined) kept.set(actor.id, { ...actor, kind: 'government', country: spoken.resolved?.country ?? null })
  }
  return {
    list: [...kept.values()],
    at: (sentence, token) => kept.get(actors.at(sentence, token)?.id ?? '') ?? null,
    nameAt: actors.nameAt,
  }
}
