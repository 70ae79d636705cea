/** A cell: numbers are written as they are, words are neutralised. Null: empty. */
export type Cell = string | number | null

export interface Column<T> {
  readonly name: string
  readonly of: (row: T) => Cell
}

/** RFC 4180, with a head line; CRLF ends every line. */
export function csv<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const lines = [columns.map(({ name }) => csvCell(name)), ...rows.map(row => columns.map(({ of }) => csvCell(of(row))))]
  return lines.map(cells => `${cells.join(',')}\r\n`).join('')
}

/** Tab-separated values: white space within a cell becomes blanks, since the form has no way to quote it. */
export function tsv<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  { head, none }: { head: boolean; none: string },
): string {
  const line = (cells: readonly Cell[]): string => `${cells.map(cell => tsvCell(cell, none)).join('\t')}\n`
  return (head ? line(columns.map(({ name }) => name)) : '') + rows.map(row => line(columns.map(({ of }) => of(row)))).join('')
}

/** What a spreadsheet would take for a formula (OWASP): a leading apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r\n]|^\s+[=+\-@]/

const neutral = (words: string): string => (FORMULA.test(words) ? `'${words}` : words)

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const words = neutral(cell)
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}

function tsvCell(cell: Cell, none: string): string {
  if (cell === null || cell === '') return none
  return typeof cell === 'number' ? String(cell) : neutral(cell.replace(/[\s\u0085\u2028\u2029]+/gu, ' ').trim())
}
