/**
 * The arcs of a dependency tree as bars for the left of a column of words, one string a word, all of one width: an arc leaves the head
 * and ends with "►" at the word that hangs on it; the root has "●". Null where the sentence is too long to be drawn.
 * `heads`: for each word the index of its head, -1 for the root.
 */
export function drawArcs(heads: readonly number[], step: 1 | 2): readonly string[] | null {
  if (heads.length > LONGEST) return null
  const arcs = levelled(heads)
  const depth = Math.max(0, ...arcs.map(arc => arc.level))
  const width = depth * step + 1
  const grid = heads.map(() => new Uint8Array(width))
  for (const arc of arcs) draw(grid, arc, (depth - arc.level) * step, width)
  return grid.map(
    (cells, word) =>
      Array.from(cells.subarray(0, width - 1), bits => LINES[bits] ?? ' ').join('') +
      tip(heads[word] ?? -1, cells[width - 1] ?? 0),
  )
}

/** Placing arcs takes time by their length. */
const LONGEST = 160

interface Arc {
  readonly head: number
  readonly low: number
  readonly high: number
  /** Column counted from the words: 1 is next to them. */
  readonly level: number
}

/** Short arcs lie next to the words, longer ones around them; two share a column where they do not touch or leave the same head. */
function levelled(heads: readonly number[]): Arc[] {
  const spans = heads.flatMap((head, word) => {
    return head < 0 || head >= heads.length || head === word
      ? []
      : [{ head, low: Math.min(head, word), high: Math.max(head, word) }]
  })
  const covered = new Array<number>(heads.length).fill(0)
  const ends = heads.map(() => new Map<number, number>())
  return spans
    .sort((a, b) => a.high - a.low - (b.high - b.low) || a.low - b.low)
    .map(({ head, low, high }) => {
      let level = 1 + Math.max(...covered.slice(low, high))
      const blocked = (at: number): boolean =>
        (ends[at]?.get(level) ?? head) !== head || (ends[at]?.has(level) === true && at !== head)
      while (blocked(low) || blocked(high)) level += 1
      covered.fill(level, low, high)
      for (const at of [low, high]) ends[at]?.set(level, head)
      return { head, low, high, level }
    })
}

const UP = 1
const DOWN = 2
const LEFT = 4
const RIGHT = 8

/** Box-drawing character of each set of directions. */
const LINES: Readonly<Record<number, string>> = {
  [UP | DOWN]: '│',
  [DOWN | RIGHT]: '┌',
  [UP | RIGHT]: '└',
  [UP | DOWN | RIGHT]: '├',
  [LEFT | RIGHT]: '─',
  [LEFT | RIGHT | DOWN]: '┬',
  [LEFT | RIGHT | UP]: '┴',
  [UP | DOWN | LEFT | RIGHT]: '┼',
}

function draw(grid: readonly Uint8Array[], { low, high }: Arc, column: number, width: number): void {
  for (let row = low; row <= high; row += 1) {
    const cells = grid[row]
    if (cells === undefined) continue
    const end = row === low ? DOWN | RIGHT : row === high ? UP | RIGHT : UP | DOWN
    cells[column] = (cells[column] ?? 0) | end
    if ((end & RIGHT) === 0) continue
    for (let right = column + 1; right < width; right += 1) cells[right] = (cells[right] ?? 0) | LEFT | RIGHT
  }
}

function tip(head: number, bits: number): string {
  if (head < 0) return '●'
  return bits === 0 ? ' ' : '►'
}
