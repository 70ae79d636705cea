const EARTH_RADIUS_KM = 6371
const DEGREES = Math.PI / 180

/** A point some kilometres away along a bearing (degrees clockwise from north), on a plain good for a few hundred kilometres. Rounded to 0.01°. */
export function pointAway(
  lat: number,
  lon: number,
  kilometres: number,
  bearing: number,
): { readonly lat: number; readonly lon: number } {
  const north = kilometres * Math.cos(bearing * DEGREES)
  const east = kilometres * Math.sin(bearing * DEGREES)
  const degreesNorth = north / (EARTH_RADIUS_KM * DEGREES)
  const degreesEast = east / (EARTH_RADIUS_KM * DEGREES * Math.max(0.05, Math.cos(lat * DEGREES)))
  return { lat: round(lat + degreesNorth), lon: round(lon + degreesEast) }
}

const round = (degrees: number): number => Math.round(degrees * 100) / 100

/**
 * About how far apart two points are, in kilometres: good to a few per cent up to some thousand kilometres. Arithmetic alone (the cosine is
 * Bhaskara's fraction), so that what is decided by it is the same on any machine.
 */
export function kilometresBetween(a: Point, b: Point): number {
  const middle = (a.lat + b.lat) / 2
  const cosine = (32400 - 4 * middle * middle) / (32400 + middle * middle)
  const turn = Math.abs(a.lon - b.lon)
  const east = (turn > 180 ? 360 - turn : turn) * cosine
  const north = a.lat - b.lat
  return Math.sqrt(north * north + east * east) * 111.2
}

interface Point {
  readonly lat: number
  readonly lon: number
}
