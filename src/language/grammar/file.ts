/**
 * The file of a trained grammar: 8 bytes "RPTDGRM1", the number of sections, then for each section its first byte and its length in
 * bytes (32-bit, little-endian), then the sections, each starting at a multiple of 8. Sections are known by their place in SECTIONS.
 */
export const MAGIC = 'RPTDGRM1'

export const SECTIONS = [
  'names',
  'lexiconHashes',
  'lexiconEntries',
  'sureHashes',
  'sureTags',
  'tagBases',
  'tagStarts',
  'tagPairs',
  'moveWeights',
  'labelBases',
  'labelStarts',
  'labelPairs',
  'arcWeights',
  'relabelBases',
  'relabelStarts',
  'relabelPairs',
] as const
export type SectionName = (typeof SECTIONS)[number]

/** Where a section lies in the file's bytes. */
export interface Section {
  readonly start: number
  readonly length: number
}

/** The sections of a file; RangeError when the bytes are not such a file. */
export function readSections(bytes: Uint8Array): Readonly<Record<SectionName, Section>> {
  const refuse = (why: string): never => {
    throw new RangeError(`These bytes are no grammar file: ${why}. Take models/english.bin of the same version of Reportedly.`)
  }
  const header = MAGIC.length + 4 + SECTIONS.length * 8
  if (bytes.length < header) refuse('they are too few')
  for (let i = 0; i < MAGIC.length; i++) if (bytes[i] !== MAGIC.charCodeAt(i)) refuse('they begin otherwise')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(MAGIC.length, true) !== SECTIONS.length) refuse('they have another number of sections')
  const sections: Partial<Record<SectionName, Section>> = {}
  SECTIONS.forEach((name, i) => {
    const start = view.getUint32(MAGIC.length + 4 + i * 8, true)
    const length = view.getUint32(MAGIC.length + 8 + i * 8, true)
    if (start % 8 !== 0 || start < header || start + length > bytes.length) refuse(`section ${name} lies outside of them`)
    sections[name] = { start, length }
  })
  return sections as Record<SectionName, Section>
}
