import { remembered } from '../../base/remember.js'
import type { Toponym } from '../../knowledge/index.js'
import type { Candidate } from './candidates.js'

/** Of the places that the name may mean, those in the container that follows it ("Aleppo, Syria"); null: none follows. */
export function withinContainer(candidates: readonly Candidate[], at: number): readonly Toponym[] | null {
  const { toponyms, next, words } = candidates[at] as Candidate
  const containers = containersOf(candidates, at)
  if (containers.length === 0) return null
  const fitting = toponyms.filter(toponym => containers.some(container => fits(toponym, container)))
  return fitting.length === 0 && (words[next]?.form === 'in' || isListed(candidates, at)) ? null : fitting
}

/** "Miami, West Palm Beach, New York", "Guam, Louisiana and Nevada": one of a list, whose next is no container. */
function isListed(candidates: readonly Candidate[], at: number): boolean {
  const { words, first, sentence, toponyms } = candidates[at] as Candidate
  const before = candidates[at - 1]
  const after = candidates[at + 1]
  if (toponyms.some(({ place, by }) => by === 'table' && (place.kind === 'country' || place.kind === 'region'))) return true
  if (
    before?.sentence === sentence &&
    words[first - 1]?.form === ',' &&
    (before.next === first - 1 || (before.next === first - 2 && COUNTIES.test(words[first - 2]?.form ?? '')))
  )
    return true
  return after !== undefined && words[after.next]?.form === 'and'
}

/** The known places named right after a comma or "in". A list ("Aleppo, Homs and Hama") is one of equals, and holds none. */
function containersOf(candidates: readonly Candidate[], at: number): readonly Toponym[] {
  const { words, sentence, next } = candidates[at] as Candidate
  const after = candidates[at + 1]
  // "Oconee County, Georgia", and "Clarke and Oconee counties, Georgia".
  const from = COUNTIES.test(words[next]?.form ?? '') ? next + 1 : next
  const link = words[from]?.form
  if (after?.sentence !== sentence || after.first !== from + 1 || (link !== ',' && link !== 'in')) return []
  // A province of the gazetteer that is less likely meant than the town of its name ("Moscow, Minsk") contains nothing.
  const likeliest = Math.max(...after.toponyms.map(({ prior }) => prior))
  return after.toponyms.filter(
    ({ place, isDemonym, by, prior }) =>
      !isDemonym &&
      (place.kind === 'country' || (place.kind === 'region' && place.admin1 !== null)) &&
      (by === 'table' || prior >= likeliest),
  )
}

function fits({ place }: Toponym, { place: within }: Toponym): boolean {
  if (place.kind === 'country') return place.country === within.country
  if (place.kind === 'region' && within.kind === 'region') return true
  if (place.country !== within.country) return place.country === null
  return (
    within.kind === 'country' || place.admin1 === null || within.admin1 === null || isSameDivision(place.admin1, within.admin1)
  )
}

const COUNTIES = /^(?:county|counties|province|provinces|district|districts|governorate)$/

/** "Rif Dimashq" and "Rif-dimashq" are one. */
export const isSameDivision = (a: string, b: string): boolean => a === b || plain(a) === plain(b)
const plain = remembered((name: string): string => name.toLowerCase().replace(/[^a-z]/g, ''))

/** "Tacoma, Washington", "New York state", "Oregon, Washington and Idaho": the state, not the city of its name. Null: it is not one. */
export function divisionOf(candidates: readonly Candidate[], at: number): Toponym | null {
  const { toponyms } = candidates[at] as Candidate
  if (toponyms.length < 2) return null
  const division = toponyms.find(({ place, by }) => by === 'table' && place.kind === 'region' && place.admin1 !== null)
  return division !== undefined && namesDivision(candidates, at, division.place.country) ? division : null
}

function namesDivision(candidates: readonly Candidate[], at: number, country: string | null): boolean {
  const { words, first, next, sentence } = candidates[at] as Candidate
  if (words[next]?.form === 'state' || words[first - 1]?.form === 'upstate') return true
  const before = candidates[at - 1]
  const after = candidates[at + 1]
  const isJoined = (one: Candidate | undefined, from: number): boolean =>
    one?.sentence === sentence && (words[from]?.form === ',' || words[from]?.form === 'and')
  if (
    before !== undefined &&
    isJoined(before, first - 1) &&
    words[first - 1]?.form === ',' &&
    (before.next === first - 1 || (before.next === first - 2 && COUNTIES.test(words[first - 2]?.form ?? '')))
  ) {
    return before.toponyms.some(({ place }) => place.country === country)
  }
  return after !== undefined && isJoined(after, next) && after.first === next + 1 && isDivision(after, country)
}

const isDivision = ({ toponyms }: Candidate, country: string | null): boolean => {
  const ours = toponyms.filter(({ by }) => by === 'table')
  return (
    ours.length > 0 && ours.every(({ place }) => place.kind === 'region' && place.admin1 !== null && place.country === country)
  )
}
