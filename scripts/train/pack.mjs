import { MAGIC, SECTIONS } from '../../dist/language/grammar/file.js'
import { BLOCK_BITS } from '../../dist/language/grammar/tables.js'

/**
 * Weights as whole numbers from -127 to 127, in proportion to the largest: clipping the large ones costs accuracy at once, rounding the
 * small ones does not. Those below `prune` (in steps of the training) are left out.
 * @param {Float32Array} weights
 */
export function quantize(weights, prune) {
  const scale = 127 / largestOf(weights)
  return Int8Array.from(weights, weight => (Math.abs(weight) < prune ? 0 : Math.round(weight * scale)))
}

function largestOf(weights) {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  if (largest === 0) throw new Error('a table without weights')
  return largest
}

/** Weights of the three moves as the runtime's MoveTable, what LEFT and RIGHT have more than SHIFT, and their unit in training steps. */
export function toMovePairs(weights) {
  const rows = weights.length / 3
  const differences = new Float32Array(rows * 2)
  for (let row = 0; row < rows; row++) {
    differences[2 * row] = weights[3 * row + 1] - weights[3 * row]
    differences[2 * row + 1] = weights[3 * row + 2] - weights[3 * row]
  }
  const whole = quantize(differences, 0)
  const unit = largestOf(differences) / 127
  return { pairs: Int16Array.from({ length: rows }, (_, row) => whole[2 * row] * 256 + whole[2 * row + 1]), unit }
}

/** Rows of whole weights as the runtime's SparseTable. */
export function toSparse(whole, classes) {
  const rows = whole.length / classes
  const bases = new Uint32Array((rows >>> BLOCK_BITS) + 1)
  const starts = new Uint16Array(rows + 1)
  const pairs = []
  for (let row = 0; row <= rows; row++) {
    const at = pairs.length / 2
    if ((row & ((1 << BLOCK_BITS) - 1)) === 0) bases[row >>> BLOCK_BITS] = at
    const start = at - bases[row >>> BLOCK_BITS]
    if (start > 0xffff) throw new Error('a block of rows is too full')
    starts[row] = start
    if (row === rows) break
    for (let k = 0; k < classes; k++) if (whole[row * classes + k] !== 0) pairs.push(k, whole[row * classes + k])
  }
  return { bases, starts, pairs: Int8Array.from(pairs) }
}

/** The bytes of a grammar file: see src/language/grammar/file.ts. */
export function pack(contents) {
  const align = size => (size + 7) & ~7
  const parts = SECTIONS.map(name => {
    const part = contents[name]
    if (part === undefined) throw new Error(`no section ${name} given`)
    return new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
  })
  let start = align(MAGIC.length + 4 + SECTIONS.length * 8)
  const bytes = new Uint8Array(parts.reduce((size, part) => size + align(part.length), start))
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < MAGIC.length; i++) bytes[i] = MAGIC.charCodeAt(i)
  view.setUint32(MAGIC.length, SECTIONS.length, true)
  parts.forEach((part, i) => {
    view.setUint32(MAGIC.length + 4 + i * 8, start, true)
    view.setUint32(MAGIC.length + 8 + i * 8, part.length, true)
    bytes.set(part, start)
    start += align(part.length)
  })
  return bytes
}

/** @param {string} text ASCII only */
export function ascii(text) {
  if (/[^\x20-\x7e]/.test(text)) throw new Error('only ASCII can be packed')
  return Uint8Array.from(text, character => character.charCodeAt(0))
}
