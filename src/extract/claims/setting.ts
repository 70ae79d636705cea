import { seek } from '../../base/seek.js'
import { type Word, wordsOfText } from '../../base/words.js'
import { capitalPlace, countryOf } from '../../knowledge/index.js'
import { STATE_SEATS } from '../../lexicon/places/words.js'
import type { Document } from '../../model/index.js'
import type { PlaceFound } from '../places/index.js'
import type { Draft } from './draft.js'
import { asPlace, type Ground, groundOf, ON_GROUND, type Placed } from './ground.js'
import { isOfAKind } from './of-a-kind.js'
import { inTownNamedLast } from './town.js'

/**
 * Claims whose clause names no place, by what stands around them: a seat of the state in its capital; a deed, a spot or what somebody saw in
 * the town named last; a deed else in the country that most of the report's places lie in, with the words that name it and the radius of a
 * whole country: wide, and better than nowhere. `places`: those without a name as well, in order.
 */
export function inSetting(claims: readonly Draft[], places: readonly PlaceFound[], document: Document): readonly Draft[] {
  const ground = groundOf(claims, places, document)
  return claims.map(claim => {
    const placed = claim.place === null && isFact(claim) && !isOfAKind(claim, document) ? placeAround(claim, ground) : null
    if (placed === null) return claim
    const { place, rule, confidence } = placed
    const words = place.mention === null ? [] : [place.mention]
    return { ...claim, place, basis: [...claim.basis, { field: 'place', rule, words, confidence }] }
  })
}

const isFact = ({ frame }: Draft): boolean => frame === 'happened' || frame === 'ongoing'

const placeAround = (claim: Draft, ground: Ground): Placed | null =>
  atSeat(claim, ground) ?? (isAbroad(claim, ground) ? null : (inTownNamedLast(claim, ground) ?? inCountry(claim, ground)))

/** "Missiles hit a base in Qatar. Two people were killed": what goes on behind a place abroad is not back home. */
function isAbroad({ words }: Draft, { abroad, towns, document: { report } }: Ground): boolean {
  const start = words[0]?.start ?? 0
  const last = abroad[seek(abroad, start) - 1]
  if (last === undefined || last.start < (towns[seek(towns, start) - 1]?.end ?? 0)) return false
  return !report.text.slice(last.end, start).includes('\n')
}

/** "Soldiers shut the gates of the presidential palace". */
function atSeat({ words }: Draft, { document: { report }, home }: Ground): Placed | null {
  const country = countryOf(home)
  const capital = country === null ? null : capitalPlace(country)
  if (capital === null) return null
  for (const { start, end } of words) {
    const text = report.text.slice(start, end)
    const seat = MAY_BE_SEAT.test(text) ? seatIn(wordsOfText(text, start)) : null
    if (seat !== null) return { place: asPlace(capital, seat), rule: 'report/seat', confidence: 0.5 }
  }
  return null
}

/** The last word of every seat. */
const MAY_BE_SEAT = new RegExp([...new Set(STATE_SEATS.map(forms => forms.at(-1)))].join('|'), 'i')

function seatIn(words: readonly Word[]): { readonly start: number; readonly end: number } | null {
  for (const [at, { start }] of words.entries()) {
    const seat = STATE_SEATS.find(forms =>
      forms.every((form, next) => words[at + next]?.form === form && !(forms.length === 1 && words[at]?.capital === true)),
    )
    if (seat !== undefined) return { start, end: words[at + seat.length - 1]?.end ?? start }
  }
  return null
}

/** Where no words say where, it was in the country that the report is about. */
function inCountry({ event }: Draft, { country }: Ground): Placed | null {
  if (country?.resolved == null || !ON_GROUND.test(event.type)) return null
  const { start, end, resolved } = country
  return { place: asPlace(resolved, { start, end }), rule: 'report/country', confidence: 0.4 }
}
