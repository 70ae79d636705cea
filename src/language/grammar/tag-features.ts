import { one, two } from './hash.js'
import { AFTER, BEFORE, WORD } from './words.js'

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
  F[0] = one(1, word)
  F[1] = one(2, attributes[here + WORD.form] as number)
  F[2] = one(3, shape)
  F[3] = one(4, attributes[here + WORD.suffix1] as number)
  F[4] = one(5, suffix2)
  F[5] = one(6, suffix3)
  F[6] = one(7, attributes[here + WORD.suffix4] as number)
  F[7] = one(8, attributes[here + WORD.prefix2] as number)
  F[8] = one(9, attributes[here + WORD.prefix3] as number)
  F[9] = one(10, flags)
  F[10] = one(11, tag1)
  F[11] = two(12, tag1, tag2)
  F[12] = two(13, tag1, word)
  F[13] = two(14, tag1, suffix3)
  F[14] = one(15, leftWord)
  F[15] = one(16, rightWord)
  F[16] = one(17, attributes[left2 + WORD.norm] as number)
  F[17] = one(18, attributes[right2 + WORD.norm] as number)
  F[18] = two(19, leftWord, word)
  F[19] = two(20, rightWord, word)
  F[20] = two(21, rightWord, tag1)
  F[21] = one(22, rightSuffix)
  F[22] = one(23, rightShape)
  F[23] = two(24, rightShape, shape)
  F[24] = two(25, rightSuffix, suffix3)
  F[25] = one(26, attributes[left + WORD.suffix3] as number)
  F[26] = two(27, leftShape, shape)
  F[27] = two(28, tag1, flags)
  F[28] = one(29, parts)
  F[29] = two(30, parts, shape)
  F[30] = two(31, parts, suffix2)
  F[31] = two(32, parts, tag1)
  F[32] = two(33, parts, rightParts)
  F[33] = two(34, parts, leftParts)
  F[34] = one(35, rightParts)
  F[35] = two(36, rightParts, tag1)
  F[36] = two(37, parts, flags)
  F[37] = two(38, nounClass, flags)
  F[38] = two(39, verbClass, suffix2)
  F[39] = two(40, verbClass, rightWord)
  F[40] = two(41, word, rightParts)
  F[41] = two(42, word, attributes[right2 + WORD.parts] as number)
  F[42] = two(43, rightParts, attributes[right2 + WORD.parts] as number)
  F[43] = one(44, 0)
  return 44
}
