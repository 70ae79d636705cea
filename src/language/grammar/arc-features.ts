import type { Family } from './family.js'
import type { State } from './state.js'

// A feature is a number of its template, turned into place with one to four values (see hash.ts). Written out: the
// compiler puts a function in place only so often in one caller, and here the calls cost a third of all the time of a parse.

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
  F[0] = ((0 + side) << 12) + kind
  F[1] = ((2 + side) << 12) + kindRd
  F[2] = (((4 + side) << 12) + kindRd) ^ ((Td << 7) | (Td >>> 25))
  F[3] = (((6 + side) << 12) + kindRd) ^ ((Th << 7) | (Th >>> 25))
  F[4] = (((8 + side) << 12) + kindRd) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[5] = (((10 + side) << 12) + kindRd) ^ ((Wd << 7) | (Wd >>> 25))
  F[6] = (((12 + side) << 12) + kindRd) ^ ((Wh << 7) | (Wh >>> 25))
  F[7] = (((14 + side) << 12) + kindRd) ^ ((Rh << 7) | (Rh >>> 25))
  F[8] = (((16 + side) << 12) + kindRd) ^ ((Rh << 7) | (Rh >>> 25)) ^ ((Uh << 15) | (Uh >>> 17))
  F[9] = (((18 + side) << 12) + kindRd) ^ ((distance << 7) | (distance >>> 25))
  F[10] = (((20 + side) << 12) + kindRd) ^ ((between << 7) | (between >>> 25)) ^ ((Uh << 15) | (Uh >>> 17))
  // The two words.
  F[11] = (((22 + side) << 12) + Th) ^ ((Td << 7) | (Td >>> 25))
  F[12] = (((24 + side) << 12) + Wh) ^ ((Wd << 7) | (Wd >>> 25))
  F[13] = (((26 + side) << 12) + Wh) ^ ((Td << 7) | (Td >>> 25))
  F[14] = (((28 + side) << 12) + Th) ^ ((Wd << 7) | (Wd >>> 25))
  F[15] = (((30 + side) << 12) + Wh) ^ ((Th << 7) | (Th >>> 25)) ^ ((Wd << 15) | (Wd >>> 17))
  F[16] = (((32 + side) << 12) + Th) ^ ((Wd << 7) | (Wd >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[17] = (((34 + side) << 12) + Ch) ^ ((Cd << 7) | (Cd >>> 25))
  F[18] = (((36 + side) << 12) + Ch) ^ ((Td << 7) | (Td >>> 25))
  F[19] = (((38 + side) << 12) + Th) ^ ((Cd << 7) | (Cd >>> 25))
  F[20] = (((40 + side) << 12) + Ch) ^ ((Wd << 7) | (Wd >>> 25))
  F[21] = (((42 + side) << 12) + Wh) ^ ((Cd << 7) | (Cd >>> 25))
  const v1 = X[d] as number
  F[22] = (((44 + side) << 12) + (X[h] as number)) ^ ((v1 << 7) | (v1 >>> 25))
  F[23] = (((46 + side) << 12) + Th) ^ ((Td << 7) | (Td >>> 25)) ^ ((distance << 15) | (distance >>> 17))
  F[24] = (((48 + side) << 12) + Uh) ^ ((Wd << 7) | (Wd >>> 25)) ^ ((distance << 15) | (distance >>> 17))
  F[25] = (((50 + side) << 12) + Wh) ^ ((Ud << 7) | (Ud >>> 25)) ^ ((distance << 15) | (distance >>> 17))
  F[26] = (((52 + side) << 12) + Ch) ^ ((Cd << 7) | (Cd >>> 25)) ^ ((distance << 15) | (distance >>> 17))
  F[27] = (((54 + side) << 12) + Th) ^ ((Td << 7) | (Td >>> 25)) ^ ((between << 15) | (between >>> 17))
  F[28] = (((56 + side) << 12) + Wd) ^ ((Uh << 7) | (Uh >>> 25)) ^ ((between << 15) | (between >>> 17))
  F[29] = (((58 + side) << 12) + Ch) ^ ((Cd << 7) | (Cd >>> 25)) ^ ((between << 15) | (between >>> 17))
  const v2 = between * 16 + distance
  F[30] = (((60 + side) << 12) + Ud) ^ ((Uh << 7) | (Uh >>> 25)) ^ ((v2 << 15) | (v2 >>> 17))
  // Beside them.
  const hBefore = U[h - 1] as number,
    hAfter = U[h <= n ? h + 1 : 0] as number,
    dBefore = U[d - 1] as number,
    dAfter = U[d + 1] as number
  F[31] = (((62 + side) << 12) + Th) ^ ((Td << 7) | (Td >>> 25)) ^ ((hBefore << 15) | (hBefore >>> 17))
  F[32] = (((64 + side) << 12) + Th) ^ ((Td << 7) | (Td >>> 25)) ^ ((hAfter << 15) | (hAfter >>> 17))
  F[33] = (((66 + side) << 12) + Th) ^ ((Td << 7) | (Td >>> 25)) ^ ((dBefore << 15) | (dBefore >>> 17))
  F[34] = (((68 + side) << 12) + Th) ^ ((Td << 7) | (Td >>> 25)) ^ ((dAfter << 15) | (dAfter >>> 17))
  const v3 = hBefore ^ Math.imul(dBefore, 3)
  F[35] = (((70 + side) << 12) + Uh) ^ ((Ud << 7) | (Ud >>> 25)) ^ ((v3 << 15) | (v3 >>> 17))
  const v4 = hAfter ^ Math.imul(dAfter, 3)
  F[36] = (((72 + side) << 12) + Uh) ^ ((Ud << 7) | (Ud >>> 25)) ^ ((v4 << 15) | (v4 >>> 17))
  const v5 = hAfter ^ Math.imul(dBefore, 3)
  F[37] = (((74 + side) << 12) + Uh) ^ ((Ud << 7) | (Ud >>> 25)) ^ ((v5 << 15) | (v5 >>> 17))
  const v6 = hBefore ^ Math.imul(dAfter, 3)
  F[38] = (((76 + side) << 12) + Uh) ^ ((Ud << 7) | (Ud >>> 25)) ^ ((v6 << 15) | (v6 >>> 17))
  // h's own head, d's children.
  F[39] = (((78 + side) << 12) + (T[Hh] as number)) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[40] = (((80 + side) << 12) + Rh) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[41] = (((82 + side) << 12) + Rh) ^ ((Th << 7) | (Th >>> 25)) ^ ((Rd << 15) | (Rd >>> 17))
  F[42] = (((84 + side) << 12) + Rh) ^ ((Ch << 7) | (Ch >>> 25)) ^ ((Cd << 15) | (Cd >>> 17))
  F[43] = (((86 + side) << 12) + Rh) ^ ((Wh << 7) | (Wh >>> 25)) ^ ((Rd << 15) | (Rd >>> 17))
  F[44] = (((88 + side) << 12) + Rl) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[45] = (((90 + side) << 12) + (W[l] as number)) ^ ((Th << 7) | (Th >>> 25)) ^ ((Rd << 15) | (Rd >>> 17))
  F[46] = (((92 + side) << 12) + (W[l] as number)) ^ ((Wh << 7) | (Wh >>> 25)) ^ ((Rd << 15) | (Rd >>> 17))
  F[47] = (((94 + side) << 12) + (W[l] as number)) ^ ((Ch << 7) | (Ch >>> 25)) ^ ((Cd << 15) | (Cd >>> 17))
  F[48] = (((96 + side) << 12) + (U[r] as number)) ^ ((Th << 7) | (Th >>> 25)) ^ ((Td << 15) | (Td >>> 17))
  F[49] = (((98 + side) << 12) + (leftSet[d] as number)) ^ ((Th << 7) | (Th >>> 25)) ^ ((Rd << 15) | (Rd >>> 17))
  F[50] = (((100 + side) << 12) + (leftSet[d] as number)) ^ ((Wh << 7) | (Wh >>> 25)) ^ ((Rd << 15) | (Rd >>> 17))
  F[51] = (((102 + side) << 12) + (rightSet[d] as number)) ^ ((Th << 7) | (Th >>> 25)) ^ ((Rd << 15) | (Rd >>> 17))
  // d's sisters to be.
  F[52] = (((104 + side) << 12) + Ri) ^ ((Rd << 7) | (Rd >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[53] = (((106 + side) << 12) + Ro) ^ ((Rd << 7) | (Rd >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[54] = (((108 + side) << 12) + Ri) ^ ((Ro << 7) | (Ro >>> 25)) ^ ((kindRd << 15) | (kindRd >>> 17))
  F[55] = (((110 + side) << 12) + (T[inner] as number)) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[56] = (((112 + side) << 12) + (T[outer] as number)) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[57] = (((114 + side) << 12) + (W[inner] as number)) ^ ((Rd << 7) | (Rd >>> 25)) ^ ((Uh << 15) | (Uh >>> 17))
  F[58] = (((116 + side) << 12) + (W[inner] as number)) ^ ((Wd << 7) | (Wd >>> 25)) ^ ((Uh << 15) | (Uh >>> 17))
  F[59] = (((118 + side) << 12) + (C[inner] as number)) ^ ((Cd << 7) | (Cd >>> 25)) ^ ((Uh << 15) | (Uh >>> 17))
  F[60] = (((120 + side) << 12) + set) ^ ((Rd << 7) | (Rd >>> 25)) ^ ((Uh << 15) | (Uh >>> 17))
  F[61] = (((122 + side) << 12) + set) ^ ((Wh << 7) | (Wh >>> 25)) ^ ((Rd << 15) | (Rd >>> 17))
  F[62] = (((124 + side) << 12) + (rightSet[h] as number)) ^ ((Ch << 7) | (Ch >>> 25)) ^ ((Rd << 15) | (Rd >>> 17))
  F[63] = (((126 + side) << 12) + (leftSet[h] as number)) ^ ((Ch << 7) | (Ch >>> 25)) ^ ((Rd << 15) | (Rd >>> 17))
  F[64] = (((128 + side) << 12) + Wh) ^ ((Rd << 7) | (Rd >>> 25)) ^ ((distance << 15) | (distance >>> 17))
  F[65] = (((130 + side) << 12) + Ch) ^ ((Rd << 7) | (Rd >>> 25)) ^ ((between << 15) | (between >>> 17))
  F[66] = (((132 + side) << 12) + Ch) ^ ((Rd << 7) | (Rd >>> 25)) ^ ((Cd << 15) | (Cd >>> 17))
  // The edges of what hangs on d, and on h.
  const el = leftEdge[d] as number
  const er = rightEdge[d] as number
  const step = h < el ? el - h : h > er ? h - er : 0
  const edgeGap = step > 10 ? 7 : step > 5 ? 6 : step
  const Wel = W[el] as number
  const Tel = T[el] as number
  const Wbefore = W[el - 1] as number
  const Wafter = W[er + 1] as number
  F[67] = (((134 + side) << 12) + edgeGap) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[68] = (((136 + side) << 12) + edgeGap) ^ ((Rd << 7) | (Rd >>> 25)) ^ ((Uh << 15) | (Uh >>> 17))
  F[69] = (((138 + side) << 12) + edgeGap) ^ ((Wel << 7) | (Wel >>> 25)) ^ ((Uh << 15) | (Uh >>> 17))
  F[70] = (((140 + side) << 12) + Wel) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[71] = (((142 + side) << 12) + Tel) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[72] = (((144 + side) << 12) + Wel) ^ ((Wh << 7) | (Wh >>> 25)) ^ ((Ud << 15) | (Ud >>> 17))
  F[73] = (((146 + side) << 12) + Wbefore) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[74] = (((148 + side) << 12) + Wbefore) ^ ((Rd << 7) | (Rd >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[75] = (((150 + side) << 12) + Wafter) ^ ((Td << 7) | (Td >>> 25)) ^ ((Th << 15) | (Th >>> 17))
  F[76] = (((152 + side) << 12) + edgeGap) ^ ((Tel << 7) | (Tel >>> 25)) ^ ((Ud << 15) | (Ud >>> 17)) ^ ((Uh << 23) | (Uh >>> 9))
  F[77] = (((154 + side) << 12) + Wbefore) ^ ((Wel << 7) | (Wel >>> 25)) ^ ((Ud << 15) | (Ud >>> 17)) ^ ((Uh << 23) | (Uh >>> 9))
  F[78] =
    (((156 + side) << 12) + Wbefore) ^ ((Wafter << 7) | (Wafter >>> 25)) ^ ((Rd << 15) | (Rd >>> 17)) ^ ((Uh << 23) | (Uh >>> 9))
  F[79] = (((158 + side) << 12) + Tel) ^ ((Ch << 7) | (Ch >>> 25)) ^ ((Rd << 15) | (Rd >>> 17))
  F[80] = (((160 + side) << 12) + Wel) ^ ((Ch << 7) | (Ch >>> 25)) ^ ((Cd << 15) | (Cd >>> 17))
  F[81] =
    (((162 + side) << 12) + edgeGap) ^ ((kind << 7) | (kind >>> 25)) ^ ((Rd << 15) | (Rd >>> 17)) ^ ((Uh << 23) | (Uh >>> 9))
  F[82] =
    (((164 + side) << 12) + (d > h ? ((rightEdge[h] as number) < d ? 1 : 2) : (leftEdge[h] as number) > d ? 1 : 2)) ^
    ((kindRd << 7) | (kindRd >>> 25)) ^
    ((Uh << 15) | (Uh >>> 17))
  return 83
}
