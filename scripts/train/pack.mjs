import { MAGIC, SECTIONS } from '../../dist/language/grammar/file.js'
import { BLOCK_BITS } from '../../dist/language/grammar/tables.js'

/** Share of the weights other than 0 that must fit into a byte unclipped. */
const UNCLIPPED = 0.9999

/**
 * Weights as whole numbers from -127 to 127: scaled so that nearly all fit, those below `prune` (in units of the training's own
 * steps) left out.
 * @param {Float32Array} weights
 */
export function quantize(weights, prune) {
  const sizes = weights
    .filter(weight => Math.abs(weight) >= prune && weight !== 0)
    .map(Math.abs)
    .sort()
  if (sizes.length === 0) throw new Error('a table without weights')
  const scale = 127 / sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * UNCLIPPED))]
  const whole = new Int8Array(weights.length)
  for (let i = 0; i < weights.length; i++) {
    if (Math.abs(weights[i]) >= prune) whole[i] = Math.max(-127, Math.min(127, Math.round(weights[i] * scale)))
  }
  return whole
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
