import type { Reading, Situation } from '../model/index.js'

/** Readings → Situation. `asOf` null: the latest publication date of the reports; never the clock. */
export function corroborate(readings: readonly Reading[], asOf: string | null): Situation {
  return {
    schema: 1,
    engine: readings[0]?.engine ?? '',
    asOf: asOf ?? '',
    reports: readings.map(({ report }) => ({ ...report, carrierOf: null, agency: null, story: null })),
    events: [],
    control: [],
    numbers: [],
    silences: [],
    outlooks: [],
  }
}
