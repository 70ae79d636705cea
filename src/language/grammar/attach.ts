import { MOST_CANDIDATES } from './family.js'
import type { State } from './state.js'

/** For each word its candidates and the score of each: word i has them from i * MOST_CANDIDATES on. */
export interface Choices {
  capacity: number
  counts: Int32Array
  heads: Int32Array
  scores: Int32Array
  chosen: Int32Array
  relations: Int32Array
  mark: Int32Array
}

export function createChoices(capacity: number): Choices {
  const ints = (size: number) => new Int32Array(size)
  return {
    capacity,
    counts: ints(capacity),
    heads: ints(capacity * MOST_CANDIDATES),
    scores: ints(capacity * MOST_CANDIDATES),
    chosen: ints(capacity),
    relations: ints(capacity),
    mark: ints(capacity),
  }
}

/**
 * The heads of highest score that make a tree with one root: first the word that gains most as the root, then the best head of every
 * other word; a circle is broken where that costs least. Where a circle cannot be broken, the tree in `state` stays as it is.
 * Writes `choices.chosen`.
 */
export function chooseHeads(choices: Choices, { n, head }: State): void {
  const { chosen } = choices
  const rootWord = chooseRoot(choices, n)
  for (let d = 1; d <= n; d++) chosen[d] = d === rootWord ? n + 1 : bestHead(choices, d, n)
  for (let rounds = 0; rounds <= n; rounds++) {
    const inCircle = findCircle(choices, n)
    if (inCircle === 0) return
    if (!breakCircle(choices, n, inCircle)) break
  }
  for (let d = 1; d <= n; d++) chosen[d] = head[d] as number
}

/** The word that gains most by hanging on the root instead of on its best other candidate; the first of equals. */
function chooseRoot({ counts, heads, scores }: Choices, n: number): number {
  let best = 0
  let bestGain = 0
  for (let d = 1; d <= n; d++) {
    let own: number | null = null
    let other: number | null = null
    for (let k = d * MOST_CANDIDATES, end = k + (counts[d] as number); k < end; k++) {
      const score = scores[k] as number
      if (heads[k] === n + 1) own = score
      else if (other === null || score > other) other = score
    }
    if (own === null) continue
    const gain = other === null ? Number.MAX_SAFE_INTEGER : own - other
    if (best === 0 || gain > bestGain) {
      best = d
      bestGain = gain
    }
  }
  return best
}

/** The best candidate other than the root; 0: there is none. */
function bestHead({ counts, heads, scores }: Choices, d: number, n: number): number {
  let best = 0
  let bestScore = 0
  for (let k = d * MOST_CANDIDATES, end = k + (counts[d] as number); k < end; k++) {
    if (heads[k] !== n + 1 && (best === 0 || (scores[k] as number) > bestScore)) {
      best = heads[k] as number
      bestScore = scores[k] as number
    }
  }
  return best
}

/** A word on a circle of chosen heads, or 0. A word without a head counts as one. */
function findCircle({ chosen, mark }: Choices, n: number): number {
  mark.fill(0, 0, n + 2)
  for (let d = 1; d <= n; d++) {
    let at = d
    while (at >= 1 && at <= n && mark[at] === 0) {
      mark[at] = d
      at = chosen[at] as number
    }
    if (at === 0 || (at <= n && mark[at] === d)) return at === 0 ? d : at
  }
  return 0
}

/** Moves the word of the circle that loses least to a head that does not hang under the circle. */
function breakCircle({ chosen, counts, heads, scores }: Choices, n: number, start: number): boolean {
  let least = 0
  let leastLoss = 0
  let leastHead = 0
  let d = start
  do {
    let current = 0
    for (let k = d * MOST_CANDIDATES, end = k + (counts[d] as number); k < end; k++)
      if (heads[k] === chosen[d]) current = scores[k] as number
    for (let k = d * MOST_CANDIDATES, end = k + (counts[d] as number); k < end; k++) {
      const h = heads[k] as number
      const loss = current - (scores[k] as number)
      if (h > n || h === chosen[d] || (least !== 0 && loss >= leastLoss)) continue
      if (reaches(chosen, n, h, start)) continue
      least = d
      leastLoss = loss
      leastHead = h
    }
    d = chosen[d] as number
  } while (d !== start && d !== 0)
  if (least === 0) return false
  chosen[least] = leastHead
  return true
}

/** Whether the way up from `from` comes to the circle that `start` is on (or goes round another). */
function reaches(chosen: Int32Array, n: number, from: number, start: number): boolean {
  let at = from
  for (let steps = 0; steps <= n; steps++) {
    if (at === start) return true
    if (at < 1 || at > n) return false
    at = chosen[at] as number
  }
  return true
}
