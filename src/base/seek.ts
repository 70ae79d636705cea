import type { Span } from './span.js'

/** Index of the first span that ends after the position, among spans in order and without overlap; their number where there is none. */
export function seek(spans: readonly Span[], position: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle] as Span).end > position) high = middle
    else low = middle + 1
  }
  return low
}
