import { type Incoming, isDateOrInstant } from '../ingest/index.js'
import { problem, type Reading, type Report } from '../model/index.js'
import { type BriefFormat, brief } from './brief.js'
import { type ReadOptions, readReports as readIncoming } from './produce.js'

/** A report as a program gives it; what is left out is unknown. */
export interface ReportInput {
  readonly id: string
  /** The whole text as read, headline included where there is one. Never altered. */
  readonly text: string
  readonly title?: string | null
  readonly outlet?: string | null
  readonly url?: string | null
  /** ISO 8601 date or instant: the anchor of "Sunday", "last week", "today". */
  readonly published?: string | null
}

/** Fills in what was left out, for `Engine.read`. */
export function toReport({ id, text, title = null, outlet = null, url = null, published = null }: ReportInput): Report {
  return { id, text, title, outlet, url, published }
}

/**
 * Reads any number of reports, in their order, holding a bounded number of them; `jobs` threads work (default: one for few reports,
 * up to four for many), and the Readings are the same. A date that is none is left out and noted as problem `date-invalid`.
 */
export function readReports(
  inputs: Iterable<ReportInput> | AsyncIterable<ReportInput>,
  options: ReadOptions = {},
): AsyncGenerator<Reading> {
  return readIncoming(incoming(inputs), options)
}

async function* incoming(inputs: Iterable<ReportInput> | AsyncIterable<ReportInput>): AsyncGenerator<Incoming> {
  for await (const input of inputs) {
    const report = toReport(input)
    const { published } = report
    if (published === null || isDateOrInstant(published)) yield { report, problems: [] }
    else yield { report: { ...report, published: null }, problems: [problem('date-invalid', null, { value: published })] }
  }
}

export interface BriefOptions {
  readonly format?: BriefFormat
  /** The moment it speaks of, reports that came out later left out; default: the latest date of publication. */
  readonly asOf?: string | null
  /** Also tell what has changed since this moment. */
  readonly since?: string | null
  /** Tell the developing stories of mixed reports apart; default false. */
  readonly stories?: boolean
  /** Columns of the text form; default 100. */
  readonly width?: number
  /** Whether the text form may use ANSI styles; default false. */
  readonly colour?: boolean
}

/** The sourced brief of a set of Readings: as text, as Markdown, or the Situation as JSON. */
export const briefOf = (readings: readonly Reading[], options: BriefOptions = {}): string =>
  brief(
    readings,
    {
      format: options.format ?? 'text',
      asOf: options.asOf ?? null,
      since: options.since ?? null,
      stories: options.stories ?? false,
    },
    {
      width: options.width ?? 100,
      colour: options.colour ?? false,
    },
  )
