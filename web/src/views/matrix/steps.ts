/** A mark under the keys: a row, and a column; -1 is the name of the event. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** Where an arrow key leads: to the next mark along the row, or to the nearest row that has one in the column. */
export function stepFrom(spot: Spot, key: string, rows: readonly { readonly cells: readonly (unknown | null)[] }[]): Spot | null {
  const cells = rows[spot.row]?.cells ?? []
  const filled = cells.flatMap((cell, at) => (cell === null ? [] : [at]))
  switch (key) {
    case 'ArrowRight': {
      const next = filled.find(at => at > spot.column)
      return next === undefined ? null : { row: spot.row, column: next }
    }
    case 'ArrowLeft':
      return spot.column < 0 ? null : { row: spot.row, column: filled.findLast(at => at < spot.column) ?? -1 }
    case 'ArrowDown':
      return along(spot, rows, 1)
    case 'ArrowUp':
      return along(spot, rows, -1)
    case 'Home':
      return { row: spot.row, column: -1 }
    case 'End':
      return { row: spot.row, column: filled.at(-1) ?? -1 }
    default:
      return null
  }
}

function along(spot: Spot, rows: readonly { readonly cells: readonly (unknown | null)[] }[], by: 1 | -1): Spot | null {
  for (let row = spot.row + by; row >= 0 && row < rows.length; row += by) {
    if (spot.column < 0 || rows[row]?.cells[spot.column] != null) return { row, column: spot.column }
  }
  return null
}
