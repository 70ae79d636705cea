import { placeIn, withSorted } from './sorted.js'
import type { Tally } from './tally.js'

const SMALLEST = 1024
/** Share of the slots that may be taken: a fuller table is walked longer. */
const FULL = 0.75
/** 2^32 over the golden ratio: spreads numbers that lie close together. */
const SPREAD = 0x9e3779b1

/**
 * For each of many numbers those that hold it, in an order; holders are numbers above 0. Most numbers are held once, so that all lie in two
 * flat arrays of eight bytes a slot, which the collector of garbage need not walk, and only the others have a list.
 */
export class Holders {
  readonly order: (a: number, b: number) => number
  #numbers = new Int32Array(SMALLEST)
  /** 0: a free slot; above: the only holder; below: where its list is. */
  #held = new Int32Array(SMALLEST)
  #taken = 0
  #shift = 32 - Math.log2(SMALLEST)
  readonly #lists: number[][] = [[]]
  readonly #freed: number[] = []

  constructor(order: (a: number, b: number) => number) {
    this.order = order
  }

  /** Those that hold it. */
  of(number: number): readonly number[] {
    const held = this.#held[this.#slotOf(number)] as number
    return held > 0 ? [held] : this.#listAt(-held)
  }

  /** Those that hold it, where two or more do; null: one alone, or none. */
  several(number: number): readonly number[] | null {
    const held = this.#held[this.#slotOf(number)] as number
    return held < 0 ? this.#listAt(-held) : null
  }

  count(number: number): number {
    const held = this.#held[this.#slotOf(number)] as number
    return held < 0 ? this.#listAt(-held).length : held === 0 ? 0 : 1
  }

  /** Hears of the latest that hold it before that one, so many at most. */
  before(number: number, holder: number, most: number, hear: Tally): void {
    const held = this.#held[this.#slotOf(number)] as number
    if (held > 0) {
      if (held !== holder && this.order(held, holder) < 0) hear.add(held)
    } else if (held < 0) {
      const list = this.#listAt(-held)
      const end = placeIn(list, holder, this.order)
      for (let at = Math.max(0, end - most); at < end; at++) hear.add(list[at] as number)
    }
  }

  /** Whether the other is one of those. */
  isBefore(number: number, holder: number, most: number, other: number): boolean {
    const held = this.#held[this.#slotOf(number)] as number
    if (held >= 0) return held === other && this.order(held, holder) < 0
    const list = this.#listAt(-held)
    const end = placeIn(list, holder, this.order)
    for (let at = Math.max(0, end - most); at < end; at++) if (list[at] === other) return true
    return false
  }

  /** Gives how many hold it now. */
  add(number: number, holder: number): number {
    const slot = this.#slotOf(number)
    const held = this.#held[slot] as number
    if (held < 0) {
      this.#lists[-held] = withSorted(this.#listAt(-held), holder, this.order)
      return this.#listAt(-held).length
    }
    if (held > 0) {
      const list = this.order(held, holder) < 0 ? [held, holder] : [holder, held]
      const at = this.#freed.pop() ?? this.#lists.length
      this.#lists[at] = list
      this.#held[slot] = -at
      return 2
    }
    this.#numbers[slot] = number
    this.#held[slot] = holder
    this.#taken++
    if (this.#taken > FULL * this.#held.length) this.#grow()
    return 1
  }

  /** Gives how many hold it now. */
  remove(number: number, holder: number): number {
    const slot = this.#slotOf(number)
    const held = this.#held[slot] as number
    if (held >= 0) {
      if (held === holder) this.#free(slot)
      return 0
    }
    const list = this.#listAt(-held)
    list.splice(placeIn(list, holder, this.order), 1)
    if (list.length > 1) return list.length
    this.#held[slot] = list[0] as number
    this.#lists[-held] = []
    this.#freed.push(-held)
    return 1
  }

  #listAt(place: number): number[] {
    return this.#lists[place] as number[]
  }

  /** Where it stands, or the free slot where it would stand. */
  #slotOf(number: number): number {
    const last = this.#held.length - 1
    // As it lies in the table: with a sign.
    const own = number | 0
    let slot = Math.imul(own, SPREAD) >>> this.#shift
    while (this.#held[slot] !== 0 && this.#numbers[slot] !== own) slot = (slot + 1) & last
    return slot
  }

  /** Empties a slot, and moves those behind up that would not be found any more. */
  #free(slot: number): void {
    const last = this.#held.length - 1
    let hole = slot
    for (let next = (hole + 1) & last; this.#held[next] !== 0; next = (next + 1) & last) {
      const home = Math.imul(this.#numbers[next] as number, SPREAD) >>> this.#shift
      if (((next - home) & last) < ((next - hole) & last)) continue
      this.#numbers[hole] = this.#numbers[next] as number
      this.#held[hole] = this.#held[next] as number
      hole = next
    }
    this.#held[hole] = 0
    this.#taken--
  }

  #grow(): void {
    const [numbers, held] = [this.#numbers, this.#held]
    this.#numbers = new Int32Array(numbers.length * 2)
    this.#held = new Int32Array(numbers.length * 2)
    this.#shift--
    for (let old = 0; old < held.length; old++) {
      if (held[old] === 0) continue
      const slot = this.#slotOf(numbers[old] as number)
      this.#numbers[slot] = numbers[old] as number
      this.#held[slot] = held[old] as number
    }
  }
}
