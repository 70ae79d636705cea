import type { Seat, Side } from '../common/voices.js'
import { SIDES } from '../common/voices.js'

/** One column: a party, or the long tail of its side. */
export interface Column {
  readonly key: string
  readonly side: Side
  /** Of one party; null for a tail. */
  readonly seat: Seat | null
  /** Keys of the seats that it holds. */
  readonly seats: readonly string[]
}

export interface Heard {
  readonly seat: Seat
  /** On how many events it was heard or silent. */
  readonly events: number
}

/**
 * At most `budget` columns for all who were heard. Each side gets one first; then those heard most get a column of their own, and the rest of
 * each side stand together in its last one, so that nobody is left out.
 */
export function columnsFor(heard: readonly Heard[], budget: number): readonly Column[] {
  const sides = SIDES.map(side => ({
    side,
    seats: heard.filter(({ seat }) => seat.side === side).sort(byWeight),
    own: 0,
  })).filter(({ seats }) => seats.length > 0)
  const width = (): number => sides.reduce((sum, { seats, own }) => sum + own + (own < seats.length ? 1 : 0), 0)
  const queue = sides
    .flatMap(one => one.seats.map((heard, rank) => ({ one, heard, rank })))
    .sort((a, b) => byWeight(a.heard, b.heard))
  for (const { one, rank } of queue) {
    const before = one.own
    one.own = Math.max(one.own, rank + 1)
    if (one.own === one.seats.length - 1) one.own = one.seats.length
    if (width() > budget) one.own = before
  }
  return sides.flatMap(({ side, seats, own }) => {
    const shown = inOrder(seats.slice(0, own)).map(({ seat }) => ({ key: seat.key, side, seat, seats: [seat.key] }))
    const tail = seats.slice(own).map(({ seat }) => seat.key)
    return tail.length === 0 ? shown : [...shown, { key: `${side}:tail`, side, seat: null, seats: tail }]
  })
}

const byWeight = (a: Heard, b: Heard): number => b.events - a.events || (a.seat.key < b.seat.key ? -1 : 1)

/** Offices of one state stand in the order of how openly they speak; parties by how often they were heard. */
const ORDER = ['offices', 'army', 'state-media', 'unnamed']
const rank = ({ seat }: Heard): number => (seat.fixed ? ORDER.indexOf(seat.name) : -1)
const inOrder = (seats: readonly Heard[]): readonly Heard[] => [...seats].sort((a, b) => rank(a) - rank(b))
