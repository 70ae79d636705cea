import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import fine from 'world-atlas/countries-10m.json?url'
import coarse from 'world-atlas/countries-50m.json?url'
import type { Frame } from './crowd.js'

/** A country's outline with its name and the box that it lies in. */
export interface Outline {
  readonly name: string
  readonly shape: Feature<Geometry>
  readonly box: Frame
}

const kept = new Map<string, Promise<readonly Outline[]>>()

/** The countries of the world, from this server alone; finer ones for a small frame. Fetched once. */
export function outlinesFor(frame: Frame): Promise<readonly Outline[]> {
  const address = Math.max(frame.east - frame.west, frame.north - frame.south) < 25 ? fine : coarse
  const known = kept.get(address)
  if (known !== undefined) return known
  const asked = fetchOutlines(address)
  kept.set(address, asked)
  asked.catch(() => kept.delete(address))
  return asked
}

async function fetchOutlines(address: string): Promise<readonly Outline[]> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`outlines: ${response.status}`)
  const topology = (await response.json()) as Topology<{ countries: GeometryCollection<{ name: string }> }>
  const { features } = feature(topology, topology.objects.countries) as FeatureCollection<Geometry, { name: string }>
  return features.map(shape => ({ name: shape.properties.name, shape, box: boxOf(shape.geometry) }))
}

/** Those that meet the frame. */
export const inFrame = (outlines: readonly Outline[], { west, east, south, north }: Frame): readonly Outline[] =>
  outlines.filter(({ box }) => box.west < east && box.east > west && box.south < north && box.north > south)

function boxOf(geometry: Geometry): Frame {
  let [west, east, south, north] = [180, -180, 90, -90]
  const take = (at: readonly Position[] | Position | readonly unknown[]): void => {
    if (typeof at[0] === 'number') {
      const [lon = 0, lat = 0] = at as Position
      west = Math.min(west, lon)
      east = Math.max(east, lon)
      south = Math.min(south, lat)
      north = Math.max(north, lat)
    } else for (const part of at) take(part as readonly unknown[])
  }
  if ('coordinates' in geometry) take(geometry.coordinates)
  return { west, east, south, north }
}
