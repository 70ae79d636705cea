import { mix } from './hash.js'
import { LEFT, RIGHT } from './transitions.js'

/**
 * Weights of the moves: 2^bits rows of what LEFT and RIGHT have more than SHIFT, two whole numbers from -127 to 127 in one of 16 bits:
 * LEFT times 256 plus RIGHT.
 */
export interface MoveTable {
  readonly mask: number
  readonly weights: Int16Array
}

/** Weights of arcs: 2^bits whole numbers from -127 to 127. */
export interface PlainTable {
  readonly mask: number
  readonly weights: Int8Array
}

/**
 * Weights of tags or relations: 2^bits rows, each a run of pairs [class, weight] in `pairs`. Row r starts at pair
 * `bases[r >> 6] + starts[r]` and ends where row r + 1 starts.
 */
export interface SparseTable {
  readonly mask: number
  readonly classes: number
  readonly bases: Uint32Array
  readonly starts: Uint16Array
  readonly pairs: Int8Array
}

/** Rows that share a base. */
export const BLOCK_BITS = 6

/** Adds up the rows of the first `count` features; `scores` gets one sum per move, SHIFT's being 0. */
export function scoreMoves({ mask, weights }: MoveTable, features: Uint32Array, count: number, scores: Int32Array): void {
  let both = 0
  let right = 0
  for (let i = 0; i < count; i++) {
    const pair = weights[mix(features[i] as number) & mask] as number
    both += pair
    right += (pair << 24) >> 24
  }
  scores[LEFT] = (both - right) >> 8
  scores[RIGHT] = right
}

/** The sum of the weights of the first `count` features. */
export function scoreArc({ mask, weights }: PlainTable, features: Uint32Array, count: number): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += weights[mix(features[i] as number) & mask] as number
  return sum
}

/** The class with the highest sum over the rows of the first `count` features; the lowest number of equals. */
export function bestSparse(table: SparseTable, features: Uint32Array, count: number, scores: Int32Array): number {
  const { mask, classes, bases, starts, pairs } = table
  for (let k = 0; k < classes; k++) scores[k] = 0
  for (let i = 0; i < count; i++) {
    const row = mix(features[i] as number) & mask
    const next = row + 1
    const end = ((bases[next >>> BLOCK_BITS] as number) + (starts[next] as number)) << 1
    for (let at = ((bases[row >>> BLOCK_BITS] as number) + (starts[row] as number)) << 1; at < end; at += 2) {
      ;(scores[pairs[at] as number] as number) += pairs[at + 1] as number
    }
  }
  let best = 0
  for (let k = 1; k < classes; k++) if ((scores[k] as number) > (scores[best] as number)) best = k
  return best
}
