import type { SituationEvent } from '../../model/index.js'
import { chainRuns } from '../chain.js'
import { plainOf, rich } from '../paint.js'
import { type ExportFormat, type Exporting, jsonText } from './format.js'

/** How precise a place is, in words that a map's reader knows. */
const precision = (radiusKm: number): string =>
  radiusKm <= 1 ? 'exact' : radiusKm <= 5 ? 'vicinity' : radiusKm <= 30 ? 'locality' : radiusKm <= 150 ? 'admin' : 'country'

function feature({ sources }: Exporting, event: SituationEvent) {
  const { place } = event
  const [first] = event.claims.flatMap(ref => sources.told(ref) ?? [])
  return {
    type: 'Feature',
    id: event.id,
    // What has no place is kept without one: never at 0°, 0° and never in a capital by default.
    geometry: place === null ? null : { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      claim: event.label,
      type: event.type,
      status: event.status,
      why: event.why,
      place: place?.name ?? null,
      precision_m: place === null ? null : Math.round(place.radiusKm * 1000),
      precision_label: place === null ? null : precision(place.radiusKm),
      time: event.time?.value ?? null,
      time_from: event.time?.from ?? null,
      time_to: event.time?.to ?? null,
      independent: event.independentOrigins,
      parties: event.independentParties,
      origins: event.origins.map(({ name, kind, party, stance }) => ({ name, kind, party, stance })),
      chain: first === undefined ? null : plainOf(chainRuns(first.claim.chain, rich(first.report.outlet ?? first.report.id))),
      first_reported: event.firstReported,
      last_reported: event.lastReported,
    },
  }
}

export const geoJson: ExportFormat = {
  name: 'geojson',
  what: 'events as GeoJSON (RFC 7946), unlocated ones with a null geometry',
  type: 'application/geo+json',
  extension: 'geojson',
  make: exporting =>
    jsonText({ type: 'FeatureCollection', features: exporting.situation.events.map(event => feature(exporting, event)) }),
}
