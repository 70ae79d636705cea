import { mix } from './hash.js'
import type { State } from './state.js'

/** The features of the arc in hand; the first `fillLabelFeatures()` of them. */
export const labelFeatures = new Uint32Array(128)

const P1 = 0x9e3779b1
const P2 = 0x85ebca6b
const P3 = 0xc2b2ae35
const STEP = 0x01000193

let count = 0
let side = 0
function one(a: number): void {
  labelFeatures[count] = mix(a + Math.imul(2 * count + side, STEP))
  count++
}
function two(a: number, b: number): void {
  labelFeatures[count] = mix(Math.imul(a, P1) + Math.imul(b, P2) + Math.imul(2 * count + side, STEP))
  count++
}
function three(a: number, b: number, c: number): void {
  labelFeatures[count] = mix(Math.imul(a, P1) + Math.imul(b, P2) + Math.imul(c, P3) + Math.imul(2 * count + side, STEP))
  count++
}

/** Words h (head) and d (dependent): themselves, their children and neighbours, what lies between. Order as in move-features. */
export function fillLabelFeatures(state: State, h: number, d: number): number {
  const { n, word: W, full: T, coarse: U, suffix: X, sense: C, relation: R } = state
  const { left1, left2, right1, leftCount, rightCount, leftSet, rightSet, marks, verbs } = state
  side = h > d ? 0 : 1
  const Wh = W[h] as number,
    Wd = W[d] as number,
    Th = T[h] as number,
    Td = T[d] as number,
    Ch = C[h] as number,
    Cd = C[d] as number
  const l = left1[d] as number,
    r = right1[d] as number,
    ll = left2[d] as number,
    hl = left1[h] as number,
    hr = right1[h] as number
  const Rl = R[l] as number,
    Rr = R[r] as number,
    Wl = W[l] as number,
    Wr = W[r] as number
  const before = d - 1,
    after = d + 1
  const gap = h > d ? h - d : d - h
  const distance = gap > 10 ? 7 : gap > 5 ? 6 : gap
  const low = h > d ? d : h,
    high = h > d ? h : d
  const between =
    Math.min((marks[high] as number) - (marks[low + 1] as number), 2) * 3 +
    Math.min((verbs[high] as number) - (verbs[low + 1] as number), 2)
  count = 0
  one(Wd)
  one(Td)
  two(Wd, Td)
  one(Wh)
  one(Th)
  two(Wh, Th)
  two(Th, Td)
  two(Wh, Wd)
  two(Wh, Td)
  two(Th, Wd)
  three(Th, Td, distance)
  one(X[d] as number)
  two(X[d] as number, Th)
  two(X[h] as number, Td)
  two(X[h] as number, X[d] as number)
  two(Wl, Td)
  two(Wl, Wd)
  three(Wl, Th, Td)
  three(Wl, Wh, Td)
  two(U[l] as number, Td)
  three(Rl, Th, Td)
  two(Rl, Wd)
  two(Rr, Td)
  two(Wr, Td)
  three(Rl, R[ll] as number, Td)
  two(W[ll] as number, Td)
  three(Rl, Rr, Td ^ Th)
  three(leftSet[d] as number, Th, Td)
  three(rightSet[d] as number, Th, Td)
  two(leftSet[d] as number, Wd)
  three(leftSet[h] as number, Th, Td)
  three(rightSet[h] as number, Th, Td)
  three(rightSet[h] as number, Wh, Td)
  three(leftSet[h] as number, Wh, Td)
  two(U[before] as number, Td)
  two(U[after] as number, Td)
  three(U[before] as number, U[after] as number, Td ^ Th)
  two(W[before] as number, Td)
  two(W[after] as number, Td)
  two(W[after] as number, Wd)
  three(R[hl] as number, Th, Td)
  three(R[hr] as number, Th, Td)
  three(W[hl] as number, Th, Td)
  three(W[hr] as number, Th, Td)
  three(U[h <= n ? h + 1 : 0] as number, Th, Td)
  three(U[h - 1] as number, Th, Td)
  two((leftCount[d] as number) * 8 + (rightCount[d] as number), Td)
  three((leftCount[h] as number) * 8 + (rightCount[h] as number), Th, Td)
  three(Th, Td, between)
  two(Wd, between)
  three(Wh, Td, between)
  one(Cd)
  two(Cd, Th)
  two(Ch, Td)
  two(Ch, Cd)
  two(Ch, Wd)
  two(Wh, Cd)
  three(Wl, Ch, Cd)
  three(Wl, Wh, Cd)
  three(Ch, Td, rightSet[h] as number)
  three(Ch, Cd, leftSet[d] as number)
  three(Ch, Td, leftSet[d] as number)
  three(Ch, Cd, distance)
  one(0)
  return count
}
