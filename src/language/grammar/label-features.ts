import type { Family } from './family.js'
import type { State } from './state.js'

// A feature is a number of its template, turned into place with one to four values (see hash.ts). Written out: the
// compiler puts a function in place only so often in one caller, and here the calls cost a third of all the time of a parse.

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
  F[0] = ((0 + side) << 12) + Wd
  F[1] = ((2 + side) << 12) + Td
  F[2] = (((4 + side) << 12) + Wd) ^ ((Td << 7) | (Td >>> 25))
  F[3] = ((6 + side) << 12) + Wh
  F[4] = ((8 + side) << 12) + Th
  F[5] = (((10 + side) << 12) + Wh) ^ ((Th << 7) | (Th >>> 25))
  F[6] = (((12 + side) << 12) + Th) ^ ((Td << 7) | (Td >>> 25))
  F[7] = (((14 + side) << 12) + Wh) ^ ((Wd << 7) | (Wd >>> 25))
  F[8] = (((16 + side) << 12) + Wh) ^ ((Td << 7) | (Td >>> 25))
  F[9] = (((18 + side) << 12) + Th) ^ ((Wd << 7) | (Wd >>> 25))
  F[10] = (((20 + side) << 12) + Th) ^ ((Td << 7) | (Td >>> 25)) ^ ((distance << 15) | (distance >>> 17))
  F[11] = ((22 + side) << 12) + (X[d] as number)
  F[12] = (((24 + side) << 12) + (X[d] as number)) ^ ((Th << 7) | (Th >>> 25))
  F[13] = (((26 + side) << 12) + (X[h] as number)) ^ ((Td << 7) | (Td >>> 25))
  const v1 = X[d] as number
  F[14] = (((28 + side) << 12) + (X[h] as number)) ^ ((v1 << 7) | (v1 >>> 25))
  F[15] = (((30 + side) << 12) + Wl) ^ ((Td << 7) | (Td >>> 25))
  F[16] = (((32 + side) << 12) + Wl) ^ ((Wd << 7) | (Wd >>> 25))
  F[17] = (((34 + side) << 12) + Wl) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[18] = (((36 + side) << 12) + Wl) ^ ((Wh << 7) | (Wh >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[19] = (((38 + side) << 12) + (U[l] as number)) ^ ((Td << 7) | (Td >>> 25))
  F[20] = (((40 + side) << 12) + Rl) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[21] = (((42 + side) << 12) + Rl) ^ ((Wd << 7) | (Wd >>> 25))
  F[22] = (((44 + side) << 12) + Rr) ^ ((Td << 7) | (Td >>> 25))
  F[23] = (((46 + side) << 12) + Wr) ^ ((Td << 7) | (Td >>> 25))
  const v2 = R[ll] as number
  F[24] = (((48 + side) << 12) + Rl) ^ ((v2 << 7) | (v2 >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[25] = (((50 + side) << 12) + (W[ll] as number)) ^ ((Td << 7) | (Td >>> 25))
  const v3 = Td ^ Th
  F[26] = (((52 + side) << 12) + Rl) ^ ((Rr << 7) | (Rr >>> 25)) ^ ((v3 << 15) | (v3 >>> 17))
  F[27] = (((54 + side) << 12) + (leftSet[d] as number)) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[28] = (((56 + side) << 12) + (rightSet[d] as number)) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[29] = (((58 + side) << 12) + (leftSet[d] as number)) ^ ((Wd << 7) | (Wd >>> 25))
  F[30] = (((60 + side) << 12) + (leftSet[h] as number)) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[31] = (((62 + side) << 12) + (rightSet[h] as number)) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[32] = (((64 + side) << 12) + (rightSet[h] as number)) ^ ((Wh << 7) | (Wh >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[33] = (((66 + side) << 12) + (leftSet[h] as number)) ^ ((Wh << 7) | (Wh >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[34] = (((68 + side) << 12) + (U[before] as number)) ^ ((Td << 7) | (Td >>> 25))
  F[35] = (((70 + side) << 12) + (U[after] as number)) ^ ((Td << 7) | (Td >>> 25))
  const v4 = U[after] as number
  F[36] = (((72 + side) << 12) + (U[before] as number)) ^ ((v4 << 7) | (v4 >>> 25)) ^ ((v3 << 15) | (v3 >>> 17))
  F[37] = (((74 + side) << 12) + (W[before] as number)) ^ ((Td << 7) | (Td >>> 25))
  F[38] = (((76 + side) << 12) + (W[after] as number)) ^ ((Td << 7) | (Td >>> 25))
  F[39] = (((78 + side) << 12) + (W[after] as number)) ^ ((Wd << 7) | (Wd >>> 25))
  F[40] = (((80 + side) << 12) + (R[hl] as number)) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[41] = (((82 + side) << 12) + (R[hr] as number)) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[42] = (((84 + side) << 12) + (W[hl] as number)) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[43] = (((86 + side) << 12) + (W[hr] as number)) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[44] = (((88 + side) << 12) + (U[h <= n ? h + 1 : 0] as number)) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[45] = (((90 + side) << 12) + (U[h - 1] as number)) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[46] = (((92 + side) << 12) + ((leftCount[d] as number) * 8 + (rightCount[d] as number))) ^ ((Td << 7) | (Td >>> 25))
  F[47] =
    (((94 + side) << 12) + ((leftCount[h] as number) * 8 + (rightCount[h] as number))) ^
    ((Th << 7) | (Th >>> 25)) ^
    ((Td << 15) | (Td >>> 17))
  F[48] = (((96 + side) << 12) + Th) ^ ((Td << 7) | (Td >>> 25)) ^ ((between << 15) | (between >>> 17))
  F[49] = (((98 + side) << 12) + Wd) ^ ((between << 7) | (between >>> 25))
  F[50] = (((100 + side) << 12) + Wh) ^ ((Td << 7) | (Td >>> 25)) ^ ((between << 15) | (between >>> 17))
  F[51] = ((102 + side) << 12) + Cd
  F[52] = (((104 + side) << 12) + Cd) ^ ((Th << 7) | (Th >>> 25))
  F[53] = (((106 + side) << 12) + Ch) ^ ((Td << 7) | (Td >>> 25))
  F[54] = (((108 + side) << 12) + Ch) ^ ((Cd << 7) | (Cd >>> 25))
  F[55] = (((110 + side) << 12) + Ch) ^ ((Wd << 7) | (Wd >>> 25))
  F[56] = (((112 + side) << 12) + Wh) ^ ((Cd << 7) | (Cd >>> 25))
  F[57] = (((114 + side) << 12) + Wl) ^ ((Ch << 7) | (Ch >>> 25)) ^ ((Cd << 15) | (Cd >>> 17))
  F[58] = (((116 + side) << 12) + Wl) ^ ((Wh << 7) | (Wh >>> 25)) ^ ((Cd << 15) | (Cd >>> 17))
  const v5 = rightSet[h] as number
  F[59] = (((118 + side) << 12) + Ch) ^ ((Td << 7) | (Td >>> 25)) ^ ((v5 << 15) | (v5 >>> 17))
  const v6 = leftSet[d] as number
  F[60] = (((120 + side) << 12) + Ch) ^ ((Cd << 7) | (Cd >>> 25)) ^ ((v6 << 15) | (v6 >>> 17))
  F[61] = (((122 + side) << 12) + Ch) ^ ((Td << 7) | (Td >>> 25)) ^ ((v6 << 15) | (v6 >>> 17))
  F[62] = (((124 + side) << 12) + Ch) ^ ((Cd << 7) | (Cd >>> 25)) ^ ((distance << 15) | (distance >>> 17))
  F[63] = ((126 + side) << 12) + 0
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
  F[64] = ((128 + side) << 12) + R
  F[65] = (((130 + side) << 12) + R) ^ ((Td << 7) | (Td >>> 25))
  F[66] = (((132 + side) << 12) + R) ^ ((Th << 7) | (Th >>> 25))
  const v1 = W[d] as number
  F[67] = (((134 + side) << 12) + R) ^ ((v1 << 7) | (v1 >>> 25))
  const v2 = W[h] as number
  F[68] = (((136 + side) << 12) + R) ^ ((v2 << 7) | (v2 >>> 25))
  F[69] = (((138 + side) << 12) + R) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[70] = (((140 + side) << 12) + R) ^ ((Rh << 7) | (Rh >>> 25))
  F[71] = (((142 + side) << 12) + Rh) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[72] = (((144 + side) << 12) + Rh) ^ ((v1 << 7) | (v1 >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[73] = (((146 + side) << 12) + (T[head[h] as number] as number)) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[74] = (((148 + side) << 12) + setH) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[75] = (((150 + side) << 12) + setH) ^ ((R << 7) | (R >>> 25)) ^ ((v2 << 15) | (v2 >>> 17))
  F[76] = (((152 + side) << 12) + setH) ^ ((R << 7) | (R >>> 25))
  F[77] = (((154 + side) << 12) + setD) ^ ((R << 7) | (R >>> 25))
  F[78] = (((156 + side) << 12) + setD) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[79] = (((158 + side) << 12) + (U[lastChild[h] as number] as number)) ^ ((R << 7) | (R >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[80] = (((160 + side) << 12) + (U[firstChild[h] as number] as number)) ^ ((R << 7) | (R >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  const el = leftEdge[d] as number
  const er = rightEdge[d] as number
  const step = h < el ? el - h : h > er ? h - er : 0
  const edgeGap = step > 10 ? 7 : step > 5 ? 6 : step
  const Wel = W[el] as number
  const Wbefore = W[el - 1] as number
  F[81] = (((162 + side) << 12) + edgeGap) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[82] = (((164 + side) << 12) + Wel) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[83] = (((166 + side) << 12) + (T[el] as number)) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[84] = (((168 + side) << 12) + Wel) ^ ((v2 << 7) | (v2 >>> 25))
  F[85] = (((170 + side) << 12) + Wbefore) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[86] = (((172 + side) << 12) + Wbefore) ^ ((Wel << 7) | (Wel >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[87] = (((174 + side) << 12) + (W[er + 1] as number)) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[88] = (((176 + side) << 12) + Wel) ^ ((R << 7) | (R >>> 25))
  F[89] = (((178 + side) << 12) + Wbefore) ^ ((R << 7) | (R >>> 25))
  return 90
}
