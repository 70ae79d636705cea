import { NOUN, type State, VERB } from './state.js'

/** A finished tree, seen from each word: places as in State; 0: there is none. */
export interface Family {
  capacity: number
  firstChild: Int32Array
  lastChild: Int32Array
  /** The children of the same head, in order of the text. */
  previousSibling: Int32Array
  nextSibling: Int32Array
  /** The nearest verb before and after a place, the nearest noun after it. */
  previousVerb: Int32Array
  nextVerb: Int32Array
  nextNoun: Int32Array
  /** First and last word of all that hangs on a place, itself included. */
  leftEdge: Int32Array
  rightEdge: Int32Array
}

export function createFamily(capacity: number): Family {
  const ints = () => new Int32Array(capacity)
  return {
    capacity,
    firstChild: ints(),
    lastChild: ints(),
    previousSibling: ints(),
    nextSibling: ints(),
    previousVerb: ints(),
    nextVerb: ints(),
    nextNoun: ints(),
    leftEdge: ints(),
    rightEdge: ints(),
  }
}

/** Reads the family off the heads of a finished state. */
export function findFamily(family: Family, { n, head, coarse }: State): void {
  const { firstChild, lastChild, previousSibling, nextSibling, previousVerb, nextVerb, nextNoun } = family
  for (const column of [firstChild, lastChild, previousSibling, nextSibling]) column.fill(0, 0, n + 2)
  for (let i = 1; i <= n; i++) {
    const h = head[i] as number
    const last = lastChild[h] as number
    if (last === 0) {
      firstChild[h] = i
    } else {
      nextSibling[last] = i
      previousSibling[i] = last
    }
    lastChild[h] = i
  }
  findEdges(family, n)
  let verb = 0
  for (let i = 1; i <= n; i++) {
    previousVerb[i] = verb
    if (coarse[i] === VERB) verb = i
  }
  verb = 0
  let noun = 0
  for (let i = n; i >= 1; i--) {
    nextVerb[i] = verb
    nextNoun[i] = noun
    if (coarse[i] === VERB) verb = i
    else if (coarse[i] === NOUN) noun = i
  }
}

/**
 * Follows first and last children down. In a tree without crossing arcs that finds the edges; each place is asked once from either side,
 * so the time grows with the number of words.
 */
function findEdges({ firstChild, lastChild, leftEdge, rightEdge }: Family, n: number): void {
  leftEdge[0] = 0
  rightEdge[0] = 0
  leftEdge[n + 1] = n + 1
  rightEdge[n + 1] = n + 1
  // A first child stands before its head, so going up from the left its edge is known already; last children from the right.
  for (let i = 1; i <= n; i++) {
    const first = firstChild[i] as number
    leftEdge[i] = first === 0 || first > i ? i : (leftEdge[first] as number)
  }
  for (let i = n; i >= 1; i--) {
    const last = lastChild[i] as number
    rightEdge[i] = last < i ? i : (rightEdge[last] as number)
  }
}

/** Most candidates that a word has. */
export const MOST_CANDIDATES = 16

/**
 * Words that word d may hang on instead: its head in the tree, what that hangs on, its neighbours under the same head and the words
 * at their near edge, its head's neighbours, its own children, the verbs and the noun nearest to it, the words beside it. Written to
 * `candidates`, the head of the tree first; returns how many.
 */
export function findCandidates(family: Family, { n, head }: State, d: number, candidates: Int32Array): number {
  const { firstChild, lastChild, previousSibling, nextSibling, previousVerb, nextVerb, nextNoun } = family
  const g = head[d] as number
  const left = previousSibling[d] as number
  const right = nextSibling[d] as number
  let count = 0
  let up = g
  for (let steps = 0; steps < 4 && up !== 0; steps++) {
    count = add(candidates, count, up, d)
    up = up > n ? 0 : (head[up] as number)
  }
  count = add(candidates, count, left, d)
  let edge = left
  for (let steps = 0; steps < 4 && edge !== 0; steps++) {
    edge = lastChild[edge] as number
    count = add(candidates, count, edge, d)
  }
  count = add(candidates, count, right, d)
  edge = right
  for (let steps = 0; steps < 2 && edge !== 0; steps++) {
    edge = firstChild[edge] as number
    count = add(candidates, count, edge, d)
  }
  count = add(candidates, count, previousVerb[d] as number, d)
  count = add(candidates, count, nextVerb[d] as number, d)
  count = add(candidates, count, lastChild[d] as number, d)
  count = add(candidates, count, firstChild[d] as number, d)
  if (left !== 0) count = add(candidates, count, previousSibling[left] as number, d)
  if (right !== 0) count = add(candidates, count, nextSibling[right] as number, d)
  if (g <= n) {
    count = add(candidates, count, previousSibling[g] as number, d)
    count = add(candidates, count, nextSibling[g] as number, d)
  }
  if (d > 1) count = add(candidates, count, d - 1, d)
  if (d < n) count = add(candidates, count, d + 1, d)
  return add(candidates, count, nextNoun[d] as number, d)
}

/** The candidates with h among them, if it is a word other than d, not yet there, and there is room. */
function add(candidates: Int32Array, count: number, h: number, d: number): number {
  if (h === 0 || h === d || count >= MOST_CANDIDATES) return count
  for (let i = 0; i < count; i++) if (candidates[i] === h) return count
  candidates[count] = h
  return count + 1
}
