import { groupBy } from '../base/group.js'
import { wordsOf } from '../base/span.js'
import type { ClaimNumber, NumberRow } from '../model/index.js'
import { quantityOf } from './conflicts.js'
import type { WovenEvent } from './event.js'
import type { Heads } from './heads.js'
import { voiceIn } from './origins.js'

/** Per event and quantity the values side by side, each with its origin; in the outlet's own voice, the outlet. Never a sum. */
export function findNumbers(events: readonly WovenEvent[], heads: Heads): NumberRow[] {
  return events.flatMap(({ event, claims }) => {
    const told = claims.flatMap(filed => filed.counts.map(number => ({ filed, number })))
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
          origin: voiceIn(filed, heads)?.name ?? filed.report.reading.report.outlet ?? '',
          claim: filed.ref,
        })),
      }
    })
  })
}

/** "Several", "a few": too little to set beside a count. */
export const isCount = ({ words }: ClaimNumber, text: string): boolean => !/^(?:several|few|a few)\b/iu.test(wordsOf(text, words))

const smallest = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
