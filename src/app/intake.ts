import { createFetcher, type Fetcher, type Incoming, type IntakeOptions, type IntakeProblem, takeIn } from '../ingest/index.js'
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
    for await (const intake of takeIn(names, { fetch, ...options })) {
      if (intake.kind === 'problem') onProblem(intake.problem)
      else if (intake.kind === 'withdrawal') {
        onProblem(intakeProblem('withdrawn', intake.report.id, { id: intake.report.id }))
        onWithdrawn(intake)
      } else {
        const { kind: _, ...item } = intake
        yield item
      }
    }
  } finally {
    await (fetcher as Fetcher | null)?.close()
  }
}
