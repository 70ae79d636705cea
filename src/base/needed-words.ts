/** What a pattern is made of. Marks are signs of which none is a letter: words end beside them, as they do at an edge ("\b", "^", "$"). */
type Part = { readonly optional: boolean; readonly repeated: boolean } & (
  | { readonly kind: 'letter'; readonly sign: string }
  | { readonly kind: 'mark' | 'edge' | 'any' }
  | { readonly kind: 'group'; readonly role: Role; readonly ways: readonly Way[] }
)
type Role = 'plain' | 'ahead' | 'behind' | 'not'
type Way = readonly Part[]

/** A word that must stand in a text as it is, or one that a word of the text must begin with. */
export interface NeededWord {
  readonly letters: string
  readonly whole: boolean
}

/** Words shorter than this are no sign of anything by how they begin. */
export const SHORTEST_START = 4

/**
 * The words of which a text must hold at least one for the pattern to match in it, such that `weight` of all together is least; null: none are
 * known. Words are stretches of ASCII letters, digits and "_". For patterns without the flag "i", in the syntax that tables of rules use; what is
 * beyond it only makes the answer wider.
 */
export function neededWords({ source }: RegExp, weight: (word: NeededWord) => number): readonly NeededWord[] | null {
  const { ways } = waysFrom(source, 0)
  return neededOf(ways, false, false, weight)
}

/** Reads alternatives from a place on to the end of their group. */
function waysFrom(source: string, from: number): { readonly ways: readonly Way[]; readonly end: number } {
  const ways: Part[][] = [[]]
  let at = from
  while (at < source.length && source.charAt(at) !== ')') {
    if (source.charAt(at) === '|') {
      ways.push([])
      at++
      continue
    }
    const read = partAt(source, at)
    const much = MUCH.exec(source.slice(read.end, read.end + 12))?.[0] ?? ''
    const optional = /^(?:[?*]|\{0)/.test(much)
    ways.at(-1)?.push({ ...read.part, optional, repeated: much !== '' && !/^\?/.test(much) })
    at = read.end + much.length
  }
  return { ways, end: at }
}

const MUCH = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/
const GROUP = /^\((?:\?(?::|<[a-z]\w*>|=|!|<=|<!))?/i

type Bare<T> = T extends unknown ? Omit<T, 'optional' | 'repeated'> : never

function partAt(source: string, at: number): { readonly part: Bare<Part>; readonly end: number } {
  const sign = source.charAt(at)
  if (sign === '(') {
    const opening = GROUP.exec(source.slice(at))?.[0] ?? sign
    const { ways, end } = waysFrom(source, at + opening.length)
    return { part: { kind: 'group', role: roleOf(opening), ways }, end: end + 1 }
  }
  if (sign === '[') {
    const end = classEnd(source, at)
    return { part: { kind: /^[^\w\\^-]+$/.test(source.slice(at + 1, end)) ? 'mark' : 'any' }, end: end + 1 }
  }
  if (sign === '\\') {
    const next = source.charAt(at + 1)
    // What "\p{L}" has in braces is read as how often: no more than that it may be anything.
    return { part: { kind: next === 'b' ? 'edge' : /\w/.test(next) ? 'any' : 'mark' }, end: at + 2 }
  }
  if (sign === '^' || sign === '$') return { part: { kind: 'edge' }, end: at + 1 }
  if (sign === '.' || sign === '{' || sign === '}') return { part: { kind: 'any' }, end: at + 1 }
  return { part: /\w/.test(sign) ? { kind: 'letter', sign } : { kind: 'mark' }, end: at + 1 }
}

function classEnd(source: string, at: number): number {
  let end = at + 1
  while (end < source.length && source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1
  return end
}

const roleOf = (opening: string): Role =>
  opening.endsWith('!') ? 'not' : opening.endsWith('<=') ? 'behind' : opening.endsWith('=') ? 'ahead' : 'plain'

type Weight = (word: NeededWord) => number

/** `left`, `right`: whether a word ends on that side of the ways. */
function neededOf(ways: readonly Way[], left: boolean, right: boolean, weight: Weight): readonly NeededWord[] | null {
  const all: NeededWord[] = []
  for (const way of ways) {
    const best = neededIn(way, left, right, weight)
    if (best === null) return null
    all.push(...best)
  }
  return all
}

function neededIn(way: Way, left: boolean, right: boolean, weight: Weight): readonly NeededWord[] | null {
  let best: readonly NeededWord[] | null = null
  let least = Number.POSITIVE_INFINITY
  const offer = (words: readonly NeededWord[] | null): void => {
    const sum = words?.reduce((total, word) => total + weight(word), 0) ?? Number.POSITIVE_INFINITY
    if (sum < least) [best, least] = [words, sum]
  }
  for (let at = 0; at < way.length; at++) {
    const part = way[at]
    if (part === undefined || part.optional) continue
    if (part.kind === 'group' && (part.role === 'plain' || part.role === 'ahead')) {
      const isOne = !part.repeated
      offer(
        neededOf(
          part.ways,
          isOne && endsBefore(way, at - 1, left),
          isOne && part.role === 'plain' && endsAt(way, at + 1, right),
          weight,
        ),
      )
    }
    if (part.kind !== 'letter') continue
    const letters = lettersAt(way, at)
    const whole = endsAt(way, at + letters.length, right)
    const known = endsBefore(way, at - 1, left) && (whole || letters.length >= SHORTEST_START)
    if (letters !== '') offer(known ? [{ letters, whole }] : null)
    at += Math.max(letters.length - 1, 0)
  }
  return best
}

/** The letters that stand side by side from a place on, each exactly once. */
function lettersAt(way: Way, from: number): string {
  let letters = ''
  for (let at = from; at < way.length; at++) {
    const part = way[at]
    if (part?.kind !== 'letter' || part.optional || part.repeated) break
    letters += part.sign
  }
  return letters
}

/** Whether no letter can stand right before what comes behind this part. */
function endsBefore(way: Way, at: number, left: boolean): boolean {
  const part = way[at]
  if (part === undefined) return left
  const before = (): boolean => endsBefore(way, at - 1, left)
  if (part.kind === 'mark') return !part.optional || before()
  if (part.kind === 'edge') return true
  if (part.kind !== 'group') return false
  if (part.role === 'ahead' || part.role === 'not') return before()
  const inside = part.ways.every(inner =>
    endsBefore(inner, inner.length - 1, part.role === 'plain' && !part.repeated && before()),
  )
  return part.role === 'behind' ? inside || before() : inside && (!part.optional || before())
}

/** Whether no letter can stand at this part, which comes right behind a word. */
function endsAt(way: Way, at: number, right: boolean): boolean {
  const part = way[at]
  if (part === undefined) return right
  const behind = (): boolean => endsAt(way, at + 1, right)
  if (part.kind === 'mark') return !part.optional || behind()
  if (part.kind === 'edge') return true
  if (part.kind !== 'group') return false
  if (part.role === 'behind' || part.role === 'not') return behind()
  const inside = part.ways.every(inner => endsAt(inner, 0, part.role === 'plain' && !part.repeated && behind()))
  return part.role === 'ahead' ? inside || behind() : inside && (!part.optional || behind())
}
