/**
 * The layout of models/gazetteer.bin, little-endian; every section begins at a multiple of four, so that typed-array views can be laid over
 * it. `scripts/make-gazetteer.mjs` writes it, `gazetteer.ts` reads it.
 *
 *   header     16 Uint32: magic, version, then the counts and byte offsets of HEADER
 *   ids        Uint32 a row: GeoNames id (24 bits; 0: none), size (8 bits)
 *   points     2 Int16 a row: latitude in steps of 90/32767 degrees, longitude in steps of 180/32767
 *   areas      Uint16 a row: index of its division (13 bits), rank (3 bits)
 *   divisions  Uint16 each: index of its country; division i of a country without divisions has no name
 *   texts      names of the divisions in that order, then alpha-3 codes of the countries, one a line
 *   blocks     2 Uint32 a block of BLOCK names: its byte offset in `names`, the first row that it is the main name of
 *   names      front-coded: shared bytes, other bytes, twice the rows of which it is the main name (in order of the rows) and one more where the
 *              name is a plain English word, other rows of that name; the bytes; those other rows. Numbers are varints. Sorted by key.
 */
export const MAGIC = 0x5a414752
export const VERSION = 1
export const BLOCK = 16
export const HEADER_BYTES = 64

export const HEADER = [
  'magic',
  'version',
  'rows',
  'divisions',
  'blocks',
  'idsAt',
  'pointsAt',
  'areasAt',
  'divisionsAt',
  'textsAt',
  'textsBytes',
  'blocksAt',
  'namesAt',
  'namesBytes',
] as const

export type Header = Readonly<Record<(typeof HEADER)[number], number>>

/** What a row is: a town by its seat of government, a quarter of a town, or a division. */
export const RANKS = [
  'place',
  'local-seat',
  'district-seat',
  'province-seat',
  'capital',
  'quarter',
  'province',
  'district',
] as const
export type Rank = (typeof RANKS)[number]

/** Sizes of towns are eight times the binary logarithm of the number of people; those of divisions a radius in steps of this many kilometres. */
export const RADIUS_STEP_KM = 4

/** Before the sound of a name, where only its sound is kept. */
export const SOUND_MARK = '~'
