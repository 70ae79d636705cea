import { wordsOfText } from '../../base/words.js'
import { capitalPlace, countryOf } from '../../knowledge/index.js'
import type { Document, Sentence } from '../../model/document.js'
import type { ResolvedPlace } from '../../model/reading.js'
import type { PlaceFound } from './found.js'

/**
 * Places told of without their name: "the capital", "the city", "the country". No toponyms, so they are no place mentions of a Reading; a
 * claim's place may rest on them. `places`: what `findPlaces` gave.
 */
export function findDefinitePlaces(document: Document, places: readonly PlaceFound[]): readonly PlaceFound[] {
  const found: PlaceFound[] = []
  const home = countryAtIssue(places)
  for (const sentence of document.sentences) found.push(...definiteOf(sentence, document.report.text, places, home))
  return found
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

const CITY_KINDS: ReadonlySet<string> = new Set(['city', 'town', 'village'])

function definiteOf(sentence: Sentence, text: string, places: readonly PlaceFound[], home: string | null): PlaceFound[] {
  const words = wordsOfText(text.slice(sentence.start, sentence.end), sentence.start)
  return words.flatMap((word, at) => {
    if (words[at - 1]?.form !== 'the' || places.some(({ start, end }) => start < word.end && word.start < end)) return []
    const resolved = meantBy(
      word.form,
      words[at + 1]?.form ?? '',
      places.filter(({ end }) => end <= word.start),
      home,
    )
    if (resolved === null) return []
    const start = (words[at - 1] as { start: number }).start
    return [
      {
        start,
        end: word.end,
        name: text.slice(start, word.end),
        literal: true,
        resolved,
        sentence: sentence.index,
        rule: `definite/${word.form}`,
      },
    ]
  })
}

function meantBy(noun: string, next: string, before: readonly PlaceFound[], home: string | null): ResolvedPlace | null {
  if (next === 'of') return null
  const country = countryOf(home)
  switch (noun) {
    case 'capital':
      return country === null ? null : capitalPlace(country)
    case 'city':
    case 'town':
    case 'village':
      return (
        before.findLast(({ literal, resolved }) => literal && resolved !== null && CITY_KINDS.has(resolved.kind))?.resolved ??
        null
      )
    case 'country':
      return before.findLast(({ resolved }) => resolved?.kind === 'country')?.resolved ?? null
    default:
      return null
  }
}
