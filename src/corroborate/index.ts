import type { Reading, Situation } from '../model/index.js'
import { type Constraints, NO_CONSTRAINTS } from './decisions/index.js'
import { inOrder } from './filed.js'
import { loomOf } from './loom.js'
import { publishedBy } from './moment.js'
import { findStories } from './stories.js'

export { changesBetween } from './changes.js'
export { createLoom, type Loom } from './loom.js'
export { publishedBefore, publishedBy } from './moment.js'

export interface WeaveOptions {
  /** Tell the developing stories of mixed reports apart: no event holds claims of two, and every report names its own. */
  readonly stories?: boolean
  /** What people decided over events: the constraints of `decide`, whose readings are to be given. */
  readonly decisions?: Constraints
  /** Ids of reports that were withdrawn: they support nothing, and an event that they alone tell is retracted. */
  readonly withdrawn?: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/**
 * Readings → Situation: a pure function of the set of readings, whatever their order. Of two readings with one id the later version counts.
 * `asOf`: reports that came out later are left out. Null: the latest publication date of the reports, "" where none has one; never the clock.
 */
export function corroborate(
  readings: readonly Reading[],
  asOf: string | null,
  { stories = false, decisions = NO_CONSTRAINTS, withdrawn = NONE }: WeaveOptions = {},
): Situation {
  const known = asOf === null ? readings : publishedBy(readings, asOf)
  const situation = loomOf(known, stories ? storiesOf(known) : null).situation(null, { constraints: decisions, withdrawn })
  return asOf === null ? situation : { ...situation, asOf }
}

function storiesOf(readings: readonly Reading[]): (report: string) => string {
  const ordered = inOrder(readings)
  const found = findStories(ordered)
  const stories = new Map(ordered.map(({ report }, index) => [report.id, found[index] ?? report.id]))
  return report => stories.get(report) ?? report
}
