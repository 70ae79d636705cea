import type { FiledClaim } from './filed.js'
import { Gatherer, type Gathering, type Joining, NONE } from './gather.js'
import { keysOf } from './keys.js'
import { likenessOf } from './likeness.js'

/** A claim on its way into a thread. */
export interface ClaimNode extends Joining<ClaimNode> {}

/** Claims that tell the same thing, in order of publication; the first founded it. */
export type Thread = Gathering<ClaimNode>

const NO_KEYS: readonly number[] = []

/** A claim joins where its mean likeness is above this, in tenths of a logarithm of odds. */
const JOIN = -15
/**
 * What "cannot be" weighs in a mean: as much as a pair with little in common, for the member itself may be read or gathered wrongly. Measured
 * on ECB+ and our own situation; a weight that lets one such member bar the group splits what is one.
 */
const CANNOT = -30

const meanOf = (likenesses: readonly number[]): number =>
  likenesses.reduce((sum, likeness) => sum + Math.max(CANNOT, likeness), 0) / likenesses.length

/** Claims → threads: who tells the same thing as whom, closely read. */
export class Threads {
  readonly #gatherer = new Gatherer<ClaimNode>({
    like: (a, b) => likenessOf(a.claim, b.claim),
    join: JOIN,
    over: meanOf,
  })
  readonly #byReport = new Map<string, readonly ClaimNode[]>()

  /** Takes in the claims of one report; its original, where it is a copy, must be here. */
  add(claims: readonly FiledClaim[]): void {
    const own = new Map<string, ClaimNode>()
    const nodes = claims.map(claim => {
      const node = this.#file(claim, own)
      own.set(claim.ref.claim, node)
      return node
    })
    const [first] = claims
    if (first !== undefined) this.#byReport.set(first.ref.report, nodes)
    this.#gatherer.settle()
  }

  /** Takes the claims of one report out again; copies of it must be gone before. */
  remove(claims: readonly FiledClaim[]): void {
    const report = claims[0]?.ref.report ?? ''
    for (const node of this.#byReport.get(report) ?? []) this.#gatherer.remove(node)
    this.#byReport.delete(report)
    this.#gatherer.settle()
  }

  /** Threads that have changed since this was last asked; those without claims are gone. */
  takeChanged(): readonly Thread[] {
    return this.#gatherer.takeChanged()
  }

  #file(claim: FiledClaim, own: ReadonlyMap<string, ClaimNode>): ClaimNode {
    const copied = this.#copied(claim)
    const told = own.get(claim.claim.event.sameAs ?? '')
    const node: ClaimNode = {
      ...this.#gatherer.placeFor(copied === null ? keysOf(claim) : NO_KEYS),
      claim,
      isCopy: claim.report.original !== null,
      leader: copied ?? (told !== undefined && told.claim.realm === claim.realm ? told : null),
      followers: NONE,
      group: null,
      looked: NONE,
    }
    this.#gatherer.add(node)
    return node
  }

  #copied({ report, copyKey }: FiledClaim): ClaimNode | null {
    if (report.original === null) return null
    return this.#byReport.get(report.original.reading.report.id)?.find(({ claim }) => claim.copyKey === copyKey) ?? null
  }
}
