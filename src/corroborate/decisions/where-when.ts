import { dayNumber, isoDay, parseDay } from '../../base/calendar.js'
import { fold } from '../../base/fold.js'
import type { Span } from '../../base/span.js'
import type { ClaimPlace, ClaimTime, Reading, ResolvedPlace } from '../../model/index.js'
import type { Correcting } from './correct.js'

/** An ISO 8601 date, month, year or instant, or two of them as "FROM/TO"; a string says why it is none. */
export function timeFrom(value: string, mention: Span | null): ClaimTime | string {
  const [first = '', second, ...more] = value.trim().split('/')
  const from = boundsOf(first)
  const to = second === undefined ? from : boundsOf(second)
  if (from === null || to === null || more.length > 0 || to.to < from.from)
    return `“${value}” is no date: write 2024-12-08, 2024-12-08T06:30 or 2024-12-07/2024-12-08`
  return { mention, value: value.trim(), from: from.from, to: to.to }
}

interface Bounds {
  readonly from: string
  readonly to: string
}

/** Half-open: a day ends where the next begins. */
function boundsOf(written: string): Bounds | null {
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.test(written))
    return parseDay(written) === null ? null : { from: written, to: written }
  const day = parseDay(written)
  if (day !== null && written.length === 10) return { from: isoDay(day), to: isoDay(day + 1) }
  const parts = /^(\d{4})(?:-(\d{2}))?$/.exec(written)
  if (parts === null) return null
  const [year, month] = [Number(parts[1]), parts[2] === undefined ? null : Number(parts[2])]
  if (month !== null && (month < 1 || month > 12)) return null
  return month === null
    ? { from: isoDay(dayNumber(year, 1, 1)), to: isoDay(dayNumber(year + 1, 1, 1)) }
    : { from: isoDay(dayNumber(year, month, 1)), to: isoDay(dayNumber(year, month + 1, 1)) }
}

/** The place of a name: as this report has it, as most other reports have it, or as the gazetteer does. A string says why it is none. */
export function placeFrom({ desk, found, correction, words }: Correcting): ClaimPlace | string {
  const name = correction.value?.trim() ?? ''
  const place =
    placeIn([found.reading], name) ??
    placeIn(
      desk.read.filter(reading => reading !== found.reading),
      name,
    ) ??
    desk.knowledge.placeNamed(name)
  if (place === null)
    return `no place called “${name}” is known; write it as the map does, with its country if need be: “Karsk, Oresia”`
  const { lat, lon, radiusKm, country } = place
  return { mention: words[0] ?? null, name: place.name, lat, lon, radiusKm, country }
}

function placeIn(readings: readonly Reading[], name: string): ResolvedPlace | null {
  const wanted = fold(name)
  const found = readings
    .flatMap(({ places }) => places)
    .flatMap(place =>
      place.resolved !== null && [place.name, place.resolved.name].some(each => fold(each) === wanted) ? [place.resolved] : [],
    )
  const counts = new Map<string, number>()
  const keyOf = ({ lat, lon, name: own }: ResolvedPlace) => `${own} ${lat} ${lon}`
  for (const place of found) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1)
  const times = (place: ResolvedPlace): number => counts.get(keyOf(place)) ?? 0
  // By name where as many reports mean one as another, so that their order decides nothing.
  return [...found].sort((a, b) => times(b) - times(a) || (keyOf(a) < keyOf(b) ? -1 : 1))[0] ?? null
}
