import { seek } from '../../base/seek.js'
import { type Word, wordsOfText } from '../../base/words.js'
import { capitalPlace, countryOf } from '../../knowledge/index.js'
import type { Document } from '../../model/document.js'
import type { ResolvedPlace } from '../../model/reading.js'
import type { PlaceFound } from './found.js'
import { nearness } from './nearness.js'

/** The nouns that stand for a place already named. */
const NOUNS: ReadonlySet<string> = new Set(['capital', 'city', 'town', 'village', 'country'])

/**
 * Places told of without their name: "the capital", "the city", "the country". No toponyms, so they are no place mentions of a Reading; a
 * claim's place may rest on them. `places`: what `findPlaces` gave.
 */
export function findDefinitePlaces(document: Document, places: readonly PlaceFound[]): readonly PlaceFound[] {
  const home = countryOf(countryAtIssue(places))
  const named = new Map<string, ResolvedPlace>()
  const capital = home === null ? null : capitalPlace(home)
  if (capital !== null) named.set('capital', capital)
  const found: PlaceFound[] = []
  let passed = 0
  for (const { start, end, index } of document.sentences) {
    const words = wordsOfText(document.report.text.slice(start, end), start)
    for (const [at, word] of words.entries()) {
      if (!isDefinite(words, at) || isNamed(places, word)) continue
      for (; passed < places.length && (places[passed] as PlaceFound).end <= word.start; passed += 1)
        remember(named, places[passed] as PlaceFound)
      const resolved = named.get(word.form)
      if (resolved !== undefined) found.push(definite(document.report.text, words, at, resolved, index))
    }
  }
  return found
}

const isDefinite = (words: readonly Word[], at: number): boolean =>
  NOUNS.has(words[at]?.form ?? '') && words[at - 1]?.form === 'the' && words[at + 1]?.form !== 'of'

const isNamed = (places: readonly PlaceFound[], { start, end }: Word): boolean =>
  (places[seek(places, start)]?.start ?? Number.POSITIVE_INFINITY) < end

/** What "the city" and "the country" mean from here on. */
function remember(named: Map<string, ResolvedPlace>, { literal, resolved }: PlaceFound): void {
  if (resolved === null || resolved.kind === 'region') return
  if (resolved.kind === 'country' || literal) named.set(resolved.kind, resolved)
}

function definite(text: string, words: readonly Word[], at: number, resolved: ResolvedPlace, sentence: number): PlaceFound {
  const noun = words[at] as Word
  const start = (words[at - 1] as Word).start
  const place = nearness({ words, first: at - 1 }, resolved)
  return {
    start,
    end: noun.end,
    name: text.slice(start, noun.end),
    literal: true,
    resolved: place,
    sentence,
    rule: `definite/${noun.form}`,
    rivals: [],
  }
}

/** The country that the report's places lie in most often; the first named where two are even. */
function countryAtIssue(places: readonly PlaceFound[]): string | null {
  const counts = new Map<string, number>()
  for (const { resolved } of places) {
    if (resolved?.country != null) counts.set(resolved.country, (counts.get(resolved.country) ?? 0) + 1)
  }
  let best: string | null = null
  for (const [country, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = country
  return best
}
