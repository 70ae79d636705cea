import { loadEngineData } from '../app/data.js'
import { type Gazetteer, openGazetteer } from '../knowledge/index.js'

let opened: Gazetteer | null = null

/** The gazetteer that ships with the package, opened once. */
export function shippedGazetteer(): Gazetteer {
  opened ??= openGazetteer(loadEngineData().gazetteer)
  return opened
}
