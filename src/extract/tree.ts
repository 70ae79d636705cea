import { interned } from '../base/interned.js'
import { oneOf, oneOfInAnyCase } from '../base/one-of.js'
import { remembered } from '../base/remember.js'
import type { Span } from '../base/span.js'
import { isWeekday } from '../lexicon/calendar.js'
import type { Sentence, Token } from '../model/index.js'

/** A sentence with the way down: for each word the words that hang on it, in order. */
export interface Tree {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly children: readonly (readonly Token[])[]
}

/** Made once for each sentence, however many ask. */
export function treeOf(sentence: Sentence): Tree {
  const known = TREES.get(sentence)
  if (known !== undefined) return known
  const { tokens } = sentence
  const tree = { sentence, tokens, children: childrenAmong(tokens) }
  TREES.set(sentence, tree)
  return tree
}

const TREES = new WeakMap<Sentence, Tree>()

/** For each of a sentence's words those that hang on it, in order. Listed once, whoever holds the words. */
export function childrenAmong(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const known = CHILDREN.get(tokens)
  if (known !== undefined) return known
  const children: Token[][] = []
  for (let at = 0; at < tokens.length; at++) children.push([])
  for (const token of tokens) children[token.head]?.push(token)
  CHILDREN.set(tokens, children)
  return children
}

const CHILDREN = new WeakMap<readonly Token[], readonly (readonly Token[])[]>()

/** A key for a word of a report: its sentence and its place. Sentences are far shorter than the factor. */
export const keyOf = (sentence: number, token: Token): number => sentence * 65_536 + token.index

export const sentenceOfKey = (key: number): number => Math.floor(key / 65_536)
export const indexOfKey = (key: number): number => key % 65_536

/** "nsubj:pass" → "nsubj". */
export const baseOf = remembered((relation: string): string => {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : interned(relation.slice(0, colon))
})

export const childrenOf = (tree: Tree, token: Token): readonly Token[] => tree.children[token.index] ?? []

/** Children by relation; "nsubj" also finds "nsubj:pass", "acl:relcl" only itself. */
export function childrenBy(tree: Tree, token: Token, ...relations: readonly string[]): Token[] {
  const found: Token[] = []
  const children = childrenOf(tree, token)
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as Token
    if (isOneOf(child.relation, relations)) found.push(child)
  }
  return found
}

export function childBy(tree: Tree, token: Token, ...relations: readonly string[]): Token | null {
  const children = childrenOf(tree, token)
  for (let at = 0; at < children.length; at++) {
    const child = children[at] as Token
    if (isOneOf(child.relation, relations)) return child
  }
  return null
}

function isOneOf(relation: string, wanted: readonly string[]): boolean {
  for (let at = 0; at < wanted.length; at++) {
    const one = wanted[at] as string
    if (relation === one) return true
    if (relation.length > one.length && relation.charCodeAt(one.length) === COLON && relation.startsWith(one)) return true
  }
  return false
}

const COLON = 0x3a

export const headOf = (tree: Tree, token: Token): Token | null => tree.tokens[token.head] ?? null

/** The word and all below it, in order of the text; what `leaveOut` names is left out with all below it. */
export function subtree(tree: Tree, token: Token, leaveOut: (token: Token) => boolean = () => false): Token[] {
  const found: Token[] = []
  const open: Token[] = [token]
  while (open.length > 0) {
    const next = open.pop()
    if (next === undefined) break
    found.push(next)
    for (const child of childrenOf(tree, next)) if (!leaveOut(child)) open.push(child)
  }
  return inOrder(found)
}

/** Puts words in the order of the text, in place; few words, nearly in order, as they come from a tree. */
export function inOrder(tokens: Token[]): Token[] {
  if (tokens.length > MANY) return tokens.sort((a, b) => a.index - b.index)
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    let to = at
    for (; to > 0 && (tokens[to - 1] as Token).index > token.index; to--) tokens[to] = tokens[to - 1] as Token
    tokens[to] = token
  }
  return tokens
}

/** From here on the engine's own sort is faster. */
const MANY = 40

