import { createReadStream } from 'node:fs'
import { type Problem, problem, type Report } from '../model/index.js'
import { decode, decodeUtf8 } from './decode.js'
import { linesOf } from './lines.js'
import { type IntakeProblem, intakeProblem } from './problem.js'
import { isDateOrInstant } from './published.js'
import { coerceReport } from './report-input.js'
import { type Format, findSources, type Source } from './sources.js'

/** What intake yields, in the order of the input: a report with the problems it already has, or something that is no report. */
export type Intake = ({ readonly kind: 'report' } & Incoming) | { readonly kind: 'problem'; readonly problem: IntakeProblem }

/** A report as it came in. */
export interface Incoming {
  readonly report: Report
  /** To stand first among the problems of its Reading. */
  readonly problems: readonly Problem[]
}

export interface IntakeOptions {
  /** How files are taken; auto: by their ending, standard input by its first character. */
  readonly input?: 'auto' | 'jsonl' | 'text'
  /** Date of publication and outlet of reports that name none. */
  readonly date?: string | null
  readonly outlet?: string | null
  /** Told how many bytes were read of how many; 0 where that is unknown. */
  readonly onProgress?: (read: number, of: number) => void
}

/** The largest file that is read whole, and the longest line. */
const MOST_BYTES = 64 * 1024 * 1024

/**
 * Takes reports in from files, folders and standard input ("-"), streaming: a .jsonl file of any length takes the memory of its
 * longest line. Never throws for bad input; what could not be read is yielded as a problem, and the rest goes on.
 */
export async function* takeIn(names: readonly string[], options: IntakeOptions = {}): AsyncGenerator<Intake> {
  const sources = findSources(names, options.input ?? 'auto')
  const total = sources.reduce((sum, source) => sum + ('size' in source ? source.size : 0), 0)
  let read = 0
  const onBytes = (count: number) => {
    read += count
    options.onProgress?.(read, total)
  }
  const taken = new Set<string>()
  for (const source of sources) {
    if ('code' in source) {
      yield { kind: 'problem', problem: source }
      continue
    }
    for await (const { found, where } of reportsOf(source, onBytes)) {
      if ('code' in found) yield { kind: 'problem', problem: found }
      else yield* complete(found, where, options, taken)
    }
  }
}

/** A report or problem of one source, with where it stood. */
interface Found {
  readonly found: Report | IntakeProblem
  readonly where: string
}

/** Fills in what the command said, checks date and id, and notes what came of it. */
function* complete(report: Report, where: string, options: IntakeOptions, taken: Set<string>): Generator<Intake> {
  const problems: Problem[] = []
  const tell = (told: IntakeProblem): Intake => ({ kind: 'problem', problem: told })
  let published = report.published ?? options.date ?? null
  if (published !== null && !isDateOrInstant(published)) {
    yield tell(intakeProblem('date-invalid', where, { value: published }))
    problems.push(problem('date-invalid', null, { value: published }))
    published = null
  }
  const id = freeId(report.id, taken)
  if (id !== report.id) yield tell(intakeProblem('id-repeated', where, { id: report.id, renamed: id }))
  taken.add(id)
  if (report.text.trim() === '') yield tell(intakeProblem('text-empty', where))
  yield { kind: 'report', report: { ...report, id, published, outlet: report.outlet ?? options.outlet ?? null }, problems }
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`
}

async function* reportsOf(source: Source, onBytes: (count: number) => void): AsyncGenerator<Found> {
  const at = (found: IntakeProblem): Found => ({ found, where: found.where })
  try {
    const { format, chunks } = await opened(source, onBytes)
    if (format === 'jsonl') yield* fromLines(source, chunks)
    else yield* fromWhole(source, format, chunks)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    yield at(intakeProblem('file-unreadable', source.name, { reason: code ?? message }))
  }
}

/** Opens a source and tells its format from the first bytes where its name did not. */
async function opened(source: Source, onBytes: (count: number) => void) {
  const stream: AsyncIterable<Uint8Array> = source.path === null ? process.stdin : createReadStream(source.path)
  const chunks = counted(stream, onBytes)
  if (source.format !== null) return { format: source.format, chunks }
  const first: Uint8Array[] = []
  let format: Format = 'text'
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    first.push(next.value)
    const start = new TextDecoder().decode(next.value).trimStart()
    if (start === '') continue
    format = start.startsWith('{') ? 'jsonl' : /^\[\s*\{/.test(start) ? 'json' : 'text'
    break
  }
  return { format, chunks: joined(first, chunks) }
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
    else if (line.trim() !== '')
      yield* fromJson(line, 'line-not-json', where, value => fromValue(value, where, `${source.id}-${number}`))
  }
}

function* fromJson(
  json: string,
  fault: 'line-not-json' | 'file-not-json',
  where: string,
  use: (value: unknown) => Iterable<Found>,
): Generator<Found> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    yield { found: intakeProblem(fault, where, { reason: (error as Error).message }), where }
    return
  }
  yield* use(value)
}

/** A .json document: one report, or an array of them. */
function* fromDocument(value: unknown, where: string, id: string): Generator<Found> {
  if (!Array.isArray(value)) yield* fromValue(value, where, id)
  else for (const [index, item] of value.entries()) yield* fromValue(item, `${where}[${index}]`, `${id}-${index + 1}`)
}

function* fromValue(value: unknown, where: string, fallback: string): Generator<Found> {
  const coerced = coerceReport(value, where, fallback)
  if (coerced.kind === 'refused') {
    yield { found: coerced.problem, where }
    return
  }
  if (!coerced.hasId) yield { found: intakeProblem('id-missing', where, { id: coerced.report.id }), where }
  yield { found: coerced.report, where }
}

async function* fromWhole(source: Source, format: 'text' | 'json', chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  const where = source.name
  const bytes = await whole(chunks)
  if (bytes === null) {
    const what = format === 'json' ? 'document' : 'report'
    yield { found: intakeProblem('file-too-large', where, { megabytes: MOST_BYTES / 1024 / 1024, what }), where }
    return
  }
  const decoded = decode(bytes)
  if (decoded.kind === 'binary') {
    yield { found: intakeProblem('file-binary', where, { reason: decoded.reason }), where }
    return
  }
  if (decoded.guessed) yield { found: intakeProblem('encoding-guessed', where), where }
  if (format === 'json') yield* fromJson(decoded.text, 'file-not-json', where, value => fromDocument(value, where, source.id))
  else {
    const { id } = source
    yield { found: { id, text: decoded.text, title: null, outlet: null, url: null, published: null }, where }
  }
}

/** All bytes of a stream, or the first of what is no text; null: more than are read at once. */
async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    pieces.push(chunk)
    // What begins like a program or a picture need not be read to its end.
    if (pieces.length === 1 && chunk.length >= 4096 && decode(chunk).kind === 'binary') return chunk
    if (length > MOST_BYTES) return null
  }
  return Buffer.concat(pieces)
}
