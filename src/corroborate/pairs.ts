/** How many pairs are remembered, as a power of two. */
const BITS = 15
/** Serial numbers from here on are not remembered: two of them would not fit into one number. */
const MOST = 2 ** 26

/**
 * Remembers what was last worked out for pairs of things, by their serial numbers: above 0, and never given twice. Of two pairs that fall into one
 * place the later stays.
 */
export class Pairs {
  readonly #pairs = new Float64Array(2 ** BITS)
  readonly #values = new Float64Array(2 ** BITS)

  of(one: number, other: number): number | undefined {
    const place = placeOf(one, other)
    return this.#pairs[place] === one * MOST + other && other < MOST ? this.#values[place] : undefined
  }

  keep(one: number, other: number, value: number): void {
    if (one >= MOST || other >= MOST) return
    const place = placeOf(one, other)
    this.#pairs[place] = one * MOST + other
    this.#values[place] = value
  }
}

const placeOf = (one: number, other: number): number =>
  (Math.imul(one, 0x9e3779b1) + Math.imul(other, 0x85ebca6b)) >>> (32 - BITS)
