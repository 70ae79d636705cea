import type { Situation, SourceKind } from '../../../../src/model/index.js'
import { fold } from '../../lib/filter.js'
import { countryOf, countryOfCode, nationIn } from './nations.js'
import { joinedNames } from './same-name.js'
import { contentWords } from './words.js'

/** Kinds of voices, in the order in which they stand from left to right. */
export const SIDES = ['state', 'armed', 'monitors', 'spot', 'media', 'officials', 'world', 'unplaced'] as const
export type Side = (typeof SIDES)[number]

/** Where a voice belongs: its side and, within it, the column of its own. `key` is unique over all sides. */
export interface Seat {
  readonly side: Side
  readonly key: string
  /** Words of the situation itself ("Russia"), or the id of a fixed name ("reporters"). */
  readonly name: string
  readonly fixed: boolean
}

export interface Voice {
  readonly name: string
  readonly kind: SourceKind
  readonly party: string
}

/** Says where each voice of a situation sits. */
export interface Seating {
  /** The country most of it is about, whose state gets a side of its own; null where that cannot be told. */
  readonly home: string | null
  readonly of: (voice: Voice) => Seat
  /** Where somebody sits who has said nothing, told by the name alone. */
  readonly ofName: (name: string) => Seat
}

export function seatingOf(situation: Situation): Seating {
  const voices = situation.events.flatMap(event => event.origins)
  const countries = distinct(voices.flatMap(({ party }) => countryOf(party) ?? []))
  const home = homeOf(situation, countries)
  const names = joinedNames(voices.filter(isNamedParty).map(({ party }) => party))
  const seats = new Map<string, Seat>()
  const of = (voice: Voice): Seat => {
    const key = `${voice.kind}\u0000${voice.party}\u0000${voice.name}`
    const known = seats.get(key) ?? seatOf(voice, home, countries, names)
    seats.set(key, known)
    return known
  }
  // Many origins are one voice heard again.
  const distinctVoices = [
    ...new Map(voices.map(voice => [`${voice.kind}\u0000${voice.party}\u0000${voice.name}`, voice])).values(),
  ]
  const byName = new Map<string, Seat>()
  const ofName = (name: string): Seat => {
    const known = byName.get(name) ?? seatOfName(name, distinctVoices, home, countries, of)
    byName.set(name, known)
    return known
  }
  return { home, of, ofName }
}

const seat = (side: Side, name: string, fixed = false): Seat => ({ side, key: `${side}:${fold(name)}`, name, fixed })

function seatOf(voice: Voice, home: string | null, countries: readonly string[], names: ReadonlyMap<string, string>): Seat {
  const country = countryOf(voice.party)
  if (country !== null) return country === home ? seat('state', homeOffice(voice.kind), true) : seat('world', country)
  const name = names.get(voice.party) ?? voice.party
  switch (voice.kind) {
    case 'armed-group':
    case 'party':
      return seat('armed', name)
    case 'partisan-media':
      return seat(voice.party === voice.name ? 'media' : 'armed', name)
    case 'monitor':
      return seat('monitors', name)
    case 'reporter':
      return seat('spot', 'reporters', true)
    case 'witness':
    case 'social-media':
      return seat('spot', 'witnesses', true)
    case 'media':
    case 'state-media':
      return seat('media', name)
    case 'document':
      return seat(...documentSeat(voice.party, name))
    case 'official':
    case 'military':
      return officialSeat(voice, home, countries, 'offices')
    case 'anonymous-official':
      return officialSeat(voice, home, countries, 'unnamed')
    case 'ngo':
    case 'igo':
      return seat('world', name)
    case 'analyst':
      return seat('unplaced', 'analysts', true)
    case 'other':
    case 'unattributed':
      return seat('unplaced', 'others', true)
    default:
      return voice.kind satisfies never
  }
}

const homeOffice = (kind: SourceKind): string =>
  kind === 'military'
    ? 'army'
    : kind === 'anonymous-official'
      ? 'unnamed'
      : kind === 'state-media' || kind === 'partisan-media' || kind === 'media'
        ? 'state-media'
        : 'offices'

/** Footage is seen, data are measured, papers are read. */
function documentSeat(party: string, name: string): [Side, string, boolean] {
  if (/\b(clips?|videos?|footage|pictures?|photos?|images?)\b/i.test(party)) return ['spot', 'witnesses', true]
  return /\p{L}\d|\bdata\b|satellite/iu.test(party) ? ['monitors', name, false] : ['media', name, false]
}

/** Officials whose state the reader did not find, but whose name says it. */
function officialSeat(voice: Voice, home: string | null, countries: readonly string[], office: string): Seat {
  const nation = nationIn(voice.name, countries)
  if (nation === null) return seat('officials', office, true)
  return nation === home ? seat('state', office === 'offices' ? homeOffice(voice.kind) : office, true) : seat('world', nation)
}

/** By a name that some origin bears, else by the country in it, else nowhere. */
function seatOfName(
  name: string,
  voices: readonly Voice[],
  home: string | null,
  countries: readonly string[],
  of: (voice: Voice) => Seat,
): Seat {
  const known = voices.find(voice => voice.kind !== 'other' && sharesName(voice.name, name))
  if (known !== undefined) return of(known)
  const nation = nationIn(name, countries)
  if (nation === null) return seat('unplaced', 'others', true)
  if (nation !== home) return seat('world', nation)
  return seat('state', /\b(army|military|command|forces)\b/i.test(name) ? 'army' : 'offices', true)
}

/** "Peskov" and "Dmitry Peskov"; never "officials" and "Turkish officials": one word alone must be a proper name. */
function sharesName(voice: string, name: string): boolean {
  const theirs = contentWords(voice)
  const ours = contentWords(name)
  if (ours.length === 0 || theirs.length === 0) return false
  const [short, long, told] = ours.length <= theirs.length ? [ours, theirs, name] : [theirs, ours, voice]
  return short.every(word => long.includes(word)) && (short.length > 1 || /^\p{Lu}/u.test(told) || long.length === 1)
}

/** The government whose country holds most of the places told of. */
function homeOf(situation: Situation, countries: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const { place } of situation.events) {
    if (place?.country) counts.set(place.country, (counts.get(place.country) ?? 0) + 1)
  }
  const code = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0]
  return code === undefined ? null : countryOfCode(code, countries)
}

const isNamedParty = ({ party, kind }: Voice): boolean => countryOf(party) === null && kind !== 'other' && kind !== 'unattributed'

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)].sort()
