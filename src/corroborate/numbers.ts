import { groupBy } from '../base/group.js'
import type { NumberRow } from '../model/index.js'
import { quantityOf } from './conflicts.js'
import type { WovenEvent } from './event.js'
import { type Heads, voiceOf } from './voices.js'

/** Per event and quantity the values side by side, each with its origin; in the outlet's own voice, the outlet. Never a sum. */
export function findNumbers(events: readonly WovenEvent[], heads: Heads): NumberRow[] {
  return events.flatMap(({ event, claims }) => {
    const told = claims.flatMap(filed => filed.claim.numbers.map(number => ({ filed, number })))
    return [...groupBy(told, ({ number }) => quantityOf(number)).values()].map((same): NumberRow => {
      const highs = same.map(({ number }) => number.high)
      return {
        event: event.id,
        what: same[0]?.number.what ?? '',
        low: smallest(same.map(({ number }) => number.low)),
        high: highs.includes(null) ? null : -smallest(highs.map(high => -(high ?? 0))),
        values: same.map(({ filed, number: { low, high } }) => ({
          low,
          high,
          origin: voiceOf(filed.claim.chain, filed.report, heads)?.name ?? filed.report.reading.report.outlet ?? '',
          claim: filed.ref,
        })),
      }
    })
  })
}

const smallest = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
