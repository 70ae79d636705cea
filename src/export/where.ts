/** A place with the radius within which it lies. */
export interface Where {
  readonly name: string
  readonly radiusKm: number
}

/** "Damascus (±15 km)": never more precise than what the words allow. */
export function whereText(place: Where | null): string | null {
  if (place === null) return null
  return place.radiusKm > 0 ? `${place.name} (±${distance(place.radiusKm)})` : place.name
}

function distance(km: number): string {
  if (km < 1) return `${Math.max(10, Math.round(km * 100) * 10)}\u00a0m`
  return `${km < 10 ? Math.round(km * 10) / 10 : Math.round(km)}\u00a0km`
}
