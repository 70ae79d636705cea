import { lineWidth, type Page, padded, setText } from '../page.js'
import { joined, type RichText, run } from '../paint.js'

/** Rows of cells in columns with two spaces between, the last one wrapped; as running lines where the columns would be too narrow. */
export function setTable(rows: readonly (readonly RichText[])[], page: Page, indent: number): RichText[] {
  const room = page.width - indent
  const columns = Math.max(0, ...rows.map(row => row.length))
  const widths = Array.from({ length: Math.max(0, columns - 1) }, (_, column) =>
    Math.min(Math.floor(room / columns), Math.max(0, ...rows.map(row => lineWidth(row[column] ?? []))) + 2),
  )
  const last = room - widths.reduce((sum, width) => sum + width, 0)
  if (last < 24)
    return rows.flatMap(row => setText(joined(row, '\u00a0· '), page, page.width, { first: indent, rest: indent + 2 }))
  return rows.flatMap(row => setRow(row, [...widths, last], page).map(line => [run(' '.repeat(indent)), ...line]))
}

function setRow(row: readonly RichText[], widths: readonly number[], page: Page): RichText[] {
  const cells = widths.map((width, column) => setText(row[column] ?? [], page, column === widths.length - 1 ? width : width - 2))
  const height = Math.max(...cells.map(lines => lines.length))
  return Array.from({ length: height }, (_, line) =>
    widths.flatMap((width, column) => {
      const cell = cells[column]?.[line] ?? []
      return column === widths.length - 1 ? cell : padded(cell, width)
    }),
  )
}
