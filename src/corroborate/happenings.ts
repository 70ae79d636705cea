import { type FiledClaim, inClaimOrder } from './filed.js'
import type { Gathering } from './gather.js'
import { type Face, Joined, type Part } from './joined.js'
import { putInOrder } from './sorted.js'
import { type Thread, Threads } from './threads.js'

/** Threads that tell of one happening, each its own side of it. */
type Strand = Gathering<Part<Thread>>

/** Strands that tell of one happening: of what began apart, because what joins them came later or stands in other claims. */
export type Happening = Gathering<Part<Strand>>

/** A thread joins a strand where its kinship is above this, in tenths of a logarithm of odds. */
const AKIN = -12
/** And a strand others; no two claims are less akin that brought anything together. */
export const TOGETHER = -15
/** How many claims of a thread others are compared with: its first, so that the later ones leave all else as it is. */
const MOST_CLAIMS = 3
/** How many threads of a strand, each by its first claim. */
const MOST_THREADS = 8

/** Claims of reports → happenings: threads first, then strands of threads, then strands that belong together. */
export class Happenings {
  readonly #threads = new Threads()
  readonly #strands = new Joined<Thread>({ takeChanged: () => this.#changedThreads(), faceOf: faceOfThread }, AKIN)
  readonly #happenings = new Joined<Strand>({ takeChanged: () => this.#strands.takeChanged(), faceOf: faceOfStrand }, TOGETHER)

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
    return this.#happenings.takeChanged()
  }

  #changedThreads(): readonly Thread[] {
    const changed = this.#threads.takeChanged()
    for (const thread of changed) for (const { claim } of thread.all) claim.thread = thread
    return changed
  }
}

function faceOfThread({ all, nodes }: Thread): Face | null {
  const [first] = all
  if (first === undefined) return null
  const told = nodes.length > 0 ? nodes : all
  return { claim: first.claim, isCopy: nodes.length === 0, some: told.slice(0, MOST_CLAIMS).map(({ claim }) => claim) }
}

function faceOfStrand({ all, nodes }: Strand): Face | null {
  const [first] = all
  if (first === undefined) return null
  const told = nodes.length > 0 ? nodes : all
  return {
    claim: first.claim,
    isCopy: nodes.length === 0,
    some: told.slice(0, MOST_THREADS).flatMap(({ some }) => some.slice(0, 1)),
  }
}

/** All claims of a happening, in order of publication. */
export function claimsIn({ all }: Happening): FiledClaim[] {
  const claims: FiledClaim[] = []
  for (const { of: strand } of all)
    for (const { of: thread } of strand.all) for (const { claim } of thread.all) claims.push(claim)
  return putInOrder(claims, inClaimOrder)
}
