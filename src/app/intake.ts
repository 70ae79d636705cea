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
  for await (const item of receivedFrom(names, options, onProblem)) {
    versions.note(item)
    if (item.withdrawn) onProblem(intakeProblem('withdrawn', item.report.id, { id: item.report.id }))
    else yield item
  }
}

/** The same for a record, which keeps what was withdrawn: that is given too, and says so. */
export async function* receivedFrom(
  names: readonly string[],
  options: IntakeOptions,
  onProblem: (problem: IntakeProblem) => void,
): AsyncGenerator<Received> {
  // Nothing is connected to, nor its code loaded, before an address is met.
  let fetcher: Fetcher | null = null
  const fetch = (address: string) => {
    fetcher ??= createFetcher()
    return fetcher.fetch(address, { accept: ACCEPT })
  }
  try {
    yield* received(takeIn(names, { fetch, ...options }), onProblem)
  } finally {
    await (fetcher as Fetcher | null)?.close()
  }
}

const ACCEPT = 'text/html, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5'

/** The same of the bytes of one file, told by its name. */
export const reportsOfBytes = (
  name: string,
  bytes: Uint8Array,
  options: IntakeOptions,
  onProblem: (problem: IntakeProblem) => void,
): AsyncGenerator<Received> => received(takeInBytes(name, bytes, options), onProblem)

async function* received(intakes: AsyncIterable<Intake>, onProblem: (problem: IntakeProblem) => void): AsyncGenerator<Received> {
  for await (const intake of intakes) {
    if (intake.kind === 'problem') onProblem(intake.problem)
    else {
      const { kind: _, ...item } = intake
      yield item
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
