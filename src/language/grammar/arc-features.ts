import type { Family } from './family.js'
import { four, one, three, two } from './hash.js'
import type { State } from './state.js'

/** The features of the arc in hand; the first `fillArcFeatures()` of them. */
export const arcFeatures = new Uint32Array(128)
const F = arcFeatures

/**
 * Word d under head h, seen in a finished tree of the sentence: where h stands in that tree from d, the two words, what lies between
 * and beside them, h's own head, and the words that would be d's sisters. Order as in move-features.
 */
export function fillArcFeatures(state: State, family: Family, h: number, d: number): number {
  const { n, word: W, full: T, coarse: U, suffix: X, sense: C, relation: R, head: H, marks, verbs, leftSet, rightSet } = state
  const { firstChild, lastChild, previousSibling, nextSibling, leftEdge, rightEdge } = family
  const side = h > d ? 0 : 1
  const g = H[d] as number
  const gg = g > n ? 0 : (H[g] as number)
  const kind = h === g ? 1 : h > n ? 2 : h === gg ? 3 : H[h] === g ? 4 : H[h] === d ? 5 : h > g === d > g ? 6 : 7
  const Rd = R[d] as number,
    Rh = h > n ? 63 : (R[h] as number)
  const Wh = W[h] as number,
    Wd = W[d] as number,
    Th = T[h] as number,
    Td = T[d] as number,
    Ch = C[h] as number,
    Cd = C[d] as number,
    Uh = U[h] as number,
    Ud = U[d] as number
  const gap = h > d ? h - d : d - h
  const distance = gap > 30 ? 9 : gap > 10 ? 7 : gap > 5 ? 6 : gap
  const low = Math.min(h, d),
    high = Math.max(h, d)
  const markCount = Math.min((marks[high] as number) - (marks[low + 1] as number), 3)
  const verbCount = Math.min((verbs[high] as number) - (verbs[low + 1] as number), 3)
  const between = markCount * 4 + verbCount
  // The words that stand next to d among the children that h would then have.
  let inner = 0
  let outer = 0
  if (h > d) {
    for (let i = firstChild[h] as number; i !== 0 && i < h; i = nextSibling[i] as number) {
      if (i < d) outer = i
      else if (i > d) {
        inner = i
        break
      }
    }
  } else {
    for (let i = lastChild[h] as number; i > h; i = previousSibling[i] as number) {
      if (i > d) outer = i
      else if (i < d) {
        inner = i
        break
      }
    }
  }
  const Ri = inner === 0 ? 62 : (R[inner] as number),
    Ro = outer === 0 ? 62 : (R[outer] as number)
  const Hh = h > n ? 0 : (H[h] as number)
  const l = firstChild[d] as number,
    r = lastChild[d] as number
  const Rl = l === 0 ? 62 : (R[l] as number)
  const set = (leftSet[h] as number) ^ Math.imul(rightSet[h] as number, 3) ^ kind
  const kindRd = kind * 64 + Rd
  F[0] = one(0 + side, kind)
  F[1] = one(2 + side, kindRd)
  F[2] = two(4 + side, kindRd, Td)
  F[3] = two(6 + side, kindRd, Th)
  F[4] = three(8 + side, kindRd, Th, Td)
  F[5] = two(10 + side, kindRd, Wd)
  F[6] = two(12 + side, kindRd, Wh)
  F[7] = two(14 + side, kindRd, Rh)
  F[8] = three(16 + side, kindRd, Rh, Uh)
  F[9] = two(18 + side, kindRd, distance)
  F[10] = three(20 + side, kindRd, between, Uh)
  // The two words.
  F[11] = two(22 + side, Th, Td)
  F[12] = two(24 + side, Wh, Wd)
  F[13] = two(26 + side, Wh, Td)
  F[14] = two(28 + side, Th, Wd)
  F[15] = three(30 + side, Wh, Th, Wd)
  F[16] = three(32 + side, Th, Wd, Td)
  F[17] = two(34 + side, Ch, Cd)
  F[18] = two(36 + side, Ch, Td)
  F[19] = two(38 + side, Th, Cd)
  F[20] = two(40 + side, Ch, Wd)
  F[21] = two(42 + side, Wh, Cd)
  F[22] = two(44 + side, X[h] as number, X[d] as number)
  F[23] = three(46 + side, Th, Td, distance)
  F[24] = three(48 + side, Uh, Wd, distance)
  F[25] = three(50 + side, Wh, Ud, distance)
  F[26] = three(52 + side, Ch, Cd, distance)
  F[27] = three(54 + side, Th, Td, between)
  F[28] = three(56 + side, Wd, Uh, between)
  F[29] = three(58 + side, Ch, Cd, between)
  F[30] = three(60 + side, Ud, Uh, between * 16 + distance)
  // Beside them.
  const hBefore = U[h - 1] as number,
    hAfter = U[h <= n ? h + 1 : 0] as number,
    dBefore = U[d - 1] as number,
    dAfter = U[d + 1] as number
  F[31] = three(62 + side, Th, Td, hBefore)
  F[32] = three(64 + side, Th, Td, hAfter)
  F[33] = three(66 + side, Th, Td, dBefore)
  F[34] = three(68 + side, Th, Td, dAfter)
  F[35] = three(70 + side, Uh, Ud, hBefore ^ Math.imul(dBefore, 3))
  F[36] = three(72 + side, Uh, Ud, hAfter ^ Math.imul(dAfter, 3))
  F[37] = three(74 + side, Uh, Ud, hAfter ^ Math.imul(dBefore, 3))
  F[38] = three(76 + side, Uh, Ud, hBefore ^ Math.imul(dAfter, 3))
  // h's own head, d's children.
  F[39] = three(78 + side, T[Hh] as number, Th, Td)
  F[40] = three(80 + side, Rh, Th, Td)
  F[41] = three(82 + side, Rh, Th, Rd)
  F[42] = three(84 + side, Rh, Ch, Cd)
  F[43] = three(86 + side, Rh, Wh, Rd)
  F[44] = three(88 + side, Rl, Th, Td)
  F[45] = three(90 + side, W[l] as number, Th, Rd)
  F[46] = three(92 + side, W[l] as number, Wh, Rd)
  F[47] = three(94 + side, W[l] as number, Ch, Cd)
  F[48] = three(96 + side, U[r] as number, Th, Td)
  F[49] = three(98 + side, leftSet[d] as number, Th, Rd)
  F[50] = three(100 + side, leftSet[d] as number, Wh, Rd)
  F[51] = three(102 + side, rightSet[d] as number, Th, Rd)
  // d's sisters to be.
  F[52] = three(104 + side, Ri, Rd, Th)
  F[53] = three(106 + side, Ro, Rd, Th)
  F[54] = three(108 + side, Ri, Ro, kindRd)
  F[55] = three(110 + side, T[inner] as number, Td, Th)
  F[56] = three(112 + side, T[outer] as number, Td, Th)
  F[57] = three(114 + side, W[inner] as number, Rd, Uh)
  F[58] = three(116 + side, W[inner] as number, Wd, Uh)
  F[59] = three(118 + side, C[inner] as number, Cd, Uh)
  F[60] = three(120 + side, set, Rd, Uh)
  F[61] = three(122 + side, set, Wh, Rd)
  F[62] = three(124 + side, rightSet[h] as number, Ch, Rd)
  F[63] = three(126 + side, leftSet[h] as number, Ch, Rd)
  F[64] = three(128 + side, Wh, Rd, distance)
  F[65] = three(130 + side, Ch, Rd, between)
  F[66] = three(132 + side, Ch, Rd, Cd)
  // The edges of what hangs on d, and on h.
  const el = leftEdge[d] as number
  const er = rightEdge[d] as number
  const step = h < el ? el - h : h > er ? h - er : 0
  const edgeGap = step > 10 ? 7 : step > 5 ? 6 : step
  const Wel = W[el] as number
  const Tel = T[el] as number
  const Wbefore = W[el - 1] as number
  const Wafter = W[er + 1] as number
  F[67] = three(134 + side, edgeGap, Td, Th)
  F[68] = three(136 + side, edgeGap, Rd, Uh)
  F[69] = three(138 + side, edgeGap, Wel, Uh)
  F[70] = three(140 + side, Wel, Td, Th)
  F[71] = three(142 + side, Tel, Td, Th)
  F[72] = three(144 + side, Wel, Wh, Ud)
  F[73] = three(146 + side, Wbefore, Td, Th)
  F[74] = three(148 + side, Wbefore, Rd, Th)
  F[75] = three(150 + side, Wafter, Td, Th)
  F[76] = four(152 + side, edgeGap, Tel, Ud, Uh)
  F[77] = four(154 + side, Wbefore, Wel, Ud, Uh)
  F[78] = four(156 + side, Wbefore, Wafter, Rd, Uh)
  F[79] = three(158 + side, Tel, Ch, Rd)
  F[80] = three(160 + side, Wel, Ch, Cd)
  F[81] = four(162 + side, edgeGap, kind, Rd, Uh)
  F[82] = three(164 + side, d > h ? ((rightEdge[h] as number) < d ? 1 : 2) : (leftEdge[h] as number) > d ? 1 : 2, kindRd, Uh)
  return 83
}
