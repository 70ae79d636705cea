import { numeral } from '../count.js'
import type { Mark } from '../marks.js'
import type { RichText } from '../paint.js'
import { type Row, type RowSection, SEE_ALL } from './brief.js'

/** A section of rows, cut to `limit`; none where there is nothing to tell. */
export function rowSection(title: string, note: string, rows: readonly Row[], limit: number): RowSection[] {
  if (rows.length === 0) return []
  const hidden = rows.length - limit
  const more = hidden > 0 ? `… and ${numeral(hidden)} more: ${SEE_ALL}` : null
  return [{ kind: 'rows', title, count: rows.length, note, rows: rows.slice(0, limit), more }]
}

export const row = (mark: Mark | null, lead: RichText, details: readonly RichText[] = []): Row => ({
  mark,
  lead,
  tail: [],
  details,
  table: [],
  url: null,
})
