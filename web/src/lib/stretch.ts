import { DAY, isoDate, isoInstant, momentOf } from './time.js'

/** A stretch of time, half-open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Whether an interval, open at an end where that is null, meets a stretch. */
export const meets = (from: number | null, to: number | null, stretch: Stretch): boolean =>
  (from === null || from < stretch.to) && (to === null || to > stretch.from)

/**
 * As it stands in the page's address: a day ("2024-12-08"), the first and the last of several ("2024-12-06/2024-12-08"), or two clock times
 * ("2024-12-08T03:00/2024-12-08T09:00").
 */
export function stretchText({ from, to }: Stretch): string {
  if (from % DAY !== 0 || to % DAY !== 0) return `${isoInstant(from).slice(0, 16)}/${isoInstant(to).slice(0, 16)}`
  const [first, last] = [isoDate(from), isoDate(to - DAY)]
  return first === last ? first : `${first}/${last}`
}

/** Null for what is no stretch: an address may have been cut or written by hand. */
export function stretchOf(text: string | null): Stretch | null {
  const [first, last = first, more] = text?.split('/') ?? []
  const [from, to] = [momentOf(first), momentOf(last)]
  if (from === null || to === null || more !== undefined) return null
  const end = last?.includes('T') ? to : to + DAY
  return end > from ? { from, to: end } : null
}
