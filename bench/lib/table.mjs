/** Rows of cells → aligned lines, the first column to the left and the others to the right; null is a dash. */
export function tableOf(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map(row => textOf(row[at]).length)))
  return rows
    .map(row =>
      row.map((cell, at) => (at === 0 ? textOf(cell).padEnd(widths[at]) : textOf(cell).padStart(widths[at]))).join('  '),
    )
    .map(line => line.trimEnd())
    .join('\n')
}

const textOf = cell => (cell === null || cell === undefined ? '–' : String(cell))

/** 12345.6 → "12,346", 3.456 → "3.46". */
export function figure(value) {
  if (value === null || value === undefined) return null
  return value >= 1000 ? String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',') : value.toFixed(value >= 100 ? 0 : 2)
}
