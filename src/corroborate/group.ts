import { type FiledClaim, inClaimOrder } from './filed.js'
import { likenessOf, NEVER } from './likeness.js'
import { inNeighbourOrder, type Neighbour, Neighbours } from './neighbours.js'
import { placeIn, withSorted } from './sorted.js'

// Claims → events, as reports come and go. Each claim, in order of publication, joins the group whose latest members it is on average most
// like, or founds one. It looks only at claims before it, so that a newcomer at the end decides for itself alone; a late one makes those
// behind it decide again that it could have changed, and those that could be changed by them, until nothing changes any more. What comes out
// is therefore what deciding all in order would give, whatever the order of arrival.

/** Claims taken to tell one event; the first founded it. */
export interface Group {
  /** In order of publication. */
  readonly members: readonly FiledClaim[]
}

interface Node extends Neighbour {
  /** The claim whose group this one shares by the reader's own account, or as its copy. */
  leader: Node | null
  followers: Node[]
  group: Gathering | null
  looked: readonly Gathering[]
}

interface Gathering extends Group {
  members: FiledClaim[]
  /** Members that others are compared with. */
  nodes: Node[]
  /** Claims whose decision may change when this group does; null: none. */
  lookers: Set<Node> | null
}

/** A list of nothing, for the many that have nothing in it; never written to. */
const NONE: never[] = []

/** Bounds of the work for one claim: how many groups it may join, and how many of each it is compared with. */
const MOST_GROUPS = 6
const MOST_MEMBERS = 6

/** A claim joins where its mean likeness is above this, in tenths of a logarithm of odds. */
const JOIN = -15
/**
 * What "cannot be" weighs in a mean: as much as a pair with little in common, for the member itself may be read or gathered wrongly. Measured
 * on ECB+ and our own situation; a weight that lets one such member bar the group splits what is one.
 */
const CANNOT = -30

export class Grouping {
  readonly #neighbours = new Neighbours<Node>()
  readonly #byReport = new Map<string, readonly Node[]>()
  readonly #changed = new Set<Gathering>()
  readonly #waiting: Node[] = []

  /** Takes in the claims of one report; its original, where it is a copy, must be here. */
  add(claims: readonly FiledClaim[]): void {
    const own = new Map<string, Node>()
    const nodes = claims.map(claim => {
      const node = this.#file(claim, own)
      own.set(claim.ref.claim, node)
      this.#wait(node)
      return node
    })
    const [first] = claims
    if (first !== undefined) this.#byReport.set(first.ref.report, nodes)
    this.#settle()
  }

  /** Takes the claims of one report out again; copies of it must be gone before. */
  remove(claims: readonly FiledClaim[]): void {
    const report = claims[0]?.ref.report ?? ''
    for (const node of this.#byReport.get(report) ?? []) {
      this.#neighbours.behind(node, other => this.#wait(other))
      for (const follower of node.followers) this.#wait(follower)
      this.#neighbours.remove(node)
      this.#leave(node)
      this.#lookAt(node, NONE)
      if (node.leader !== null) node.leader.followers = node.leader.followers.filter(each => each !== node)
      for (const follower of node.followers) follower.leader = null
      const at = this.#waiting.indexOf(node)
      if (at >= 0) this.#waiting.splice(at, 1)
    }
    this.#byReport.delete(report)
    this.#settle()
  }

  /** Groups that have changed since this was last asked; those without members are gone. */
  takeChanged(): readonly Group[] {
    const changed = [...this.#changed]
    this.#changed.clear()
    return changed
  }

  groupOf({ ref, number }: FiledClaim): Group | null {
    return this.#byReport.get(ref.report)?.[number]?.group ?? null
  }

  #file(claim: FiledClaim, own: ReadonlyMap<string, Node>): Node {
    const copied = this.#copied(claim)
    const told = own.get(claim.claim.event.sameAs ?? '')
    const { number, page, at } = this.#neighbours.placeFor(claim, copied === null)
    const node: Node = {
      number,
      claim,
      page,
      at,
      isCopy: claim.report.original !== null,
      leader: copied ?? (told !== undefined && told.claim.realm === claim.realm ? told : null),
      followers: NONE,
      group: null,
      looked: NONE,
    }
    if (node.leader !== null) node.leader.followers = [...node.leader.followers, node]
    this.#neighbours.add(node)
    this.#neighbours.behind(node, other => this.#wait(other))
    return node
  }

