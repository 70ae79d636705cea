import { pointAway } from '../../base/globe.js'
import { AROUND_NOUNS, BEARINGS, EDGE_NOUNS, NEAR_WORDS } from '../../lexicon/places/words.js'
import type { PlaceMention, ResolvedPlace } from '../../model/reading.js'
import type { Candidate } from './candidates.js'

/** What is wider is a region or a country: a bearing from it leads to a part of it, not away from it. */
const WIDE_KM = 60
const KILOMETRES_PER_MILE = 1.609344

/** The place that "near Homs", "the outskirts of Damascus" or "20 km south of Aleppo" tells of: shifted or widened, never sharper. */
export function nearness(
  { words, first, next }: Pick<Candidate, 'words' | 'first' | 'next'>,
  place: ResolvedPlace,
): ResolvedPlace {
  const form = (back: number): string => words[first - back]?.form ?? ''
  if (form(1) === 'of') {
    const bearing = BEARINGS.get(form(2))
    if (bearing !== undefined) {
      const distance = distanceBefore(words.slice(Math.max(0, first - 6), first - 2).map(word => word.form))
      // "the south of France" lies in it.
      return distance === null && place.radiusKm > WIDE_KM ? place : towards(place, bearing, distance)
    }
    if (EDGE_NOUNS.has(form(2))) return { ...place, radiusKm: Math.round(place.radiusKm * 1.5) }
  }
  if (AROUND_NOUNS.has(words[next]?.form ?? '') && place.radiusKm <= WIDE_KM)
    return { ...place, radiusKm: Math.max(Math.round(place.radiusKm * 2), place.radiusKm + 15) }
  if (NEAR_WORDS.has(form(1))) return { ...place, radiusKm: Math.max(Math.round(place.radiusKm * 2), place.radiusKm + 15) }
  const distance =
    form(1) === 'from' ? distanceBefore(words.slice(Math.max(0, first - 5), first - 1).map(word => word.form)) : null
  return distance === null ? place : { ...place, radiusKm: Math.round(place.radiusKm + distance) }
}

/** "310 miles south of Moscow", "20 km from Aleppo", "a town north of the capital": named to say where another place is, which is the one told of. */
export function isYardstick({ start }: PlaceMention, text: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return (
    /\d\s*(?:km|kms|kilomet(?:er|re)s?|miles?|mi)\b(?:\s[\p{Ll}-]+){0,2}\s(?:of|from)\s(?:the\s)?$/u.test(before) ||
    /(?<!\bthe )(?<!-)\b(?:north|south|east|west|(?:north|south)[- ]?(?:east|west))\s+of\s(?:the\s)?$/u.test(before)
  )
}

/** Kilometres in the words right before ("20", "km"); null: none. */
function distanceBefore(forms: readonly string[]): number | null {
  const at = forms.findIndex(form => /^\d[\d,.]*$/.test(form))
  const unit = forms[at + 1] ?? ''
  if (at < 0) return null
  const number = Number((forms[at] ?? '').replaceAll(',', ''))
  if (/^(?:km|kms|kilomet(?:er|re)s?)$/.test(unit)) return number
  return /^(?:miles?|mi)$/.test(unit) ? number * KILOMETRES_PER_MILE : null
}

function towards(place: ResolvedPlace, bearing: number, distance: number | null): ResolvedPlace {
  const away = distance ?? Math.max(place.radiusKm, 20)
  const radiusKm = distance === null ? Math.max(place.radiusKm, 20) : Math.max(5, Math.round(away * 0.4))
  return { ...place, ...pointAway(place.lat, place.lon, away, bearing), radiusKm }
}
