import type { Family } from './family.js'
import { one, three, two } from './hash.js'
import type { State } from './state.js'

/** The features of the arc in hand; the first `fillLabelFeatures()` of them. */
export const labelFeatures = new Uint32Array(128)
const F = labelFeatures

/** Words h (head) and d (dependent): themselves, their children and neighbours, what lies between. Order as in move-features. */
export function fillLabelFeatures(state: State, h: number, d: number): number {
  const { n, word: W, full: T, coarse: U, suffix: X, sense: C, relation: R } = state
  const { left1, left2, right1, leftCount, rightCount, leftSet, rightSet, marks, verbs } = state
  const side = h > d ? 0 : 1
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
  const low = Math.min(h, d)
  const high = Math.max(h, d)
  const between =
    Math.min((marks[high] as number) - (marks[low + 1] as number), 2) * 3 +
    Math.min((verbs[high] as number) - (verbs[low + 1] as number), 2)
  F[0] = one(0 + side, Wd)
  F[1] = one(2 + side, Td)
  F[2] = two(4 + side, Wd, Td)
  F[3] = one(6 + side, Wh)
  F[4] = one(8 + side, Th)
  F[5] = two(10 + side, Wh, Th)
  F[6] = two(12 + side, Th, Td)
  F[7] = two(14 + side, Wh, Wd)
  F[8] = two(16 + side, Wh, Td)
  F[9] = two(18 + side, Th, Wd)
  F[10] = three(20 + side, Th, Td, distance)
  F[11] = one(22 + side, X[d] as number)
  F[12] = two(24 + side, X[d] as number, Th)
  F[13] = two(26 + side, X[h] as number, Td)
  F[14] = two(28 + side, X[h] as number, X[d] as number)
  F[15] = two(30 + side, Wl, Td)
  F[16] = two(32 + side, Wl, Wd)
  F[17] = three(34 + side, Wl, Th, Td)
  F[18] = three(36 + side, Wl, Wh, Td)
  F[19] = two(38 + side, U[l] as number, Td)
  F[20] = three(40 + side, Rl, Th, Td)
  F[21] = two(42 + side, Rl, Wd)
  F[22] = two(44 + side, Rr, Td)
  F[23] = two(46 + side, Wr, Td)
  F[24] = three(48 + side, Rl, R[ll] as number, Td)
  F[25] = two(50 + side, W[ll] as number, Td)
  F[26] = three(52 + side, Rl, Rr, Td ^ Th)
  F[27] = three(54 + side, leftSet[d] as number, Th, Td)
  F[28] = three(56 + side, rightSet[d] as number, Th, Td)
  F[29] = two(58 + side, leftSet[d] as number, Wd)
  F[30] = three(60 + side, leftSet[h] as number, Th, Td)
  F[31] = three(62 + side, rightSet[h] as number, Th, Td)
  F[32] = three(64 + side, rightSet[h] as number, Wh, Td)
  F[33] = three(66 + side, leftSet[h] as number, Wh, Td)
  F[34] = two(68 + side, U[before] as number, Td)
  F[35] = two(70 + side, U[after] as number, Td)
  F[36] = three(72 + side, U[before] as number, U[after] as number, Td ^ Th)
  F[37] = two(74 + side, W[before] as number, Td)
  F[38] = two(76 + side, W[after] as number, Td)
  F[39] = two(78 + side, W[after] as number, Wd)
  F[40] = three(80 + side, R[hl] as number, Th, Td)
  F[41] = three(82 + side, R[hr] as number, Th, Td)
  F[42] = three(84 + side, W[hl] as number, Th, Td)
  F[43] = three(86 + side, W[hr] as number, Th, Td)
  F[44] = three(88 + side, U[h <= n ? h + 1 : 0] as number, Th, Td)
  F[45] = three(90 + side, U[h - 1] as number, Th, Td)
  F[46] = two(92 + side, (leftCount[d] as number) * 8 + (rightCount[d] as number), Td)
  F[47] = three(94 + side, (leftCount[h] as number) * 8 + (rightCount[h] as number), Th, Td)
  F[48] = three(96 + side, Th, Td, between)
  F[49] = two(98 + side, Wd, between)
  F[50] = three(100 + side, Wh, Td, between)
  F[51] = one(102 + side, Cd)
  F[52] = two(104 + side, Cd, Th)
  F[53] = two(106 + side, Ch, Td)
  F[54] = two(108 + side, Ch, Cd)
  F[55] = two(110 + side, Ch, Wd)
  F[56] = two(112 + side, Wh, Cd)
  F[57] = three(114 + side, Wl, Ch, Cd)
  F[58] = three(116 + side, Wl, Wh, Cd)
  F[59] = three(118 + side, Ch, Td, rightSet[h] as number)
  F[60] = three(120 + side, Ch, Cd, leftSet[d] as number)
  F[61] = three(122 + side, Ch, Td, leftSet[d] as number)
  F[62] = three(124 + side, Ch, Cd, distance)
  F[63] = one(126 + side, 0)
  return 64
}

