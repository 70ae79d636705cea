import { type Incoming, type IntakeOptions, type IntakeProblem, takeIn } from '../ingest/index.js'

export { isDateOrInstant } from '../ingest/published.js'
export type { Incoming, IntakeOptions, IntakeProblem }

/** The reports of files, folders and standard input ("-"), in order; what could not be read is told on the way. */
export async function* reportsFrom(
  names: readonly string[],
  options: IntakeOptions,
  onProblem: (problem: IntakeProblem) => void,
): AsyncGenerator<Incoming> {
  for await (const intake of takeIn(names, options)) {
    if (intake.kind === 'problem') onProblem(intake.problem)
    else yield { report: intake.report, problems: intake.problems }
  }
}
