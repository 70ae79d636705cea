import { placeIn } from './sorted.js'

/** Counts things by their numbers; emptied at no cost, for counting over and over. */
export class Tally {
  #counts = new Uint32Array(1024)
  readonly #met: number[] = []

  /** What was counted since it was emptied, each once, in the order in which it was met. */
  get met(): readonly number[] {
    return this.#met
  }

  add(thing: number): void {
    if (thing >= this.#counts.length) this.#grow(thing)
    const count = this.#counts[thing] as number
    if (count === 0) this.#met.push(thing)
    this.#counts[thing] = count + 1
  }

  of(thing: number): number {
    return this.#counts[thing] ?? 0
  }

  /** So many of what was met most often, and of what was met as often as the last of them those that come first by the order. */
  foremost(most: number, order: (a: number, b: number) => number): number[] {
    if (this.#met.length <= most) return [...this.#met]
    const least = this.#leastOf(most)
    const foremost = this.#met.filter(thing => this.of(thing) > least)
    const left = most - foremost.length
    // Of the many that were met as often only a few are wanted: they are not put in order for it.
    const last: number[] = []
    for (const thing of this.#met) {
      if (this.of(thing) !== least || (last.length === left && order(last[left - 1] as number, thing) <= 0)) continue
      last.splice(placeIn(last, thing, order), 0, thing)
      if (last.length > left) last.pop()
    }
    foremost.push(...last)
    return foremost
  }

  /** How often the last of so many was met, at the least. */
  #leastOf(most: number): number {
    const times: number[] = []
    for (const thing of this.#met) {
      const count = this.of(thing)
      while (times.length <= count) times.push(0)
      times[count] = (times[count] as number) + 1
    }
    let least = times.length - 1
    for (let taken = times[least] as number; taken < most; taken += times[least] as number) least--
    return least
  }

  clear(): void {
    for (const thing of this.#met) this.#counts[thing] = 0
    this.#met.length = 0
  }

  #grow(thing: number): void {
    const counts = new Uint32Array(2 * thing)
    counts.set(this.#counts)
    this.#counts = counts
  }
}
