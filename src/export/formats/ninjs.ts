import { composeBrief } from '../brief/compose.js'
import { briefText } from '../brief/text.js'
import { type ExportFormat, type Exporting, jsonText, urn } from './format.js'

const WIDTH = 80

/** Places that events stand at, each once. */
function placesOf({ situation }: Exporting) {
  const found = new Map(situation.events.flatMap(({ place }) => (place === null ? [] : [[place.name, place] as const])))
  return [...found.values()].map(({ name, lat, lon }) => ({
    name,
    geoJSON: { type: 'Point', coordinates: [lon, lat] },
  }))
}

/** The brief as one text item of ninjs 3.1; the origins stand as its information sources. */
function item(exporting: Exporting) {
  const { situation, readings } = exporting
  const text = briefText(situation, readings, { width: WIDTH, colour: false })
  const origins = [...new Set(situation.events.flatMap(event => event.origins.map(({ name }) => name)))].sort()
  return {
    uri: urn('brief', situation.asOf),
    standard: { name: 'ninjs', version: '3.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
    type: 'text',
    representationType: 'full',
    ...(/T/.test(situation.asOf) ? { versionCreated: situation.asOf } : {}),
    pubStatus: 'usable',
    language: 'en',
    headlines: [{ role: 'main', contentType: 'text/plain', value: composeBrief(situation, readings).headline }],
    bodies: [
      { role: 'main', contentType: 'text/plain', charCount: text.length, wordCount: text.split(/\s+/u).length, value: text },
    ],
    events: situation.events.map(({ id, label }) => ({ name: label, uri: urn(id) })),
    places: placesOf(exporting),
    infoSources: origins.map(name => ({ name, role: 'origin' })),
  }
}

export const ninjs: ExportFormat = {
  name: 'ninjs',
  what: 'the brief as an IPTC ninjs 3.1 item',
  type: 'application/json',
  extension: 'json',
  make: exporting => jsonText(item(exporting)),
}
