import type { FiledClaim } from './filed.js'
import { Gatherer, type Gathering, type Joining, NONE } from './gather.js'
import { keysOf } from './keys.js'
import { likenessOf } from './likeness.js'
import { inNeighbourOrder } from './neighbours.js'
import { withSorted } from './sorted.js'

/** A claim on its way into a thread. */
export interface ClaimNode extends Joining<ClaimNode> {
  /** The one before it in its report that told the same. */
  readonly told: ClaimNode | null
}

/** Claims that tell the same thing, in order of publication; the first founded it. */
export type Thread = Gathering<ClaimNode>

const NO_KEYS: readonly number[] = []

/** A claim joins where its mean likeness is above this, in tenths of a logarithm of odds. */
const JOIN = 0
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
  /** By copy key what copies tell and their original does not, in order: the first leads the others. */
  readonly #added = new Map<number, ClaimNode[]>()

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
    for (const node of this.#byReport.get(report) ?? []) {
      this.#gatherer.remove(node)
      this.#ledBySiblings(node, nodes => nodes.filter(other => other !== node))
    }
    this.#byReport.delete(report)
    this.#gatherer.settle()
  }

  /** Threads that have changed since this was last asked; those without claims are gone. */
  takeChanged(): readonly Thread[] {
    return this.#gatherer.takeChanged()
  }

  #file(claim: FiledClaim, own: ReadonlyMap<string, ClaimNode>): ClaimNode {
    const copied = this.#copied(claim)
    const same = own.get(claim.claim.event.sameAs ?? '')
    const told = same !== undefined && same.claim.realm === claim.realm ? same : null
    const { number, serial, page, at } = this.#gatherer.placeFor(copied === null ? keysOf(claim) : NO_KEYS)
    // Named one by one: of what is spread into them engines make each node a kind of its own.
    const node: ClaimNode = {
      number,
      serial,
      page,
      at,
      claim,
      told,
      isCopy: claim.report.original !== null,
      leader: copied ?? told,
      followers: NONE,
      group: null,
      looked: NONE,
    }
    this.#gatherer.add(node)
    if (node.isCopy && copied === null) this.#ledBySiblings(node, nodes => withSorted(nodes, node, inNeighbourOrder))
    return node
  }

  #copied({ report, copyKey }: FiledClaim): ClaimNode | null {
    if (report.original === null) return null
    return this.#byReport.get(report.original.reading.report.id)?.find(({ claim }) => claim.copyKey === copyKey) ?? null
  }

  /** Two copies that add the same to what they copy add it once. */
  #ledBySiblings({ claim: { copyKey } }: ClaimNode, changed: (nodes: ClaimNode[]) => ClaimNode[]): void {
    const nodes = changed(this.#added.get(copyKey) ?? NONE)
    const [first, ...rest] = nodes
    if (first === undefined) this.#added.delete(copyKey)
    else {
      this.#added.set(copyKey, nodes)
      this.#gatherer.lead(first, first.told)
      for (const node of rest) this.#gatherer.lead(node, first)
    }
  }
}
