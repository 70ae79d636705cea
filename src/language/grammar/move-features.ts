import { mix } from './hash.js'
import type { State } from './state.js'

/** The features of the move in hand; the first `fillMoveFeatures()` of them. */
export const moveFeatures = new Uint32Array(256)

const P1 = 0x9e3779b1
const P2 = 0x85ebca6b
const P3 = 0xc2b2ae35
const P4 = 0x27d4eb2f
const STEP = 0x01000193

let count = 0
function one(a: number): void {
  moveFeatures[count] = mix(a + Math.imul(count + 1, STEP))
  count++
}
function two(a: number, b: number): void {
  moveFeatures[count] = mix(Math.imul(a, P1) + Math.imul(b, P2) + Math.imul(count + 1, STEP))
  count++
}
function three(a: number, b: number, c: number): void {
  moveFeatures[count] = mix(Math.imul(a, P1) + Math.imul(b, P2) + Math.imul(c, P3) + Math.imul(count + 1, STEP))
  count++
}
function four(a: number, b: number, c: number, d: number): void {
  moveFeatures[count] = mix(
    Math.imul(a, P1) + Math.imul(b, P2) + Math.imul(c, P3) + Math.imul(d, P4) + Math.imul(count + 1, STEP),
  )
  count++
}

const far = (distance: number): number => (distance > 10 ? 7 : distance > 5 ? 6 : distance)

/**
 * Three words of the stack (a the top, b, c), four of the buffer (p the next, q, r, s): words, tags, senses, alone and together;
 * their outermost children; numbers and kinds of children; distances; what lies between and ahead. The number of a template is
 * part of its hash, so the order of the lines below is what a trained model knows them by.
 */
