import { changesBetween, publishedBefore } from '../../corroborate/index.js'
import type { Engine } from '../../engine/index.js'
import type { Folded, FoldedDecision } from '../../ledger/index.js'
import type { Change, DecisionOutcome, Reading, Situation } from '../../model/index.js'
import type { Readings } from './readings.js'
import { type RecordView, readableReports } from './record.js'
import type { Picture, Woven } from './service.js'

/** A situation as woven from what the machine read and people decided. */
export interface DecidedPicture extends Woven {
  readonly decisions: readonly (FoldedDecision & DecisionOutcome)[]
  /** The same picture at an earlier moment of publication, with the same decisions. */
  readonly before: (moment: string) => Woven['situation']
}

/** The pictures of situations, each woven once and remembered while it may be asked for again. */
export interface Pictures {
  of(situation: string, picture: Picture): DecidedPicture
  /** What changed since an instant of publication, or "entry:N" of the ledger. */
  changes(situation: string, picture: Picture, since: string): readonly Change[]
}

const MOST_KEPT = 24
/** A page asks for the changes since one moment again and again. */
const MOST_EARLIER = 4

export function openPictures(record: RecordView, readings: Readings, engine: Engine): Pictures {
  const kept = new Map<string, DecidedPicture>()
  const weave = (folded: Folded, situation: string, asOf: string | null): DecidedPicture => {
    const decisions = folded.decisions.filter(decision => decision.situation === situation)
    const own = readableReports(folded, situation)
    const withdrawn = new Set(own.flatMap(report => (report.withdrawn === null ? [] : [report.report.id])))
    // What is asked for depends on these entries alone, so another situation's growth makes nothing anew.
    const key = JSON.stringify([
      situation,
      asOf,
      own.map(({ entry, withdrawn: out }) => out?.entry ?? entry),
      decisions.map(({ entry }) => entry),
    ])
    const known = kept.get(key)
    if (known !== undefined) {
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const read = own.map(readings.of).filter((reading): reading is Reading => reading !== null)
    const picture = pictureOf(engine, read, decisions, { asOf, withdrawn })
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
    kept.set(key, picture)
    return picture
  }
  const foldedOf = ({ knownAt }: Picture): Folded => (knownAt === null ? record.now() : record.at({ knownAt }))
  const of = (situation: string, picture: Picture): DecidedPicture => weave(foldedOf(picture), situation, picture.asOf)
  return {
    of,
    changes: (situation, picture, since) => {
      const after = of(situation, picture)
      const entry = /^entry:(\d+)$/.exec(since)?.[1]
      const before =
        entry === undefined ? after.before(since) : weave(record.at({ until: Number(entry) }), situation, picture.asOf).situation
      return changesBetween(before, after.situation)
    },
  }
}

function pictureOf(
  engine: Engine,
  read: readonly Reading[],
  decisions: readonly FoldedDecision[],
  { asOf, withdrawn }: { readonly asOf: string | null; readonly withdrawn: ReadonlySet<string> },
): DecidedPicture {
  const { readings, constraints, outcomes } = engine.decide(read, decisions)
  const options = { decisions: constraints, withdrawn }
  const earlier = new Map<string, Situation>()
  const outcomeOf = new Map(outcomes.map(outcome => [outcome.entry, outcome]))
  return {
    situation: engine.weave(readings, asOf, options),
    readings,
    decisions: decisions.flatMap(made => {
      const outcome = outcomeOf.get(made.entry)
      return outcome === undefined ? [] : [{ ...made, ...outcome }]
    }),
    before: moment => {
      const known = earlier.get(moment)
      if (known !== undefined) return known
      if (earlier.size >= MOST_EARLIER) earlier.delete(earlier.keys().next().value ?? '')
      const situation = engine.weave(publishedBefore(readings, moment), asOf, options)
      earlier.set(moment, situation)
      return situation
    },
  }
}
