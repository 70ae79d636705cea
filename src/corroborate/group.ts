import { type FiledClaim, inClaimOrder } from './filed.js'
import { keysOf } from './keys.js'
import { likenessOf, NEVER } from './likeness.js'
import { insertSorted, placeIn } from './sorted.js'

// Claims → events, as reports come and go. Each claim, in order of publication, joins the group whose latest members it is on average most
// like, or founds one. It looks only at claims before it, so that a newcomer at the end decides for itself alone; a late one makes those
// behind it decide again that it could have changed, and those that could be changed by them, until nothing changes any more. What comes out
// is therefore what deciding all in order would give, whatever the order of arrival.

/** Claims taken to tell one event; the first founded it. */
export interface Group {
  /** In order of publication. */
  readonly members: readonly FiledClaim[]
}

interface Node {
  readonly claim: FiledClaim
  readonly keys: readonly number[]
  /** Copies are found by nobody, so that no number of them changes what is one event. */
  readonly isCopy: boolean
  /** The claim whose group this one shares by the reader's own account, or as its copy. */
  leader: Node | null
  readonly followers: Node[]
  group: Gathering | null
  looked: readonly Gathering[]
}

interface Gathering extends Group {
  readonly members: FiledClaim[]
  /** Members that others are compared with. */
  readonly nodes: Node[]
  /** Claims whose decision may change when this group does. */
  readonly lookers: Set<Node>
}

/** Bounds of the work for one claim: how far back it looks by each key, whom it is compared with, in how many groups, with how many of each. */
const WINDOW = 12
const MOST_COMPARED = 16
const MOST_GROUPS = 6
const MOST_MEMBERS = 6

/** A claim joins where its mean likeness is above this, in tenths of a logarithm of odds. */
const JOIN = -15
/**
 * What "cannot be" weighs in a mean: as much as a pair with little in common, for the member itself may be read or gathered wrongly. Measured
 * on ECB+ and our own situation; a weight that lets one such member bar the group splits what is one.
 */
const CANNOT = -30

const inNodeOrder = (a: Node, b: Node): number => inClaimOrder(a.claim, b.claim)

export class Grouping {
  readonly #nodes = new Map<FiledClaim, Node>()
  readonly #byKey = new Map<number, Node[]>()
  /** Claims of copies that their originals do not have: they look, but are not looked at. */
  readonly #copiesByKey = new Map<number, Node[]>()
  /** Per report, its claims by id and by copy key. */
  readonly #byReport = new Map<string, { readonly ids: Map<string, Node>; readonly copies: Map<string, Node> }>()
  readonly #changed = new Set<Gathering>()
  readonly #waiting: Node[] = []

  /** Takes in the claims of one report; its original, where it is a copy, must be here. */
  add(claims: readonly FiledClaim[]): void {
    const own = { ids: new Map<string, Node>(), copies: new Map<string, Node>() }
    for (const claim of claims) {
      const node = this.#file(claim, own)
      own.ids.set(claim.ref.claim, node)
      own.copies.set(claim.copyKey, node)
      this.#wait(node)
    }
    const [first] = claims
    if (first !== undefined) this.#byReport.set(first.ref.report, own)
    this.#settle()
  }

  /** Takes the claims of one report out again; copies of it must be gone before. */
  remove(claims: readonly FiledClaim[]): void {
    for (const claim of claims) {
      const node = this.#nodes.get(claim)
      if (node === undefined) continue
      this.#waitForThoseBehind(node)
      for (const follower of node.followers) this.#wait(follower)
      for (const key of node.keys) this.#unindex(key, node)
      this.#leave(node)
      for (const gathering of node.looked) gathering.lookers.delete(node)
      if (node.leader !== null) node.leader.followers.splice(node.leader.followers.indexOf(node), 1)
      for (const follower of node.followers) follower.leader = null
      this.#nodes.delete(claim)
      const at = this.#waiting.indexOf(node)
      if (at >= 0) this.#waiting.splice(at, 1)
    }
    const [first] = claims
    if (first !== undefined) this.#byReport.delete(first.ref.report)
    this.#settle()
  }

  /** Groups that have changed since this was last asked; those without members are gone. */
  takeChanged(): readonly Group[] {
    const changed = [...this.#changed]
    this.#changed.clear()
    return changed
  }

  groupOf(claim: FiledClaim): Group | null {
    return this.#nodes.get(claim)?.group ?? null
  }

  #file(claim: FiledClaim, own: { readonly ids: ReadonlyMap<string, Node> }): Node {
    const isCopy = claim.report.original !== null
    const node: Node = {
      claim,
      keys: isCopy && this.#copied(claim) !== null ? [] : keysOf(claim),
      isCopy,
      leader: null,
      followers: [],
      group: null,
      looked: [],
    }
    this.#nodes.set(claim, node)
    const told = own.ids.get(claim.claim.event.sameAs ?? '')
    node.leader = this.#copied(claim) ?? (told !== undefined && told.claim.realm === claim.realm ? told : null)
    node.leader?.followers.push(node)
    for (const key of node.keys) this.#index(key, node)
    this.#waitForThoseBehind(node)
    return node
  }

