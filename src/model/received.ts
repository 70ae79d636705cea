import type { Problem } from './problem.js'
import type { Report } from './report.js'

/** A report as it was received: beside its text, what came in, how each field was had, and what it says of an earlier version. */
export interface Received {
  readonly report: Report
  /** To stand first among the problems of its Reading. */
  readonly problems: readonly Problem[]
  /** What came in: the bytes of the file, the page, the line or the item, before anything was made of them. */
  readonly raw: Raw
  /** Every value found for a field of the report, best first: the first of a field is the one that was taken. */
  readonly obtained: readonly Obtained[]
  readonly byline: string | null
  /** ISO 8601, when the outlet last changed it; null: it does not say. */
  readonly modified: string | null
  /**
   * The address under which its versions are told to be one text: without fragment and tracking parameters, and as the page itself
   * names it where it names one of its own host. Null: the report came without an address.
   */
  readonly canonical: string | null
  /** The canonical address whose earlier text this one replaces; null: nothing known is replaced. */
  readonly replaces: string | null
  /** The outlet takes the text back (ninjs "canceled"): what it supported is to be withdrawn everywhere. */
  readonly withdrawn: boolean
  /** ISO 8601, before which it must not be passed on; null: at once. */
  readonly embargoedUntil: string | null
}

export interface Raw {
  /** Lower-case hexadecimal. */
  readonly sha256: string
  readonly bytes: number
}

export type ObtainedField = 'text' | 'title' | 'outlet' | 'byline' | 'published' | 'modified' | 'canonical' | 'original'

/**
 * Where a value was found, in the order in which it is believed: what the user gave, the feed's item, the page's meta elements, its
 * JSON-LD, what a reader of the page sees, and then what lies outside the text: the archive's or mail's headers, the feed as a whole,
 * the address.
 */
export type ObtainedFrom = 'given' | 'feed' | 'meta' | 'json-ld' | 'visible text' | 'headers' | 'feed as a whole' | 'address'

/** One value of one field, and where it stood. */
export interface Obtained {
  readonly field: ObtainedField
  readonly value: string
  readonly from: ObtainedFrom
  /** The exact place, for whoever checks it: "item/pubDate", "meta article:published_time", "time datetime". */
  readonly at: string
}
