import type { UniversalTag } from '../../model/index.js'
import { readSections, type SectionName } from './file.js'
import { type TagHashes, tagHashes } from './state.js'
import { BLOCK_BITS, type MoveTable, type PlainTable, type SparseTable } from './tables.js'
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
  readonly moveTable: MoveTable
  /** A head that the parser chose with such a lead is not looked at again. */
  readonly certainLead: number
  readonly labelTable: SparseTable
  readonly arcTable: PlainTable
  readonly relabelTable: SparseTable
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
  const int16 = (name: SectionName) => part(name, 2, (buffer, start, length) => new Int16Array(buffer, start, length))
  const int8 = (name: SectionName) => part(name, 1, (buffer, start, length) => new Int8Array(buffer, start, length))
  const { name, tags, relations, certainLead } = readNames(uint8('names'))
  const lexicon = { hashes: uint32('lexiconHashes'), entries: uint32('lexiconEntries') }
  const sure = { hashes: uint32('sureHashes'), tags: uint8('sureTags') }
  const moveWeights = int16('moveWeights')
  const arcWeights = int8('arcWeights')
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
    certainLead,
    moveTable: { mask: maskOf(moveWeights.length), weights: moveWeights },
    labelTable: sparse(relations.length, uint32('labelBases'), uint16('labelStarts'), int8('labelPairs')),
    arcTable: { mask: maskOf(arcWeights.length), weights: arcWeights },
    relabelTable: sparse(relations.length, uint32('relabelBases'), uint16('relabelStarts'), int8('relabelPairs')),
  }
}

interface Names {
  readonly name: string
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly certainLead: number
}

function readNames(bytes: Uint8Array): Names {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  try {
    const found: unknown = JSON.parse(text)
    if (isNames(found)) return found
  } catch {
    // Said below.
  }
  throw new RangeError(
    'The names in this grammar file cannot be read. Take models/english.bin of the same version of Reportedly.',
  )
}

function isNames(found: unknown): found is Names {
  if (typeof found !== 'object' || found === null) return false
  const { name, tags, relations, certainLead } = found as Partial<Record<keyof Names, unknown>>
  const isList = (list: unknown): boolean =>
    Array.isArray(list) && list.length > 0 && list.every(item => typeof item === 'string')
  return typeof name === 'string' && typeof certainLead === 'number' && isList(tags) && isList(relations)
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
