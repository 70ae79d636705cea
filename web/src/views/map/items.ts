import { words } from '../../lib/strings.js'
import { viewWords } from '../../lib/strings-views.js'
import type { Labelled } from './labels.js'
import type { Area, PlaceMark } from './places.js'

interface SpotAt {
  readonly mark: PlaceMark
  readonly at: readonly [number, number]
}

interface FieldAt {
  readonly area: Area
  readonly at: readonly [number, number]
  readonly radius: number
}

/** What wants a name: each area and each place, those on one point as one. */
export function itemsOf(spots: readonly SpotAt[], fields: readonly FieldAt[]): readonly Labelled[] {
  const items: Labelled[] = []
  const joined = new Set<PlaceMark>()
  for (const { area, at, radius } of fields) {
    const same = spots.find(spot => Math.hypot(spot.at[0] - at[0], spot.at[1] - at[1]) < 5)
    if (same !== undefined) joined.add(same.mark)
    const names = viewWords.map.or(area.holders)
    const who = names.length > 34 && area.holders.length > 1 ? viewWords.map.holders(area.holders.length) : short(names)
    const held = `${who}: ${words.status[area.status].toLowerCase()}`
    items.push({
      key: `area/${area.key}`,
      x: at[0],
      y: at[1],
      radius: Math.min(radius, MOST_CLEAR),
      name: area.place,
      note: same === undefined ? held : `${held} · ${viewWords.map.events(same.mark.events.length)}`,
      weight: 1000 + (same?.mark.events.length ?? 0),
    })
  }
  for (const { mark, at } of spots) {
    if (joined.has(mark)) continue
    const only = mark.events.length === 1 ? mark.events[0] : undefined
    const note = only === undefined ? viewWords.map.events(mark.events.length) : short(only.label)
    items.push({ key: mark.key, x: at[0], y: at[1], radius: 7, name: mark.name, note, weight: mark.events.length })
  }
  return items
}

/** A name stands outside its area, but not far off a wide one. */
const MOST_CLEAR = 140
const LONGEST = 30
const short = (label: string): string =>
  label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')} …`
