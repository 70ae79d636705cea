import { words } from '../../lib/strings.js'
import { viewWords } from '../../lib/strings-views.js'
import type { Seat, Side } from '../common/voices.js'
import type { Cell } from './cell.js'
import type { Column } from './columns.js'

const own = viewWords.matrix

/** "State of Syria", "Monitors". */
export const sideName = (side: Side, home: string | null): string =>
  side === 'state' && home !== null ? own.stateOf(home) : own.sides[side]

/** A column's head: the party, a kind of voice, or how many others. */
export const columnName = (column: Column): string =>
  column.seat === null ? own.tail(column.seats.length) : seatName(column.seat)

export const seatName = (seat: Seat): string => (seat.fixed ? (own.fixed[seat.name] ?? seat.name) : headline(seat.name))

/** Names of the reader begin small where the text had them so: "armed groups". */
const headline = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** What a cell shows, in words: "denies, then asserts; 2 voices". */
export function cellWords(cell: Cell): string {
  const acts = cell.marks.map(({ act, voices }) => `${own.act[act]}${voices > 1 ? ` (${own.voices(voices)})` : ''}`)
  const joined = acts.join(cell.turned ? `, ${own.afterwards} ` : ` ${own.and} `)
  const change = cell.turned ? `: ${cell.marks[0]?.act === 'silent' ? words.stance.spoke : words.stance.changed}` : ''
  return `${joined}${cell.days === null || cell.days === 0 ? '' : ` ${own.forDays(cell.days)}`}${change}`
}
