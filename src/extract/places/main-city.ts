import { kilometresBetween } from '../../base/globe.js'
import type { ResolvedPlace } from '../../model/reading.js'

/** Within this, one place: a city with its suburbs and its airport. */
const CITY_KM = 30

export const isOneCity = (a: { readonly lat: number; readonly lon: number }, b: typeof a): boolean =>
  kilometresBetween(a, b) <= CITY_KM

/** So many hundredths of a report's mentions of towns must be of one city, for the report to be about it. */
const MAIN_SHARE = 60

/**
 * The city that the report is about, from its mentions of towns; null: there is none. What most of them are of is found in one pass (a vote
 * that every other one takes away), and counted in a second.
 */
export function mainCity(towns: readonly ResolvedPlace[]): ResolvedPlace | null {
  let [likely, votes]: [ResolvedPlace | null, number] = [null, 0]
  for (const town of towns) {
    if (votes === 0) likely = town
    votes += likely !== null && isOneCity(town, likely) ? 1 : -1
  }
  const city = likely
  if (city === null) return null
  return towns.filter(town => isOneCity(town, city)).length * 100 >= towns.length * MAIN_SHARE ? city : null
}

/** The first of places that are all one city; null: there are several, or none. */
export function onlyCity(towns: readonly ResolvedPlace[]): ResolvedPlace | null {
  const [first] = towns
  return first !== undefined && towns.every(town => isOneCity(town, first)) ? first : null
}
