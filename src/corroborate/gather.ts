import { inNeighbourOrder, type Neighbour, Neighbours } from './neighbours.js'
import { Pairs } from './pairs.js'
import { placeIn, withSorted } from './sorted.js'

// Things → groups, as they come and go. Each thing, in order, joins the group that it is most like by its latest members, or founds one. It
// looks only at things before it, so that a newcomer at the end decides for itself alone; a late one makes those behind it decide again that
// it could have changed, and those that could be changed by them, until nothing changes any more. What comes out is therefore what deciding
// all in order would give, whatever the order of arrival.

/** A thing that joins a group of its like. */
export interface Joining<N> extends Neighbour {
  /** The one whose group this one shares without being compared. */
  leader: N | null
  followers: N[]
  group: Gathering<N> | null
  looked: readonly Gathering<N>[]
}

/** Things taken to be one; the first founded it. In order. */
export interface Gathering<N> {
  all: N[]
  /** Those that others are compared with: all but copies. */
  nodes: N[]
  /** Those whose decision may change when this group does; null: none. */
  lookers: Set<N> | null
}

/** What decides. */
export interface Joint<N> {
  readonly like: (a: N, b: N) => number
  /** A thing joins where its likeness to the group is above this. */
  readonly join: number
  /** How like it is to a group, by its likeness to the latest members. */
  readonly over: (likenesses: readonly number[]) => number
}

/** A list of nothing, for the many that have nothing in it; never written to. */
export const NONE: never[] = []

/** Bounds of the work for one: how many groups it may join, and how many of each it is compared with. */
const MOST_GROUPS = 6
const MOST_MEMBERS = 6

export class Gatherer<N extends Joining<N>> {
  readonly #joint: Joint<N>
  readonly #neighbours = new Neighbours<N>()
  readonly #changed = new Set<Gathering<N>>()
  readonly #waiting: N[] = []
  /** A newcomer has its neighbours decide again, and how alike two things are does not change. */
  readonly #known = new Pairs()

  constructor(joint: Joint<N>) {
    this.#joint = joint
  }

  /** A number for a newcomer, and where its keys lie. */
  placeFor(keys: readonly number[]): Pick<Neighbour, 'number' | 'serial' | 'page' | 'at'> {
    return this.#neighbours.placeFor(keys)
  }

  /** It and those that may look at it decide when all is settled next. */
  add(node: N): void {
    if (node.leader !== null) node.leader.followers = [...node.leader.followers, node]
    this.#neighbours.add(node)
    this.#neighbours.behind(node, other => this.#wait(other))
    this.#wait(node)
  }

