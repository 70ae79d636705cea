import type { MapTiles } from '../../../../src/model/index.js'
import { api } from '../../lib/api.js'
import type { Placing } from './projection.js'

/** One picture of the ground, in pixels of the map. */
export interface Tile {
  readonly key: string
  readonly address: string
  readonly left: number
  readonly top: number
  readonly side: number
}

/** Pixels that a tile's maker drew it for. */
const DRAWN = 256
const FARTHEST = 19
/** A map of a whole wall needs fewer. */
const MOST = 120
/** Where the square of the world ends, in degrees. */
const EDGE = 85.05112878

let asked: Promise<MapTiles | null> | undefined

/** The tiles that whoever started the server named; null: none, which is what stands unless somebody did. Asked for once. */
export function tilesGiven(): Promise<MapTiles | null> {
  asked ??= api.map().catch(() => {
    asked = undefined
    return null
  })
  return asked
}

/** Those that cover the map as it is placed, at the zoom nearest to how they were drawn. */
export function tilesFor({ address }: MapTiles, { at }: Placing, width: number, height: number): readonly Tile[] {
  const [left, top] = at(EDGE, -180)
  const size = at(0, 180)[0] - left
  const zoom = Math.min(FARTHEST, Math.max(0, Math.round(Math.log2(size / DRAWN))))
  const count = 2 ** zoom
  const side = size / count
  const tiles: Tile[] = []
  for (let y = Math.max(0, Math.floor(-top / side)); y < count && top + y * side < height; y += 1) {
    for (let x = Math.floor(-left / side); left + x * side < width; x += 1) {
      const whole = ((x % count) + count) % count
      const filled = address.replaceAll('{z}', `${zoom}`).replaceAll('{x}', `${whole}`).replaceAll('{y}', `${y}`)
      tiles.push({ key: `${zoom}/${x}/${y}`, address: filled, left: left + x * side, top: top + y * side, side })
    }
  }
  return tiles.slice(0, MOST)
}
