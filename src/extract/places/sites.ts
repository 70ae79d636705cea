import { fold } from '../../base/fold.js'
import { groupBy } from '../../base/group.js'
import { seek } from '../../base/seek.js'
import { byPosition, overlaps } from '../../base/span.js'
import type { Word } from '../../base/words.js'
import { type Country, capitalPlace, countryOf, countryPlace } from '../../knowledge/index.js'
import { SITES_OUT_OF_TOWN } from '../../lexicon/places/sites.js'
import type { Document, Sentence } from '../../model/document.js'
import type { ResolvedPlace } from '../../model/reading.js'
import { wordsOfSentence } from '../sentence-words.js'
import { countryAtIssue } from './at-issue.js'
import type { PlaceFound } from './found.js'
import { mainCity, onlyCity } from './main-city.js'
import { isYardstick, nearness } from './nearness.js'
import { type SiteNamed, siteNamedAt } from './site-names.js'

/** What is wider is no town. */
const TOWN_KM = 60
/** How far out of its town an airport, a mine or a bridge may lie. */
const OUT_OF_TOWN_KM = 20

interface Town extends PlaceFound {
  readonly resolved: ResolvedPlace
}

interface Site extends SiteNamed {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
  readonly sentence: Sentence
}

interface Located {
  readonly place: ResolvedPlace
  readonly by: 'words' | 'sentence' | 'paragraph' | 'report' | 'capital' | 'country'
}

/**
 * Buildings and spots with a name of their own that no map of ours has ("Unity Bridge", "the Plaza Colón", "the Tolgoi mine", "the French
 * embassy"): each by its name, in the town that the words, else the sentence, the paragraph or the report put it in; where two towns are
 * possible, somewhere in the country that the report is about, as wide as that is. No toponyms, so they are no place mentions of a Reading; a
 * claim's place may rest on them. `places`: what `findPlaces` gave.
 */
export function findSites(document: Document, places: readonly PlaceFound[]): readonly PlaceFound[] {
  const home = countryOf(countryAtIssue(places, LEAST_SHARE))
  if (home === null) return []
  const { text } = document.report
  const sites = document.sentences.flatMap(sentence => sitesIn(sentence, text, places))
  if (sites.length === 0) return []
  const towns = places.filter((place): place is Town => isTown(place))
  const told = new Map<string, ResolvedPlace>()
  for (const site of sites) {
    const place = inWords(site, towns, text)
    if (place !== null && !told.has(site.key)) told.set(site.key, place)
  }
  const here = towns.filter(({ resolved, start }) => resolved.country === home.code && !isGoal(start, text))
  const around: Around = {
    document,
    home,
    told,
    here,
    bySentence: groupBy(here, ({ sentence }) => sentence),
    main: here.length > 0 ? mainCity(resolvedOf(here)) : null,
  }
  return sites.flatMap(site => {
    const where = located(site, around)
    return where === null ? [] : [siteFound(site, where, text)]
  })
}

/** Places and sites in order; a site stands for the places that lie in its name. */
export const withSites = (places: readonly PlaceFound[], sites: readonly PlaceFound[]): readonly PlaceFound[] =>
  [...places.filter(place => !isWithin(place, sites[seek(sites, place.start)])), ...sites].sort(byPosition)

const isWithin = (place: PlaceFound, site: PlaceFound | undefined): boolean => site !== undefined && overlaps(place, site)

/** So many hundredths of a report's places must lie in one country for it to be about it. */
const LEAST_SHARE = 40

const isTown = ({ resolved, rule }: PlaceFound): boolean =>
  resolved !== null &&
  resolved.kind !== 'country' &&
  resolved.kind !== 'water' &&
  resolved.radiusKm <= TOWN_KM &&
  !rule.startsWith('doubtful/')

function sitesIn(sentence: Sentence, text: string, places: readonly PlaceFound[]): Site[] {
  const words = wordsOfSentence(sentence, text)
  const sites: Site[] = []
  for (let at = 0; at < words.length; at += 1) {
    const named = siteNamedAt(words, at, sentence, text)
    if (named === null || named.first < (sites.at(-1)?.next ?? 0)) continue
    const start = (words[named.first] as Word).start
    const end = (words[named.next - 1] as Word).end
    if (isOnMap(places, start, end, (words[named.next - 2] as Word).end, named.mission !== null)) continue
    sites.push({ ...named, key: fold(text.slice(start, end)).toLowerCase(), start, end, words, sentence })
    at = named.next - 1
  }
  return sites
}

