import { contains } from '../../base/span.js'
import type { ClaimNumber } from '../../model/index.js'
import type { Draft } from './draft.js'

/**
 * A number that hangs on a word without a claim of its own ("the video shows two jets burning", "one boat was said to have sunk") belongs to
 * the narrowest claim that has its words.
 */
export function withOrphans(drafts: readonly Draft[], counted: readonly ClaimNumber[]): readonly Draft[] {
  const placed = new Map<Draft, ClaimNumber[]>()
  for (const number of counted) {
    if (drafts.some(({ numbers }) => numbers.some(({ words }) => words.start === number.words.start))) continue
    const around = drafts.filter(({ words }) => words.some(span => contains(span, number.words)))
    const narrowest = around.sort((a, b) => sizeOf(a) - sizeOf(b))[0]
    if (narrowest !== undefined) placed.set(narrowest, [...(placed.get(narrowest) ?? []), number])
  }
  return placed.size === 0
    ? drafts
    : drafts.map(draft => {
        const own = placed.get(draft)
        return own === undefined ? draft : { ...draft, numbers: [...draft.numbers, ...own] }
      })
}

const sizeOf = ({ words }: Draft): number => words.reduce((size, { start, end }) => size + end - start, 0)
