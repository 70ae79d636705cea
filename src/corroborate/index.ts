import type { Reading, Situation } from '../model/index.js'
import { inOrder } from './filed.js'
import { loomOf, type Told } from './loom.js'
import { publishedBy } from './moment.js'
import { findStories } from './stories.js'

export { changesBetween } from './changes.js'
export { createLoom, type Loom, loomOf } from './loom.js'
export { publishedBefore, publishedBy } from './moment.js'

export interface WeaveOptions extends Told {
  /** Tell the developing stories of mixed reports apart: no event holds claims of two, and every report names its own. */
  readonly stories?: boolean
}

/**
 * Readings → Situation: a pure function of the set of readings, whatever their order. Of two readings with one id the later version counts.
 * `asOf`: reports that came out later are left out. Null: the latest publication date of the reports, "" where none has one; never the clock.
 */
export function corroborate(
  readings: readonly Reading[],
  asOf: string | null,
  { stories = false, ...told }: WeaveOptions = {},
): Situation {
  const known = asOf === null ? readings : publishedBy(readings, asOf)
  const situation = loomOf(known, stories ? storiesOf(known) : null).situation(null, told)
  return asOf === null ? situation : { ...situation, asOf }
}

function storiesOf(readings: readonly Reading[]): (report: string) => string {
  const ordered = inOrder(readings)
  const found = findStories(ordered)
  const stories = new Map(ordered.map(({ report }, index) => [report.id, found[index] ?? report.id]))
  return report => stories.get(report) ?? report
}