export function fillMoveFeatures(state: State): number {
  const { n, depth, next, stack, word: W, full: T, coarse: U, suffix: X, sense: C, relation: R } = state
  const { left1, left2, right1, right2, leftCount, rightCount, leftSet, rightSet, marks, ahead } = state
  const a = depth > 0 ? (stack[depth - 1] as number) : 0
  const b = depth > 1 ? (stack[depth - 2] as number) : 0
  const c = depth > 2 ? (stack[depth - 3] as number) : 0
  const p = next
  const q = next <= n ? next + 1 : 0
  const r = next + 1 <= n ? next + 2 : 0
  const s = next + 2 <= n ? next + 3 : 0
  const Wa = W[a] as number,
    Wb = W[b] as number,
    Wc = W[c] as number,
    Wp = W[p] as number,
    Wq = W[q] as number,
    Wr = W[r] as number
  const Ta = T[a] as number,
    Tb = T[b] as number,
    Tc = T[c] as number,
    Tp = T[p] as number,
    Tq = T[q] as number,
    Tr = T[r] as number
  const Ua = U[a] as number,
    Ub = U[b] as number,
    Uc = U[c] as number,
    Up = U[p] as number,
    Uq = U[q] as number,
    Ur = U[r] as number
  const Us = U[s] as number
  const Ca = C[a] as number,
    Cb = C[b] as number,
    Cp = C[p] as number,
    Cq = C[q] as number
  const near = a === 0 ? 0 : far(p - a)
  const deep = b === 0 ? 0 : far(a - b)
  count = 0
  // Single words.
  one(Wa)
  one(Ta)
  two(Wa, Ta)
  one(Wb)
  one(Tb)
  two(Wb, Tb)
  one(Tc)
  two(Wc, Tc)
  one(Wp)
  one(Tp)
  two(Wp, Tp)
  one(Wq)
  one(Tq)
  two(Wq, Tq)
  one(Wr)
  one(Tr)
  two(Wr, Tr)
  // The top and the next word; the top and the one below.
  four(Wa, Ta, Wp, Tp)
  three(Wa, Ta, Wp)
  three(Wa, Wp, Tp)
  three(Wa, Ta, Tp)
  three(Ta, Wp, Tp)
  two(Wa, Wp)
  two(Ta, Tp)
  two(Tp, Tq)
  two(X[a] as number, X[p] as number)
  two(Tb, Ta)
  two(Wb, Wa)
  three(Wb, Tb, Ta)
  three(Tb, Wa, Ta)
  four(Wb, Tb, Wa, Ta)
  two(Tb, Tp)
  two(Wb, Tp)
  two(Wb, Wp)
  two(Tb, Wp)
  // Three and four words.
  three(Ta, Tp, Tq)
  four(Ta, Tp, Tq, Tr)
  three(Tp, Tq, Tr)
  three(Tb, Ta, Tp)
  four(Tb, Ta, Tp, Tq)
  three(Tc, Tb, Ta)
  four(Tc, Tb, Ta, Tp)
  four(Ua, Up, Uq, Ur)
  four(Ub, Ua, Up, Uq)
  four(Wa, Up, Uq, Ur)
  four(Wp, Ua, Uq, Ur)
  three(Wa, Ub, Up)
  three(Wb, Ua, Up)
  three(Wp, Ub, Ua)
  three(Wq, Ua, Up)
  four(Up, Uq, Ur, Us)
  three(Wa, Wp, Uq)
  three(Wa, Wp, Ub)
  three(Wb, Wa, Up)
  three(Wb, Wp, Ua)
  // Children.
  const aL = left1[a] as number,
    aR = right1[a] as number,
    aLL = left2[a] as number,
    aRR = right2[a] as number
  const bL = left1[b] as number,
    bR = right1[b] as number,
    pL = left1[p] as number,
    pLL = left2[p] as number
  const RaL = R[aL] as number,
    RaR = R[aR] as number,
    RbR = R[bR] as number,
    RbL = R[bL] as number,
    RpL = R[pL] as number
  three(Ta, U[aL] as number, Tp)
  three(Ta, U[aR] as number, Tp)
  three(Ta, Tp, U[pL] as number)
  three(Ta, Tb, U[bR] as number)
  three(Ta, Tb, U[bL] as number)
  three(Tb, Ta, U[aL] as number)
  three(Tb, Ta, U[aR] as number)
  three(Ta, RaL, Tp)
  three(Ta, RaR, Tp)
  three(Ta, RpL, Tp)
  three(Tb, RbR, Ta)
  three(Tb, RaL, Ta)
  two(Wa, RaL)
  two(Wa, RaR)
  two(Wb, RbL)
  two(Wb, RbR)
  two(Wp, RpL)
  two(Ta, W[aL] as number)
  two(Ta, W[aR] as number)
  two(Tp, W[pL] as number)
  two(Tb, W[bR] as number)
  two(Tb, W[bL] as number)
  four(Ta, RaL, R[aLL] as number, Tp)
  four(Ta, RaR, R[aRR] as number, Tp)
  four(Tp, RpL, R[pLL] as number, Ta)
  three(Ta, U[aR] as number, U[aRR] as number)
  three(W[aL] as number, Wa, Tp)
  three(W[aR] as number, Wa, Tp)
  three(W[aL] as number, Wp, Tp)
  // How many children, and of which relations.
  const La = leftCount[a] as number,
    Na = rightCount[a] as number,
    Nb = rightCount[b] as number,
    Lp = leftCount[p] as number
  const Sa = leftSet[a] as number,
    Za = rightSet[a] as number,
    Zb = rightSet[b] as number,
    Sp = leftSet[p] as number
  two(Wa, La)
  two(Wa, Na)
  two(Ta, La * 8 + Na)
  two(Tb, Nb)
  two(Wb, Nb)
  two(Wp, Lp)
  two(Tp, Lp)
  three(Ta, Sa, Tp)
  three(Ta, Za, Tp)
  three(Tb, Zb, Ta)
  three(Wa, Za, Tp)
  three(Wb, Zb, Ta)
  three(Tp, Sp, Ta)
  two(Wa, Sa)
  two(Wp, Sp)
  // Distances.
  two(Wa, near)
  two(Ta, near)
  two(Wp, near)
  two(Tp, near)
  three(Ta, Tp, near)
  three(Wa, Wp, near)
  three(Tb, Ta, deep)
  three(Wb, Wa, deep)
  two(Wb, deep)
  two(Tb, deep)
  four(Tb, Ta, Tp, near * 8 + deep)
  // Neighbours, and what lies between and ahead.
  const before = p > 1 ? p - 1 : 0
  const down = depth > 3 ? 4 : depth
  three(Ta, U[before] as number, Tp)
  three(W[before] as number, Ta, Tp)
  four(Tb, U[a < n ? a + 1 : 0] as number, Ta, Tp)
  two(down, Up)
  three(down, Ua, p > n ? 1 : 0)
  const markNear = Math.min((marks[p] as number) - (marks[a] as number), 3)
  const markDeep = Math.min((marks[a] as number) - (marks[b] as number), 3)
  const verbAhead = p <= n ? (ahead[p + 1] as number) : 9
  three(Ta, Tp, markNear)
  three(Tb, Ta, markDeep)
  four(Tb, Ta, Tp, markNear * 4 + markDeep)
  three(Wa, Tp, verbAhead)
  three(Wp, Ta, verbAhead)
  three(Wb, Ta, verbAhead)
  three(Ta, Tp, verbAhead)
  four(Ub, Ua, Up, verbAhead)
  // Senses.
  two(Ca, Cp)
  two(Ca, Tp)
  two(Ta, Cp)
  two(Cb, Ca)
  two(Cb, Ta)
  two(Tb, Ca)
  three(Cb, Ca, Tp)
  three(Cb, Ta, Cp)
  two(Cb, Cp)
  three(Tb, Ca, Cp)
  three(Ca, Cp, near)
  three(Wa, Cp, Tp)
  three(Ca, Wp, Ta)
  three(Wb, Ca, Tb)
  three(Cb, Wa, Tb)
  three(Ca, Tp, Cq)
  three(Cb, Zb, Ca)
  three(Ca, Za, Tp)
  three(Cp, RpL, Ta)
  three(Cb, C[bR] as number, Ca)
  three(Ca, Sa, Tp)
  four(Uc, Cb, Ua, Tp)
  one(0)
  return count
}
