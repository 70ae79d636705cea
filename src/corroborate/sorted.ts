/** Where the item stands in a sorted list that has no two alike, or would stand. */
export function placeIn<T>(list: ArrayLike<T>, item: T, order: (a: T, b: T) => number): number {
  let [low, high] = [0, list.length]
  // Most come in order: the end is looked at first.
  const last = high === 0 ? -1 : order(list[high - 1] as T, item)
  if (last <= 0) return last < 0 ? high : high - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (order(list[middle] as T, item) < 0) low = middle + 1
    else high = middle
  }
  return low
}

export function insertSorted<T>(list: T[], item: T, order: (a: T, b: T) => number): void {
  const at = placeIn(list, item, order)
  if (at === list.length) list.push(item)
  else list.splice(at, 0, item)
}

/** Puts a list in order that most often is so already. */
export function putInOrder<T>(list: T[], order: (a: T, b: T) => number): T[] {
  for (let at = 1; at < list.length; at++) if (order(list[at - 1] as T, list[at] as T) > 0) return list.sort(order)
  return list
}

/** Lists below this length grow by one, so that the many short ones hold no room that they do not need. */
const SHORT = 16

/** The list with the item in its place; a long one is changed itself. */
export function withSorted<T>(list: T[], item: T, order: (a: T, b: T) => number): T[] {
  const at = placeIn(list, item, order)
  if (list.length >= SHORT) {
    list.splice(at, 0, item)
    return list
  }
  const longer = new Array<T>(list.length + 1)
  for (let index = 0; index < longer.length; index++)
    longer[index] = index < at ? (list[index] as T) : index === at ? item : (list[index - 1] as T)
  return longer
}
