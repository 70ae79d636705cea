import type { Entry, Sha256 } from '../model/index.js'
import { canonicalJson, type Json } from './canonical.js'
import { contentsNamed, sealedText } from './chain.js'
import { hashOf } from './hash.js'
import { LedgerRefused } from './refused.js'

/** An entry as it travels from one ledger to another, with the contents that it is the first to name. */
export interface Travelling {
  readonly entry: Entry
  /** Bytes, or the number of the entry that sealed them. Raw bytes that were never kept are left out. */
  readonly contents: ReadonlyMap<Sha256, Uint8Array | number>
}

/** First line of an export: what it is, for whoever finds it. */
export const EXPORT_HEADER = canonicalJson({ format: 'reportedly-ledger', version: 1 })

type Packed = { readonly text: string } | { readonly base64: string } | { readonly sealed: number }

/** JSON lines that another ledger takes in with the same hashes: a header, then one entry a line. */
export function lineOf({ entry, contents }: Travelling): string {
  const packed = Object.fromEntries([...contents].map(([hash, content]) => [hash, packedOf(content)]))
  return canonicalJson({ entry, contents: packed } as unknown as Json)
}

/** As text where that gives the same bytes back, so that people can read it. */
function packedOf(content: Uint8Array | number): Packed {
  if (typeof content === 'number') return { sealed: content }
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const text = bytes.toString('utf8')
  return Buffer.from(text, 'utf8').equals(bytes) ? { text } : { base64: bytes.toString('base64') }
}

/** The entries of an export, each checked against its own hash and its contents against theirs. Throws LedgerRefused, naming the line. */
export function* travellingFrom(lines: Iterable<string>): Generator<Travelling> {
  let number = 0
  for (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    const value = objectIn(line, number)
    if ('format' in value) checkHeader(value, number)
    else yield checked(value as { readonly entry?: unknown; readonly contents?: unknown }, number)
  }
}

const refused = (line: number, message: string): LedgerRefused =>
  new LedgerRefused('import', `Line ${line} ${message}. Nothing was taken in. Export it anew from a ledger that verifies.`)

function objectIn(line: string, number: number): object {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Told below.
  }
  throw refused(number, 'is no JSON object')
}

function checkHeader(value: { readonly format?: unknown; readonly version?: unknown }, line: number): void {
  if (value.format !== 'reportedly-ledger') throw refused(line, 'says that this is no export of a ledger')
  if (value.version !== 1) throw refused(line, `says version ${value.version}: it was written by a newer version of Reportedly`)
}

function checked({ entry, contents }: { readonly entry?: unknown; readonly contents?: unknown }, line: number): Travelling {
  if (typeof entry !== 'object' || entry === null || !('hash' in entry) || !('body' in entry))
    throw refused(line, 'holds no entry')
  const whole = entry as Entry
  if (hashOf(canonicalWithout(whole)) !== whole.hash || sealedText(whole) !== canonicalWithout(whole))
    throw refused(line, `holds an entry that was altered (number ${whole.sequence})`)
  const named = new Set(contentsNamed(whole.body))
  const brought = Object.entries((contents ?? {}) as Readonly<Record<string, Packed>>).map(([hash, packed]) => {
    const content = contentOf(packed)
    if (content === null || !named.has(hash) || (typeof content !== 'number' && hashOf(content) !== hash))
      throw refused(line, `holds a content that is not the one its entry names (${hash})`)
    return [hash, content] as const
  })
  return { entry: whole, contents: new Map(brought) }
}

/** All of the entry but its hash, whatever else stands in it. */
function canonicalWithout({ hash: _, ...rest }: Entry): string {
  return canonicalJson(rest as unknown as Json)
}

function contentOf(packed: Packed): Uint8Array | number | null {
  if (typeof packed !== 'object' || packed === null) return null
  if ('text' in packed) return Buffer.from(String(packed.text), 'utf8')
  if ('base64' in packed) return Buffer.from(String(packed.base64), 'base64')
  return 'sealed' in packed && Number.isSafeInteger(packed.sealed) ? packed.sealed : null
}
