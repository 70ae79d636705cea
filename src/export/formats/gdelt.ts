import type { Actor, SituationEvent } from '../../model/index.js'
import { type CodedEvent, codedEvents } from './coded.js'
import type { ExportFormat } from './format.js'
import { type Cell, type Column, tsv } from './table.js'

/** CAMEO's quad classes by root: verbal and material cooperation, verbal and material conflict. */
function quadClass(root: string): number {
  const number = Number(root)
  if (number <= 5) return 1
  if (number <= 9) return 2
  return number <= 13 ? 3 : 4
}

const blank = (names: string): Column<CodedEvent>[] => names.split(' ').map(name => ({ name, of: () => null }))
const cameoOf = ({ lead }: CodedEvent): string => lead.claim.event.cameo ?? ''
const rootOf = (coded: CodedEvent): string => cameoOf(coded).slice(0, 2)
const digits = (day: string | null): string | null => day?.replaceAll('-', '') ?? null

/** A stable number for an event, from its id: GDELT's are 32-bit and mean nothing by themselves. */
function numberOf({ id }: SituationEvent): number {
  let hash = 2166136261
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0
  return hash
}

function fractionOf(day: string | null): Cell {
  if (day === null) return null
  const start = Date.UTC(Number(day.slice(0, 4)), 0, 1)
  return Number((Number(day.slice(0, 4)) + (Date.parse(day) - start) / 86_400_000 / 365).toFixed(4))
}

const actorColumns = (which: 'Actor1' | 'Actor2', of: (coded: CodedEvent) => Actor | null): Column<CodedEvent>[] => [
  { name: `${which}Code`, of: coded => of(coded)?.country ?? null },
  { name: `${which}Name`, of: coded => of(coded)?.name.toUpperCase() ?? null },
  { name: `${which}CountryCode`, of: coded => of(coded)?.country ?? null },
  ...blank(
    ['KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code', 'Type1Code', 'Type2Code', 'Type3Code']
      .map(name => which + name)
      .join(' '),
  ),
]

const geoNames = (which: string): string =>
  ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID']
    .map(name => `${which}Geo_${name}`)
    .join(' ')

/** 1: a country, 4: a town of the world, 5: a province of the world. */
const geoType = ({ event: { place } }: CodedEvent): Cell =>
  place === null ? 0 : place.radiusKm > 150 ? 1 : place.radiusKm > 30 ? 5 : 4

/** Country codes of GDELT's places are FIPS 10-4, which we do not have: empty rather than wrong. */
const actionGeo: Column<CodedEvent>[] = [
  { name: 'ActionGeo_Type', of: geoType },
  { name: 'ActionGeo_FullName', of: ({ event }) => event.place?.name ?? null },
  ...blank('ActionGeo_CountryCode ActionGeo_ADM1Code ActionGeo_ADM2Code'),
  { name: 'ActionGeo_Lat', of: ({ event }) => event.place?.lat ?? null },
  { name: 'ActionGeo_Long', of: ({ event }) => event.place?.lon ?? null },
  { name: 'ActionGeo_FeatureID', of: () => null },
]

/** GDELT 2.0's 61 columns in their order. `NumSources` is the number of independent origins, which GDELT itself cannot give. */
export const GDELT_COLUMNS: readonly Column<CodedEvent>[] = [
  { name: 'GLOBALEVENTID', of: ({ event }) => numberOf(event) },
  { name: 'SQLDATE', of: ({ day }) => digits(day) },
  { name: 'MonthYear', of: ({ day }) => digits(day)?.slice(0, 6) ?? null },
  { name: 'Year', of: ({ day }) => day?.slice(0, 4) ?? null },
  { name: 'FractionDate', of: ({ day }) => fractionOf(day) },
  ...actorColumns('Actor1', ({ actor }) => actor),
  ...actorColumns('Actor2', ({ target }) => target),
  { name: 'IsRootEvent', of: () => 1 },
  { name: 'EventCode', of: cameoOf },
  { name: 'EventBaseCode', of: coded => cameoOf(coded).slice(0, 3) },
  { name: 'EventRootCode', of: rootOf },
  { name: 'QuadClass', of: coded => quadClass(rootOf(coded)) },
  ...blank('GoldsteinScale'),
  { name: 'NumMentions', of: ({ event }) => event.claims.length },
  { name: 'NumSources', of: ({ event }) => event.independentOrigins },
  { name: 'NumArticles', of: ({ event }) => new Set(event.claims.map(({ report }) => report)).size },
  ...blank(`AvgTone ${geoNames('Actor1')} ${geoNames('Actor2')}`),
  ...actionGeo,
  { name: 'DATEADDED', of: ({ event }) => digits(event.firstReported?.slice(0, 10) ?? null)?.padEnd(14, '0') ?? null },
  { name: 'SOURCEURL', of: ({ lead }) => lead.report.url },
]

export const gdeltTsv: ExportFormat = {
  name: 'gdelt',
  what: 'events that have a CAMEO code, as GDELT 2.0 event lines (tab-separated, no head)',
  type: 'text/tab-separated-values',
  extension: 'export.CSV',
  make: exporting =>
    tsv(
      GDELT_COLUMNS,
      codedEvents(exporting).filter(coded => cameoOf(coded) !== ''),
      { head: false, none: '' },
    ),
}
