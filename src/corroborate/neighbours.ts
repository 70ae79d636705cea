import { type FiledClaim, inClaimOrder } from './filed.js'
import { Holders } from './holders.js'
import { keep } from './pages.js'
import { placeIn } from './sorted.js'
import { Tally } from './tally.js'

/** A claim, or several by their first, among those that may tell the same event. */
export interface Neighbour {
  readonly claim: FiledClaim
  /** Above 0; numbers of those that are gone are given again. */
  readonly number: number
  /** Above 0; no two have the same, be they gone or not. */
  readonly serial: number
  /** Where the keys lie by which it is found, their count first. */
  readonly page: Int32Array
  readonly at: number
  /** Copies are found by nobody, so that no number of them changes what is one event. */
  readonly isCopy: boolean
}

/** How far back a claim looks by each key, and with how many at most it is compared. */
const WINDOW = 12
const MOST_COMPARED = 16

const NOBODY: readonly never[] = []

export const inNeighbourOrder = (a: Neighbour, b: Neighbour): number => inClaimOrder(a.claim, b.claim)

/** Which claims see which: by each of its keys a claim looks at the latest before it. */
export class Neighbours<T extends Neighbour> {
  readonly #all: (T | null)[] = [null]
  readonly #freed: number[] = []
  #placed = 0
  /** When each was published, for comparing them without a look at them. */
  readonly #when: number[] = [0]
  readonly #order = (a: number, b: number): number =>
    (this.#when[a] as number) - (this.#when[b] as number) || inNeighbourOrder(this.#at(a), this.#at(b))
  readonly #latestFirst = (a: number, b: number): number => this.#order(b, a)
  readonly #byKey = new Holders(this.#order)
  /** Claims of copies that their originals do not have: they look, but are not looked at. */
  readonly #copiesByKey = new Holders(this.#order)
  readonly #hits = new Tally()

  /** A number for a newcomer, and where its keys lie: by them it looks for others and, unless it is a copy, is found by them. */
  placeFor(keys: readonly number[]): Pick<Neighbour, 'number' | 'serial' | 'page' | 'at'> {
    const { page, at } = keep([keys.length, ...keys])
    // A number is taken at once: several may be placed before the first is added.
    return { number: this.#freed.pop() ?? this.#all.push(null) - 1, serial: ++this.#placed, page, at }
  }

  add(one: T): void {
    this.#all[one.number] = one
    // Of two undated ones, infinity less infinity tells nothing, and they are looked at.
    this.#when[one.number] = one.claim.report.published?.from ?? Number.POSITIVE_INFINITY
    const index = one.isCopy ? this.#copiesByKey : this.#byKey
    for (let at = firstOf(one); at < endOf(one); at++) index.add(one.page[at] as number, one.number)
  }

  remove(one: T): void {
    const index = one.isCopy ? this.#copiesByKey : this.#byKey
    for (let at = firstOf(one); at < endOf(one); at++) index.remove(one.page[at] as number, one.number)
    this.#all[one.number] = null
    this.#freed.push(one.number)
  }

  /** Hears of those whose view back it stands in, some of them more than once. */
  behind(one: T, hear: (other: T) => void): void {
    if (one.isCopy) return
    for (let at = firstOf(one); at < endOf(one); at++) {
      const key = one.page[at] as number
      const list = this.#byKey.several(key) ?? NOBODY
      const next = placeIn(list, one.number, this.#order) + 1
      for (let place = next; place < Math.min(list.length, next + WINDOW); place++) hear(this.#at(list[place] as number))
      const copies = this.#copiesByKey.of(key)
      const first = placeIn(copies, one.number, this.#order)
      for (let place = first; place < copies.length; place++) hear(this.#at(copies[place] as number))
    }
  }

  /** Those before it that share most keys with it, the latest of equals. */
  before(one: T): T[] {
    for (let at = firstOf(one); at < endOf(one); at++) this.#byKey.before(one.page[at] as number, one.number, WINDOW, this.#hits)
    const met = this.#hits.foremost(MOST_COMPARED, this.#latestFirst)
    this.#hits.clear()
    return met.map(number => this.#at(number))
  }

  /** Whether the other is among those that it looks at. */
  sees(one: T, other: T): boolean {
    for (let at = firstOf(one); at < endOf(one); at++)
      if (this.#byKey.isBefore(one.page[at] as number, one.number, WINDOW, other.number)) return true
    return false
  }

  #at(number: number): T {
    return this.#all[number] as T
  }
}

/** Where its keys begin and end. */
const firstOf = ({ at }: Neighbour): number => at + 1
const endOf = ({ page, at }: Neighbour): number => at + 1 + (page[at] as number)
