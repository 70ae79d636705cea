import type { Spot } from './places.js'

/** A rectangle on the globe, in degrees. */
export interface Frame {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

/** Around all of these, with their precision, and a margin of an eighth; at least 60 km wide. */
export function frameOf(spots: readonly Spot[]): Frame | null {
  if (spots.length === 0) return null
  const boxes = spots.map(({ lat, lon, radiusKm }) => ({
    lat,
    lon,
    dLat: radiusKm / 111,
    dLon: radiusKm / (111 * Math.max(0.1, cosine(lat))),
  }))
  const west = Math.min(...boxes.map(({ lon, dLon }) => lon - dLon))
  const east = Math.max(...boxes.map(({ lon, dLon }) => lon + dLon))
  const south = Math.min(...boxes.map(({ lat, dLat }) => lat - dLat))
  const north = Math.max(...boxes.map(({ lat, dLat }) => lat + dLat))
  const padX = Math.max((east - west) / 8, 0.3)
  const padY = Math.max((north - south) / 8, 0.25)
  return { west: west - padX, east: east + padX, south: Math.max(-85, south - padY), north: Math.min(85, north + padY) }
}

/**
 * The spots that most of the picture belongs to: one far off (Moscow, where nobody fights) would shrink all others to a stain. Keeps those
 * within four times the median distance from the middle, and at least four fifths of the weight; the others are told beside the map.
 */
export function core<Item extends Spot & { readonly weight: number }>(
  spots: readonly Item[],
): { readonly near: readonly Item[]; readonly far: readonly Item[] } {
  if (spots.length < 3) return { near: spots, far: [] }
  const lat = median(spots.map(spot => spot.lat))
  const lon = median(spots.map(spot => spot.lon))
  const away = (spot: Spot): number => Math.hypot(spot.lat - lat, (spot.lon - lon) * cosine(lat))
  const limit = Math.max(4 * median(spots.map(away)), 1.5)
  const near = spots.filter(spot => away(spot) <= limit)
  const share = sum(near) / Math.max(1, sum(spots))
  return share >= 0.8 ? { near, far: spots.filter(spot => away(spot) > limit) } : { near: spots, far: [] }
}

/** The corner, a sixth of the frame wide, in which most spots stand; null where fewer than three do, or where it is most of the picture anyway. */
export function crowdIn(spots: readonly Spot[], frame: Frame): readonly Spot[] | null {
  const reach = { lat: (frame.north - frame.south) / 12, lon: (frame.east - frame.west) / 12 }
  let best: readonly Spot[] = []
  for (const centre of spots) {
    const near = spots.filter(
      spot => Math.abs(spot.lat - centre.lat) <= reach.lat && Math.abs(spot.lon - centre.lon) <= reach.lon,
    )
    if (near.length > best.length) best = near
  }
  return best.length >= 3 ? best : null
}

const sum = (spots: readonly { readonly weight: number }[]): number => spots.reduce((total, { weight }) => total + weight, 0)

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180)
