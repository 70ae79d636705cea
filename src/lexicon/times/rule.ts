import type { Grain, TimeReading } from './values.js'

/** What the slots and named words of a pattern caught. */
export interface Caught {
  /** Lower-case text of a named alternation, or the table value of a word slot ("year", "MO"); '' where the part was left out. */
  readonly word: (name: string) => string
  /** Value of a number slot; NaN where it was left out, null where the text is vague ("several"). */
  readonly number: (name: string) => number | null
  /** The reading of a `<date>` slot; null where it was left out or is no date. */
  readonly date: () => TimeReading | null
}

export type Direction = 'past' | 'future' | 'unknown'

/** What a rule may look at besides its own words. */
export interface TimeContext {
  /** Day of publication (days from 1970-01-01), or the day that the text itself is dated by; null: unknown. */
  readonly anchor: number | null
  /** The last period that the text set on the calendar before here, for "the next day". */
  readonly reference: { readonly start: number; readonly grain: Grain } | null
  /** First day of the quarter that the text last spoke of: what a bare "a year earlier" compares with in business news. */
  readonly quarter: number | null
  /** The day that a bare clock time or part of day belongs to: nearest in the sentence, else as the text last said. */
  readonly day: () => number | null
  /** Where the governing verb points. */
  readonly direction: () => Direction
  /** The lower-case word before the match, '' at the start of the sentence. */
  readonly before: string
  /** The lower-case word after the match, '' at the end of the sentence. */
  readonly after: string
  /** The word after the match as it is written. */
  readonly afterWritten: string
  /** The three lower-case words from `after` on. */
  readonly following: readonly string[]
  /** UD tag of the word after the match, where the document has one. */
  readonly afterTag: string
  /** The first matched word stands at the start of its sentence, where capitals mean nothing. */
  readonly initial: boolean
}

export interface TimeExample {
  /** A sentence of our own; the mention stands in brackets. */
  readonly text: string
  readonly value: string
  readonly from: string | null
  readonly to: string | null
  /** 2024-12-08, a Sunday, unless said otherwise; null: unknown. */
  readonly published?: string | null
}

/**
 * A row. `patterns` are words and slots separated by blanks: `word`, `one|other`, `name:one|other`, `<slot>`, `name:<slot>`, each with `?` when it
 * may be missing. `[` and `]` mark the mention where it is less than
 * the match; what stands after `]` is looked at and left for the next match. The longest match wins, then the earlier row.
 */
export interface TimeRule {
  readonly id: string
  readonly patterns: readonly string[]
  /** A day on the calendar: the row also serves as a `<date>` inside other rows. */
  readonly isDate?: boolean
  /** It needs the day of another mention of its sentence, so it is read after those. */
  readonly needsDay?: boolean
  /** Only directly after a mention of this grain: the second half of a range. */
  readonly follows?: Grain
  /** Null: these words are no time here. */
  readonly read: (caught: Caught, context: TimeContext) => TimeReading | null
  readonly example: TimeExample
}
