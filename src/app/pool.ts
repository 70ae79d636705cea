import { Worker } from 'node:worker_threads'
import type { EngineData } from '../engine/index.js'
import type { Incoming } from '../ingest/index.js'
import { shareEngineData } from './data.js'
import type { KnowledgeTable } from './knowledge.js'
import type { Made, Product } from './product.js'
import type { WorkerData } from './worker.js'

/** Worker threads that make products of reports; they share one copy of the engine's data. */
export interface Pool {
  /** What one thread makes of the batch, in its order. Rejects when the thread failed. */
  run(batch: readonly Incoming[]): Promise<readonly Made[]>
  close(): Promise<void>
}

interface Hand {
  readonly worker: Worker
  /** Batches given to it and not answered yet, oldest first. */
  readonly waiting: Waiting[]
}

interface Waiting {
  readonly resolve: (made: readonly Made[]) => void
  readonly reject: (error: Error) => void
}

export function openPool(jobs: number, data: EngineData, product: Product, knowledge: readonly KnowledgeTable[]): Pool {
  const workerData: WorkerData = { data: shareEngineData(data), product, knowledge }
  const hands = Array.from({ length: jobs }, () => hire(workerData))
  return {
    run: batch =>
      new Promise((resolve, reject) => {
        const hand = hands.reduce((least, other) => (other.waiting.length < least.waiting.length ? other : least))
        hand.waiting.push({ resolve, reject })
        hand.worker.postMessage(batch)
      }),
    close: async () => {
      await Promise.all(hands.map(({ worker }) => worker.terminate()))
    },
  }
}

function hire(workerData: WorkerData): Hand {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData })
  const waiting: Waiting[] = []
  worker.on('message', (made: readonly Made[]) => waiting.shift()?.resolve(made))
  worker.on('error', error => {
    for (const { reject } of waiting.splice(0)) reject(error)
  })
  return { worker, waiting }
}