  remove(node: N): void {
    this.#neighbours.behind(node, other => this.#wait(other))
    for (const follower of node.followers) this.#wait(follower)
    this.#neighbours.remove(node)
    this.#leave(node)
    this.#lookAt(node, NONE)
    if (node.leader !== null) node.leader.followers = node.leader.followers.filter(each => each !== node)
    for (const follower of node.followers) follower.leader = null
    const at = placeIn(this.#waiting, node, behindFirst)
    if (this.#waiting[at] === node) this.#waiting.splice(at, 1)
  }

  /** From now on it shares the group of that one; of null: it decides for itself. */
  lead(node: N, leader: N | null): void {
    if (node.leader === leader) return
    if (node.leader !== null) node.leader.followers = node.leader.followers.filter(each => each !== node)
    if (leader !== null) leader.followers = [...leader.followers, node]
    node.leader = leader
    this.#lookAt(node, NONE)
    this.#wait(node)
  }

  /** What it stands for has changed, and nothing that others are compared with. */
  touch({ group }: N): void {
    if (group !== null) this.#changed.add(group)
  }

  /** Groups that have changed since this was last asked; those without members are gone. */
  takeChanged(): readonly Gathering<N>[] {
    const changed = [...this.#changed]
    this.#changed.clear()
    return changed
  }

  /** The latest waits at the front, so that the earliest is taken off the end. */
  #wait(node: N): void {
    const at = placeIn(this.#waiting, node, behindFirst)
    if (this.#waiting[at] !== node) this.#waiting.splice(at, 0, node)
  }

  settle(): void {
    for (let node = this.#waiting.pop(); node !== undefined; node = this.#waiting.pop()) {
      const next = node.leader === null ? this.#choose(node) : node.leader.group
      if (next !== null && next === node.group) continue
      this.#move(node, next)
    }
  }

  #move(node: N, next: Gathering<N> | null): void {
    this.#leave(node)
    const gathering: Gathering<N> = next ?? { all: NONE, nodes: NONE, lookers: null }
    gathering.all = withSorted(gathering.all, node, inNeighbourOrder)
    if (!node.isCopy) gathering.nodes = withSorted(gathering.nodes, node, inNeighbourOrder)
    node.group = gathering
    this.#announce(gathering, node)
    for (const follower of node.followers) this.#wait(follower)
  }

  #leave(node: N): void {
    const old = node.group
    if (old === null) return
    old.all.splice(placeIn(old.all, node, inNeighbourOrder), 1)
    if (!node.isCopy) old.nodes.splice(placeIn(old.nodes, node, inNeighbourOrder), 1)
    node.group = null
    this.#announce(old, node)
  }

  /** The group has one more or one less: those that look at it decide again, where that can matter to them. */
  #announce(gathering: Gathering<N>, cause: N): void {
    this.#changed.add(gathering)
    if (cause.isCopy || gathering.lookers === null) return
    const at = placeIn(gathering.nodes, cause, inNeighbourOrder)
    for (const looker of gathering.lookers) {
      if (inNeighbourOrder(looker, cause) <= 0) continue
      const isNear = at === 0 || placeIn(gathering.nodes, looker, inNeighbourOrder) - at <= MOST_MEMBERS
      if (isNear || this.#neighbours.sees(looker, cause)) this.#wait(looker)
    }
  }

  #lookAt(node: N, gatherings: readonly Gathering<N>[]): void {
    for (const gathering of node.looked) gathering.lookers?.delete(node)
    node.looked = gatherings
    for (const gathering of gatherings) {
      gathering.lookers ??= new Set()
      gathering.lookers.add(node)
    }
  }

  /** The group to join; null: none is like it, it founds its own. One that it has founded already stays its own. */
  #choose(node: N): Gathering<N> | null {
    const best = this.#groupsBefore(node)
    this.#lookAt(node, best.size === 0 ? NONE : [...best.keys()])
    const likely = [...best].sort((a, b) => b[1] - a[1] || inFounderOrder(a[0], b[0])).slice(0, MOST_GROUPS)
    let chosen: Gathering<N> | null = null
    let most = this.#joint.join
    for (const [gathering] of likely) {
      const whole = this.#likenessOver(node, gathering)
      if (whole > most) {
        chosen = gathering
        most = whole
      }
    }
    const own = node.group
    return chosen ?? (own !== null && own.all[0] === node ? own : null)
  }

  /** How like two things are, asked once. */
  #likeness(node: N, other: N): number {
    const known = this.#known.of(node.serial, other.serial)
    if (known !== undefined) return known
    const likeness = this.#joint.like(node, other)
    this.#known.keep(node.serial, other.serial, likeness)
    return likeness
  }

  /** Over the latest members before it. */
  #likenessOver(node: N, { nodes }: Gathering<N>): number {
    const end = placeIn(nodes, node, inNeighbourOrder)
    const likenesses: number[] = []
    for (let at = Math.max(0, end - MOST_MEMBERS); at < end; at++) likenesses.push(this.#likeness(node, nodes[at] as N))
    return likenesses.length === 0 ? Number.NEGATIVE_INFINITY : this.#joint.over(likenesses)
  }

  /** Groups with a member before this one that is like enough, each with its best likeness. */
  #groupsBefore(node: N): Map<Gathering<N>, number> {
    const best = new Map<Gathering<N>, number>()
    for (const other of this.#neighbours.before(node)) {
      const likeness = this.#likeness(node, other)
      if (likeness <= this.#joint.join || other.group === null) continue
      best.set(other.group, Math.max(best.get(other.group) ?? likeness, likeness))
    }
    return best
  }
}

const behindFirst = (a: Neighbour, b: Neighbour): number => inNeighbourOrder(b, a)

const inFounderOrder = <N extends Joining<N>>(a: Gathering<N>, b: Gathering<N>): number =>
  inNeighbourOrder(a.nodes[0] as N, b.nodes[0] as N)
