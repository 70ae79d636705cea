import { COUNTRIES } from '../../knowledge/index.js'
import type { Actor, ActorKind } from '../../model/index.js'
import { type CodedEvent, codedEvents, ploverOf } from './coded.js'
import type { ExportFormat } from './format.js'
import { type Column, tsv } from './table.js'

/** PLOVER's primary sectors, for our kinds of actors. */
const SECTORS: Readonly<Partial<Record<ActorKind, string>>> = {
  government: 'GOV',
  military: 'MIL',
  police: 'COP',
  'armed-group': 'REB',
  party: 'PTY',
  ngo: 'NGO',
  monitor: 'NGO',
  igo: 'IGO',
  media: 'JRN',
  company: 'BUS',
  civilians: 'CVL',
}

const QUAD: readonly (readonly [string, string])[] = [
  ['Verbal Cooperation', 'AGREE CONSULT SUPPORT CONCEDE'],
  ['Material Cooperation', 'COOPERATE AID RETREAT'],
  ['Verbal Conflict', 'REQUEST ACCUSE REJECT THREATEN'],
  ['Material Conflict', 'PROTEST SANCTION MOBILIZE COERCE ASSAULT'],
]

const quadOf = (type: string): string | null => QUAD.find(([, types]) => types.split(' ').includes(type))?.[0] ?? null
const nameOf = new Map(COUNTRIES.map(({ code, name }) => [code, name]))

const party = (which: 'Actor' | 'Recipient', of: (coded: CodedEvent) => Actor | null): Column<CodedEvent>[] => {
  const sector = (coded: CodedEvent): string | null => SECTORS[of(coded)?.kind ?? 'other'] ?? null
  return [
    { name: `${which} Name`, of: coded => of(coded)?.name ?? null },
    { name: `${which} Country`, of: coded => of(coded)?.country ?? null },
    { name: `${which} COW`, of: () => null },
    { name: `Primary ${which} Sector`, of: sector },
    { name: `${which} Sectors`, of: sector },
    { name: `${which} Title`, of: coded => of(coded)?.roles[0]?.text ?? null },
    { name: `${which} Name Raw`, of: coded => rawName(coded, of(coded)) },
    { name: `Wikipedia ${which} ID`, of: () => null },
  ]
}

function rawName({ lead }: CodedEvent, actor: Actor | null): string | null {
  const [first] = actor?.mentions ?? []
  return first === undefined ? null : lead.reading.report.text.slice(first.start, first.end)
}

const namesOf = ({ lead }: CodedEvent, kinds: ReadonlySet<ActorKind>): string | null =>
  lead.reading.actors
    .filter(({ kind }) => kinds.has(kind))
    .map(({ name }) => name)
    .join('; ') || null

const PEOPLE: ReadonlySet<ActorKind> = new Set(['person'])
const BODIES: ReadonlySet<ActorKind> = new Set([
  'government',
  'military',
  'police',
  'armed-group',
  'party',
  'monitor',
  'ngo',
  'igo',
  'media',
  'company',
])

/** POLECAT's 40 columns in their order; "None" for what is not known. */
export const POLECAT_COLUMNS: readonly Column<CodedEvent>[] = [
  { name: 'Event ID', of: ({ event }) => event.id },
  { name: 'Event Date', of: ({ day }) => day },
  { name: 'Event Type', of: coded => ploverOf(coded).type },
  { name: 'Event Mode', of: coded => ploverOf(coded).mode },
  { name: 'Intensity', of: () => null },
  { name: 'Quad Code', of: coded => quadOf(ploverOf(coded).type) },
  { name: 'Contexts', of: () => null },
  ...party('Actor', ({ actor }) => actor),
  ...party('Recipient', ({ target }) => target),
  { name: 'Placename', of: ({ event }) => event.place?.name ?? null },
  { name: 'City', of: ({ event }) => (event.place !== null && event.place.radiusKm <= 30 ? event.place.name : null) },
  { name: 'District', of: () => null },
  { name: 'Province', of: () => null },
  { name: 'Country', of: ({ event }) => nameOf.get(event.place?.country ?? '') ?? null },
  { name: 'Latitude', of: ({ event }) => event.place?.lat ?? null },
  { name: 'Longitude', of: ({ event }) => event.place?.lon ?? null },
  { name: 'GeoNames ID', of: () => null },
  { name: 'Raw Placename', of: ({ event }) => event.place?.name ?? null },
  { name: 'Feature Type', of: () => null },
  { name: 'Source', of: ({ outlets }) => outlets.join('; ') },
  { name: 'Publication Date', of: ({ event }) => event.firstReported?.slice(0, 10) ?? null },
  { name: 'Story People', of: coded => namesOf(coded, PEOPLE) },
  { name: 'Story Organizations', of: coded => namesOf(coded, BODIES) },
  { name: 'Story Locations', of: ({ lead }) => [...new Set(lead.reading.places.map(({ name }) => name))].join('; ') || null },
  { name: 'Language', of: () => 'English' },
  { name: 'Version', of: ({ lead }) => lead.reading.engine },
]

export const polecatTsv: ExportFormat = {
  name: 'polecat',
  what: 'events that have a PLOVER type, as POLECAT lines (tab-separated)',
  type: 'text/tab-separated-values',
  extension: 'tsv',
  make: exporting => tsv(POLECAT_COLUMNS, codedEvents(exporting), { head: true, none: 'None' }),
}
