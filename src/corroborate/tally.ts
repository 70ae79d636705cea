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
    let left = most
    let least = 0
    for (const thing of this.#met) least = Math.max(least, this.of(thing))
    for (let taken = this.#countOf(least); taken < left; taken = this.#countOf(least)) {
      left -= taken
      least--
    }
    const last = this.#met.filter(thing => this.of(thing) === least).sort(order)
    return [...this.#met.filter(thing => this.of(thing) > least), ...last.slice(0, left)]
  }

  #countOf(times: number): number {
    let count = 0
    for (const thing of this.#met) if (this.of(thing) === times) count++
    return count
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
