import type { Engine, EngineData } from '../engine/index.js'
import { loadEngineData, openEngine } from './data.js'

let shipped: Engine | null = null

/**
 * The engine over the data that ships with the package, or over bytes of your own. The shipped data is read from disk at the first
 * call (some milliseconds), and every later call gives the same engine. Throws DataMissing when the data is missing or damaged.
 */
export function createEngine(data?: EngineData): Engine {
  if (data !== undefined) return openEngine(data)
  shipped ??= openEngine(loadEngineData())
  return shipped
}
