import type { Desk, DeskClaim } from '../../../../src/model/index.js'
import { fold } from '../../lib/filter.js'
import { joinedNames } from '../common/same-name.js'

/** Outlets that name each other as where they have one event from: an accusation against a count. */
export interface Circle {
  /** The names, each resting on the next, the last on the first. One name alone: it came back to itself. */
  readonly names: readonly string[]
  readonly event: string
}

/** Loops among who rests on whom, looked for within one event at a time. */
export function circlesOf(desk: Desk, claims: readonly DeskClaim[]): readonly Circle[] {
  const outlets = new Map(desk.situation.reports.map(report => [report.id, report.outlet]))
  const names = joinedNames([
    ...new Set(
      claims.flatMap(({ chain }) => chain.map(({ name }) => name)).concat([...outlets.values()].flatMap(one => one ?? [])),
    ),
  ])
  const plain = (name: string): string => names.get(name) ?? name
  const rests = new Map<string, Map<string, Set<string>>>()
  for (const { report, event, chain } of claims) {
    const outlet = outlets.get(report)
    const hands = [...chain.map(({ name }) => plain(name)), ...(outlet == null ? [] : [plain(outlet)])]
    const edges = rests.get(event) ?? new Map<string, Set<string>>()
    for (let at = 1; at < hands.length; at += 1) {
      const [from, to] = [hands[at - 1] ?? '', hands[at] ?? '']
      // A report about what its own outlet saw is no circle; one that comes back through others is.
      if (fold(from) === fold(to)) continue
      edges.set(to, (edges.get(to) ?? new Set()).add(from))
    }
    rests.set(event, edges)
  }
  return [...rests].flatMap(([event, edges]) => cyclesIn(edges).map(names => ({ names, event })))
}

/** Each loop once, beginning with its first name in the alphabet; never longer than four. */
function cyclesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const found: string[][] = []
  const walk = (path: readonly string[]): void => {
    for (const next of edges.get(path.at(-1) ?? '') ?? []) {
      if (next === path[0]) found.push([...path])
      else if (path.length < 4 && next > (path[0] ?? '') && !path.includes(next)) walk([...path, next])
    }
  }
  for (const start of edges.keys()) walk([start])
  return found
}
