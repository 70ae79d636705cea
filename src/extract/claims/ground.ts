import { groupBy } from '../../base/group.js'
import { overlaps } from '../../base/span.js'
import type { ClaimPlace, Document, ResolvedPlace } from '../../model/index.js'
import { countryAtIssue, isYardstick, mainCity, onlyCity, type PlaceFound } from '../places/index.js'
import type { Draft } from './draft.js'

/** A place that stands around a claim and not in its clause. */
export interface Placed {
  readonly place: ClaimPlace
  readonly rule: string
  readonly confidence: number
}

/** What a report as a whole tells of its places. */
export interface Ground {
  readonly document: Document
  /** The country that most of the places lie in, and the first words that name it. */
  readonly home: string | null
  readonly country: PlaceFound | null
  /** The towns of that country at which what is told next may be, in order of the text. */
  readonly towns: readonly PlaceFound[]
  /** Names of places that are on no map of ours, in order of the text. */
  readonly unknown: readonly PlaceFound[]
  /** Places of other countries at which what is told next may be, in order of the text. */
  readonly abroad: readonly PlaceFound[]
  /** The town that the report is about, and the only one that it speaks of. */
  readonly main: ResolvedPlace | null
  readonly only: ResolvedPlace | null
  /** All literal places by sentence, those without a name as well. */
  readonly placesBy: ReadonlyMap<number, readonly PlaceFound[]>
  /** The report is about what happened, and not about politics, sports or business. */
  readonly tellsOfDeeds: boolean
  /** Where the clauses themselves say that a deed was done. */
  readonly scenes: readonly ClaimPlace[]
}

/** So many of a report's places must lie in one country, of so many hundredths of all. */
const LEAST_PLACES = 2
const LEAST_SHARE = 70
/** So many for a town of that country to hold for claims beside it. */
const LEAST_SHARE_FOR_TOWNS = 40

/** Of a hundred claims so many deeds, for a report to be about what happened. */
const LEAST_DEEDS = 10

/** What is wider is no town. */
const TOWN_KM = 60

/** So many mentions a town must have, for a report to be about it. */
const LEAST_MENTIONS = 2

/** `places`: those without a name as well, in order. */
export function groundOf(claims: readonly Draft[], places: readonly PlaceFound[], document: Document): Ground {
  // "The country" means one that was named before, and names it no second time.
  const home = countryAtIssue(
    places.filter(({ rule }) => !rule.startsWith('definite/')),
    LEAST_SHARE_FOR_TOWNS,
  )
  const literal = places.filter(place => place.literal)
  const deeds = claims.filter(isDeed)
  const towns = home === null ? [] : literal.filter(place => isTown(place, home) && isStop(place, document))
  const resolved = towns.flatMap(town => town.resolved ?? [])
  return {
    document,
    home,
    country: countryNamed(places),
    towns,
    unknown: literal.filter(({ resolved }) => resolved === null),
    abroad: literal.filter(place => place.resolved !== null && place.resolved.country !== home && isInside(place, document)),
    main: resolved.length >= LEAST_MENTIONS ? mainCity(resolved) : null,
    only: literal.every(place => isNowhereElse(place, home, document)) ? onlyCity(resolved) : null,
    placesBy: groupBy(literal, ({ sentence }) => sentence),
    tellsOfDeeds: deeds.length * 100 >= claims.length * LEAST_DEEDS,
    scenes: deeds.flatMap(({ place }) => (place === null ? [] : [place])),
  }
}

/** A place in the country, or it itself where it is no place of anything ("in Syria" may be anywhere there). */
const isNowhereElse = ({ resolved, start }: PlaceFound, home: string | null, { report }: Document): boolean =>
  resolved === null ||
  (resolved.country === home &&
    !(resolved.kind === 'country' && /\b(?:in|across|throughout) $/u.test(report.text.slice(Math.max(0, start - 12), start))))

/** What happens on some ground, and not where its doer is. */
export const ON_GROUND = /^(?:harm|fighting|crowd|infrastructure|disaster)\//u

/** What somebody does in person, or is done on the spot: it happened in a town, and not in a whole country. */
const ON_THE_SPOT =
  /^(?:(?:harm|fighting|crowd|infrastructure|disaster|control)\/|leadership\/(?:flees|ousted|detained|killed|returns|appears|missing|whereabouts)$)/u

export const isDeed = ({ event }: Draft): boolean => ON_THE_SPOT.test(event.type)

/** A mention of the country that nearly all places lie in; null: there is no such country, or no word names it. */
function countryNamed(places: readonly PlaceFound[]): PlaceFound | null {
  const home = countryAtIssue(places, LEAST_SHARE)
  const named = places.filter(({ resolved }) => resolved?.country === home)
  if (home === null || named.length < LEAST_PLACES) return null
  return named.find(({ resolved }) => resolved?.kind === 'country') ?? null
}

const isTown = ({ resolved }: PlaceFound, home: string): boolean =>
  resolved !== null &&
  resolved.country === home &&
  resolved.kind !== 'country' &&
  resolved.kind !== 'water' &&
  (resolved.radiusKm <= TOWN_KM || resolved.kind === 'facility')

/**
 * Whether what is told next may be there: not where somebody comes from or goes to ("a pupil from Homs", "bound for Homs"), what somebody is
 * called after ("the Homs governor"), or a name that is more often something else.
 */
function isStop(place: PlaceFound, { sentences, report }: Document): boolean {
  if (isYardstick(place, report.text)) return false
  const tokens = sentences[place.sentence]?.tokens ?? []
  const inside = tokens.filter(token => overlaps(token, place))
  const head = inside.find(token => !inside.some(({ index }) => index === token.head))
  if (head === undefined) return true
  if (place.rule.startsWith('doubtful/')) return false
  if (head.relation === 'compound') return /\/(?:site|mission|typed)$/u.test(place.rule)
  const cases = tokens.filter(({ head: of, relation }) => of === head.index && relation === 'case')
  return !cases.some(({ form }) => /^(?:for|towards?)$/iu.test(form) || (head.relation === 'nmod' && /^from$/iu.test(form)))
}

/** "at a base in Qatar", and not "the border with Qatar" or "the road to Doha". */
const isInside = ({ start }: PlaceFound, { report }: Document): boolean =>
  /\b(?:in|inside|at|near|across|throughout|outside) (?:the )?$/iu.test(report.text.slice(Math.max(0, start - 16), start))

export const asPlace = (
  { name, lat, lon, radiusKm, country }: Omit<ClaimPlace, 'mention'>,
  mention: ClaimPlace['mention'],
): ClaimPlace => ({
  mention,
  name,
  lat,
  lon,
  radiusKm,
  country,
})
