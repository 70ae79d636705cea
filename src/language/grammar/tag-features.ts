import { AFTER, BEFORE, WORD } from './words.js'

// A feature is a number of its template, turned into place with one to four values (see hash.ts). Written out: the
// compiler puts a function in place only so often in one caller, and here the calls cost a third of all the time of a parse.

/** The features of the tag in hand; the first `fillTagFeatures()` of them. */
export const tagFeatures = new Uint32Array(96)
const F = tagFeatures

/**
 * Features of word i (1 to n): itself, its ends, two words either side, the two tags before, what the lexicon says. The number of
 * a template is part of its hash, so the order of the lines below is what a trained model knows them by.
 */
export function fillTagFeatures(
  attributes: Int32Array,
  rows: Int32Array,
  n: number,
  i: number,
  tag1: number,
  tag2: number,
): number {
  const size = WORD.size
  const here = (rows[i] as number) * size
  const left = (i > 1 ? (rows[i - 1] as number) : BEFORE) * size
  const left2 = (i > 2 ? (rows[i - 2] as number) : BEFORE) * size
  const right = (i < n ? (rows[i + 1] as number) : AFTER) * size
  const right2 = (i + 1 < n ? (rows[i + 2] as number) : AFTER) * size
  const word = attributes[here + WORD.norm] as number
  const shape = attributes[here + WORD.shape] as number
  const suffix2 = attributes[here + WORD.suffix2] as number
  const suffix3 = attributes[here + WORD.suffix3] as number
  const flags = (attributes[here + WORD.flags] as number) + (i === 1 ? 1 : 0)
  const parts = attributes[here + WORD.parts] as number
  const nounClass = attributes[here + WORD.nounClass] as number
  const verbClass = attributes[here + WORD.verbClass] as number
  const leftWord = attributes[left + WORD.norm] as number
  const rightWord = attributes[right + WORD.norm] as number
  const leftParts = attributes[left + WORD.parts] as number
  const rightParts = attributes[right + WORD.parts] as number
  const rightShape = attributes[right + WORD.shape] as number
  const rightSuffix = attributes[right + WORD.suffix3] as number
  const leftShape = attributes[left + WORD.shape] as number
  F[0] = (1 << 12) + word
  F[1] = (2 << 12) + (attributes[here + WORD.form] as number)
  F[2] = (3 << 12) + shape
  F[3] = (4 << 12) + (attributes[here + WORD.suffix1] as number)
  F[4] = (5 << 12) + suffix2
  F[5] = (6 << 12) + suffix3
  F[6] = (7 << 12) + (attributes[here + WORD.suffix4] as number)
  F[7] = (8 << 12) + (attributes[here + WORD.prefix2] as number)
  F[8] = (9 << 12) + (attributes[here + WORD.prefix3] as number)
  F[9] = (10 << 12) + flags
  F[10] = (11 << 12) + tag1
  F[11] = ((12 << 12) + tag1) ^ ((tag2 << 7) | (tag2 >>> 25))
  F[12] = ((13 << 12) + tag1) ^ ((word << 7) | (word >>> 25))
  F[13] = ((14 << 12) + tag1) ^ ((suffix3 << 7) | (suffix3 >>> 25))
  F[14] = (15 << 12) + leftWord
  F[15] = (16 << 12) + rightWord
  F[16] = (17 << 12) + (attributes[left2 + WORD.norm] as number)
  F[17] = (18 << 12) + (attributes[right2 + WORD.norm] as number)
  F[18] = ((19 << 12) + leftWord) ^ ((word << 7) | (word >>> 25))
  F[19] = ((20 << 12) + rightWord) ^ ((word << 7) | (word >>> 25))
  F[20] = ((21 << 12) + rightWord) ^ ((tag1 << 7) | (tag1 >>> 25))
  F[21] = (22 << 12) + rightSuffix
  F[22] = (23 << 12) + rightShape
  F[23] = ((24 << 12) + rightShape) ^ ((shape << 7) | (shape >>> 25))
  F[24] = ((25 << 12) + rightSuffix) ^ ((suffix3 << 7) | (suffix3 >>> 25))
  F[25] = (26 << 12) + (attributes[left + WORD.suffix3] as number)
  F[26] = ((27 << 12) + leftShape) ^ ((shape << 7) | (shape >>> 25))
  F[27] = ((28 << 12) + tag1) ^ ((flags << 7) | (flags >>> 25))
  F[28] = (29 << 12) + parts
  F[29] = ((30 << 12) + parts) ^ ((shape << 7) | (shape >>> 25))
  F[30] = ((31 << 12) + parts) ^ ((suffix2 << 7) | (suffix2 >>> 25))
  F[31] = ((32 << 12) + parts) ^ ((tag1 << 7) | (tag1 >>> 25))
  F[32] = ((33 << 12) + parts) ^ ((rightParts << 7) | (rightParts >>> 25))
  F[33] = ((34 << 12) + parts) ^ ((leftParts << 7) | (leftParts >>> 25))
  F[34] = (35 << 12) + rightParts
  F[35] = ((36 << 12) + rightParts) ^ ((tag1 << 7) | (tag1 >>> 25))
  F[36] = ((37 << 12) + parts) ^ ((flags << 7) | (flags >>> 25))
  F[37] = ((38 << 12) + nounClass) ^ ((flags << 7) | (flags >>> 25))
  F[38] = ((39 << 12) + verbClass) ^ ((suffix2 << 7) | (suffix2 >>> 25))
  F[39] = ((40 << 12) + verbClass) ^ ((rightWord << 7) | (rightWord >>> 25))
  F[40] = ((41 << 12) + word) ^ ((rightParts << 7) | (rightParts >>> 25))
  const v1 = attributes[right2 + WORD.parts] as number
  F[41] = ((42 << 12) + word) ^ ((v1 << 7) | (v1 >>> 25))
  F[42] = ((43 << 12) + rightParts) ^ ((v1 << 7) | (v1 >>> 25))
  F[43] = (44 << 12) + 0
  return 44
}
