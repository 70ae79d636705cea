import { kilometresBetween } from '../../base/globe.js'
import { LOCATIVES } from '../../lexicon/places/words.js'
import type { ResolvedPlace } from '../../model/reading.js'
import type { Candidate } from './candidates.js'
import { keyOfCandidate } from './key.js'

/** Which of the names are places in this report: a name that is one for sure somewhere is one wherever nothing speaks against it. */
export function acceptedOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const sure = new Set<string>()
  const people = new Set<string>()
  for (const candidate of candidates) {
    if (candidate.grade === 'sure') sure.add(keyOfCandidate(candidate))
    else if (candidate.grade === 'no' && PERSONAL.has(candidate.rule)) people.add(keyOfCandidate(candidate))
  }
  const grounds = groundsOf(candidates)
  return candidates.filter(candidate => {
    const key = keyOfCandidate(candidate)
    if (candidate.grade !== 'maybe') return candidate.grade === 'sure' && !(people.has(key) && isBareTown(candidate))
    if (sure.has(key)) return true
    if (people.has(key)) return false
    return candidate.rule === 'civic' || (candidate.rule === 'gazetteer' && isHere(candidate, grounds))
  })
}

/** "Manchester smiled": a town of our tables that has somebody's name here, with no word that puts it on the map. */
const isBareTown = ({ rule, toponyms, words, first }: Candidate): boolean =>
  rule === 'known' &&
  toponyms.every(({ place }) => place.kind !== 'country' && place.kind !== 'region') &&
  !LOCATIVES.has(words[first - 1]?.form ?? '')

const PERSONAL: ReadonlySet<string> = new Set(['surname', 'title', 'given-name', 'person'])

/** A name that nothing marks as a place is one where it lies near the places that the report is about. */
const HERE_KM = 80
/** Enough places to know where a report is set. */
const MOST_GROUNDS = 400

interface Point {
  readonly lat: number
  readonly lon: number
}

function groundsOf(candidates: readonly Candidate[]): readonly Point[] {
  const seen = new Set<ResolvedPlace>()
  for (const { grade, toponyms } of candidates) {
    if (grade !== 'sure' || seen.size > MOST_GROUNDS) continue
    for (const { place } of toponyms) if (place.radiusKm <= 60 && place.kind !== 'water') seen.add(place)
  }
  return [...seen]
}

const isHere = ({ toponyms }: Candidate, grounds: readonly Point[]): boolean =>
  toponyms.some(({ place }) => grounds.some(ground => kilometresBetween(ground, place) <= HERE_KM))