/** It is a place already ("Aleppo Airport"), or the town right before it is all of its name ("Homs airport"). */
function isOnMap(places: readonly PlaceFound[], start: number, end: number, nameEnd: number, isMission: boolean): boolean {
  if (isMission) return false
  for (let at = seek(places, start); at < places.length; at += 1) {
    const place = places[at] as PlaceFound
    if (place.start >= end) return false
    if (place.resolved !== null && place.start <= start && place.end >= nameEnd) return true
  }
  return false
}

interface Around {
  readonly document: Document
  readonly home: Country
  readonly told: ReadonlyMap<string, ResolvedPlace>
  /** Towns of the country at which things may be, in order. */
  readonly here: readonly Town[]
  readonly bySentence: ReadonlyMap<number, readonly Town[]>
  readonly main: ResolvedPlace | null
}

const resolvedOf = (towns: readonly Town[]): readonly ResolvedPlace[] => towns.map(({ resolved }) => resolved)

function located(site: Site, around: Around): Located | null {
  const { document, home, told, bySentence, main } = around
  const place = told.get(site.key)
  if (place !== undefined) return { place, by: 'words' }
  // "the French embassy" in a report on France is somewhere abroad.
  const seat = site.mission !== null && site.mission !== home.code ? capitalPlace(home) : null
  if (seat !== null) return { place: seat, by: 'capital' }
  if (site.mission === home.code) return null
  const { text } = document.report
  const own = (bySentence.get(site.sentence.index) ?? []).filter(town => !isYardstick(town, text))
  const sentence = onlyCity(resolvedOf(own))
  if (sentence !== null) return { place: sentence, by: 'sentence' }
  const paragraph = onlyCity(resolvedOf(besideOf(site, around)))
  if (paragraph !== null) return { place: paragraph, by: 'paragraph' }
  return main !== null ? { place: main, by: 'report' } : { place: countryPlace(home), by: 'country' }
}

/** The towns of the last sentence of the paragraph so far that names some: of "in Homs and Hama" nobody knows in which of both. */
function besideOf({ start }: Site, { document, here, bySentence }: Around): readonly Town[] {
  const last = here[seek(here, start) - 1]
  if (last === undefined || isSentFrom(last, document) || document.report.text.slice(last.end, start).includes('\n')) return []
  return (bySentence.get(last.sentence) ?? []).filter(town => town.start < start)
}

const isSentFrom = ({ sentence }: PlaceFound, { sentences }: Document): boolean => sentences[sentence]?.passage === 'dateline'

/** "ran for Homs", "on the way to Homs", "from Homs": where somebody goes or comes from is not where things are. */
const isGoal = (start: number, text: string): boolean =>
  /\b(?:for|to|towards?|from)\s(?:the\s)?$/i.test(text.slice(Math.max(0, start - 14), start))

/** The words themselves: "the Unity Hospital in Homs", "Homs's Unity Hospital". */
function inWords({ start, end }: Site, towns: readonly Town[], text: string): ResolvedPlace | null {
  const at = seek(towns, start)
  const before = towns[at - 1]
  if (before !== undefined && /^['’]s?\s$/u.test(text.slice(before.end, start))) return before.resolved
  const after = towns[at]?.start === start || (towns[at]?.start ?? end) < end ? towns[at + 1] : towns[at]
  const between = after === undefined ? '' : text.slice(end, after.start)
  return after !== undefined &&
    /^,?\s(?:in|at|of|near|outside|by)\s(?:(?:the|central|downtown|eastern|western|northern|southern)\s){0,2}$/iu.test(between)
    ? after.resolved
    : null
}

function siteFound({ first, next, type, start, end, words, sentence }: Site, { place, by }: Located, text: string): PlaceFound {
  const name = text.slice(start, end)
  const isOut = SITES_OUT_OF_TOWN.has(type) && by !== 'country'
  const resolved: ResolvedPlace = {
    ...place,
    name,
    geonames: null,
    kind: 'facility',
    radiusKm: place.radiusKm + (isOut ? OUT_OF_TOWN_KM : 0),
  }
  return {
    start,
    end,
    name,
    literal: true,
    resolved: by === 'country' ? resolved : nearness({ words, first, next }, resolved),
    sentence: sentence.index,
    rule: `${by}/site`,
    rivals: [],
  }
}
