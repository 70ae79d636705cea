/** Half-open range of UTF-16 code units over a text: what `text.slice(start, end)` takes. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A bare span, without whatever else the argument carries. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end })

export const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end)

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The smallest span around all of them; null of none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

/** Order of reading: by start, the longer first where two start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/**
 * Spans in order, with those joined that touch, overlap, or have nothing but white space between them.
 */
export function mergeSpans(spans: readonly Span[], text: string): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort(byPosition)) {
    const last = merged.at(-1)
    if (last !== undefined && (span.start <= last.end || text.slice(last.end, span.start).trim() === '')) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else {
      merged.push(spanOf(span))
    }
  }
  return merged
}