/**
 * The features above and, where the tree is finished, what it says of the two words: whether d hangs on h there, under which relation,
 * what h is itself, and all children of both.
 */
export function fillRelabelFeatures(state: State, family: Family, h: number, d: number): number {
  fillLabelFeatures(state, h, d)
  const { n, word: W, full: T, coarse: U, head, relation, leftSet, rightSet } = state
  const { firstChild, lastChild, leftEdge, rightEdge } = family
  const side = h > d ? 0 : 1
  const H = head[d] as number
  const R = (H === h ? 64 : H > n ? 128 : 192) + (relation[d] as number)
  const Rh = relation[h] as number
  const setH = (leftSet[h] as number) | (rightSet[h] as number)
  const setD = (leftSet[d] as number) | (rightSet[d] as number)
  const Td = T[d] as number
  const Th = T[h] as number
  F[64] = one(128 + side, R)
  F[65] = two(130 + side, R, Td)
  F[66] = two(132 + side, R, Th)
  F[67] = two(134 + side, R, W[d] as number)
  F[68] = two(136 + side, R, W[h] as number)
  F[69] = three(138 + side, R, Td, Th)
  F[70] = two(140 + side, R, Rh)
  F[71] = three(142 + side, Rh, Td, Th)
  F[72] = three(144 + side, Rh, W[d] as number, Th)
  F[73] = three(146 + side, T[head[h] as number] as number, Td, Th)
  F[74] = three(148 + side, setH, Td, Th)
  F[75] = three(150 + side, setH, R, W[h] as number)
  F[76] = two(152 + side, setH, R)
  F[77] = two(154 + side, setD, R)
  F[78] = three(156 + side, setD, Td, Th)
  F[79] = three(158 + side, U[lastChild[h] as number] as number, R, Th)
  F[80] = three(160 + side, U[firstChild[h] as number] as number, R, Th)
  const el = leftEdge[d] as number
  const er = rightEdge[d] as number
  const step = h < el ? el - h : h > er ? h - er : 0
  const edgeGap = step > 10 ? 7 : step > 5 ? 6 : step
  const Wel = W[el] as number
  const Wbefore = W[el - 1] as number
  F[81] = three(162 + side, edgeGap, Td, Th)
  F[82] = three(164 + side, Wel, Td, Th)
  F[83] = three(166 + side, T[el] as number, Td, Th)
  F[84] = two(168 + side, Wel, W[h] as number)
  F[85] = three(170 + side, Wbefore, Td, Th)
  F[86] = three(172 + side, Wbefore, Wel, Td)
  F[87] = three(174 + side, W[er + 1] as number, Td, Th)
  F[88] = two(176 + side, Wel, R)
  F[89] = two(178 + side, Wbefore, R)
  return 90
}
