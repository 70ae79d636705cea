import type { SituationEvent } from '../../../../src/model/index.js'
import { words } from '../../lib/strings.js'
import { viewWords } from '../../lib/strings-views.js'
import type { Cell } from './cell.js'
import type { Matrix } from './matrix.js'

export interface SectionLine {
  readonly kind: 'section'
  readonly key: string
  readonly title: string
  readonly about: string
  readonly count: number
}

export interface RowLine {
  readonly kind: 'row'
  readonly key: string
  readonly label: string
  /** Null: silences on something that is no event. */
  readonly event: SituationEvent | null
  readonly cells: readonly (Cell | null)[]
  readonly contradiction: readonly [first: number, last: number] | null
}

export type Line = SectionLine | RowLine

/** The matrix as lines one below the other: those that the filter leaves, and of one column only those in which it was heard or silent. */
export function linesOf(matrix: Matrix, visible: ReadonlySet<string>, only: number | null): readonly Line[] {
  const heard = (cells: readonly (Cell | null)[]): boolean => only === null || cells[only] != null
  const lines = matrix.sections.flatMap(({ section, rows }): readonly Line[] => {
    const left = rows.filter(({ event, cells }) => visible.has(event.id) && heard(cells))
    if (left.length === 0) return []
    const [title, about] = words.sections[section]
    return [
      { kind: 'section', key: section, title, about, count: left.length },
      ...left.map(
        ({ event, cells, contradiction }): RowLine => ({
          kind: 'row',
          key: event.id,
          label: event.label,
          event,
          cells,
          contradiction,
        }),
      ),
    ]
  })
  const { unsaid, unsaidMeans, unsaidNothing } = viewWords.matrix
  const silent = matrix.unsaid
    .filter(({ cells }) => heard(cells))
    .map(
      ({ about, cells }): RowLine => ({
        kind: 'row',
        key: `unsaid/${about}`,
        label: about ?? unsaidNothing,
        event: null,
        cells,
        contradiction: null,
      }),
    )
  // A filter asks for events; what is no event does not pass it.
  const whole = matrix.sections.every(({ rows }) => rows.every(({ event }) => visible.has(event.id)))
  return silent.length === 0 || !whole
    ? lines
    : [...lines, { kind: 'section', key: 'unsaid', title: unsaid, about: unsaidMeans, count: silent.length }, ...silent]
}
