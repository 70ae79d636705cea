import type { Reading } from '../model/index.js'
import { publication } from './interval.js'

// A moment is a date (the whole day) or an instant. A report of which only the day is known came out at some time of that day. Undated
// reports are taken for known throughout: nothing tells that they are new.

/** The reports that were out by the end of the moment; all, where it is none. */
export function publishedBy(readings: readonly Reading[], moment: string): Reading[] {
  const until = publication(moment)
  if (until === null) return [...readings]
  return readings.filter(({ report }) => {
    const at = publication(report.published)
    return at === null || at.from < until.to
  })
}

/**
 * The reports that were surely out before the moment began: what may be new is taken for new, so that no change is missed. None but the
 * undated, where the moment is none.
 */
export function publishedBefore(readings: readonly Reading[], moment: string): Reading[] {
  const since = publication(moment)
  return readings.filter(({ report }) => {
    const at = publication(report.published)
    return at === null || (since !== null && at.to <= since.from)
  })
}
