import { mix } from './hash.js'
import { AFTER, BEFORE, WORD } from './words.js'

/** The features of the tag in hand; the first `fillTagFeatures()` of them. */
export const tagFeatures = new Uint32Array(96)

const P1 = 0x9e3779b1
const P2 = 0x85ebca6b
const STEP = 0x01000193

let count = 0
function one(a: number): void {
  tagFeatures[count] = mix(a + Math.imul(count + 1, STEP))
  count++
}
function two(a: number, b: number): void {
  tagFeatures[count] = mix(Math.imul(a, P1) + Math.imul(b, P2) + Math.imul(count + 1, STEP))
  count++
}

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
  count = 0
  one(word)
  one(attributes[here + WORD.form] as number)
  one(shape)
  one(attributes[here + WORD.suffix1] as number)
  one(suffix2)
  one(suffix3)
  one(attributes[here + WORD.suffix4] as number)
  one(attributes[here + WORD.prefix2] as number)
  one(attributes[here + WORD.prefix3] as number)
  one(flags)
  one(tag1)
  two(tag1, tag2)
  two(tag1, word)
  two(tag1, suffix3)
  one(leftWord)
  one(rightWord)
  one(attributes[left2 + WORD.norm] as number)
  one(attributes[right2 + WORD.norm] as number)
  two(leftWord, word)
  two(rightWord, word)
  two(rightWord, tag1)
  one(rightSuffix)
  one(rightShape)
  two(rightShape, shape)
  two(rightSuffix, suffix3)
  one(attributes[left + WORD.suffix3] as number)
  two(leftShape, shape)
  two(tag1, flags)
  one(parts)
  two(parts, shape)
  two(parts, suffix2)
  two(parts, tag1)
  two(parts, rightParts)
  two(parts, leftParts)
  one(rightParts)
  two(rightParts, tag1)
  two(parts, flags)
  two(nounClass, flags)
  two(verbClass, suffix2)
  two(verbClass, rightWord)
  two(word, rightParts)
  two(word, attributes[right2 + WORD.parts] as number)
  two(rightParts, attributes[right2 + WORD.parts] as number)
  one(0)
  return count
}
