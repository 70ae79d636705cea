import { changesBetween, publishedBefore } from '../../corroborate/index.js'
import type { Engine } from '../../engine/index.js'
import type { Folded, FoldedDecision } from '../../ledger/index.js'
import type { Change, Reading } from '../../model/index.js'
import type { Readings } from './readings.js'
import { type RecordView, standingReports } from './record.js'
import type { Picture, Woven } from './service.js'

/** The pictures of situations, each woven once and remembered while it may be asked for again. */
export interface Pictures {
  of(situation: string, picture: Picture): Woven & { readonly decisions: readonly FoldedDecision[] }
  /** What changed since an instant of publication, or "entry:N" of the ledger. */
  changes(situation: string, picture: Picture, since: string): readonly Change[]
}

type Kept = Woven & { readonly decisions: readonly FoldedDecision[] }

const MOST_KEPT = 24

export function openPictures(record: RecordView, readings: Readings, engine: Engine): Pictures {
  const kept = new Map<string, Kept>()
  const weave = (folded: Folded, situation: string, asOf: string | null): Kept => {
    const decisions = folded.decisions.filter(decision => decision.situation === situation)
    const own = standingReports(folded, situation)
    // What is asked for depends on these entries alone, so another situation's growth makes nothing anew.
    const key = JSON.stringify([situation, asOf, own.map(({ entry }) => entry), decisions.map(({ entry }) => entry)])
    const known = kept.get(key)
    if (known !== undefined) {
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const read = own.map(readings.of).filter((reading): reading is Reading => reading !== null)
    const woven = { situation: engine.weave(read, asOf), readings: read, decisions }
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
    kept.set(key, woven)
    return woven
  }
  const foldedOf = ({ knownAt }: Picture): Folded => (knownAt === null ? record.now() : record.at({ knownAt }))
  const of = (situation: string, picture: Picture): Kept => weave(foldedOf(picture), situation, picture.asOf)
  return {
    of,
    changes: (situation, picture, since) => {
      const after = of(situation, picture)
      const entry = /^entry:(\d+)$/.exec(since)?.[1]
      const before =
        entry === undefined
          ? engine.weave(publishedBefore(after.readings, since), picture.asOf)
          : weave(record.at({ until: Number(entry) }), situation, picture.asOf).situation
      return changesBetween(before, after.situation)
    },
  }
}
