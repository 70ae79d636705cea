import { Lists } from './lists.js'
import type { Tally } from './tally.js'

const SMALLEST = 1024
/** Share of the slots that may be taken: a fuller table is walked longer. */
const FULL = 0.75
/** 2^32 over the golden ratio: spreads numbers that lie close together. */
const SPREAD = 0x9e3779b1

const NOBODY: readonly never[] = []

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
  readonly #lists = new Lists()

  constructor(order: (a: number, b: number) => number) {
    this.order = order
  }

  /** Those that hold it; of use until any number has another holder. */
  of(number: number): ArrayLike<number> {
    const held = this.#held[this.#slotOf(number)] as number
    return held > 0 ? [held] : held < 0 ? this.#lists.view(-held) : NOBODY
  }

  /** The same where two or more hold it; null: one alone, or none. */
  several(number: number): ArrayLike<number> | null {
    const held = this.#held[this.#slotOf(number)] as number
    return held < 0 ? this.#lists.view(-held) : null
  }

  count(number: number): number {
    const held = this.#held[this.#slotOf(number)] as number
    return held < 0 ? this.#lists.size(-held) : held === 0 ? 0 : 1
  }

  /** Hears of the latest that hold it before that one, so many at most. */
  before(number: number, holder: number, most: number, hear: Tally): void {
    const held = this.#held[this.#slotOf(number)] as number
    if (held > 0) {
      if (held !== holder && this.order(held, holder) < 0) hear.add(held)
    } else if (held < 0) {
      const end = this.#placeIn(-held, holder)
      for (let at = Math.max(0, end - most); at < end; at++) hear.add(this.#lists.get(-held, at))
    }
  }

  /** Whether the other is one of those. */
  isBefore(number: number, holder: number, most: number, other: number): boolean {
    const held = this.#held[this.#slotOf(number)] as number
    if (held >= 0) return held === other && this.order(held, holder) < 0
    const end = this.#placeIn(-held, holder)
    for (let at = Math.max(0, end - most); at < end; at++) if (this.#lists.get(-held, at) === other) return true
    return false
  }

  /** Gives how many hold it now. */
  add(number: number, holder: number): number {
    const slot = this.#slotOf(number)
    const held = this.#held[slot] as number
    if (held < 0) {
      const at = this.#lists.insert(-held, this.#placeIn(-held, holder), holder)
      this.#held[slot] = -at
      return this.#lists.size(at)
    }
    if (held > 0) {
      this.#held[slot] = -(this.order(held, holder) < 0 ? this.#lists.of(held, holder) : this.#lists.of(holder, held))
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
    this.#lists.remove(-held, this.#placeIn(-held, holder))
    const left = this.#lists.size(-held)
    if (left > 1) return left
    this.#held[slot] = this.#lists.get(-held, 0)
    this.#lists.drop(-held)
    return 1
  }

  /** Where in a list it stands or would stand, as `placeIn` finds it. */
  #placeIn(list: number, holder: number): number {
    let [low, high] = [0, this.#lists.size(list)]
    const last = this.order(this.#lists.get(list, high - 1), holder)
    if (last <= 0) return last < 0 ? high : high - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.order(this.#lists.get(list, middle), holder) < 0) low = middle + 1
      else high = middle
    }
    return low
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
