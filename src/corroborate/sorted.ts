/** Where the item stands in a sorted list, or would stand. */
export function placeIn<T>(list: readonly T[], item: T, order: (a: T, b: T) => number): number {
  let [low, high] = [0, list.length]
  // Most come in order: the end is looked at first.
  if (high > 0 && order(list[high - 1] as T, item) < 0) return high
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
