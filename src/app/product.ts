import type { Engine } from '../engine/index.js'
import { toConllu } from '../export/conllu.js'
import type { Incoming } from '../ingest/index.js'
import type { Document, Problem, Reading } from '../model/index.js'

/** What is made of each report for other programs, as text: its Reading as JSON in one line, or its trees as CoNLL-U. */
export type Product = 'reading' | 'conllu'

/** The product of one report. */
export interface Made {
  readonly id: string
  readonly text: string
  /** What the engine says of the report as a whole: that it is not in English, say. */
  readonly problems: readonly Problem[]
}

export function make(engine: Engine, product: Product, incoming: Incoming): Made {
  const { id } = incoming.report
  const read = product === 'conllu' ? parseIncoming(engine, incoming) : readIncoming(engine, incoming)
  const text = 'claims' in read ? JSON.stringify(read) : toConllu(read)
  return { id, text, problems: ofWholeReport(read.problems) }
}

export const ofWholeReport = (problems: readonly Problem[]): Problem[] => problems.filter(({ words }) => words === null)

/** The report's Reading, with the problems of its intake first. */
export const readIncoming = (engine: Engine, incoming: Incoming): Reading =>
  guard(incoming, () => withProblems(engine.read(incoming.report), incoming))

export const parseIncoming = (engine: Engine, incoming: Incoming): Document =>
  guard(incoming, () => engine.parse(incoming.report))

export const withProblems = (reading: Reading, { problems }: Incoming): Reading =>
  problems.length === 0 ? reading : { ...reading, problems: [...problems, ...reading.problems] }

/** The engine never throws; should it do so all the same, the message names the report. */
function guard<T>({ report }: Incoming, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`Reading "${report.id}" failed (${reason}). This is a fault of Reportedly: please report it with the text.`, {
      cause,
    })
  }
}
