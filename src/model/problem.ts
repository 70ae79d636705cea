import type { Span } from '../base/span.js'

/** What went wrong or was left undecided, as data: reading never throws. */
export interface Problem {
  readonly code: ProblemCode
  /** Where in the report's text; null: it concerns the whole report. */
  readonly words: Span | null
  /** What happened and what to do about it. */
  readonly message: string
}

/** Every problem that the engine can note, with its wording. `{…}` is filled from the arguments of `problem`. */
export const PROBLEMS = {
  'text-empty': 'The report has no text; there is nothing to read. Give the article itself, headline included.',
  'language-unsupported':
    'The text does not look like English (it looks like "{language}"), the only language read so far; no claims were drawn from it. Give an English translation as a report of its own.',
  'date-unknown':
    'The report has no publication date, so "{words}" could not be set on the calendar. Give the date with --date or "published".',
  'date-invalid':
    '"{value}" is not an ISO 8601 date or instant; the report is read as undated. Write it like 2024-12-08 or 2024-12-08T06:30:00Z.',
  'sentence-too-long':
    'A sentence of {words} words was parsed in pieces; claims that span two pieces may be incomplete. Read it yourself.',
  'place-undecided':
    'It is left open which place "{words}" is; it may be {places}. It gets no pin. The report would have to name its province or country.',
  'actor-undecided': 'It is left open who "{words}" is: {reason}. The claim keeps the words as they stand.',
} as const

export type ProblemCode = keyof typeof PROBLEMS

/** Fills the wording of a code. A place-holder without an argument stays as it stands. */
export function problem(code: ProblemCode, words: Span | null, args: Readonly<Record<string, string | number>> = {}): Problem {
  const message = PROBLEMS[code].replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole))
  return { code, words: words === null ? null : { start: words.start, end: words.end }, message }
}
