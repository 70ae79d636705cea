import { createReadStream } from 'node:fs'
import type { Received } from '../model/index.js'
import { decode, decodeUtf8 } from './decode.js'
import type { Fetched } from './fetch/types.js'
import { type Format, formatOfType, sniff } from './formats/sniff.js'
import { rawOf, receiveGiven } from './given.js'
import { linesOf } from './lines.js'
import { type IntakeProblem, intakeProblem } from './problem.js'
import { coerceReport } from './report-input.js'
import type { Source } from './sources.js'

/** A report or problem of one source, with where it stood. */
export interface Found {
  readonly found: Received | IntakeProblem
  readonly where: string
}

export interface ContentOptions {
  readonly onBytes: (count: number) => void
  readonly fetch: ((address: string) => Promise<Fetched>) | null
}

/** The largest file that is read whole, and the longest line. */
const MOST_BYTES = 64 * 1024 * 1024

/** The code of pages, feeds, mails and archives, loaded when the first of them comes: a start for plain text pays for none of it. */
const documents = () => import('./formats/document.js')

/** All that a source holds, in its order. Never throws for what is in it. */
export async function* contentsOf(source: Source, options: ContentOptions): AsyncGenerator<Found> {
  try {
    if (source.address !== null) yield* fromAddress(source, source.address, options)
    else if (source.format === 'wacz' && source.path !== null)
      yield* foundAt(source.name, (await documents()).receiveArchive({ wacz: source.path }, source.id, source.name))
    else {
      const { format, chunks } = await opened(source, options.onBytes)
      yield* fromChunks(source, format, chunks, '')
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    yield { found: intakeProblem('file-unreadable', source.name, { reason: code }), where: source.name }
  }
}

/** The same for a file that is no file here: what a page of the workbench sent, say. */
export async function* contentsOfBytes(source: Source, bytes: Uint8Array): AsyncGenerator<Found> {
  yield* fromChunks(source, source.format ?? sniff(bytes) ?? 'text', once(bytes), '')
}

async function* fromAddress(source: Source, address: string, { fetch }: ContentOptions): AsyncGenerator<Found> {
  const fetched = await fetch?.(address)
  if (fetched === undefined) return
  if (fetched.kind === 'failed') yield { found: fetched.problem, where: address }
  if (fetched.kind !== 'fetched') return
  const { body, contentType } = fetched
  const seen = sniff(body) ?? 'text'
  const format = source.format ?? (seen === 'text' || seen === 'mail' ? (formatOfType(contentType) ?? seen) : seen)
  yield* fromChunks({ ...source, address: fetched.address }, format, once(body), contentType)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Opens a source and tells its format from the first bytes where its name did not. */
async function opened(source: Source, onBytes: (count: number) => void) {
  const stream: AsyncIterable<Uint8Array> = source.path === null ? process.stdin : createReadStream(source.path)
  const chunks = counted(stream, onBytes)
  if (source.format !== null) return { format: source.format, chunks }
  const first: Uint8Array[] = []
  let format: Format | null = null
  for (let next = await chunks.next(); !next.done && format === null; ) {
    first.push(next.value)
    format = sniff(next.value)
    if (format === null) next = await chunks.next()
  }
  return { format: format ?? 'text', chunks: joined(first, chunks) }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length)
    yield chunk
  }
}

async function* joined(first: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first
  yield* rest
}

async function* fromChunks(
  source: Source,
  format: Format,
  chunks: AsyncIterable<Uint8Array>,
  contentType: string,
): AsyncGenerator<Found> {
  const { id, name: where, address } = source
  if (format === 'jsonl') return yield* fromLines(source, chunks)
  if (format === 'warc') return yield* foundAt(where, (await documents()).receiveArchive({ warc: chunks }, id, where))
  const bytes = await whole(chunks, format)
  if (bytes === null) {
    const what = format === 'json' ? 'document' : 'report'
    yield { found: intakeProblem('file-too-large', where, { megabytes: MOST_BYTES / 1024 / 1024, what }), where }
  } else if (format === 'wacz') yield* foundAt(where, (await documents()).receiveArchive({ wacz: bytes }, id, where))
  else if (format === 'markup')
    yield* foundAt(where, (await documents()).receiveMarkup({ bytes, contentType, address, where, id }))
  else if (format === 'mail') yield* foundAt(where, await (await documents()).receiveMail(bytes, id, where))
  else yield* fromText(source, format, bytes)
}

