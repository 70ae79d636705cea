/** Weights of the moves: 2^bits rows of MOVES whole numbers from -127 to 127. */
export interface DenseTable {
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

export const MOVES = 3
/** Rows that share a base. */
export const BLOCK_BITS = 6

/** Adds up the rows of the first `count` features; `scores` gets one sum per move. */
export function scoreDense(table: DenseTable, features: Uint32Array, count: number, scores: Int32Array): void {
  const { mask, weights } = table
  let shift = 0
  let left = 0
  let right = 0
  for (let i = 0; i < count; i++) {
    const row = ((features[i] as number) & mask) * MOVES
    shift += weights[row] as number
    left += weights[row + 1] as number
    right += weights[row + 2] as number
  }
  scores[0] = shift
  scores[1] = left
  scores[2] = right
}

/** The class with the highest sum over the rows of the first `count` features; the lowest number of equals. */
export function bestSparse(table: SparseTable, features: Uint32Array, count: number, scores: Int32Array): number {
  const { mask, classes, bases, starts, pairs } = table
  for (let k = 0; k < classes; k++) scores[k] = 0
  for (let i = 0; i < count; i++) {
    const row = (features[i] as number) & mask
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
