/** Numbers that a page takes. A list longer than that has a page of its own. */
const PAGE = 8192

/** Where a list of numbers begins. */
export interface Place {
  readonly page: Int32Array
  readonly at: number
}

let page = new Int32Array(PAGE)
let used = 0

/**
 * Puts lists of small and middling length one behind the other into long arrays: four bytes a number, where an array of its own takes some
 * hundred more. With a sign, for engines box whole numbers of 32 bits without one. A page lives as long as somebody has a place in it; nothing is ever taken out of one.
 */
export function keep(numbers: readonly number[]): Place {
  if (used + numbers.length > page.length) {
    page = new Int32Array(Math.max(PAGE, numbers.length))
    used = 0
  }
  page.set(numbers, used)
  const place = { page, at: used }
  used += numbers.length
  return place
}
