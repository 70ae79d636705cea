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
  /** Where the keys lie by which it is found, their count first. */
  readonly page: Uint32Array
  readonly at: number
  /** Copies are found by nobody, so that no number of them changes what is one event. */
  readonly isCopy: boolean
}

/** How far back a claim looks by each key, and with how many at most it is compared. */
const WINDOW = 12
const MOST_COMPARED = 16

export const inNeighbourOrder = (a: Neighbour, b: Neighbour): number => inClaimOrder(a.claim, b.claim)

/** Which claims see which: by each of its keys a claim looks at the latest before it. */
export class Neighbours<T extends Neighbour> {
  readonly #all: (T | null)[] = [null]
  readonly #freed: number[] = []
  /** When each was published, for comparing them without a look at them. */
  readonly #when: number[] = [0]
  readonly #order = (a: number, b: number): number =>
    (this.#when[a] as number) - (this.#when[b] as number) || inNeighbourOrder(this.#at(a), this.#at(b))
  readonly #byKey = new Holders(this.#order)
  /** Claims of copies that their originals do not have: they look, but are not looked at. */
  readonly #copiesByKey = new Holders(this.#order)
  readonly #hits = new Tally()

  /** A number for a newcomer, and where its keys lie: by them it looks for others and, unless it is a copy, is found by them. */
  placeFor(keys: readonly number[]): Pick<Neighbour, 'number' | 'page' | 'at'> {
    const { page, at } = keep([keys.length, ...keys])
    // A number is taken at once: several may be placed before the first is added.
    return { number: this.#freed.pop() ?? this.#all.push(null) - 1, page, at }
  }

  add(one: T): void {
    this.#all[one.number] = one
    // Of two undated ones, infinity less infinity tells nothing, and they are looked at.
    this.#when[one.number] = one.claim.report.published?.from ?? Number.POSITIVE_INFINITY
    const index = one.isCopy ? this.#copiesByKey : this.#byKey
    for (const key of keysOfPlace(one)) index.add(key, one.number)
  }

  remove(one: T): void {
    const index = one.isCopy ? this.#copiesByKey : this.#byKey
    for (const key of keysOfPlace(one)) index.remove(key, one.number)
    this.#all[one.number] = null
    this.#freed.push(one.number)
  }

  /** Hears of those whose view back it stands in, some of them more than once. */
  behind(one: T, hear: (other: T) => void): void {
    if (one.isCopy) return
    for (const key of keysOfPlace(one)) {
      const list = this.#byKey.of(key)
      const at = placeIn(list, one.number, this.#order) + 1
      for (let place = at; place < Math.min(list.length, at + WINDOW); place++) hear(this.#at(list[place] as number))
      const copies = this.#copiesByKey.of(key)
      const first = placeIn(copies, one.number, this.#order)
      for (let place = first; place < copies.length; place++) hear(this.#at(copies[place] as number))
    }
  }

  /** Those before it that share most keys with it, the latest of equals. */
  before(one: T): T[] {
    const hits = this.#hits
    for (const key of keysOfPlace(one)) {
      const list = this.#byKey.of(key)
      const at = placeIn(list, one.number, this.#order)
      for (let back = Math.max(0, at - WINDOW); back < at; back++) hits.add(list[back] as number)
    }
    const met = [...hits.met]
    if (met.length > MOST_COMPARED) {
      met.sort((a, b) => hits.of(b) - hits.of(a) || this.#order(b, a))
      met.length = MOST_COMPARED
    }
    hits.clear()
    return met.map(number => this.#at(number))
  }

  /** Whether the other is among those that it looks at. */
  sees(one: T, other: T): boolean {
    for (const key of keysOfPlace(one)) {
      const list = this.#byKey.of(key)
      const at = placeIn(list, one.number, this.#order)
      for (let back = Math.max(0, at - WINDOW); back < at; back++) if (list[back] === other.number) return true
    }
    return false
  }

  #at(number: number): T {
    return this.#all[number] as T
  }
}

const keysOfPlace = ({ page, at }: Neighbour): Uint32Array => page.subarray(at + 1, at + 1 + (page[at] as number))
