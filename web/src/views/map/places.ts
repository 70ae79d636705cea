import type { ControlRow, Desk, DeskClaim, EventStatus, SituationEvent } from '../../../../src/model/index.js'
import { fold } from '../../lib/filter.js'
import { groupBy } from '../common/group.js'
import { type Evidence, evidenceOf } from '../common/index-claims.js'
import { holdersOf } from './holders.js'

/** A point with its precision. */
export interface Spot {
  readonly name: string
  readonly lat: number
  readonly lon: number
  readonly radiusKm: number
}

/** All events of one place. */
export interface PlaceMark extends Spot {
  readonly key: string
  readonly events: readonly SituationEvent[]
  /** The status that most of the desk's attention goes to: the first of disputed, denied, confirmed, reported, claimed… that stands. */
  readonly status: EventStatus
}

/** Influence around a named place: never a front line. */
export interface Area {
  readonly key: string
  readonly place: string
  /** Null: the place could not be put on the map, and is told in the table alone. */
  readonly spot: Spot | null
  /** One, or several that are told of the same place. */
  readonly holders: readonly string[]
  readonly status: EventStatus
  readonly part: ControlRow['part']
  readonly since: string | null
  readonly rows: readonly ControlRow[]
}

export interface MapPicture {
  readonly marks: readonly PlaceMark[]
  readonly areas: readonly Area[]
  /** Holders in the order of how much each holds: the order in which hues are dealt. */
  readonly holders: readonly string[]
  /** To a country or a wide region only: counted, never a point. */
  readonly broad: readonly { readonly name: string; readonly events: readonly SituationEvent[] }[]
  readonly unlocated: readonly SituationEvent[]
  readonly finding: {
    readonly places: number
    readonly changed: number
    readonly confirmed: number
    readonly located: number
    readonly events: number
  }
}

const HUES = 5

/** The colour of a holder: dealt out in the order of how much each holds, one ink for all the rest. */
export function hueOf(holder: string | undefined, holders: readonly string[]): string {
  const at = holder === undefined ? -1 : holders.indexOf(holder)
  return at >= 0 && at < HUES ? `var(--holder-${at + 1})` : 'var(--ink3)'
}

/** Wider than this is no place to put a dot in. */
const BROAD_KM = 120

const ATTENTION: readonly EventStatus[] = ['disputed', 'denied', 'confirmed', 'reported', 'claimed', 'superseded', 'retracted']
const FIRMEST: readonly EventStatus[] = ['confirmed', 'disputed', 'reported', 'claimed', 'denied', 'superseded', 'retracted']

export function mapOf(desk: Desk, claims: readonly DeskClaim[]): MapPicture {
  const { situation } = desk
  const evidence = evidenceOf(claims, situation.reports)
  const located = situation.events.filter(({ place }) => place !== null)
  const [narrow, broad] = [located.filter(event => !isBroad(event)), located.filter(isBroad)]
  const marks = [...groupBy(narrow, ({ place }) => (place === null ? '' : `${place.lat},${place.lon}`))].flatMap(
    ([key, events]) => markOf(key, events),
  )
  const areas = areasOf(desk, evidence)
  return {
    marks: marks.sort((a, b) => b.events.length - a.events.length || (a.key < b.key ? -1 : 1)),
    areas,
    holders: byHolding(areas),
    broad: [...groupBy(broad, ({ place }) => place?.name ?? '')]
      .map(([name, events]) => ({ name, events }))
      .sort((a, b) => b.events.length - a.events.length),
    unlocated: situation.events.filter(({ place }) => place === null),
    finding: {
      places: marks.length,
      changed: areas.length,
      confirmed: areas.filter(({ status }) => status === 'confirmed').length,
      located: narrow.length,
      events: situation.events.length,
    },
  }
}

const isBroad = ({ place }: SituationEvent): boolean => place !== null && place.radiusKm > BROAD_KM

function markOf(key: string, events: readonly SituationEvent[]): readonly PlaceMark[] {
  const place = events[0]?.place
  if (place === null || place === undefined) return []
  const status = ATTENTION.find(one => events.some(event => event.status === one)) ?? 'reported'
  return [
    {
      key,
      name: place.name,
      lat: place.lat,
      lon: place.lon,
      radiusKm: Math.min(...events.map(event => event.place?.radiusKm ?? 0)),
      events,
      status,
    },
  ]
}

/** One area a place: holders that are told side by side stay side by side. */
function areasOf(desk: Desk, evidence: Evidence): readonly Area[] {
  const rows = desk.situation.control.filter(({ status }) => status !== 'denied' && status !== 'retracted')
  const standing = rows.filter(({ status, until }) => status !== 'superseded' && until === null)
  const shown = standing.length > 0 ? standing : rows
  const holderOf = holdersOf(shown.map(({ holder }) => holder))
  return [...groupBy(shown, ({ place }) => fold(place))].map(([folded, ofPlace], at) => {
    const holders = [...new Set(ofPlace.map(({ holder }) => holderOf.get(holder) ?? holder))]
    const firmest = FIRMEST.find(one => ofPlace.some(({ status }) => status === one)) ?? 'reported'
    const since = ofPlace.flatMap(row => row.since ?? []).sort()[0] ?? null
    const place = ofPlace[0]?.place ?? ''
    const status = holders.length > 1 ? 'disputed' : firmest
    // Also the name of a pattern in the picture, so plain letters only.
    const key = `${folded.replace(/[^a-z0-9]+/g, '-')}-${at}`
    return {
      key,
      place,
      spot: spotOf(place, ofPlace, desk, evidence),
      holders,
      status,
      part: widest(ofPlace),
      since,
      rows: ofPlace,
    }
  })
}

const widest = (rows: readonly ControlRow[]): ControlRow['part'] =>
  (['all', 'most', 'part', 'edge'] as const).find(part => rows.some(row => row.part === part)) ?? 'part'

/** By the desk's table of places, else by where a claim on it is set, if that bears the same name. */
function spotOf(name: string, rows: readonly ControlRow[], desk: Desk, evidence: Evidence): Spot | null {
  const known = desk.places[name]
  if (known !== undefined) return { name, lat: known.lat, lon: known.lon, radiusKm: known.radiusKm }
  for (const reference of rows.flatMap(({ claims }) => claims)) {
    const place = evidence.claim(reference)?.place
    if (place && (fold(name).includes(fold(place.name)) || fold(place.name).includes(fold(name)))) {
      return { name, lat: place.lat, lon: place.lon, radiusKm: place.radiusKm }
    }
  }
  return null
}

function byHolding(areas: readonly Area[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { holders } of areas) for (const holder of holders) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([holder]) => holder)
}
