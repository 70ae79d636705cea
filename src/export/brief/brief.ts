import type { Mark } from '../marks.js'
import type { RichText } from '../paint.js'

/** What a brief says, before it is set as text or Markdown: both tell the same. */
export interface Brief {
  /** A finding made of counts: "10 events: 2 contested, 3 confirmed, …". */
  readonly headline: string
  /** "as of Sunday 8 Dec 2024, 21:00 UTC". */
  readonly asOf: string
  /** How many reports, how many of them copies, of which days. */
  readonly basis: string
  readonly glance: readonly Glance[]
  readonly sections: readonly Section[]
  /** What the shapes before quotations mean. */
  readonly key: readonly Mark[]
}

/** One line of the summary block, with the first few of its kind. */
export interface Glance {
  /** Its word is the kind: "contested", "one side only". */
  readonly mark: Mark
  readonly count: number
  readonly lines: readonly RichText[]
  /** How many are not shown here. */
  readonly more: number
}

export type Section = EventSection | RowSection

export interface EventSection {
  readonly kind: 'events'
  readonly title: string
  readonly count: number
  readonly note: string
  readonly entries: readonly EventEntry[]
  /** Events of less weight, a line each. */
  readonly rest: readonly RestLine[]
  readonly more: string | null
}

/** One event with who stands behind it. */
export interface EventEntry {
  readonly mark: Mark
  readonly label: string
  readonly when: string | null
  readonly where: string | null
  /** "2 independent origins", "denied by 1", "5 reports, 2 of them copies". */
  readonly standing: readonly RichText[]
  readonly why: string
  /** What tellers disagree about, the rival words side by side. */
  readonly conflicts: readonly RichText[]
  readonly quotes: readonly QuoteEntry[]
  readonly more: string | null
}

export interface RestLine {
  readonly mark: Mark
  readonly text: RichText
}

/** Words of a report and the way they came; near-identical ones of the same origin share an entry. */
export interface QuoteEntry {
  readonly mark: Mark
  readonly quote: RichText
  /** "denied", "possible, predicted"; empty where all is plain. */
  readonly notes: RichText
  readonly chains: readonly RichText[]
}

export interface RowSection {
  readonly kind: 'rows'
  readonly title: string
  readonly count: number
  readonly note: string
  readonly rows: readonly Row[]
  readonly more: string | null
}

export interface Row {
  readonly mark: Mark | null
  readonly lead: RichText
  readonly details: readonly RichText[]
  /** Values side by side, set in columns where there is room. */
  readonly table: readonly (readonly RichText[])[]
  /** What stands behind `lead` on the same line. */
  readonly tail: RichText
  /** Where `lead` leads, if that is an address of the web. */
  readonly url: string | null
}

/** What to do to see what is left out here. */
export const SEE_ALL = '--format json'
