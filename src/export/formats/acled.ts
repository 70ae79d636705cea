import { COUNTRIES } from '../../knowledge/index.js'
import type { Actor, ActorKind } from '../../model/index.js'
import { acledTypeOf, type CodedEvent, codedEvents } from './coded.js'
import type { ExportFormat } from './format.js'
import { type Column, csv } from './table.js'

/** ACLED's digits for kinds of actors: 1 state, 2 rebel, 3 political militia, 6 protesters, 7 civilians, 8 external or other. */
const INTER: Readonly<Record<ActorKind, number>> = {
  person: 8,
  government: 1,
  military: 1,
  police: 1,
  'armed-group': 2,
  party: 3,
  monitor: 7,
  ngo: 7,
  igo: 8,
  media: 7,
  company: 7,
  civilians: 7,
  group: 8,
  other: 8,
}

const DISORDER: Readonly<Record<string, string>> = {
  Battles: 'Political violence',
  'Explosions/Remote violence': 'Political violence',
  'Violence against civilians': 'Political violence',
  Protests: 'Demonstrations',
  Riots: 'Political violence',
  'Strategic developments': 'Strategic developments',
}

const nameOf = new Map(COUNTRIES.map(({ code, name }) => [code, name]))

const interOf = (actor: CodedEvent['actor']): number | null =>
  actor === null ? null : isCivilian(actor) ? INTER.civilians : INTER[actor.kind]

/** Several of them, or one without a name: "a resident". */
const isCivilian = ({ kind, name }: Pick<Actor, 'kind' | 'name'>): boolean =>
  kind === 'civilians' ||
  (kind === 'person' && !/(?!^)\b\p{Lu}/u.test(name) && /^(?:\p{Ll}|(?:An?|The|One|Another)\b)/u.test(name))

/** Both digits, the low one first; a single actor is n0. */
function interactionOf({ actor, target }: CodedEvent): number | null {
  const digits = [interOf(actor), interOf(target)].filter((digit): digit is number => digit !== null).sort()
  const [low, high = null] = digits
  if (low === undefined) return null
  return high === null ? low * 10 : low * 10 + high
}

/** 1: the very town or better, 2: within some tens of kilometres, 3: a province or worse. */
const geoPrecision = ({ event: { place } }: CodedEvent): number | null =>
  place === null ? null : place.radiusKm <= 10 ? 1 : place.radiusKm <= 50 ? 2 : 3

const civilians = ({ target }: CodedEvent): string => (target !== null && isCivilian(target) ? 'Civilian targeting' : '')

/**
 * ACLED's 31 columns in their order. These are our rows in its layout, none of ACLED's. What we do not know stays empty: numeric ISO codes
 * and administrative units; a toll that nobody gives is 0 with a note, as ACLED does.
 */
const COLUMNS: readonly Column<CodedEvent>[] = [
  { name: 'event_id_cnty', of: ({ event }) => `${event.place?.country ?? 'XXX'}-${event.id}` },
  { name: 'event_date', of: ({ day }) => day },
  { name: 'year', of: ({ day }) => (day === null ? null : Number(day.slice(0, 4))) },
  { name: 'time_precision', of: ({ day, dayPrecision }) => (day === null ? null : dayPrecision) },
  {
    name: 'disorder_type',
    of: coded =>
      acledTypeOf(coded).sub === 'Violent demonstration' ? 'Demonstrations' : (DISORDER[acledTypeOf(coded).event] ?? null),
  },
  { name: 'event_type', of: coded => acledTypeOf(coded).event },
  { name: 'sub_event_type', of: coded => acledTypeOf(coded).sub },
  { name: 'actor1', of: ({ actor }) => actor?.name ?? null },
  { name: 'assoc_actor_1', of: ({ actor }) => actor?.side ?? null },
  { name: 'inter1', of: ({ actor }) => interOf(actor) },
  { name: 'actor2', of: ({ target }) => target?.name ?? null },
  { name: 'assoc_actor_2', of: ({ target }) => target?.side ?? null },
  { name: 'inter2', of: ({ target }) => interOf(target) },
  { name: 'interaction', of: interactionOf },
  { name: 'civilian_targeting', of: civilians },
  { name: 'iso', of: () => null },
  { name: 'region', of: () => null },
  { name: 'country', of: ({ event }) => nameOf.get(event.place?.country ?? '') ?? null },
  { name: 'admin1', of: () => null },
  { name: 'admin2', of: () => null },
  { name: 'admin3', of: () => null },
  { name: 'location', of: ({ event }) => event.place?.name ?? null },
  { name: 'latitude', of: ({ event }) => event.place?.lat ?? null },
  { name: 'longitude', of: ({ event }) => event.place?.lon ?? null },
  { name: 'geo_precision', of: geoPrecision },
  { name: 'source', of: ({ outlets }) => outlets.join('; ') },
  { name: 'source_scale', of: () => null },
  { name: 'notes', of: notesOf },
  { name: 'fatalities', of: ({ killed }) => killed ?? 0 },
  { name: 'tags', of: ({ event }) => `status=${event.status}; independent origins=${event.independentOrigins}` },
  { name: 'timestamp', of: ({ event }) => secondsOf(event.lastReported) },
]

function notesOf({ event, killed }: CodedEvent): string {
  return `${event.label}. ${event.why}.${killed === null ? ' [fatalities unknown]' : ''}`
}

function secondsOf(moment: string | null): number | null {
  const at = moment === null ? Number.NaN : Date.parse(moment)
  return Number.isNaN(at) ? null : Math.floor(at / 1000)
}

export const acledCsv: ExportFormat = {
  name: 'acled',
  what: 'events that have an ACLED type, as CSV in ACLED’s layout',
  type: 'text/csv',
  extension: 'csv',
  make: exporting =>
    csv(
      COLUMNS,
      codedEvents(exporting).filter(coded => acledTypeOf(coded).sub !== ''),
    ),
}