  #copied({ report, copyKey }: FiledClaim): Node | null {
    if (report.original === null) return null
    return this.#byReport.get(report.original.reading.report.id)?.copies.get(copyKey) ?? null
  }

  #index(key: number, node: Node): void {
    const byKey = node.isCopy ? this.#copiesByKey : this.#byKey
    const list = byKey.get(key)
    if (list === undefined) byKey.set(key, [node])
    else insertSorted(list, node, inNodeOrder)
  }

  #unindex(key: number, node: Node): void {
    const byKey = node.isCopy ? this.#copiesByKey : this.#byKey
    const list = byKey.get(key) ?? []
    list.splice(placeIn(list, node, inNodeOrder), 1)
    if (list.length === 0) byKey.delete(key)
  }

  /** Those whose view back this claim stands in. */
  #waitForThoseBehind(node: Node): void {
    if (node.isCopy) return
    for (const key of node.keys) {
      const list = this.#byKey.get(key) ?? []
      const at = placeIn(list, node, inNodeOrder)
      for (const behind of list.slice(at + 1, at + 1 + WINDOW)) this.#wait(behind)
      const copies = this.#copiesByKey.get(key) ?? []
      for (const copy of copies.slice(placeIn(copies, node, inNodeOrder))) this.#wait(copy)
    }
  }

  /** The latest waits at the front, so that the earliest is taken off the end. */
  #wait(node: Node): void {
    const at = placeIn(this.#waiting, node, behindFirst)
    if (this.#waiting[at] !== node) this.#waiting.splice(at, 0, node)
  }

  #settle(): void {
    for (let node = this.#waiting.pop(); node !== undefined; node = this.#waiting.pop()) {
      const next = node.leader === null ? this.#choose(node) : node.leader.group
      if (next !== null && next === node.group) continue
      this.#move(node, next)
    }
  }

  #move(node: Node, next: Gathering | null): void {
    this.#leave(node)
    const gathering = next ?? { members: [], nodes: [], lookers: new Set<Node>() }
    insertSorted(gathering.members, node.claim, inClaimOrder)
    if (!node.isCopy) insertSorted(gathering.nodes, node, inNodeOrder)
    node.group = gathering
    this.#announce(gathering, node)
    for (const follower of node.followers) this.#wait(follower)
  }

  #leave(node: Node): void {
    const old = node.group
    if (old === null) return
    old.members.splice(placeIn(old.members, node.claim, inClaimOrder), 1)
    if (!node.isCopy) old.nodes.splice(placeIn(old.nodes, node, inNodeOrder), 1)
    node.group = null
    this.#announce(old, node)
  }

  #announce(gathering: Gathering, cause: Node): void {
    this.#changed.add(gathering)
    if (cause.isCopy) return
    for (const looker of gathering.lookers) if (inNodeOrder(looker, cause) > 0) this.#wait(looker)
  }

  /** The group to join; null: none is like it, it founds its own. One that it has founded already stays its own. */
  #choose(node: Node): Gathering | null {
    const best = this.#groupsBefore(node)
    for (const gathering of node.looked) gathering.lookers.delete(node)
    node.looked = [...best.keys()]
    for (const gathering of node.looked) gathering.lookers.add(node)
    const likely = [...best].sort((a, b) => b[1] - a[1] || inFounderOrder(a[0], b[0])).slice(0, MOST_GROUPS)
    let chosen: Gathering | null = null
    let most = JOIN
    for (const [gathering] of likely) {
      const mean = meanLikeness(node, gathering)
      if (mean > most) {
        chosen = gathering
        most = mean
      }
    }
    const own = node.group
    return chosen ?? (own !== null && own.members[0] === node.claim ? own : null)
  }

  /** Groups with a member before this claim that is like enough, each with its best likeness. */
  #groupsBefore(node: Node): Map<Gathering, number> {
    const best = new Map<Gathering, number>()
    for (const other of this.#before(node)) {
      const likeness = likenessOf(node.claim, other.claim)
      if (likeness <= JOIN || other.group === null) continue
      best.set(other.group, Math.max(best.get(other.group) ?? NEVER, likeness))
    }
    return best
  }

  /** The claims before this one that share most keys with it, the latest of equals. */
  #before(node: Node): Node[] {
    const hits = new Map<Node, number>()
    for (const key of node.keys) {
      const list = this.#byKey.get(key) ?? []
      const at = placeIn(list, node, inNodeOrder)
      for (let back = Math.max(0, at - WINDOW); back < at; back++) {
        const other = list[back] as Node
        hits.set(other, (hits.get(other) ?? 0) + 1)
      }
    }
    if (hits.size <= MOST_COMPARED) return [...hits.keys()]
    return [...hits]
      .sort((a, b) => b[1] - a[1] || inNodeOrder(b[0], a[0]))
      .slice(0, MOST_COMPARED)
      .map(([other]) => other)
  }
}

const behindFirst = (a: Node, b: Node): number => inNodeOrder(b, a)

const inFounderOrder = (a: Gathering, b: Gathering): number => inNodeOrder(a.nodes[0] as Node, b.nodes[0] as Node)

/** Over the latest members before the claim. */
function meanLikeness(node: Node, { nodes }: Gathering): number {
  const end = placeIn(nodes, node, inNodeOrder)
  const some = nodes.slice(Math.max(0, end - MOST_MEMBERS), end)
  let sum = 0
  for (const { claim } of some) sum += Math.max(CANNOT, likenessOf(node.claim, claim))
  return some.length === 0 ? NEVER : sum / some.length
}
