import type { FiledClaim } from './filed.js'
import { Gatherer, type Gathering, type Joining, NONE } from './gather.js'
import { keysOfThread } from './keys.js'
import { kinshipOf } from './kinship.js'
import { inNeighbourOrder } from './neighbours.js'

/** A group on its way into a group of groups; when those of its claims change that others are compared with, it comes anew. */
export interface Part<G> extends Joining<Part<G>> {
  readonly of: G
  /** Those of its claims that others are compared with. */
  readonly some: readonly FiledClaim[]
}

/** What others see of a group; null: nothing is left in it. */
export type Face = Pick<Part<unknown>, 'claim' | 'isCopy' | 'some'>

/** Where groups come from, and how they are seen. */
export interface Source<G> {
  /** Groups that have changed since this was last asked; those without claims are gone. */
  readonly takeChanged: () => readonly G[]
  readonly faceOf: (group: G) => Face | null
}

/** By how many of its claims a group is found. */
const MOST_LOOKED_UP = 3
/** What "cannot be" weighs in a mean. */
const CANNOT = -50
/** What a pair with nothing in common weighs at least. */
const STRANGERS = -45

/** Half by the closest and half by all: a side of a happening is near to some of its other sides, and far from none. */
function closestAndMean(kinships: readonly number[]): number {
  let [most, sum] = [Number.NEGATIVE_INFINITY, 0]
  for (const kinship of kinships) {
    most = Math.max(most, kinship)
    sum += kinship === Number.NEGATIVE_INFINITY ? CANNOT : Math.max(STRANGERS, kinship)
  }
  return most === Number.NEGATIVE_INFINITY ? most : (most + sum / kinships.length) / 2
}

function kinshipOfParts<G>(a: Part<G>, b: Part<G>): number {
  const kinships: number[] = []
  for (const one of a.some) for (const other of b.some) kinships.push(kinshipOf(one, other))
  return closestAndMean(kinships)
}

/** Groups → groups of groups, as they come and go. */
export class Joined<G> {
  readonly #source: Source<G>
  readonly #gatherer: Gatherer<Part<G>>
  readonly #parts = new Map<G, Part<G>>()

  /** `join`: a group joins where its kinship is above this, in tenths of a logarithm of odds. */
  constructor(source: Source<G>, join: number) {
    this.#source = source
    this.#gatherer = new Gatherer<Part<G>>({ like: kinshipOfParts, join, over: closestAndMean })
  }

  /** Groups of groups that have changed since this was last asked; those without members are gone. */
  takeChanged(): readonly Gathering<Part<G>>[] {
    const come: Part<G>[] = []
    for (const group of this.#source.takeChanged()) {
      const part = this.#parts.get(group)
      const face = this.#source.faceOf(group)
      // Later claims of a group change nothing for others.
      if (part !== undefined && face !== null && isSame(part, face)) this.#gatherer.touch(part)
      else {
        if (part !== undefined) this.#gatherer.remove(part)
        this.#parts.delete(group)
        if (face !== null) come.push(this.#file(group, face))
      }
    }
    // The latest first, for they all wait, and the earliest is asked first.
    for (const part of come.sort((a, b) => inNeighbourOrder(b, a))) this.#gatherer.add(part)
    this.#gatherer.settle()
    return this.#gatherer.takeChanged()
  }

  #file(of: G, { claim, isCopy, some }: Face): Part<G> {
    const { number, serial, page, at } = this.#gatherer.placeFor(keysOfThread(some.slice(0, MOST_LOOKED_UP)))
    const part: Part<G> = {
      number,
      serial,
      page,
      at,
      claim,
      of,
      some,
      isCopy,
      leader: null,
      followers: NONE,
      group: null,
      looked: NONE,
    }
    this.#parts.set(of, part)
    return part
  }
}

const isSame = (a: Face, b: Face): boolean =>
  a.claim === b.claim &&
  a.isCopy === b.isCopy &&
  a.some.length === b.some.length &&
  a.some.every((claim, index) => claim === b.some[index])
