import type { Reading, Situation } from '../../model/index.js'
import { briefMarkdown } from '../brief/markdown.js'
import { briefText } from '../brief/text.js'
import { acledCsv } from './acled.js'
import { calendar } from './calendar.js'
import { type ExportFormat, exportingOf, jsonText } from './format.js'
import { gdeltTsv } from './gdelt.js'
import { geoJson } from './geojson.js'
import { ninjs } from './ninjs.js'
import { page } from './page.js'
import { polecatTsv } from './polecat.js'
import { provJson } from './prov.js'
import { schemaOrg } from './schema-org.js'
import { claimsCsv, claimsJson, eventsCsv } from './sheets.js'
import { timeline } from './timeline.js'
import { webAnnotation } from './web-annotation.js'

export type { ExportFormat } from './format.js'

const situationJson: ExportFormat = {
  name: 'json',
  what: 'the Situation, whole',
  type: 'application/json',
  extension: 'json',
  make: ({ situation }) => jsonText(situation),
}

const markdown: ExportFormat = {
  name: 'markdown',
  what: 'the brief as Markdown',
  type: 'text/markdown',
  extension: 'md',
  make: ({ situation, readings }) => briefMarkdown(situation, readings),
}

const WIDTH = 100
const text: ExportFormat = {
  name: 'text',
  what: 'the brief as plain text',
  type: 'text/plain',
  extension: 'txt',
  make: ({ situation, readings }) => briefText(situation, readings, { width: WIDTH, colour: false }),
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  situationJson,
  page,
  markdown,
  text,
  eventsCsv,
  claimsCsv,
  claimsJson,
  geoJson,
  acledCsv,
  gdeltTsv,
  polecatTsv,
  webAnnotation,
  provJson,
  ninjs,
  schemaOrg,
  calendar,
  timeline,
]

/** A situation in a format; a pure function of both. */
export const makeExport = (format: ExportFormat, situation: Situation, readings: readonly Reading[]): string =>
  format.make(exportingOf(situation, readings))
