import { countryOf } from '../../knowledge/index.js'
import { type Problem, problem } from '../../model/index.js'
import type { ResolvedPlace } from '../../model/reading.js'
import type { PlaceFound } from './found.js'

/** As many places as a note names before it counts the rest. */
const MOST_NAMED = 4

/** A note for each name whose place was left open between several, at its first mention. */
export function undecidedPlaces(places: readonly PlaceFound[]): Problem[] {
  const told = new Set<string>()
  return places.flatMap(({ start, end, name, resolved, rivals }) => {
    if (resolved !== null || rivals.length === 0 || told.has(name)) return []
    told.add(name)
    const named = [...new Set(rivals.map(described))]
    const more = named.length - MOST_NAMED
    const list = named.slice(0, MOST_NAMED).join('; ') + (more > 0 ? `; ${more} more` : '')
    return [problem('place-undecided', { start, end }, { words: name.replace(/\s+/gu, ' '), places: list })]
  })
}

function described({ name, admin1, country }: ResolvedPlace): string {
  const parts = [name, admin1 === name ? null : admin1, countryOf(country)?.name ?? country]
  return parts.filter(part => part !== null && part !== name).reduce<string>((text, part) => `${text}, ${part}`, name)
}
