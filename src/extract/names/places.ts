import { seek } from '../../base/seek.js'
import { byPosition, contains, type Span } from '../../base/span.js'
import { isDemonym, nationIn } from '../../knowledge/nations.js'
import type { Actor, PlaceMention } from '../../model/index.js'
import type { Actors } from './actors.js'
import { SURE } from './kinds.js'

/** A kind from the shape of a name alone: a place of that name is likelier. */
const isGuess = ({ kind, known, basis }: Actor): boolean =>
  known === null && (kind === 'other' || basis.some(({ field, confidence }) => field === 'kind' && confidence < SURE))

/**
 * Names that are places: those that only ever stand for the place itself are no actors; "Moscow" in "Moscow said" is the government
 * there, with its country.
 */
export function apartFromPlaces(actors: Actors, places: readonly PlaceMention[], text: string): Actors {
  const byStart = new Map(places.map(place => [place.start, place] as const))
  const byEnd = new Map(places.map(place => [place.end, place] as const))
  // "Damascus" in "rural Damascus" is a place as well.
  const placeAt = ({ start, end }: { readonly start: number; readonly end: number }) =>
    [byStart.get(start), byEnd.get(end)].find(place => place !== undefined && place.start <= start && end <= place.end)
  const kept = new Map<string, Actor>()
  for (const actor of actors.list) {
    const found = actor.mentions.map(placeAt)
    // "US" of "US-backed" does nothing itself.
    if (isGuess(actor) && actor.mentions.every(({ end }) => /^[-‐‑]\p{Ll}/u.test(text.slice(end, end + 2)))) continue
    // "South" of "South Korean" is no government.
    const isWhole = (place: PlaceMention) => actor.mentions.some(({ start, end }) => start === place.start && end === place.end)
    const spoken = found.find(place => place !== undefined && !place.literal && place.resolved !== null && isWhole(place))
    const nation = isGuess(actor) && actor.kind === 'other' ? nationIn(actor.name) : null
    if (nation?.alone === true && !isDemonym(actor.name) && found.some(place => place === undefined))
      kept.set(actor.id, governmentAt(actor, nation.code, true, actor.mentions[found.indexOf(undefined)] as Span))
    else if (!isGuess(actor) || found.some(place => place === undefined)) kept.set(actor.id, actor)
    else if (spoken !== undefined) kept.set(actor.id, governmentOf(actor, spoken))
  }
  return {
    list: [...kept.values()],
    at: (sentence, token) => kept.get(actors.at(sentence, token)?.id ?? '') ?? null,
    nameAt: actors.nameAt,
    sexes: actors.sexes,
    who: actors.who,
    open: actors.open,
  }
}

/** "Moscow said": the government that sits there; "Texas said": an authority there, which is not that of the country. */
function governmentOf(actor: Actor, spoken: PlaceMention): Actor {
  const isNational = spoken.resolved?.kind === 'country' || nationIn(spoken.name)?.alone === true
  return governmentAt(actor, spoken.resolved?.country ?? null, isNational, spoken)
}

function governmentAt(actor: Actor, country: string | null, isNational: boolean, { start, end }: Span): Actor {
  const words = [{ start, end }]
  const basis = actor.basis.filter(({ field }) => field !== 'kind' && field !== 'side')
  const kind = { field: 'kind', rule: isNational ? 'kind/seat-of-power' : 'kind/local-authority', words, confidence: 0.8 }
  const sided = country !== null && isNational
  const side = sided ? [{ field: 'side', rule: 'side/of-its-state', words, confidence: 0.85 }] : []
  return {
    ...actor,
    kind: 'government',
    country,
    side: sided ? `government of ${country}` : null,
    basis: [kind, ...side, ...basis],
  }
}

/**
 * The places without names of people: "Santos" after "Maria Santos" is she, whatever town is called so. A country keeps its name. What stands
 * in the name of a medium that is known ("France 24", "the Kyiv Post") is said, but nothing is there.
 */
export function apartFromPersons<Place extends PlaceMention>(places: readonly Place[], actors: Actors): Place[] {
  const persons = new Map<number, number>()
  for (const actor of actors.list) {
    const { kind, name, mentions } = actor
    if (kind !== 'person' || !name.includes(' ') || isGuess(actor)) continue
    // The whole name is judged where places are looked for; this is about what it is later cut to.
    for (const { start, end } of mentions) if (end - start < name.length) persons.set(start, end)
  }
  const media = actors.list.flatMap(({ kind, known, mentions }) => (kind === 'media' && known !== null ? mentions : []))
  media.sort(byPosition)
  return places
    .filter(({ start, end, resolved }) => persons.get(start) !== end || resolved?.kind === 'country')
    .map(place => {
      const around = place.literal ? media[seek(media, place.start)] : undefined
      const isInName = around !== undefined && contains(around, place) && around.end - around.start > place.end - place.start
      return isInName ? { ...place, literal: false } : place
    })
}
