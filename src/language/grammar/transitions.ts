import { attach, type State } from './state.js'

/**
 * Arc-hybrid moves (Kuhlmann et al. 2011): SHIFT the next word onto the stack; LEFT: the top hangs on the next word; RIGHT: the top
 * hangs on the one below it. The root is the last item of the buffer and takes a single child.
 */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2
export const MOVES = 3

export const finished = (state: State): boolean => state.depth === 0 && state.next > state.n

export function legal(state: State, move: number): boolean {
  const { n, depth, next } = state
  if (move === SHIFT) return next <= n
  if (move === LEFT) return depth > 0 && (next <= n || depth === 1)
  return depth > 1
}

export const dependentOf = (state: State): number => state.stack[state.depth - 1] as number

export const headOf = (state: State, move: number): number =>
  move === LEFT ? state.next : (state.stack[state.depth - 2] as number)

export function shift(state: State): void {
  state.stack[state.depth++] = state.next++
}

/** LEFT or RIGHT: hangs the top of the stack and takes it off. */
export function reduce(state: State, head: number, dependent: number, relation: number): void {
  attach(state, head, dependent, relation)
  state.depth--
}
