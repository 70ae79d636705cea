import { joinedNames } from '../common/same-name.js'
import { contentWords } from '../common/words.js'

/** Words for fighters whose group is not named: "rebels", "opposition forces", "insurgents" are one holder, not three rivals. */
const FIGHTERS = new Set(
  'rebel rebels insurgent insurgents militant militants fighter fighters opposition armed group groups faction factions force forces gunmen men source sources allied allies local'.split(
    ' ',
  ),
)

/** The holder that each name of a situation stands for, in the words that its tellers use most. */
export function holdersOf(names: readonly string[]): ReadonlyMap<string, string> {
  const generic = names.filter(isGeneric)
  const shown = mostUsed(generic.map(name => contentWords(name).join(' ')))
  const joined = joinedNames(names.filter(name => !isGeneric(name)))
  return new Map(names.map(name => [name, isGeneric(name) ? (shown ?? name) : (joined.get(name) ?? name)]))
}

export const isGeneric = (name: string): boolean => {
  const words = contentWords(name)
  return words.length > 0 && words.every(word => FIGHTERS.has(word))
}

function mostUsed(names: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null
}
