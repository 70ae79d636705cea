import { type FiledClaim, inClaimOrder } from './filed.js'
import { Gatherer, type Gathering, type Joining, NONE } from './gather.js'
import { keysOfThread } from './keys.js'
import { kinshipOf } from './kinship.js'
import { inNeighbourOrder } from './neighbours.js'
import { type Thread, Threads } from './threads.js'

/** A thread on its way into a happening; when its claims change it comes anew. */
export interface ThreadNode extends Joining<ThreadNode> {
  readonly thread: Thread
  /** Those of its claims that others are compared with. */
  readonly some: readonly FiledClaim[]
}

/** Threads that tell of one happening, each its own side of it. */
export type Happening = Gathering<ThreadNode>

/** A thread joins where its kinship is above this, in tenths of a logarithm of odds. */
export const AKIN = -15
/** What "cannot be" weighs in a mean. */
const CANNOT = -50
/** What a pair with nothing in common weighs at least. */
const STRANGERS = -45
/** How many claims of a thread others are compared with: its first, so that the later ones leave all else as it is. */
const MOST_CLAIMS = 3

/** Half by the closest and half by all: a side of a happening is near to some of its other sides, and far from none. */
function closestAndMean(kinships: readonly number[]): number {
  let [most, sum] = [Number.NEGATIVE_INFINITY, 0]
  for (const kinship of kinships) {
    most = Math.max(most, kinship)
    sum += kinship === Number.NEGATIVE_INFINITY ? CANNOT : Math.max(STRANGERS, kinship)
  }
  return most === Number.NEGATIVE_INFINITY ? most : (most + sum / kinships.length) / 2
}

const kinshipOfThreads = (a: ThreadNode, b: ThreadNode): number =>
  closestAndMean(a.some.flatMap(one => b.some.map(other => kinshipOf(one, other))))

/** Claims of reports → happenings: threads first, then threads that tell of one happening. */
export class Happenings {
  readonly #threads = new Threads()
  readonly #gatherer = new Gatherer<ThreadNode>({ like: kinshipOfThreads, join: AKIN, over: closestAndMean })
  readonly #nodes = new Map<Thread, ThreadNode>()

  /** Takes in the claims of one report; its original, where it is a copy, must be here. */
  add(claims: readonly FiledClaim[]): void {
    this.#threads.add(claims)
  }

  /** Takes the claims of one report out again; copies of it must be gone before. */
  remove(claims: readonly FiledClaim[]): void {
    this.#threads.remove(claims)
  }

  /** Happenings that have changed since this was last asked; those without claims are gone. */
  takeChanged(): readonly Happening[] {
    const come: ThreadNode[] = []
    for (const thread of this.#threads.takeChanged()) {
      const node = this.#nodes.get(thread)
      const next = thread.all.length === 0 ? null : membersOf(thread)
      for (const { claim } of thread.all) claim.thread = thread
      // Later claims of a thread change nothing for others.
      if (node !== undefined && next !== null && isSame(node, next)) this.#gatherer.touch(node)
      else {
        if (node !== undefined) this.#gatherer.remove(node)
        this.#nodes.delete(thread)
        if (next !== null) come.push(this.#file(thread, next))
      }
    }
    // The latest first, for they all wait, and the earliest is asked first.
    for (const node of come.sort((a, b) => inNeighbourOrder(b, a))) this.#gatherer.add(node)
    this.#gatherer.settle()
    return this.#gatherer.takeChanged()
  }

  #file(thread: Thread, { claim, isCopy, some }: Members): ThreadNode {
    const node: ThreadNode = {
      ...this.#gatherer.placeFor(keysOfThread(some)),
      claim,
      thread,
      some,
      isCopy,
      leader: null,
      followers: NONE,
      group: null,
      looked: NONE,
    }
    this.#nodes.set(thread, node)
    return node
  }
}

type Members = Pick<ThreadNode, 'claim' | 'isCopy' | 'some'>

function membersOf({ all, nodes }: Thread): Members {
  const told = nodes.length > 0 ? nodes : all
  return {
    claim: all[0]?.claim as FiledClaim,
    isCopy: nodes.length === 0,
    some: told.slice(0, MOST_CLAIMS).map(({ claim }) => claim),
  }
}

const isSame = (a: Members, b: Members): boolean =>
  a.claim === b.claim &&
  a.isCopy === b.isCopy &&
  a.some.length === b.some.length &&
  a.some.every((claim, index) => claim === b.some[index])

/** All claims of a happening, in order of publication. */
export const claimsIn = ({ all }: Happening): FiledClaim[] =>
  all.flatMap(({ thread }) => thread.all.map(({ claim }) => claim)).sort(inClaimOrder)
