import type { UniversalTag } from '../../model/index.js'
import { readSections, type SectionName } from './file.js'
import { type TagHashes, tagHashes } from './state.js'
import { BLOCK_BITS, type DenseTable, MOVES, type SparseTable } from './tables.js'
import { createWordTable, type WordTable } from './words.js'

/** A trained grammar with its weights as views over the file's bytes. */
export interface Model {
  readonly name: string
  /** XPOS|UPOS. */
  readonly tags: readonly string[]
  /** The two halves of each tag. */
  readonly tagParts: readonly { readonly fine: string; readonly coarse: UniversalTag }[]
  readonly relations: readonly string[]
  readonly words: WordTable
  readonly hashes: TagHashes
  readonly tagTable: SparseTable
  readonly moveTable: DenseTable
  readonly labelTable: SparseTable
}

/** Opens the bytes of models/english.bin; RangeError when they are not such a file. */
export function openModel(given: Uint8Array): Model {
  const sections = readSections(given)
  // Views of wider numbers must start at a multiple of their size; a file that was read whole does.
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice()
  const part = <T>(name: SectionName, width: number, make: (buffer: ArrayBufferLike, start: number, length: number) => T): T => {
    const { start, length } = sections[name]
    return make(bytes.buffer, bytes.byteOffset + start, Math.floor(length / width))
  }
  const uint32 = (name: SectionName) => part(name, 4, (buffer, start, length) => new Uint32Array(buffer, start, length))
  const uint16 = (name: SectionName) => part(name, 2, (buffer, start, length) => new Uint16Array(buffer, start, length))
  const uint8 = (name: SectionName) => part(name, 1, (buffer, start, length) => new Uint8Array(buffer, start, length))
  const int8 = (name: SectionName) => part(name, 1, (buffer, start, length) => new Int8Array(buffer, start, length))
  const { name, tags, relations } = readNames(uint8('names'))
  const lexicon = { hashes: uint32('lexiconHashes'), entries: uint32('lexiconEntries') }
  const sure = { hashes: uint32('sureHashes'), tags: uint8('sureTags') }
  const moveWeights = int8('moveWeights')
  return {
    name,
    tags,
    tagParts: tags.map(tag => {
      const [fine, coarse] = tag.split('|')
      return { fine: fine as string, coarse: coarse as UniversalTag }
    }),
    relations,
    words: createWordTable(lexicon, sure),
    hashes: tagHashes(tags),
    tagTable: sparse(tags.length, uint32('tagBases'), uint16('tagStarts'), int8('tagPairs')),
    moveTable: { mask: maskOf(moveWeights.length / MOVES), weights: moveWeights },
    labelTable: sparse(relations.length, uint32('labelBases'), uint16('labelStarts'), int8('labelPairs')),
  }
}

interface Names {
  readonly name: string
  readonly tags: readonly string[]
  readonly relations: readonly string[]
}

function readNames(bytes: Uint8Array): Names {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    throw new RangeError(
      'The names in this grammar file cannot be read. Take models/english.bin of the same version of Reportedly.',
    )
  }
  return found as Names
}

function sparse(classes: number, bases: Uint32Array, starts: Uint16Array, pairs: Int8Array): SparseTable {
  const rows = starts.length - 1
  if (bases.length !== (rows >>> BLOCK_BITS) + 1) throw new RangeError('The tables of this grammar file do not fit each other.')
  return { mask: maskOf(rows), classes, bases, starts, pairs }
}

function maskOf(rows: number): number {
  if (rows < 1 || (rows & (rows - 1)) !== 0)
    throw new RangeError('A table of this grammar file has a number of rows that is no power of two.')
  return rows - 1
}
