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
