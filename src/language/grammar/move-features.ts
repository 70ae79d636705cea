import { four, one, three, two } from './hash.js'
import type { State } from './state.js'

/** The features of the move in hand; the first `fillMoveFeatures()` of them. */
export const moveFeatures = new Uint32Array(256)
const F = moveFeatures

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
  // Single words.
  F[0] = one(1, Wa)
  F[1] = one(2, Ta)
  F[2] = two(3, Wa, Ta)
  F[3] = one(4, Wb)
  F[4] = one(5, Tb)
  F[5] = two(6, Wb, Tb)
  F[6] = one(7, Tc)
  F[7] = two(8, Wc, Tc)
  F[8] = one(9, Wp)
  F[9] = one(10, Tp)
  F[10] = two(11, Wp, Tp)
  F[11] = one(12, Wq)
  F[12] = one(13, Tq)
  F[13] = two(14, Wq, Tq)
  F[14] = one(15, Wr)
  F[15] = one(16, Tr)
  F[16] = two(17, Wr, Tr)
  // The top and the next word; the top and the one below.
  F[17] = four(18, Wa, Ta, Wp, Tp)
  F[18] = three(19, Wa, Ta, Wp)
  F[19] = three(20, Wa, Wp, Tp)
  F[20] = three(21, Wa, Ta, Tp)
  F[21] = three(22, Ta, Wp, Tp)
  F[22] = two(23, Wa, Wp)
  F[23] = two(24, Ta, Tp)
  F[24] = two(25, Tp, Tq)
  F[25] = two(26, X[a] as number, X[p] as number)
  F[26] = two(27, Tb, Ta)
  F[27] = two(28, Wb, Wa)
  F[28] = three(29, Wb, Tb, Ta)
  F[29] = three(30, Tb, Wa, Ta)
  F[30] = four(31, Wb, Tb, Wa, Ta)
  F[31] = two(32, Tb, Tp)
  F[32] = two(33, Wb, Tp)
  F[33] = two(34, Wb, Wp)
  F[34] = two(35, Tb, Wp)
  // Three and four words.
  F[35] = three(36, Ta, Tp, Tq)
  F[36] = four(37, Ta, Tp, Tq, Tr)
  F[37] = three(38, Tp, Tq, Tr)
  F[38] = three(39, Tb, Ta, Tp)
  F[39] = four(40, Tb, Ta, Tp, Tq)
  F[40] = three(41, Tc, Tb, Ta)
  F[41] = four(42, Tc, Tb, Ta, Tp)
  F[42] = four(43, Ua, Up, Uq, Ur)
  F[43] = four(44, Ub, Ua, Up, Uq)
  F[44] = four(45, Wa, Up, Uq, Ur)
  F[45] = four(46, Wp, Ua, Uq, Ur)
  F[46] = three(47, Wa, Ub, Up)
  F[47] = three(48, Wb, Ua, Up)
  F[48] = three(49, Wp, Ub, Ua)
  F[49] = three(50, Wq, Ua, Up)
  F[50] = four(51, Up, Uq, Ur, Us)
  F[51] = three(52, Wa, Wp, Uq)
  F[52] = three(53, Wa, Wp, Ub)
  F[53] = three(54, Wb, Wa, Up)
  F[54] = three(55, Wb, Wp, Ua)
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
  F[55] = three(56, Ta, U[aL] as number, Tp)
  F[56] = three(57, Ta, U[aR] as number, Tp)
  F[57] = three(58, Ta, Tp, U[pL] as number)
  F[58] = three(59, Ta, Tb, U[bR] as number)
  F[59] = three(60, Ta, Tb, U[bL] as number)
  F[60] = three(61, Tb, Ta, U[aL] as number)
  F[61] = three(62, Tb, Ta, U[aR] as number)
  F[62] = three(63, Ta, RaL, Tp)
  F[63] = three(64, Ta, RaR, Tp)
  F[64] = three(65, Ta, RpL, Tp)
  F[65] = three(66, Tb, RbR, Ta)
  F[66] = three(67, Tb, RaL, Ta)
  F[67] = two(68, Wa, RaL)
  F[68] = two(69, Wa, RaR)
  F[69] = two(70, Wb, RbL)
  F[70] = two(71, Wb, RbR)
  F[71] = two(72, Wp, RpL)
  F[72] = two(73, Ta, W[aL] as number)
  F[73] = two(74, Ta, W[aR] as number)
  F[74] = two(75, Tp, W[pL] as number)
  F[75] = two(76, Tb, W[bR] as number)
  F[76] = two(77, Tb, W[bL] as number)
  F[77] = four(78, Ta, RaL, R[aLL] as number, Tp)
  F[78] = four(79, Ta, RaR, R[aRR] as number, Tp)
  F[79] = four(80, Tp, RpL, R[pLL] as number, Ta)
  F[80] = three(81, Ta, U[aR] as number, U[aRR] as number)
  F[81] = three(82, W[aL] as number, Wa, Tp)
  F[82] = three(83, W[aR] as number, Wa, Tp)
  F[83] = three(84, W[aL] as number, Wp, Tp)
  // How many children, and of which relations.
  const La = leftCount[a] as number,
    Na = rightCount[a] as number,
    Nb = rightCount[b] as number,
    Lp = leftCount[p] as number
  const Sa = leftSet[a] as number,
    Za = rightSet[a] as number,
    Zb = rightSet[b] as number,
    Sp = leftSet[p] as number
  F[84] = two(85, Wa, La)
  F[85] = two(86, Wa, Na)
  F[86] = two(87, Ta, La * 8 + Na)
  F[87] = two(88, Tb, Nb)
  F[88] = two(89, Wb, Nb)
  F[89] = two(90, Wp, Lp)
  F[90] = two(91, Tp, Lp)
  F[91] = three(92, Ta, Sa, Tp)
  F[92] = three(93, Ta, Za, Tp)
  F[93] = three(94, Tb, Zb, Ta)
  F[94] = three(95, Wa, Za, Tp)
  F[95] = three(96, Wb, Zb, Ta)
  F[96] = three(97, Tp, Sp, Ta)
  F[97] = two(98, Wa, Sa)
  F[98] = two(99, Wp, Sp)
  // Distances.
  F[99] = two(100, Wa, near)
  F[100] = two(101, Ta, near)
  F[101] = two(102, Wp, near)
  F[102] = two(103, Tp, near)
  F[103] = three(104, Ta, Tp, near)
  F[104] = three(105, Wa, Wp, near)
  F[105] = three(106, Tb, Ta, deep)
  F[106] = three(107, Wb, Wa, deep)
  F[107] = two(108, Wb, deep)
  F[108] = two(109, Tb, deep)
  F[109] = four(110, Tb, Ta, Tp, near * 8 + deep)
  // Neighbours, and what lies between and ahead.
  const before = p > 1 ? p - 1 : 0
  const down = depth > 3 ? 4 : depth
  F[110] = three(111, Ta, U[before] as number, Tp)
  F[111] = three(112, W[before] as number, Ta, Tp)
  F[112] = four(113, Tb, U[a < n ? a + 1 : 0] as number, Ta, Tp)
  F[113] = two(114, down, Up)
  F[114] = three(115, down, Ua, p > n ? 1 : 0)
  const markNear = Math.min((marks[p] as number) - (marks[a] as number), 3)
  const markDeep = Math.min((marks[a] as number) - (marks[b] as number), 3)
  const verbAhead = p <= n ? (ahead[p + 1] as number) : 9
  F[115] = three(116, Ta, Tp, markNear)
  F[116] = three(117, Tb, Ta, markDeep)
  F[117] = four(118, Tb, Ta, Tp, markNear * 4 + markDeep)
  F[118] = three(119, Wa, Tp, verbAhead)
  F[119] = three(120, Wp, Ta, verbAhead)
  F[120] = three(121, Wb, Ta, verbAhead)
  F[121] = three(122, Ta, Tp, verbAhead)
  F[122] = four(123, Ub, Ua, Up, verbAhead)
  // Senses.
  F[123] = two(124, Ca, Cp)
  F[124] = two(125, Ca, Tp)
  F[125] = two(126, Ta, Cp)
  F[126] = two(127, Cb, Ca)
  F[127] = two(128, Cb, Ta)
  F[128] = two(129, Tb, Ca)
  F[129] = three(130, Cb, Ca, Tp)
  F[130] = three(131, Cb, Ta, Cp)
  F[131] = two(132, Cb, Cp)
  F[132] = three(133, Tb, Ca, Cp)
  F[133] = three(134, Ca, Cp, near)
  F[134] = three(135, Wa, Cp, Tp)
  F[135] = three(136, Ca, Wp, Ta)
  F[136] = three(137, Wb, Ca, Tb)
  F[137] = three(138, Cb, Wa, Tb)
  F[138] = three(139, Ca, Tp, Cq)
  F[139] = three(140, Cb, Zb, Ca)
  F[140] = three(141, Ca, Za, Tp)
  F[141] = three(142, Cp, RpL, Ta)
  F[142] = three(143, Cb, C[bR] as number, Ca)
  F[143] = three(144, Ca, Sa, Tp)
  F[144] = four(145, Uc, Cb, Ua, Tp)
  F[145] = one(146, 0)
  return 146
}
