/** Room for so many numbers at first. */
const SMALLEST = 1024
/** By how much the room grows. */
const GROWTH = 1.5
/** Of a list's head, the lowest bits tell what size it can grow to, as a power of two; the rest, what size it has. */
const BITS = 5
const LEAST = 1

/**
 * Many short lists of whole numbers in one long array, each by where it lies: four bytes a number and four a list, where an array of its own
 * takes some sixty more. A list that outgrows its place is moved, and lists that come later lie where it was.
 */
export class Lists {
  #room = new Int32Array(SMALLEST)
  /** Nothing lies at 0. */
  #used = 1
  /** By the size that they have room for, places that are free. */
  readonly #free: number[][] = []

  /** Where the list of these two lies. */
  of(first: number, second: number): number {
    const at = this.#placeFor(LEAST)
    this.#room[at] = (2 << BITS) | LEAST
    this.#room[at + 1] = first
    this.#room[at + 2] = second
    return at
  }

  size(at: number): number {
    return (this.#room[at] as number) >> BITS
  }

  get(at: number, index: number): number {
    return this.#room[at + 1 + index] as number
  }

  /** The list as it is now; worthless once any has changed. */
  view(at: number): Int32Array {
    return this.#room.subarray(at + 1, at + 1 + this.size(at))
  }

  /** Puts a number before the one that stands at the index. Gives where the list lies now. */
  insert(at: number, index: number, number: number): number {
    const size = this.size(at)
    const own = this.#growthOf(at)
    const home = size < 1 << own ? at : this.#moved(at, own + 1)
    this.#room.copyWithin(home + 2 + index, home + 1 + index, home + 1 + size)
    this.#room[home + 1 + index] = number
    this.#room[home] = ((size + 1) << BITS) | this.#growthOf(home)
    return home
  }

  remove(at: number, index: number): void {
    const size = this.size(at)
    this.#room.copyWithin(at + 1 + index, at + 2 + index, at + 1 + size)
    this.#room[at] = ((size - 1) << BITS) | this.#growthOf(at)
  }

  drop(at: number): void {
    const growth = this.#growthOf(at)
    const free = this.#free[growth]
    if (free === undefined) this.#free[growth] = [at]
    else free.push(at)
  }

  #growthOf(at: number): number {
    return (this.#room[at] as number) & ((1 << BITS) - 1)
  }

  #moved(at: number, growth: number): number {
    const home = this.#placeFor(growth)
    const size = this.size(at)
    this.#room.copyWithin(home + 1, at + 1, at + 1 + size)
    this.#room[home] = (size << BITS) | growth
    this.drop(at)
    return home
  }

  #placeFor(growth: number): number {
    const free = this.#free[growth]?.pop()
    if (free !== undefined) return free
    const at = this.#used
    this.#used += 1 + (1 << growth)
    if (this.#used > this.#room.length) {
      const longer = new Int32Array(Math.ceil(this.#used * GROWTH))
      longer.set(this.#room)
      this.#room = longer
    }
    return at
  }
}
