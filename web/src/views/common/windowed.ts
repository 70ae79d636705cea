/** Where each of some rows begins, and where the last one ends: one number more than there are rows. */
export function offsetsOf(heights: readonly number[]): Float64Array {
  const offsets = new Float64Array(heights.length + 1)
  for (let at = 0; at < heights.length; at += 1) offsets[at + 1] = (offsets[at] ?? 0) + (heights[at] ?? 0)
  return offsets
}

/** The rows that meet a stretch of pixels, and some before and after it: from `first` up to but without `last`. */
export function rowsBetween(
  offsets: Float64Array,
  top: number,
  bottom: number,
  spare: number,
): { readonly first: number; readonly last: number } {
  const count = offsets.length - 1
  const first = Math.max(0, lowest(offsets, top - spare) - 1)
  const last = Math.min(count, lowest(offsets, bottom + spare))
  return { first: Math.min(first, last), last }
}

/** The first index whose offset is at least `value`. */
function lowest(offsets: Float64Array, value: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
