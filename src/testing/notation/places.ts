import { findDefinitePlaces, findPlaces, findSites, type PlaceFound, withSites } from '../../extract/places/index.js'
import type { Directives } from '../case-file.js'
import { shippedGazetteer } from '../gazetteer.js'
import { documentOf } from './documents.js'

/**
 * Outcome: a line for each place, `words  literal|figure  Name, COUNTRY kind  lat,lon ±km` (a dash where unresolved), then those that the
 * text names by a plain noun ("the capital") or by a name that no map has ("the Unity Bridge"), with a "~" before them.
 */
export function notePlaces(input: string, directives: Directives): string {
  const document = documentOf(input, directives)
  const places = findPlaces(document, shippedGazetteer())
  const sites = findSites(document, places)
  const definite = findDefinitePlaces(document, withSites(places, sites))
  return [...places.map(line), ...[...sites, ...definite].map(place => `~ ${line(place)}`)].join('\n') || '(no places)'
}

function line({ name, literal, resolved }: PlaceFound): string {
  const where =
    resolved === null
      ? '-'
      : `${resolved.name}${resolved.country === null ? '' : `, ${resolved.country}`} ${resolved.kind}  ${resolved.lat},${resolved.lon} ±${resolved.radiusKm}`
  return `${name.replace(/\s+/gu, ' ')}  ${literal ? 'literal' : 'figure'}  ${where}`
}
