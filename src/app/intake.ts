import {
  createFetcher,
  type Fetcher,
  type Incoming,
  type Intake,
  type IntakeOptions,
  type IntakeProblem,
  takeIn,
  takeInBytes,
} from '../ingest/index.js'
import { intakeProblem } from '../ingest/problem.js'
import type { Received } from '../model/index.js'

export { isDateOrInstant } from '../ingest/published.js'
export type { Incoming, IntakeOptions, IntakeProblem }

/**
 * The reports of files, folders, addresses and standard input ("-"), in order; what could not be read is told on the way. A report that
 * its outlet takes back is told and not given; `onWithdrawn` hears of it, so that what was read of it before can be left out.
 */
export async function* reportsFrom(
  names: readonly string[],
  options: IntakeOptions,
  onProblem: (problem: IntakeProblem) => void,
  onWithdrawn: (item: Received) => void = () => {},
): AsyncGenerator<Received> {
  // Nothing is connected to, nor its code loaded, before an address is met.
  let fetcher: Fetcher | null = null
  const fetch = (address: string) => {
    fetcher ??= createFetcher()
    return fetcher.fetch(address, {
      accept: 'text/html, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
    })
  }
  try {
    yield* standing(takeIn(names, { fetch, ...options }), onProblem, onWithdrawn)
  } finally {
    await (fetcher as Fetcher | null)?.close()
  }
}

/** The same of the bytes of one file, told by its name; for a record, so what is withdrawn is given too, and says so. */
export async function* reportsOfBytes(
  name: string,
  bytes: Uint8Array,
  options: IntakeOptions,
  onProblem: (problem: IntakeProblem) => void,
): AsyncGenerator<Received> {
  for await (const intake of takeInBytes(name, bytes, options)) {
    if (intake.kind === 'problem') onProblem(intake.problem)
    else yield receivedOf(intake)
  }
}

const receivedOf = ({ kind: _, ...item }: Exclude<Intake, { kind: 'problem' }>): Received => item

async function* standing(
  intakes: AsyncIterable<Intake>,
  onProblem: (problem: IntakeProblem) => void,
  onWithdrawn: (item: Received) => void,
): AsyncGenerator<Received> {
  for await (const intake of intakes) {
    if (intake.kind === 'problem') onProblem(intake.problem)
    else if (intake.kind === 'withdrawal') {
      onProblem(intakeProblem('withdrawn', intake.report.id, { id: intake.report.id }))
      onWithdrawn(intake)
    } else yield receivedOf(intake)
  }
}
