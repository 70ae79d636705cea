/** One paragraph of two versions of a text: in both, in the later alone, or in the earlier alone. */
export interface DifferentParagraph {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Beyond so many paragraphs the middle part is told as removed and added whole: comparing takes their product. */
const MOST = 1_500

/** How a text became another, paragraph by paragraph, in their order: the longest common run of paragraphs stays. */
export function differenceOf(earlier: string, later: string): DifferentParagraph[] {
  const [before, after] = [paragraphsOf(earlier), paragraphsOf(later)]
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const same = (texts: readonly string[]): DifferentParagraph[] => texts.map(text => ({ kind: 'same', text }))
  return [
    ...same(before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ]
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')

function middle(before: readonly string[], after: readonly string[]): DifferentParagraph[] {
  const removed = (text: string): DifferentParagraph => ({ kind: 'removed', text })
  const added = (text: string): DifferentParagraph => ({ kind: 'added', text })
  if (before.length > MOST || after.length > MOST) return [...before.map(removed), ...after.map(added)]
  const width = after.length + 1
  const common = new Uint16Array((before.length + 1) * width)
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      common[row * width + column] =
        before[row] === after[column]
          ? (common[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(common[(row + 1) * width + column] ?? 0, common[row * width + column + 1] ?? 0)
  const out: DifferentParagraph[] = []
  let [row, column] = [0, 0]
  while (row < before.length || column < after.length) {
    const [old, young] = [before[row], after[column]]
    if (old !== undefined && old === young) {
      out.push({ kind: 'same', text: old })
      row += 1
      column += 1
    } else if (
      old !== undefined &&
      (young === undefined || (common[(row + 1) * width + column] ?? 0) >= (common[row * width + column + 1] ?? 0))
    ) {
      out.push(removed(old))
      row += 1
    } else {
      out.push(added(young ?? ''))
      column += 1
    }
  }
  return out
}
