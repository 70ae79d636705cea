import type { Engine, EngineData } from '../engine/index.js'
import { loadEngineData, openEngine } from './data.js'
import type { KnowledgeTable } from './knowledge.js'

let shipped: Engine | null = null

/**
 * The engine over the data that ships with the package, or over bytes of your own, with tables of your own rows of actors and outlets
 * (`loadKnowledge`) if there are any. The shipped data is read from disk at the first call (some milliseconds), and every later call
 * without arguments gives the same engine. Throws DataMissing when the data is missing or damaged, KnowledgeRefused for a bad row.
 */
export function createEngine(data?: EngineData, knowledge: readonly KnowledgeTable[] = []): Engine {
  if (data !== undefined || knowledge.length > 0) return openEngine(data ?? loadEngineData(), knowledge)
  shipped ??= openEngine(loadEngineData())
  return shipped
}
