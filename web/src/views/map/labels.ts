/** Something that wants a label, in pixels of the map. */
export interface Labelled {
  readonly key: string
  readonly x: number
  readonly y: number
  /** Radius of the mark, which the label clears. */
  readonly radius: number
  readonly name: string
  readonly note: string
  /** Greater goes first. */
  readonly weight: number
}

export interface Label {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end' | 'middle'
  readonly name: string
  /** "" where only the name fitted. */
  readonly note: string
}

export interface Labels {
  readonly labels: readonly Label[]
  /** How many found no room. */
  readonly left: number
  readonly taken: readonly Box[]
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How wide a name or a note is in the page's own fonts. */
export interface Measure {
  readonly name: (text: string) => number
  readonly note: (text: string) => number
}

/** Without a page: wide enough for any common font. */
export const ROUGHLY: Measure = { name: text => text.length * 7.6, note: text => text.length * 6.6 }

const LINE = 14
const GAP = 5

/**
 * Labels beside their marks, none over another, over a mark or below what covers a corner: the weightiest first, right, left, below, above; with its note, else
 * without. What finds no room gets none and is counted.
 */
export function labelsFor(
  items: readonly Labelled[],
  width: number,
  height: number,
  measure: Measure = ROUGHLY,
  covered: readonly Box[] = [],
): Labels {
  const taken: Box[] = [...covered, ...items.map(({ x, y, radius }) => around(x, y, Math.min(radius, 9)))]
  const labels: Label[] = []
  for (const item of [...items].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))) {
    const found = [item, { ...item, note: '' }]
      .flatMap(one => candidates(one, measure))
      .find(({ box }) => fits(box, taken, width, height))
    if (found === undefined) continue
    taken.push(found.box)
    labels.push(found.label)
  }
  return { labels, left: items.length - labels.length, taken }
}

/** Names that may stand anywhere near their middle, put where nothing else stands; those without room stay away. */
export function namesBetween<Item extends { readonly name: string; readonly x: number; readonly y: number }>(
  names: readonly Item[],
  taken: readonly Box[],
  width: number,
  height: number,
): readonly Item[] {
  const all = [...taken]
  return names.flatMap(item => {
    const half = item.name.length * 4.9
    for (const [dx, dy] of OFFSETS) {
      const [x, y] = [item.x + dx, item.y + dy]
      const box = { left: x - half, right: x + half, top: y - 12, bottom: y + 5 }
      if (!fits(box, all, width, height)) continue
      all.push(box)
      return [{ ...item, x, y }]
    }
    return []
  })
}

const OFFSETS: readonly (readonly [number, number])[] = [0, -30, 30, -60, 60, -90, 90].flatMap(dy =>
  [0, 50, -50].map(dx => [dx, dy] as const),
)

function candidates(item: Labelled, measure: Measure): readonly { readonly label: Label; readonly box: Box }[] {
  const wide = Math.max(measure.name(item.name), measure.note(item.note)) + 2
  const high = item.note === '' ? LINE : 2 * LINE
  const clear = item.radius + GAP
  const at = (x: number, top: number, anchor: Label['anchor']): { label: Label; box: Box } => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
    const label = { key: item.key, x, y: top + LINE - 3, anchor, name: item.name, note: item.note }
    return { label, box: { left, top, right: left + wide, bottom: top + high } }
  }
  return [
    at(item.x + clear, item.y - high / 2, 'start'),
    at(item.x - clear, item.y - high / 2, 'end'),
    at(item.x, item.y + clear, 'middle'),
    at(item.x, item.y - clear - high, 'middle'),
    at(item.x + clear * 0.8, item.y + clear * 0.6, 'start'),
    at(item.x - clear * 0.8, item.y - clear * 0.6 - high, 'end'),
  ]
}

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
})

const fits = (box: Box, taken: readonly Box[], width: number, height: number): boolean =>
  box.left >= 2 &&
  box.top >= 2 &&
  box.right <= width - 2 &&
  box.bottom <= height - 2 &&
  taken.every(other => box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top)
