import type { DeskPlace, Reading } from '../../model/index.js'

/** Where the named places lie, as the reports' own mentions were resolved; of several, the most precise, then the first of all. */
export function deskPlaces(readings: readonly Reading[]): Record<string, DeskPlace> {
  const found = new Map<string, DeskPlace>()
  const note = (name: string, place: DeskPlace): void => {
    const known = found.get(name)
    if (known === undefined || place.radiusKm < known.radiusKm) found.set(name, place)
  }
  for (const { places } of readings) {
    for (const { resolved, name } of places) {
      if (resolved === null) continue
      const { lat, lon, radiusKm, country, kind } = resolved
      const place = { lat, lon, radiusKm, country, kind }
      note(resolved.name, place)
      note(name, place)
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}
