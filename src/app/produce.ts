import { availableParallelism } from 'node:os'
import type { Engine } from '../engine/index.js'
import type { Incoming } from '../ingest/index.js'
import type { Reading } from '../model/index.js'
import { createEngine } from './create-engine.js'
import { loadEngineData } from './data.js'
import type { KnowledgeTable } from './knowledge.js'
import { openPool } from './pool.js'
import { type Made, make, type Product, readIncoming } from './product.js'

/** How many threads read; auto: this one for the first reports, then as many as pay. */
export type Jobs = number | 'auto'

/** With `auto`, so many reports are read before threads are started: below, starting them costs more than they save. */
const ALONE = 64
const MOST_AUTO_JOBS = 4
const BATCH = { reports: 16, characters: 65536 }
/** Batches under way for each thread: one in work, one waiting, one being written. */
const AHEAD = 3

/** How something is made of a report here, and how it is had from what a thread made of it. */
interface Making<T> {
  readonly product: Product
  readonly here: (engine: Engine, incoming: Incoming) => T
  readonly fromThread: (made: Made) => T
}

/** How reports are read: by how many threads, and with what rows of a user's own. */
export interface ReadOptions {
  readonly jobs?: Jobs
  readonly knowledge?: readonly KnowledgeTable[]
}

/**
 * Makes the product of every report, in the order they come, holding a bounded number of them; the bytes are the same however many
 * threads work. Throws DataMissing, and an Error that names the report where the engine failed.
 */
export const produce = (reports: AsyncIterable<Incoming>, product: Product, options: ReadOptions = {}): AsyncGenerator<Made> =>
  makeAll(reports, options, { product, here: (engine, incoming) => make(engine, product, incoming), fromThread: made => made })

/** Readings of reports, in their order, as `produce` makes them. */
export const readReports = (reports: AsyncIterable<Incoming>, options: ReadOptions = {}): AsyncGenerator<Reading> =>
  makeAll(reports, options, { product: 'reading', here: readIncoming, fromThread: ({ text }) => JSON.parse(text) as Reading })

async function* makeAll<T>(
  reports: AsyncIterable<Incoming>,
  { jobs = 'auto', knowledge = [] }: ReadOptions,
  making: Making<T>,
): AsyncGenerator<T> {
  const engine = createEngine(undefined, knowledge)
  const iterator = reports[Symbol.asyncIterator]()
  const threads = jobs === 'auto' ? Math.min(availableParallelism(), MOST_AUTO_JOBS) : jobs
  const alone = threads === 1 ? Number.POSITIVE_INFINITY : jobs === 'auto' ? ALONE : 0
  let next = await iterator.next()
  for (let count = 0; !next.done && count < alone; count += 1) {
    yield making.here(engine, next.value)
    next = await iterator.next()
  }
  if (next.done) return
  const pool = openPool(threads, loadEngineData(), making.product, knowledge)
  try {
    const batches = batched(next.value, iterator)
    for await (const all of mapInOrder(batches, threads * AHEAD, batch => pool.run(batch))) {
      for (const made of all) yield making.fromThread(made)
    }
  } finally {
    await pool.close()
  }
}

async function* batched(first: Incoming, rest: AsyncIterator<Incoming>): AsyncGenerator<readonly Incoming[]> {
  let batch = [first]
  let characters = first.report.text.length
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    if (batch.length >= BATCH.reports || characters >= BATCH.characters) {
      yield batch
      batch = []
      characters = 0
    }
    batch.push(next.value)
    characters += next.value.report.text.length
  }
  yield batch
}

/** Maps with up to `width` promises under way, and yields in the order of the items. */
async function* mapInOrder<A, B>(items: AsyncIterable<A>, width: number, map: (item: A) => Promise<B>): AsyncGenerator<B> {
  const underWay: Promise<B>[] = []
  for await (const item of items) {
    const made = map(item)
    // It is awaited further down; until then a failure must not count as unhandled.
    made.catch(() => {})
    underWay.push(made)
    if (underWay.length >= width) yield (await underWay.shift()) as B
  }
  for (const made of underWay) yield await made
}
