import { type GeoProjection, geoMercator } from 'd3-geo'
import type { Frame } from './crowd.js'

/** How near the map is, and by how many pixels it was moved. */
export interface Zoom {
  readonly times: number
  readonly x: number
  readonly y: number
}

export const WHOLE: Zoom = { times: 1, x: 0, y: 0 }

const RADIANS = Math.PI / 180
const NEAREST = 60
const EARTH_KM = 6371
const north = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2))

export interface Placing {
  readonly projection: GeoProjection
  readonly at: (lat: number, lon: number) => readonly [x: number, y: number]
  /** Pixels of a length at a latitude. */
  readonly pixels: (km: number, lat: number) => number
  readonly kmPerPixel: number
}

/** Mercator, so that a circle around a place stays a circle; the frame in the middle of the picture. */
export function placingOf(frame: Frame, width: number, height: number, zoom: Zoom = WHOLE): Placing {
  const [left, right] = [frame.west * RADIANS, frame.east * RADIANS]
  const [top, bottom] = [north(frame.north), north(frame.south)]
  const fitted = Math.min(width / Math.max(1e-6, right - left), height / Math.max(1e-6, top - bottom))
  const scale = fitted * zoom.times
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2]
  const [x, y] = [width / 2 - middleX * scale + zoom.x, height / 2 + middleY * scale + zoom.y]
  const projection = geoMercator()
    .scale(scale)
    .translate([x, y])
    .clipExtent([
      [-40, -40],
      [width + 40, height + 40],
    ])
  const pixels = (km: number, lat: number): number => ((km / EARTH_KM) * scale) / Math.cos(lat * RADIANS)
  const middle = (frame.north + frame.south) / 2
  return {
    projection,
    at: (lat, lon) => [x + lon * RADIANS * scale, y - north(lat) * scale],
    pixels,
    kmPerPixel: 1 / pixels(1, middle),
  }
}

/** The same, in what does not hang on the size of the window: for an address. */
export interface Spot {
  readonly times: number
  readonly lat: number
  readonly lon: number
}

const ROUND = 1000

/** "4@35.131,36.758"; null for the whole. */
export function spotText(spot: Spot | null): string | null {
  if (spot === null) return null
  const [times, lat, lon] = [spot.times, spot.lat, spot.lon].map(value => Math.round(value * ROUND) / ROUND)
  return `${times}@${lat},${lon}`
}

export function spotOf(text: string | null): Spot | null {
  const found = /^([\d.]+)@(-?[\d.]+),(-?[\d.]+)$/.exec(text ?? '')
  const [times, lat, lon] = (found ?? []).slice(1).map(Number)
  if (times === undefined || lat === undefined || lon === undefined) return null
  return times > 1 && times <= NEAREST && Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? { times, lat, lon } : null
}

/** What lies in the middle of the picture. */
export function spotAt(zoom: Zoom, frame: Frame, width: number, height: number): Spot | null {
  if (zoom.times === 1) return null
  const [lon, lat] = placingOf(frame, width, height, zoom).projection.invert?.([width / 2, height / 2]) ?? [0, 0]
  return { times: zoom.times, lat, lon }
}

export function zoomAt(spot: Spot | null, frame: Frame, width: number, height: number): Zoom {
  if (spot === null) return WHOLE
  const [x, y] = placingOf(frame, width, height, { times: spot.times, x: 0, y: 0 }).at(spot.lat, spot.lon)
  return { times: spot.times, x: width / 2 - x, y: height / 2 - y }
}

/** Nearer or farther around a point of the picture, never farther than the whole. */
export function nearer(
  zoom: Zoom,
  factor: number,
  width: number,
  height: number,
  at: readonly [number, number] = [width / 2, height / 2],
): Zoom {
  const times = Math.min(NEAREST, Math.max(1, zoom.times * factor))
  if (times === 1) return WHOLE
  const share = times / zoom.times
  const [dx, dy] = [at[0] - width / 2, at[1] - height / 2]
  return { times, x: dx - (dx - zoom.x) * share, y: dy - (dy - zoom.y) * share }
}

/** A round length for the scale bar: about a sixth of the width. */
export function scaleBar(kmPerPixel: number, width: number): { readonly km: number; readonly pixels: number } {
  const wanted = (kmPerPixel * width) / 6
  const power = 10 ** Math.floor(Math.log10(wanted))
  const km = ([5, 2, 1].find(step => step * power <= wanted) ?? 1) * power
  return { km, pixels: km / kmPerPixel }
}
