/** What a pattern is made of. Marks are signs of which none is a letter: words end beside them, as they do at an edge ("\b", "^", "$"). */
type Part = { readonly optional: boolean; readonly repeated: boolean } & (
  | { readonly kind: 'letters'; readonly letters: string }
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
  let way: Part[] = []
  const ways = [way]
  let at = from
  while (at < source.length && source.charAt(at) !== ')') {
    if (source.charAt(at) === '|') {
      way = []
      ways.push(way)
      at++
      continue
    }
    const { part, end } = partAt(source, at)
    at = end
    if (!isHowOften(source, at)) {
      way.push({ ...part, optional: false, repeated: false })
      continue
    }
    HOW_OFTEN.lastIndex = at
    const much = HOW_OFTEN.exec(source)?.[0] ?? ''
    way.push({ ...part, optional: /^(?:[?*]|\{0)/.test(much), repeated: !much.startsWith('?') })
    at += much.length
  }
  return { ways, end: at }
}

const isHowOften = (source: string, at: number): boolean => at < source.length && '?*+{'.includes(source.charAt(at))

const HOW_OFTEN = /(?:[?*+]|\{\d+(?:,\d*)?\}|)\??/y
const LETTERS = /\w+/y
const GROUP = /^\((?:\?(?::|<[a-z]\w*>|=|!|<=|<!))?/i

type Bare<T> = T extends unknown ? Omit<T, 'optional' | 'repeated'> : never

function partAt(source: string, at: number): { readonly part: Bare<Part>; readonly end: number } {
  const sign = source.charAt(at)
  LETTERS.lastIndex = at
  const run = LETTERS.exec(source)?.[0] ?? ''
  if (run !== '') {
    // Of "details?" the last letter is a part of its own.
    const letters = run.length > 1 && isHowOften(source, at + run.length) ? run.slice(0, -1) : run
    return { part: { kind: 'letters', letters }, end: at + letters.length }
  }
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
  return { part: { kind: 'mark' }, end: at + 1 }
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
    if (part.kind !== 'letters' || part.repeated) continue
    const whole = endsAt(way, at + 1, right)
    const known = endsBefore(way, at - 1, left) && (whole || part.letters.length >= SHORTEST_START)
    if (known) offer([{ letters: part.letters, whole }])
  }
  return best
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
