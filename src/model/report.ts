/** One published text, as an outlet gave it out. Never altered: a correction is a new report that replaces it. */
export interface Report {
  readonly id: string
  /** The whole text, headline included where there is one. Every span of every annotation counts its UTF-16 code units. */
  readonly text: string
  /** As the outlet or feed gave it; spans never reach it. */
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  /** ISO 8601 date or instant: the anchor of "Sunday" and "last week". Null: unknown, and relative times stay relative. */
  readonly published: string | null
}