type Documents = Awaited<ReturnType<typeof documents>>
type DocumentFound = ReturnType<Documents['receiveMarkup']>[number]

/** What the documents' own code found, under the name that messages give it. */
async function* foundAt(where: string, all: Iterable<DocumentFound> | AsyncIterable<DocumentFound>): AsyncGenerator<Found> {
  for await (const found of all)
    yield found.kind === 'problem' ? { found: found.problem, where: found.problem.where } : { found: found.item, where }
}

async function* fromLines(source: Source, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  for await (const { number, bytes } of linesOf(chunks, MOST_BYTES)) {
    const where = `${source.name}:${number}`
    const tell = (found: IntakeProblem): Found => ({ found, where })
    if (bytes === null) {
      yield tell(intakeProblem('file-too-large', where, { megabytes: MOST_BYTES / 1024 / 1024, what: 'line' }))
      continue
    }
    if (number === 1 && bytes.includes(0)) {
      yield tell(intakeProblem('file-binary', source.name, { reason: 'it holds zero bytes' }))
      return
    }
    const line = decodeUtf8(bytes)
    if (line === null) yield tell(intakeProblem('line-not-utf8', where))
    else if (line.trim() !== '') {
      const value = parse(line)
      if (value.kind === 'fault') yield tell(intakeProblem('line-not-json', where, { reason: value.reason }))
      else yield* fromValue(value.value, line, where, `${source.id}-${number}`)
    }
  }
}

function parse(json: string): { kind: 'value'; value: unknown } | { kind: 'fault'; reason: string } {
  try {
    return { kind: 'value', value: JSON.parse(json) }
  } catch (error) {
    return { kind: 'fault', reason: (error as Error).message }
  }
}

/** `line`: the JSON of the value as it was written; null: a part of a document. */
async function* fromValue(value: unknown, line: string | null, where: string, fallback: string): AsyncGenerator<Found> {
  if (typeof value === 'object' && value !== null && !('text' in value)) {
    const { isForeignJson, receiveForeignJson } = await documents()
    if (isForeignJson(value)) return yield* foundAt(where, receiveForeignJson(value, where, fallback))
  }
  const coerced = coerceReport(value, where, fallback)
  if (coerced.kind === 'refused') {
    yield { found: coerced.problem, where }
    return
  }
  if (!coerced.hasId) yield { found: intakeProblem('id-missing', where, { id: coerced.report.id }), where }
  yield { found: receiveGiven(coerced.report, rawOf(line ?? JSON.stringify(value)), where, coerced.extra), where }
}

/** A text, or a .json document: one report, or an array of them. */
async function* fromText(source: Source, format: 'text' | 'json', bytes: Uint8Array): AsyncGenerator<Found> {
  const { name: where, id, address } = source
  const decoded = decode(bytes)
  if (decoded.kind === 'binary') {
    yield { found: intakeProblem('file-binary', where, { reason: decoded.reason }), where }
    return
  }
  if (decoded.guessed) yield { found: intakeProblem('encoding-guessed', where), where }
  if (format === 'text') {
    const report = { id, text: decoded.text, title: null, outlet: null, url: address, published: null }
    yield { found: receiveGiven(report, rawOf(bytes), where), where }
    return
  }
  const parsed = parse(decoded.text)
  if (parsed.kind === 'fault') yield { found: intakeProblem('file-not-json', where, { reason: parsed.reason }), where }
  else if (!Array.isArray(parsed.value)) yield* fromValue(parsed.value, decoded.text, where, id)
  else
    for (const [index, item] of parsed.value.entries()) yield* fromValue(item, null, `${where}[${index}]`, `${id}-${index + 1}`)
}

/** All bytes of a stream, or the first of what is no text; null: more than are read at once. */
async function whole(chunks: AsyncIterable<Uint8Array>, format: Format): Promise<Uint8Array | null> {
  const mayBeBinary = format !== 'text' && format !== 'json'
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    pieces.push(chunk)
    // What begins like a program or a picture need not be read to its end.
    if (!mayBeBinary && pieces.length === 1 && chunk.length >= 4096 && decode(chunk).kind === 'binary') return chunk
    if (length > MOST_BYTES) return null
  }
  return Buffer.concat(pieces)
}
