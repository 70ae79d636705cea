import { kilometresBetween } from '../../base/globe.js'
import type { Toponym } from '../../knowledge/index.js'
import type { ResolvedPlace } from '../../model/reading.js'
import type { Candidate } from './candidates.js'
import { isSameDivision } from './containers.js'
import type { HomeGround } from './home.js'

/** What a report speaks of, as evidence for what its names mean. */
export interface Setting {
  /** How much the rest of the report speaks for this place of that name: 8 makes it twice as likely. */
  support(key: string, toponym: Toponym): number
}

export interface Anchor {
  readonly key: string
  readonly toponym: Toponym
  /** 1: sure; less: one of several that it may be. */
  readonly weight: number
}

/** A state or province named in the report. */
const DIVISION_SUPPORT = 28
/** A country named in the report, by name or adjective, for each time up to three. */
const COUNTRY_SUPPORT = 8
/** A town named in it that lies right there; half as much at the distance below. */
const NEAR_SUPPORT = 28
const NEAR_HALF_KM = 60
const MOST_NEAR_SUPPORT = 64
/** Another place of the same province. */
const SAME_DIVISION_SUPPORT = 5
const MOST_SAME_DIVISION = 28
/** The outlet's own town, its province, its country. */
const HOME_SUPPORT = 80
const HOME_DIVISION_SUPPORT = 36
const HOME_COUNTRY_SUPPORT = 16
const HOME_HALF_KM = 80

interface Scene {
  /** How often each country is named, by names that mean nothing else; towns in it count half. */
  readonly countries: ReadonlyMap<string, number>
  readonly divisions: readonly { readonly key: string; readonly weight: number; readonly place: ResolvedPlace }[]
  /** How many different ones: a report that names ten states speaks for none of them. */
  readonly divisionsNamed: number
  readonly towns: readonly Anchor[]
  readonly home: HomeGround | null
}

/** `anchors`: what the report's names are taken for so far. */
export function settingOf(candidates: readonly Candidate[], anchors: readonly Anchor[], home: HomeGround | null): Setting {
  const isDivision = ({ place }: Toponym): boolean => place.kind === 'region' && place.radiusKm > DIVISION_RADIUS_KM
  const placed = anchors.filter(({ toponym: { place } }) => place.kind !== 'country' && place.kind !== 'water')
  const divisions = placed
    .filter(({ toponym }) => isDivision(toponym))
    .slice(0, MOST_ANCHORS)
    .map(({ key, toponym, weight }) => ({ key, weight, place: toponym.place }))
  const scene: Scene = {
    countries: countriesOf(candidates, placed),
    divisions,
    divisionsNamed: new Set(divisions.map(({ place }) => `${place.country} ${place.admin1 ?? place.name}`)).size,
    towns: placed.filter(({ toponym }) => !isDivision(toponym)).slice(0, MOST_ANCHORS),
    home,
  }
  return { support: (key, { place }) => (place.country === null ? 0 : Math.round(supportOf(scene, key, place))) }
}

const DIVISION_RADIUS_KM = 60
/** Each name is weighed against so many others at most, so that the time stays in proportion to the text. */
const MOST_ANCHORS = 250

function countriesOf(candidates: readonly Candidate[], placed: readonly Anchor[]): Map<string, number> {
  const countries = new Map<string, number>()
  const count = (country: string | null, weight: number): void => {
    if (country !== null) countries.set(country, (countries.get(country) ?? 0) + weight)
  }
  for (const { toponyms } of candidates) {
    const ours = toponyms.filter(({ by }) => by === 'table')
    if (ours.length === 1 && ours[0]?.place.kind === 'country') count(ours[0].place.country, 1)
  }
  for (const { toponym, weight } of placed) count(toponym.place.country, weight / 2)
  return countries
}

function supportOf(scene: Scene, key: string, place: ResolvedPlace): number {
  const national = COUNTRY_SUPPORT * Math.min(3, scene.countries.get(place.country ?? '') ?? 0)
  if (place.kind === 'country') return national
  const { admin1 } = place
  const isIn = (other: ResolvedPlace): boolean =>
    admin1 !== null && other.admin1 !== null && other.country === place.country && isSameDivision(other.admin1, admin1)
  const named = scene.divisions.reduce(
    (most, { key: other, weight, place: division }) => (other !== key && isIn(division) ? Math.max(most, weight) : most),
    0,
  )
  let near = 0
  let beside = 0
  for (const { key: other, toponym, weight } of scene.towns) {
    if (other === key) continue
    const far = kilometresBetween(toponym.place, place) / NEAR_HALF_KM
    near += (weight * NEAR_SUPPORT) / (1 + far * far)
    if (isIn(toponym.place)) beside += weight * SAME_DIVISION_SUPPORT
  }
  // A state is near to all that lies in it.
  const isWide = place.kind === 'region' && place.radiusKm > DIVISION_RADIUS_KM
  const local =
    Math.min(near, MOST_NEAR_SUPPORT) + Math.min(isWide ? beside * 2 : beside, isWide ? MOST_NEAR_SUPPORT : MOST_SAME_DIVISION)
  return national + (named * DIVISION_SUPPORT * 2) / (1 + scene.divisionsNamed) + local + homeSupport(scene.home, place, isIn)
}

function homeSupport(home: HomeGround | null, place: ResolvedPlace, isIn: (other: ResolvedPlace) => boolean): number {
  if (home === null || home.country !== place.country) return 0
  if (home.town === null) return HOME_COUNTRY_SUPPORT
  const far = kilometresBetween(home.town, place) / HOME_HALF_KM
  return Math.max(HOME_SUPPORT / (1 + far * far), isIn(home.town) ? HOME_DIVISION_SUPPORT : HOME_COUNTRY_SUPPORT)
}
