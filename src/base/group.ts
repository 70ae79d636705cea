/** The items by their key, in order of first appearance, each group in its given order. */
export function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const at = key(item)
    const group = groups.get(at)
    if (group === undefined) groups.set(at, [item])
    else group.push(item)
  }
  return groups
}

/** What is found at each of the items, in order. Most find nothing: `flatMap` asks a list that is empty, too, for all that it may hold. */
export function gather<T, F>(items: readonly T[], find: (item: T) => readonly F[]): F[] {
  const all: F[] = []
  for (const item of items) {
    const found = find(item)
    for (let at = 0; at < found.length; at++) all.push(found[at] as F)
  }
  return all
}
