import { type Problem, problem, type Received, type Report } from '../model/index.js'
import { contentsOf, contentsOfBytes } from './contents.js'
import type { Fetched } from './fetch/types.js'
import type { Format } from './formats/sniff.js'
import { type IntakeProblem, intakeProblem } from './problem.js'
import { isDateOrInstant } from './published.js'
import { fileSource, findSources } from './sources.js'

/** What intake yields, in the order of the input: a report, one that its outlet takes back, or something that is no report. */
export type Intake =
  | ({ readonly kind: 'report' } & Received)
  | ({ readonly kind: 'withdrawal' } & Received)
  | { readonly kind: 'problem'; readonly problem: IntakeProblem }

/** A report as it is handed to the engine. */
export interface Incoming {
  readonly report: Report
  /** To stand first among the problems of its Reading. */
  readonly problems: readonly Problem[]
}

export interface IntakeOptions {
  /** How files are taken; auto: by their ending, standard input by its first character. */
  readonly input?: 'auto' | Format
  /** Date of publication and outlet of reports that name none. */
  readonly date?: string | null
  readonly outlet?: string | null
  /** How an address is fetched; none: an address is refused. */
  readonly fetch?: (address: string) => Promise<Fetched>
  /** Told how many bytes were read of how many; 0 where that is unknown. */
  readonly onProgress?: (read: number, of: number) => void
}

/**
 * Takes reports in from files, folders, addresses of the web and standard input ("-"), streaming: a .jsonl file of any length takes the
 * memory of its longest line. Never throws for bad input; what could not be read is yielded as a problem, and the rest goes on.
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
    if (!('code' in source) && source.address !== null && options.fetch === undefined) {
      yield { kind: 'problem', problem: intakeProblem('address-refused', source.name, { reason: 'nothing is fetched here' }) }
      continue
    }
    if ('code' in source) {
      yield { kind: 'problem', problem: source }
      continue
    }
    for await (const { found, where } of contentsOf(source, { onBytes, fetch: options.fetch ?? null })) {
      if ('code' in found) yield { kind: 'problem', problem: found }
      else yield* complete(found, where, options, taken)
    }
  }
}

/** Takes reports in from the bytes of a file of this name, in the same way. */
export async function* takeInBytes(name: string, bytes: Uint8Array, options: IntakeOptions = {}): AsyncGenerator<Intake> {
  const taken = new Set<string>()
  const source = fileSource(name, name, options.input ?? 'auto', bytes.length)
  for await (const { found, where } of contentsOfBytes(source, bytes)) {
    if ('code' in found) yield { kind: 'problem', problem: found }
    else yield* complete(found, where, options, taken)
  }
}

/** Fills in what the command said, checks date and id, and notes what came of it. */
function* complete(item: Received, where: string, options: IntakeOptions, taken: Set<string>): Generator<Intake> {
  const { report } = item
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
  const whole: Report = { ...report, id, published, outlet: report.outlet ?? options.outlet ?? null }
  if (item.withdrawn) {
    yield { kind: 'withdrawal', ...item, report: whole }
    return
  }
  if (report.text.trim() === '') yield tell(intakeProblem('text-empty', where))
  yield { kind: 'report', ...item, report: whole, problems: [...item.problems, ...problems] }
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`
}