/** From a word up to the root, itself first. */
export function pathUp(tree: Tree, token: Token): Token[] {
  const path: Token[] = []
  for (let at: Token | null = token; at !== null && path.length <= tree.tokens.length; at = headOf(tree, at)) path.push(at)
  return path
}

/** The spans of words, neighbours joined; punctuation at the outer edges of each is cut off unless `keep` says otherwise. */
export function spansOf(tokens: readonly Token[], keep: (token: Token) => boolean = () => false): Span[] {
  const spans: Span[] = []
  for (const run of runsOf(tokens)) {
    let from = 0
    let to = run.length
    const loose = (token: Token | undefined) => token !== undefined && token.upos === 'PUNCT' && !keep(token)
    while (from < to && loose(run[from])) from++
    while (to > from && loose(run[to - 1])) to--
    const first = run[from]
    const last = run[to - 1]
    if (from < to && first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end })
  }
  return spans
}

function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = []
  for (const token of inOrder([...tokens])) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && token.index === last.index + 1) run.push(token)
    else runs.push([token])
  }
  return runs
}

const ASIDES = new Set('acl appos conj cc parataxis advcl punct cop nsubj aux mark dep list expl discourse orphan'.split(' '))

/** A noun phrase without what is told about it in passing: appositions, relative clauses, coordinated others. */
export function nounPhrase(tree: Tree, head: Token): Token[] {
  const aside = (token: Token) =>
    isWhen(token) ||
    isBeforeCase(tree, head, token) ||
    isPhraseBefore(tree, head, token) ||
    (token.relation === 'case' && token.head === head.index && !/^['’]s?$/u.test(token.form)) ||
    (ASIDES.has(baseOf(token.relation)) && !(token.relation === 'punct' && token.form === '-'))
  const tokens = subtree(tree, head, aside)
  const at = tokens.indexOf(head)
  // Only what stands in one stretch with the head: a stray modifier far off is a parsing error more often than not.
  let from = at
  let to = at
  const near = (a: Token | undefined, b: Token | undefined) => a !== undefined && b !== undefined && b.index - a.index <= 2
  while (from > 0 && near(tokens[from - 1], tokens[from])) from--
  while (to < tokens.length - 1 && near(tokens[to], tokens[to + 1])) to++
  return tokens.slice(from, to + 1)
}

/** "apparently by the militia": an adverb on the preposition is no part of the name behind it. */
const isBeforeCase = (tree: Tree, head: Token, token: Token): boolean =>
  token.relation === 'advmod' &&
  token.head === head.index &&
  tree.tokens[token.index + 1]?.relation === 'case' &&
  token.index < head.index

/** "in the evening special units": a phrase with a preposition stands behind its noun, never before it. */
const isPhraseBefore = (tree: Tree, head: Token, token: Token): boolean =>
  token.index < head.index &&
  isOfPhrase(baseOf(token.relation)) &&
  token.relation !== 'nmod:poss' &&
  !isOfDegree(token.form) &&
  childrenBy(tree, token, 'case').some(
    ({ form, index }) => index < token.index && /^(?:in|at|on|by|from|during|after|before|with|of|for|near)$/iu.test(form),
  )

const isOfPhrase = oneOf('nmod obl compound nummod nsubj advmod')
const isOfDegree = oneOfInAnyCase('least most best worst all first last')

/** "the presidency on Saturday": a day that the parser hung on a noun is no part of a name. */
const isWhen = (token: Token): boolean => isWeekday(token.form) && ['nmod', 'obl'].includes(baseOf(token.relation))

/** The text from the first to the last of the words. */
export function textOf(text: string, tokens: readonly Token[]): string {
  const first = tokens[0]
  const last = tokens.at(-1)
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end).replace(/\s+/gu, ' ')
}

/** The word of a stretch that hangs outside of it. */
export function headOfSpan(tree: Tree, span: Span): Token | null {
  const inside = tree.tokens.filter(token => token.start < span.end && span.start < token.end)
  return inside.find(token => !inside.some(other => other.index === token.head)) ?? inside[0] ?? null
}
