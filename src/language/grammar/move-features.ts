import type { State } from './state.js'

// A feature is a number of its template, turned into place with one to four values (see hash.ts). Written out: the
// compiler puts a function in place only so often in one caller, and here the calls cost a third of all the time of a parse.

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
  F[0] = (1 << 12) + Wa
  F[1] = (2 << 12) + Ta
  F[2] = ((3 << 12) + Wa) ^ ((Ta << 7) | (Ta >>> 25))
  F[3] = (4 << 12) + Wb
  F[4] = (5 << 12) + Tb
  F[5] = ((6 << 12) + Wb) ^ ((Tb << 7) | (Tb >>> 25))
  F[6] = (7 << 12) + Tc
  F[7] = ((8 << 12) + Wc) ^ ((Tc << 7) | (Tc >>> 25))
  F[8] = (9 << 12) + Wp
  F[9] = (10 << 12) + Tp
  F[10] = ((11 << 12) + Wp) ^ ((Tp << 7) | (Tp >>> 25))
  F[11] = (12 << 12) + Wq
  F[12] = (13 << 12) + Tq
  F[13] = ((14 << 12) + Wq) ^ ((Tq << 7) | (Tq >>> 25))
  F[14] = (15 << 12) + Wr
  F[15] = (16 << 12) + Tr
  F[16] = ((17 << 12) + Wr) ^ ((Tr << 7) | (Tr >>> 25))
  // The top and the next word; the top and the one below.
  F[17] = ((18 << 12) + Wa) ^ ((Ta << 7) | (Ta >>> 25)) ^ ((Wp << 15) | (Wp >>> 17)) ^ ((Tp << 23) | (Tp >>> 9))
  F[18] = ((19 << 12) + Wa) ^ ((Ta << 7) | (Ta >>> 25)) ^ ((Wp << 15) | (Wp >>> 17))
  F[19] = ((20 << 12) + Wa) ^ ((Wp << 7) | (Wp >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[20] = ((21 << 12) + Wa) ^ ((Ta << 7) | (Ta >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[21] = ((22 << 12) + Ta) ^ ((Wp << 7) | (Wp >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[22] = ((23 << 12) + Wa) ^ ((Wp << 7) | (Wp >>> 25))
  F[23] = ((24 << 12) + Ta) ^ ((Tp << 7) | (Tp >>> 25))
  F[24] = ((25 << 12) + Tp) ^ ((Tq << 7) | (Tq >>> 25))
  const v1 = X[p] as number
  F[25] = ((26 << 12) + (X[a] as number)) ^ ((v1 << 7) | (v1 >>> 25))
  F[26] = ((27 << 12) + Tb) ^ ((Ta << 7) | (Ta >>> 25))
  F[27] = ((28 << 12) + Wb) ^ ((Wa << 7) | (Wa >>> 25))
  F[28] = ((29 << 12) + Wb) ^ ((Tb << 7) | (Tb >>> 25)) ^ ((Ta << 15) | (Ta >>> 17))
  F[29] = ((30 << 12) + Tb) ^ ((Wa << 7) | (Wa >>> 25)) ^ ((Ta << 15) | (Ta >>> 17))
  F[30] = ((31 << 12) + Wb) ^ ((Tb << 7) | (Tb >>> 25)) ^ ((Wa << 15) | (Wa >>> 17)) ^ ((Ta << 23) | (Ta >>> 9))
  F[31] = ((32 << 12) + Tb) ^ ((Tp << 7) | (Tp >>> 25))
  F[32] = ((33 << 12) + Wb) ^ ((Tp << 7) | (Tp >>> 25))
  F[33] = ((34 << 12) + Wb) ^ ((Wp << 7) | (Wp >>> 25))
  F[34] = ((35 << 12) + Tb) ^ ((Wp << 7) | (Wp >>> 25))
  // Three and four words.
  F[35] = ((36 << 12) + Ta) ^ ((Tp << 7) | (Tp >>> 25)) ^ ((Tq << 15) | (Tq >>> 17))
  F[36] = ((37 << 12) + Ta) ^ ((Tp << 7) | (Tp >>> 25)) ^ ((Tq << 15) | (Tq >>> 17)) ^ ((Tr << 23) | (Tr >>> 9))
  F[37] = ((38 << 12) + Tp) ^ ((Tq << 7) | (Tq >>> 25)) ^ ((Tr << 15) | (Tr >>> 17))
  F[38] = ((39 << 12) + Tb) ^ ((Ta << 7) | (Ta >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[39] = ((40 << 12) + Tb) ^ ((Ta << 7) | (Ta >>> 25)) ^ ((Tp << 15) | (Tp >>> 17)) ^ ((Tq << 23) | (Tq >>> 9))
  F[40] = ((41 << 12) + Tc) ^ ((Tb << 7) | (Tb >>> 25)) ^ ((Ta << 15) | (Ta >>> 17))
  F[41] = ((42 << 12) + Tc) ^ ((Tb << 7) | (Tb >>> 25)) ^ ((Ta << 15) | (Ta >>> 17)) ^ ((Tp << 23) | (Tp >>> 9))
  F[42] = ((43 << 12) + Ua) ^ ((Up << 7) | (Up >>> 25)) ^ ((Uq << 15) | (Uq >>> 17)) ^ ((Ur << 23) | (Ur >>> 9))
  F[43] = ((44 << 12) + Ub) ^ ((Ua << 7) | (Ua >>> 25)) ^ ((Up << 15) | (Up >>> 17)) ^ ((Uq << 23) | (Uq >>> 9))
  F[44] = ((45 << 12) + Wa) ^ ((Up << 7) | (Up >>> 25)) ^ ((Uq << 15) | (Uq >>> 17)) ^ ((Ur << 23) | (Ur >>> 9))
  F[45] = ((46 << 12) + Wp) ^ ((Ua << 7) | (Ua >>> 25)) ^ ((Uq << 15) | (Uq >>> 17)) ^ ((Ur << 23) | (Ur >>> 9))
  F[46] = ((47 << 12) + Wa) ^ ((Ub << 7) | (Ub >>> 25)) ^ ((Up << 15) | (Up >>> 17))
  F[47] = ((48 << 12) + Wb) ^ ((Ua << 7) | (Ua >>> 25)) ^ ((Up << 15) | (Up >>> 17))
  F[48] = ((49 << 12) + Wp) ^ ((Ub << 7) | (Ub >>> 25)) ^ ((Ua << 15) | (Ua >>> 17))
  F[49] = ((50 << 12) + Wq) ^ ((Ua << 7) | (Ua >>> 25)) ^ ((Up << 15) | (Up >>> 17))
  F[50] = ((51 << 12) + Up) ^ ((Uq << 7) | (Uq >>> 25)) ^ ((Ur << 15) | (Ur >>> 17)) ^ ((Us << 23) | (Us >>> 9))
  F[51] = ((52 << 12) + Wa) ^ ((Wp << 7) | (Wp >>> 25)) ^ ((Uq << 15) | (Uq >>> 17))
  F[52] = ((53 << 12) + Wa) ^ ((Wp << 7) | (Wp >>> 25)) ^ ((Ub << 15) | (Ub >>> 17))
  F[53] = ((54 << 12) + Wb) ^ ((Wa << 7) | (Wa >>> 25)) ^ ((Up << 15) | (Up >>> 17))
  F[54] = ((55 << 12) + Wb) ^ ((Wp << 7) | (Wp >>> 25)) ^ ((Ua << 15) | (Ua >>> 17))
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
  const v2 = U[aL] as number
  F[55] = ((56 << 12) + Ta) ^ ((v2 << 7) | (v2 >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  const v3 = U[aR] as number
  F[56] = ((57 << 12) + Ta) ^ ((v3 << 7) | (v3 >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  const v4 = U[pL] as number
  F[57] = ((58 << 12) + Ta) ^ ((Tp << 7) | (Tp >>> 25)) ^ ((v4 << 15) | (v4 >>> 17))
  const v5 = U[bR] as number
  F[58] = ((59 << 12) + Ta) ^ ((Tb << 7) | (Tb >>> 25)) ^ ((v5 << 15) | (v5 >>> 17))
  const v6 = U[bL] as number
  F[59] = ((60 << 12) + Ta) ^ ((Tb << 7) | (Tb >>> 25)) ^ ((v6 << 15) | (v6 >>> 17))
  F[60] = ((61 << 12) + Tb) ^ ((Ta << 7) | (Ta >>> 25)) ^ ((v2 << 15) | (v2 >>> 17))
  F[61] = ((62 << 12) + Tb) ^ ((Ta << 7) | (Ta >>> 25)) ^ ((v3 << 15) | (v3 >>> 17))
  F[62] = ((63 << 12) + Ta) ^ ((RaL << 7) | (RaL >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[63] = ((64 << 12) + Ta) ^ ((RaR << 7) | (RaR >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[64] = ((65 << 12) + Ta) ^ ((RpL << 7) | (RpL >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[65] = ((66 << 12) + Tb) ^ ((RbR << 7) | (RbR >>> 25)) ^ ((Ta << 15) | (Ta >>> 17))
  F[66] = ((67 << 12) + Tb) ^ ((RaL << 7) | (RaL >>> 25)) ^ ((Ta << 15) | (Ta >>> 17))
  F[67] = ((68 << 12) + Wa) ^ ((RaL << 7) | (RaL >>> 25))
  F[68] = ((69 << 12) + Wa) ^ ((RaR << 7) | (RaR >>> 25))
  F[69] = ((70 << 12) + Wb) ^ ((RbL << 7) | (RbL >>> 25))
  F[70] = ((71 << 12) + Wb) ^ ((RbR << 7) | (RbR >>> 25))
  F[71] = ((72 << 12) + Wp) ^ ((RpL << 7) | (RpL >>> 25))
  const v7 = W[aL] as number
  F[72] = ((73 << 12) + Ta) ^ ((v7 << 7) | (v7 >>> 25))
  const v8 = W[aR] as number
  F[73] = ((74 << 12) + Ta) ^ ((v8 << 7) | (v8 >>> 25))
  const v9 = W[pL] as number
  F[74] = ((75 << 12) + Tp) ^ ((v9 << 7) | (v9 >>> 25))
  const v10 = W[bR] as number
  F[75] = ((76 << 12) + Tb) ^ ((v10 << 7) | (v10 >>> 25))
  const v11 = W[bL] as number
  F[76] = ((77 << 12) + Tb) ^ ((v11 << 7) | (v11 >>> 25))
  const v12 = R[aLL] as number
  F[77] = ((78 << 12) + Ta) ^ ((RaL << 7) | (RaL >>> 25)) ^ ((v12 << 15) | (v12 >>> 17)) ^ ((Tp << 23) | (Tp >>> 9))
  const v13 = R[aRR] as number
  F[78] = ((79 << 12) + Ta) ^ ((RaR << 7) | (RaR >>> 25)) ^ ((v13 << 15) | (v13 >>> 17)) ^ ((Tp << 23) | (Tp >>> 9))
  const v14 = R[pLL] as number
  F[79] = ((80 << 12) + Tp) ^ ((RpL << 7) | (RpL >>> 25)) ^ ((v14 << 15) | (v14 >>> 17)) ^ ((Ta << 23) | (Ta >>> 9))
  const v15 = U[aRR] as number
  F[80] = ((81 << 12) + Ta) ^ ((v3 << 7) | (v3 >>> 25)) ^ ((v15 << 15) | (v15 >>> 17))
  F[81] = ((82 << 12) + (W[aL] as number)) ^ ((Wa << 7) | (Wa >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[82] = ((83 << 12) + (W[aR] as number)) ^ ((Wa << 7) | (Wa >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[83] = ((84 << 12) + (W[aL] as number)) ^ ((Wp << 7) | (Wp >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  // How many children, and of which relations.
  const La = leftCount[a] as number,
    Na = rightCount[a] as number,
    Nb = rightCount[b] as number,
    Lp = leftCount[p] as number
  const Sa = leftSet[a] as number,
    Za = rightSet[a] as number,
    Zb = rightSet[b] as number,
    Sp = leftSet[p] as number
  F[84] = ((85 << 12) + Wa) ^ ((La << 7) | (La >>> 25))
  F[85] = ((86 << 12) + Wa) ^ ((Na << 7) | (Na >>> 25))
  const v16 = La * 8 + Na
  F[86] = ((87 << 12) + Ta) ^ ((v16 << 7) | (v16 >>> 25))
  F[87] = ((88 << 12) + Tb) ^ ((Nb << 7) | (Nb >>> 25))
  F[88] = ((89 << 12) + Wb) ^ ((Nb << 7) | (Nb >>> 25))
  F[89] = ((90 << 12) + Wp) ^ ((Lp << 7) | (Lp >>> 25))
  F[90] = ((91 << 12) + Tp) ^ ((Lp << 7) | (Lp >>> 25))
  F[91] = ((92 << 12) + Ta) ^ ((Sa << 7) | (Sa >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[92] = ((93 << 12) + Ta) ^ ((Za << 7) | (Za >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[93] = ((94 << 12) + Tb) ^ ((Zb << 7) | (Zb >>> 25)) ^ ((Ta << 15) | (Ta >>> 17))
  F[94] = ((95 << 12) + Wa) ^ ((Za << 7) | (Za >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[95] = ((96 << 12) + Wb) ^ ((Zb << 7) | (Zb >>> 25)) ^ ((Ta << 15) | (Ta >>> 17))
  F[96] = ((97 << 12) + Tp) ^ ((Sp << 7) | (Sp >>> 25)) ^ ((Ta << 15) | (Ta >>> 17))
  F[97] = ((98 << 12) + Wa) ^ ((Sa << 7) | (Sa >>> 25))
  F[98] = ((99 << 12) + Wp) ^ ((Sp << 7) | (Sp >>> 25))
  // Distances.
  F[99] = ((100 << 12) + Wa) ^ ((near << 7) | (near >>> 25))
  F[100] = ((101 << 12) + Ta) ^ ((near << 7) | (near >>> 25))
  F[101] = ((102 << 12) + Wp) ^ ((near << 7) | (near >>> 25))
  F[102] = ((103 << 12) + Tp) ^ ((near << 7) | (near >>> 25))
  F[103] = ((104 << 12) + Ta) ^ ((Tp << 7) | (Tp >>> 25)) ^ ((near << 15) | (near >>> 17))
  F[104] = ((105 << 12) + Wa) ^ ((Wp << 7) | (Wp >>> 25)) ^ ((near << 15) | (near >>> 17))
  F[105] = ((106 << 12) + Tb) ^ ((Ta << 7) | (Ta >>> 25)) ^ ((deep << 15) | (deep >>> 17))
  F[106] = ((107 << 12) + Wb) ^ ((Wa << 7) | (Wa >>> 25)) ^ ((deep << 15) | (deep >>> 17))
  F[107] = ((108 << 12) + Wb) ^ ((deep << 7) | (deep >>> 25))
  F[108] = ((109 << 12) + Tb) ^ ((deep << 7) | (deep >>> 25))
  const v17 = near * 8 + deep
  F[109] = ((110 << 12) + Tb) ^ ((Ta << 7) | (Ta >>> 25)) ^ ((Tp << 15) | (Tp >>> 17)) ^ ((v17 << 23) | (v17 >>> 9))
  // Neighbours, and what lies between and ahead.
  const before = p > 1 ? p - 1 : 0
  const down = depth > 3 ? 4 : depth
  const v18 = U[before] as number
  F[110] = ((111 << 12) + Ta) ^ ((v18 << 7) | (v18 >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[111] = ((112 << 12) + (W[before] as number)) ^ ((Ta << 7) | (Ta >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  const v19 = U[a < n ? a + 1 : 0] as number
  F[112] = ((113 << 12) + Tb) ^ ((v19 << 7) | (v19 >>> 25)) ^ ((Ta << 15) | (Ta >>> 17)) ^ ((Tp << 23) | (Tp >>> 9))
  F[113] = ((114 << 12) + down) ^ ((Up << 7) | (Up >>> 25))
  const v20 = p > n ? 1 : 0
  F[114] = ((115 << 12) + down) ^ ((Ua << 7) | (Ua >>> 25)) ^ ((v20 << 15) | (v20 >>> 17))
  const markNear = Math.min((marks[p] as number) - (marks[a] as number), 3)
  const markDeep = Math.min((marks[a] as number) - (marks[b] as number), 3)
  const verbAhead = p <= n ? (ahead[p + 1] as number) : 9
  F[115] = ((116 << 12) + Ta) ^ ((Tp << 7) | (Tp >>> 25)) ^ ((markNear << 15) | (markNear >>> 17))
  F[116] = ((117 << 12) + Tb) ^ ((Ta << 7) | (Ta >>> 25)) ^ ((markDeep << 15) | (markDeep >>> 17))
  const v21 = markNear * 4 + markDeep
  F[117] = ((118 << 12) + Tb) ^ ((Ta << 7) | (Ta >>> 25)) ^ ((Tp << 15) | (Tp >>> 17)) ^ ((v21 << 23) | (v21 >>> 9))
  F[118] = ((119 << 12) + Wa) ^ ((Tp << 7) | (Tp >>> 25)) ^ ((verbAhead << 15) | (verbAhead >>> 17))
  F[119] = ((120 << 12) + Wp) ^ ((Ta << 7) | (Ta >>> 25)) ^ ((verbAhead << 15) | (verbAhead >>> 17))
  F[120] = ((121 << 12) + Wb) ^ ((Ta << 7) | (Ta >>> 25)) ^ ((verbAhead << 15) | (verbAhead >>> 17))
  F[121] = ((122 << 12) + Ta) ^ ((Tp << 7) | (Tp >>> 25)) ^ ((verbAhead << 15) | (verbAhead >>> 17))
  F[122] = ((123 << 12) + Ub) ^ ((Ua << 7) | (Ua >>> 25)) ^ ((Up << 15) | (Up >>> 17)) ^ ((verbAhead << 23) | (verbAhead >>> 9))
  // Senses.
  F[123] = ((124 << 12) + Ca) ^ ((Cp << 7) | (Cp >>> 25))
  F[124] = ((125 << 12) + Ca) ^ ((Tp << 7) | (Tp >>> 25))
  F[125] = ((126 << 12) + Ta) ^ ((Cp << 7) | (Cp >>> 25))
  F[126] = ((127 << 12) + Cb) ^ ((Ca << 7) | (Ca >>> 25))
  F[127] = ((128 << 12) + Cb) ^ ((Ta << 7) | (Ta >>> 25))
  F[128] = ((129 << 12) + Tb) ^ ((Ca << 7) | (Ca >>> 25))
  F[129] = ((130 << 12) + Cb) ^ ((Ca << 7) | (Ca >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[130] = ((131 << 12) + Cb) ^ ((Ta << 7) | (Ta >>> 25)) ^ ((Cp << 15) | (Cp >>> 17))
  F[131] = ((132 << 12) + Cb) ^ ((Cp << 7) | (Cp >>> 25))
  F[132] = ((133 << 12) + Tb) ^ ((Ca << 7) | (Ca >>> 25)) ^ ((Cp << 15) | (Cp >>> 17))
  F[133] = ((134 << 12) + Ca) ^ ((Cp << 7) | (Cp >>> 25)) ^ ((near << 15) | (near >>> 17))
  F[134] = ((135 << 12) + Wa) ^ ((Cp << 7) | (Cp >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[135] = ((136 << 12) + Ca) ^ ((Wp << 7) | (Wp >>> 25)) ^ ((Ta << 15) | (Ta >>> 17))
  F[136] = ((137 << 12) + Wb) ^ ((Ca << 7) | (Ca >>> 25)) ^ ((Tb << 15) | (Tb >>> 17))
  F[137] = ((138 << 12) + Cb) ^ ((Wa << 7) | (Wa >>> 25)) ^ ((Tb << 15) | (Tb >>> 17))
  F[138] = ((139 << 12) + Ca) ^ ((Tp << 7) | (Tp >>> 25)) ^ ((Cq << 15) | (Cq >>> 17))
  F[139] = ((140 << 12) + Cb) ^ ((Zb << 7) | (Zb >>> 25)) ^ ((Ca << 15) | (Ca >>> 17))
  F[140] = ((141 << 12) + Ca) ^ ((Za << 7) | (Za >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[141] = ((142 << 12) + Cp) ^ ((RpL << 7) | (RpL >>> 25)) ^ ((Ta << 15) | (Ta >>> 17))
  const v22 = C[bR] as number
  F[142] = ((143 << 12) + Cb) ^ ((v22 << 7) | (v22 >>> 25)) ^ ((Ca << 15) | (Ca >>> 17))
  F[143] = ((144 << 12) + Ca) ^ ((Sa << 7) | (Sa >>> 25)) ^ ((Tp << 15) | (Tp >>> 17))
  F[144] = ((145 << 12) + Uc) ^ ((Cb << 7) | (Cb >>> 25)) ^ ((Ua << 15) | (Ua >>> 17)) ^ ((Tp << 23) | (Tp >>> 9))
  F[145] = (146 << 12) + 0
  return 146
}
