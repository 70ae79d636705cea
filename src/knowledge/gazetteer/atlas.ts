import { kilometresBetween } from '../../base/globe.js'
import { remembered } from '../../base/remember.js'
import type { ResolvedPlace } from '../../model/reading.js'
import type { Toponym } from '../toponyms.js'
import type { Rank } from './format.js'
import type { Entry, Gazetteer, Row } from './gazetteer.js'
import { placeKey, withoutArticle } from './key.js'

/** What one document asks the gazetteer, each name once. */
export interface Atlas {
  /** Places under that name, `known` (what our own tables have under it) first. */
  named(name: string, known: readonly Toponym[]): readonly Toponym[]
  /** Whether the gazetteer has the name, or sounds of it in `bySound`. */
  has(name: string): boolean
  /** Whether it is a plain English word too. */
  isWord(name: string): boolean
  /** Where no spelling of the name is known: places that sound like it. */
  sounding(name: string): readonly Toponym[]
}

/** An atlas over the gazetteer, with a memory: for one document, then let go. What names were found stays with the gazetteer. */
export function openAtlas(gazetteer: Gazetteer): Atlas {
  const lookUp = lookUpIn(gazetteer)
  const entries = new Map<string, readonly Entry[]>()
  const toponyms = new Map<number, Toponym>()
  const find = (name: string): readonly Entry[] => {
    const known = entries.get(name)
    if (known !== undefined) return known
    const found = lookUp(name)
    entries.set(name, found)
    return found
  }
  const toponymOf = (entry: Entry): Toponym => {
    const slot = entry.row * 4 + (entry.by === 'name' ? 0 : entry.by === 'spelling' ? 1 : 2)
    const known = toponyms.get(slot)
    if (known !== undefined) return known
    const made = toponymFrom(gazetteer.row(entry.row), entry.by)
    toponyms.set(slot, made)
    return made
  }
  return {
    isWord: name => gazetteer.isWord(placeKey(name)),
    has: name => find(name).length > 0,
    named: (name, known) => joined(known, find(name).map(toponymOf)),
    sounding: name => gazetteer.findSound(placeKey(name)).map(toponymOf),
  }
}

/** News repeats its names from report to report. */
function lookUpIn(gazetteer: Gazetteer): (name: string) => readonly Entry[] {
  const known = LOOK_UPS.get(gazetteer)
  if (known !== undefined) return known
  const lookUp = remembered((name: string): readonly Entry[] => firstOf(gazetteer, placeKey(name)))
  LOOK_UPS.set(gazetteer, lookUp)
  return lookUp
}

const LOOK_UPS = new WeakMap<Gazetteer, (name: string) => readonly Entry[]>()

/** "St Louis" and "Saint Louis", "Ft. Worth" and "Fort Worth". */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^st /, 'saint '],
  [/^saint /, 'st '],
  [/^ft /, 'fort '],
  [/^mt /, 'mount '],
]

function firstOf(gazetteer: Gazetteer, key: string): readonly Entry[] {
  const found = gazetteer.find(key)
  const other = SHORT.find(([short]) => short.test(key))
  if (other === undefined) return found.length > 0 ? found : gazetteer.find(withoutArticle(key) ?? '')
  const rows = new Set(found.map(({ row }) => row))
  return [...found, ...gazetteer.find(key.replace(other[0], other[1])).filter(({ row }) => !rows.has(row))]
}

const KINDS: Readonly<Record<Rank, ResolvedPlace['kind'] | null>> = {
  province: 'region',
  district: 'region',
  quarter: 'district',
  capital: 'city',
  'province-seat': null,
  'district-seat': null,
  'local-seat': null,
  place: null,
}

/** Below this size a place is a village (about 2,500 people), below the second a town (50,000). */
const TOWN_SIZE = 90
const CITY_SIZE = 125

function kindOf({ rank, size }: Row): ResolvedPlace['kind'] {
  return KINDS[rank] ?? (size < TOWN_SIZE ? 'village' : size < CITY_SIZE ? 'town' : 'city')
}

/** Seats of government are named more than their people would say; quarters of a town less. */
const RANK_BONUS: Readonly<Record<Rank, number>> = {
  capital: 20,
  'province-seat': 10,
  'district-seat': 5,
  'local-seat': 0,
  place: 0,
  quarter: -16,
  province: 140,
  district: 112,
}

/** A name that is not the main one, or that only sounds like it, is less likely meant. */
const SPELLING_LOSS: Readonly<Record<Entry['by'], number>> = { name: 0, spelling: 24, sound: 40 }
const SIZE_UNKNOWN = 70

function toponymFrom(row: Row, by: Entry['by']): Toponym {
  const { name, lat, lon, radiusKm, geonames, country, admin1, rank, size } = row
  const isDivision = rank === 'province' || rank === 'district'
  const people = isDivision ? 0 : size === 0 ? SIZE_UNKNOWN : size
  return {
    place: { name, lat, lon, radiusKm, geonames, country, admin1, kind: kindOf(row) },
    isDemonym: false,
    isPower: false,
    // The name of a division without the word of its type is still its name.
    prior: people + RANK_BONUS[rank] - (isDivision ? 0 : SPELLING_LOSS[by]),
    by,
  }
}

/** Rows of both that are one place: ours, with the id of theirs. */
const SAME_PLACE_KM = 40

function joined(known: readonly Toponym[], found: readonly Toponym[]): readonly Toponym[] {
  if (known.length === 0) return found
  // "Mexico" is the country, though its capital is called so too.
  const named = known.find(({ place, isDemonym }) => place.kind === 'country' && !isDemonym)?.place.country
  const rest = found.filter(one => !known.some(our => isSame(our, one)) && (one.place.country !== named || one.by === 'name'))
  return [...known.map(our => withId(our, found)), ...rest]
}

function isSame({ place: our }: Toponym, { place: their }: Toponym): boolean {
  if (our.country !== null && our.country !== their.country) return false
  const isDivision = their.kind === 'region'
  // Kansas City, Kansas, is not Kansas City, Missouri.
  if (our.country === 'USA' && our.admin1 !== null && their.admin1 !== our.admin1) return false
  if ((our.kind === 'region' || our.kind === 'country') !== isDivision) return false
  return isDivision
    ? our.kind === 'country' || kilometresBetween(our, their) < our.radiusKm + their.radiusKm
    : kilometresBetween(our, their) < SAME_PLACE_KM
}

function withId(our: Toponym, found: readonly Toponym[]): Toponym {
  if (our.place.kind === 'region' || our.place.kind === 'country') return our
  const same = found.find(one => one.place.geonames !== null && isSame(our, one))
  if (same === undefined) return our
  return { ...our, prior: Math.max(our.prior, same.prior), place: { ...our.place, geonames: same.place.geonames } }
}
