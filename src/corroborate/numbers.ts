import { groupBy } from '../base/group.js'
import { contains, wordsOf } from '../base/span.js'
import type { Claim, ClaimNumber, NumberRow } from '../model/index.js'
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

/**
 * "Several", "a few" is too little to set beside a count; "the two sides" are known, and "two workers said" counts who told it. One or two
 * of a thing describe it ("two lorries stood at the gate") unless something befell them that is counted: dead, hurt, held, closed.
 */
export function isCount({ what, words, low, high }: ClaimNumber, { chain, event, numbers }: Claim, text: string): boolean {
  // "14 officers were hurt, two of them badly": a part of what the same claim counts.
  if (PARTS.test(text.slice(words.end, words.end + 12)) && numbers.some(all => all.what === what && all.low > low)) return false
  if (low === high && low <= PAIR && !(low === PAIR ? event.type !== 'other' : LIVES.test(event.type))) return false
  if (/^(?:several|few|a few)\b/iu.test(wordsOf(text, words))) return false
  if (chain.some(telling => telling.words.some(span => contains(span, words)))) return false
  return (
    low > FEW ||
    low !== high ||
    !/\b(?:the|these|those|both|other|his|her|their|its) $/iu.test(text.slice(words.start - 8, words.start))
  )
}

const PARTS = /^\s+of (?:them|whom|those|these)\b/u
const FEW = 3
const PAIR = 2
/** Kinds of event in which a single one counts. */
const LIVES = /^harm\/|^order\/(?:arrest|detain)/u

const smallest = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