  #copied({ report, copyKey }: FiledClaim): Node | null {
    if (report.original === null) return null
    return this.#byReport.get(report.original.reading.report.id)?.find(({ claim }) => claim.copyKey === copyKey) ?? null
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
    const gathering: Gathering = next ?? { members: NONE, nodes: NONE, lookers: null }
    gathering.members = withSorted(gathering.members, node.claim, inClaimOrder)
    if (!node.isCopy) gathering.nodes = withSorted(gathering.nodes, node, inNeighbourOrder)
    node.group = gathering
    this.#announce(gathering, node)
    for (const follower of node.followers) this.#wait(follower)
  }

  #leave(node: Node): void {
    const old = node.group
    if (old === null) return
    old.members.splice(placeIn(old.members, node.claim, inClaimOrder), 1)
    if (!node.isCopy) old.nodes.splice(placeIn(old.nodes, node, inNeighbourOrder), 1)
    node.group = null
    this.#announce(old, node)
  }

  /** The group has one more or one less: those that look at it decide again, where that can matter to them. */
  #announce(gathering: Gathering, cause: Node): void {
    this.#changed.add(gathering)
    if (cause.isCopy || gathering.lookers === null) return
    const at = placeIn(gathering.nodes, cause, inNeighbourOrder)
    for (const looker of gathering.lookers) {
      if (inNeighbourOrder(looker, cause) <= 0) continue
      const isNear = at === 0 || placeIn(gathering.nodes, looker, inNeighbourOrder) - at <= MOST_MEMBERS
      if (isNear || this.#neighbours.sees(looker, cause)) this.#wait(looker)
    }
  }

  #lookAt(node: Node, gatherings: readonly Gathering[]): void {
    for (const gathering of node.looked) gathering.lookers?.delete(node)
    node.looked = gatherings
    for (const gathering of gatherings) {
      gathering.lookers ??= new Set()
      gathering.lookers.add(node)
    }
  }

  /** The group to join; null: none is like it, it founds its own. One that it has founded already stays its own. */
  #choose(node: Node): Gathering | null {
    const likenesses = new Likenesses(node)
    const best = this.#groupsBefore(node, likenesses)
    this.#lookAt(node, best.size === 0 ? NONE : [...best.keys()])
    const likely = [...best].sort((a, b) => b[1] - a[1] || inFounderOrder(a[0], b[0])).slice(0, MOST_GROUPS)
    let chosen: Gathering | null = null
    let most = JOIN
    for (const [gathering] of likely) {
      const mean = likenesses.mean(gathering)
      if (mean > most) {
        chosen = gathering
        most = mean
      }
    }
    const own = node.group
    return chosen ?? (own !== null && own.members[0] === node.claim ? own : null)
  }

  /** Groups with a member before this claim that is like enough, each with its best likeness. */
  #groupsBefore(node: Node, likenesses: Likenesses): Map<Gathering, number> {
    const best = new Map<Gathering, number>()
    for (const other of this.#neighbours.before(node)) {
      const likeness = likenesses.to(other)
      if (likeness <= JOIN || other.group === null) continue
      best.set(other.group, Math.max(best.get(other.group) ?? NEVER, likeness))
    }
    return best
  }
}

/** How like a claim others are, each asked once. */
class Likenesses {
  readonly #node: Node
  readonly #known = new Map<Node, number>()

  constructor(node: Node) {
    this.#node = node
  }

  to(other: Node): number {
    const known = this.#known.get(other)
    if (known !== undefined) return known
    const likeness = likenessOf(this.#node.claim, other.claim)
    this.#known.set(other, likeness)
    return likeness
  }

  /** Over the latest members before the claim. */
  mean({ nodes }: Gathering): number {
    const end = placeIn(nodes, this.#node, inNeighbourOrder)
    const some = nodes.slice(Math.max(0, end - MOST_MEMBERS), end)
    let sum = 0
    for (const other of some) sum += Math.max(CANNOT, this.to(other))
    return some.length === 0 ? NEVER : sum / some.length
  }
}

const behindFirst = (a: Node, b: Node): number => inNeighbourOrder(b, a)

const inFounderOrder = (a: Gathering, b: Gathering): number => inNeighbourOrder(a.nodes[0] as Node, b.nodes[0] as Node)
