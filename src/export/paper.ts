/** What a text is set on: a terminal, a pipe, a page of a log. */
export interface Paper {
  /** In columns of a fixed-width face. */
  readonly width: number
  /** Whether ANSI styles may be used; without them every mark has its word or its punctuation instead. */
  readonly colour: boolean
}

/** Narrower than this nothing can be set well; a smaller width is read as this one. */
export const LEAST_WIDTH = 40
