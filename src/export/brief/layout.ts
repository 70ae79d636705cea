import { type Page, pageOf } from '../page.js'
import type { Paper } from '../paper.js'

/** The measures of a brief, worked out once from the paper. */
export interface Layout extends Page {
  /** Columns before the text of an event, wide enough for its status; 2 where the page is narrow and the status takes its own line. */
  readonly gutter: number
  /** Columns of the margin that holds when, where and how many; 0 where they stand in the text. */
  readonly side: number
  /** Whether the page is too narrow for two columns of any kind. */
  readonly narrow: boolean
}

export function layoutOf(paper: Paper): Layout {
  const page = pageOf(paper)
  const narrow = page.width < 76
  return { ...page, narrow, gutter: narrow ? 2 : 14, side: page.width < 104 ? 0 : 34 }
}
