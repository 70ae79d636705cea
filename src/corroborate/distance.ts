interface Point {
  readonly lat: number
  readonly lon: number
}

const KM_PER_DEGREE = 111.2
const RADIAN = 0.017453292519943295

/**
 * Kilometres between two points, on a plane laid at their middle latitude: within one per cent up to some hundred kilometres. The cosine is
 * a polynomial, so that no machine's own arithmetic decides.
 */
export function kilometres(a: Point, b: Point): number {
  const north = (a.lat - b.lat) * KM_PER_DEGREE
  let turn = Math.abs(a.lon - b.lon)
  if (turn > 180) turn = 360 - turn
  const angle = ((a.lat + b.lat) / 2) * RADIAN
  const square = angle * angle
  const cosine = 1 - square / 2 + (square * square) / 24 - (square * square * square) / 720
  const east = turn * KM_PER_DEGREE * cosine
  return Math.sqrt(north * north + east * east)
}
