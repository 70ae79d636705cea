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

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const LINE = 14
const LETTER = 6.6
const NOTE_LETTER = 5.8
const GAP = 5

/**
 * Labels beside their marks, none over another and none over a mark: the weightiest first, right, left, below, above; with its note, else
 * without. What finds no room gets none and is counted.
 */
export function labelsFor(items: readonly Labelled[], width: number, height: number): { readonly labels: readonly Label[]; readonly left: number } {
  const taken: Box[] = items.map(({ x, y, radius }) => around(x, y, Math.min(radius, 9)))
  const labels: Label[] = []
  for (const item of [...items].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))) {
    const found = [item, { ...item, note: '' }].flatMap(candidates).find(({ box }) => fits(box, taken, width, height))
    if (found === undefined) continue
    taken.push(found.box)
    labels.push(found.label)
  }
  return { labels, left: items.length - labels.length }
}

function candidates(item: Labelled): readonly { readonly label: Label; readonly box: Box }[] {
  const wide = Math.max(item.name.length * LETTER, item.note.length * NOTE_LETTER)
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

const around = (x: number, y: number, radius: number): Box => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius })

const fits = (box: Box, taken: readonly Box[], width: number, height: number): boolean =>
  box.left >= 2 &&
  box.top >= 2 &&
  box.right <= width - 2 &&
  box.bottom <= height - 2 &&
  taken.every(other => box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top)
