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
 * its outlet takes back is told and not given; `versions` tells afterwards which of those given stand no more.
 */
export async function* reportsFrom(
  names: readonly string[],
  options: IntakeOptions,
  onProblem: (problem: IntakeProblem) => void,
  versions: Versions = openVersions(),
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
    yield* standing(takeIn(names, { fetch, ...options }), onProblem, versions)
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
  versions: Versions,
): AsyncGenerator<Received> {
  for await (const intake of intakes) {
    if (intake.kind === 'problem') onProblem(intake.problem)
    else {
      versions.note(intake)
      if (intake.kind === 'withdrawal') onProblem(intakeProblem('withdrawn', intake.report.id, { id: intake.report.id }))
      else yield receivedOf(intake)
    }
  }
}

/** Which of the reports of one run stand: not those that a later one replaces or withdraws. */
export interface Versions {
  readonly note: (item: Received) => void
  /** By the report's id. To be asked when all have come. */
  readonly stands: (id: string) => boolean
}

export function openVersions(): Versions {
  const idsAt = new Map<string, string[]>()
  const superseded = new Set<string>()
  return {
    note: ({ report, canonical, replaces, withdrawn }) => {
      const address = replaces ?? (withdrawn ? canonical : null)
      if (address !== null) for (const id of idsAt.get(address) ?? []) superseded.add(id)
      if (canonical !== null && !withdrawn) idsAt.set(canonical, [...(idsAt.get(canonical) ?? []), report.id])
    },
    stands: id => !superseded.has(id),
  }
}
