import type { WeaveOptions } from '../../corroborate/index.js'
import { type Folded, fold } from '../../ledger/index.js'
import type { Decision, DecisionOutcome, Reading, Situation } from '../../model/index.js'
import type { Archive } from './archive.js'
import { type ReadingOptions, readingsOf } from './readings.js'
import { CannotDo } from './situations.js'

/** What a ledger tells of one situation: readings as people left them, and how they are to be woven. */
export interface LedgerPicture {
  readonly readings: readonly Reading[]
  readonly options: Required<Pick<WeaveOptions, 'decisions' | 'withdrawn'>>
  readonly outcomes: readonly DecisionOutcome[]
  weave(asOf: string | null): Situation
  /** What would become of further decisions, numbered on from the last entry. */
  tryOut(decisions: readonly Decision[], by: string): readonly DecisionOutcome[]
}

export interface PictureOptions extends ReadingOptions {
  /** What the ledger held up to this instant alone. */
  readonly knownAt?: string | null
}

export async function pictureOf(archive: Archive, situation: string, options: PictureOptions = {}): Promise<LedgerPicture> {
  const folded = foldedAt(archive, options.knownAt ?? null)
  const own = folded.reports.filter(report => report.situation === situation)
  const read = await readingsOf(archive, own, options)
  const decisions = folded.decisions.filter(decision => decision.situation === situation)
  const { readings, constraints, outcomes } = archive.engine.decide(read, decisions)
  const withdrawn = new Set(own.flatMap(report => (report.withdrawn === null ? [] : [report.report.id])))
  const weaving = { decisions: constraints, withdrawn }
  return {
    readings,
    options: weaving,
    outcomes,
    weave: asOf => archive.engine.weave(readings, asOf, weaving),
    tryOut: (further, by) => {
      const made = further.map((decision, index) => ({ entry: folded.entry + 1 + index, at: folded.at ?? '', by, decision }))
      return archive.engine.decide(read, [...decisions, ...made]).outcomes.slice(decisions.length)
    },
  }
}

/** The record as it stood at an instant; null: now. Throws CannotDo for what is no instant. */
export function foldedAt({ ledger, record }: Archive, knownAt: string | null): Folded {
  if (knownAt === null) return record.now()
  try {
    return fold(ledger.read(), { knownAt })
  } catch (error) {
    if (error instanceof RangeError) throw new CannotDo(`${error.message}. Write it like 2024-12-08T06:30:00Z.`)
    throw error
  }
}
