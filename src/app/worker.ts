import { parentPort, workerData } from 'node:worker_threads'
import { createEngine, type EngineData } from '../engine/index.js'
import type { Incoming } from '../ingest/index.js'
import type { KnowledgeTable } from './knowledge.js'
import { make, type Product } from './product.js'

/** What a worker thread is started with: the engine's data over shared memory. */
export interface WorkerData {
  readonly data: EngineData
  readonly product: Product
  readonly knowledge: readonly KnowledgeTable[]
}

const { data, product, knowledge } = workerData as WorkerData
const engine = createEngine(data, knowledge)
parentPort?.on('message', (batch: readonly Incoming[]) => {
  parentPort?.postMessage(batch.map(incoming => make(engine, product, incoming)))
})
