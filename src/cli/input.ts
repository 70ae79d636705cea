import { type Incoming, type IntakeOptions, openVersions, receivedFrom, reportsFrom, type Versions } from '../app/intake.js'
import type { Received } from '../model/index.js'
import { choiceOf, countOf, type Given, textOf, UsageError } from './arguments.js'
import type { Desk } from './desk.js'

/** The reports that a command was given, told on the desk as they come. */
export async function* reportsGiven(
  given: Given,
  desk: Desk,
  names: readonly string[] = given.names,
  versions: Versions = openVersions(),
): AsyncGenerator<Incoming> {
  const take: Take = (all, options) => reportsFrom(all, options, desk.problem, versions)
  // The engine needs no more of it, and threads are sent what is yielded.
  for await (const { report, problems } of takenIn(given, desk, names, take)) yield { report, problems }
}

/** The same with all that was found out about them, and with those that are withdrawn: for the ledger. */
export const receivedGiven = (given: Given, desk: Desk): AsyncGenerator<Received> =>
  takenIn(given, desk, given.names, (names, options) => receivedFrom(names, options, desk.problem))

type Take = (names: readonly string[], options: IntakeOptions) => AsyncIterable<Received>

async function* takenIn(given: Given, desk: Desk, names: readonly string[], take: Take): AsyncGenerator<Received> {
  let count = 0
  let share: number | null = null
  const options: IntakeOptions = {
    input: choiceOf(given, 'input', 'auto'),
    date: textOf(given, 'date'),
    outlet: textOf(given, 'outlet'),
    onProgress: (read, of) => {
      share = of > 0 ? read / of : null
    },
  }
  for await (const item of take(namesOrStandardInput(names), options)) {
    yield item
    count += 1
    desk.progress(count, share)
  }
  desk.clear()
}

/** Standard input where nothing is named, unless a person sits there who would wait for ever. */
function namesOrStandardInput(names: readonly string[]): readonly string[] {
  if (names.length > 0) return names
  if (process.stdin.isTTY) {
    throw new UsageError('No reports were given. Name files or folders, or pipe a report in: "reportedly help brief" shows how.')
  }
  return ['-']
}

export const jobsGiven = (given: Given): number | 'auto' => countOf(given, 'jobs') ?? 'auto'

/** The exit status when all is written: 1 where anything could not be read, or nothing was. */
export function statusOf(desk: Desk, reports: number): number {
  if (reports === 0 && desk.errors() === 0) desk.error('There was no report to read: the input was empty.')
  return desk.errors() > 0 ? 1 : 0
}
