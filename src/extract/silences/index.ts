import { SILENCE_PATTERNS, type SilencePattern } from '../../lexicon/silences.js'
import type { Silence, Token } from '../../model/index.js'
import { caseOf, subjectOf } from '../attributions/sources.js'
import type { Actors } from '../names/actors.js'
import { childBy, childrenBy, headOf, nounPhrase, subtree, type Tree, textOf } from '../tree.js'

/** A silence with the verbs it hangs on, which make no claim of their own. */
export interface SilenceFound {
  readonly silence: Silence
  readonly sentence: number
  /** The verb of speaking, and what stands before it in its group: "has" in "has yet to say". */
  readonly verbs: readonly Token[]
  readonly rule: string
}

/** Somebody has not spoken where they would be expected to: one silence a verb, in order of the text. */
export function findSilences(trees: readonly Tree[], actors: Actors, text: string): SilenceFound[] {
  const found: SilenceFound[] = []
  for (const tree of trees) {
    const taken = new Set<Token>()
    const line = new Line(tree)
    for (const pattern of SILENCE_PATTERNS) {
      const hit = line.find(pattern)
      if (hit === null || taken.has(hit.verb)) continue
      taken.add(hit.verb)
      const silence = silenceFrom(tree, pattern, hit, actors, text)
      if (silence === null) continue
      const verbs = tree.tokens
        .slice(hit.first.index, hit.verb.index + 1)
        .filter(({ upos, index }) => index === hit.verb.index || upos === 'VERB')
      found.push({ silence, sentence: tree.sentence.index, verbs, rule: pattern.id })
    }
  }
  return found
}

interface Hit {
  readonly first: Token
  readonly last: Token
  readonly verb: Token
  /** The preposition that the silent one stands behind, where the pattern names one. */
  readonly from: Token | null
}

/** The words of a sentence in lower case with one space between, and the way back from a place in it to the word. */
class Line {
  readonly #text: string
  readonly #starts: readonly number[]
  readonly #tokens: readonly Token[]

  constructor(tree: Tree) {
    const starts: number[] = []
    let text = ''
    for (const token of tree.tokens) {
      if (text !== '') text += ' '
      starts.push(text.length)
      text += token.form.toLowerCase()
    }
    this.#text = text
    this.#starts = starts
    this.#tokens = tree.tokens
  }

  find({ pattern }: SilencePattern): Hit | null {
    const match = pattern.exec(this.#text)
    if (match?.groups === undefined) return null
    const word = match.groups['verb'] ?? match.groups['verbing'] ?? ''
    const verb = this.#at(match.index + match[0].indexOf(word))
    const first = this.#at(match.index)
    const last = this.#at(match.index + match[0].length - 1)
    if (verb === null || first === null || last === null) return null
    return { first, last, verb, from: match.groups['from'] === undefined ? null : last }
  }

  #at(offset: number): Token | null {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return this.#tokens[low] ?? null
  }
}

function silenceFrom(tree: Tree, pattern: SilencePattern, hit: Hit, actors: Actors, text: string): Silence | null {
  const who =
    hit.from === null
      ? (subjectOf(tree, hit.verb) ?? subjectOf(tree, hit.first) ?? nounBefore(tree, hit.first))
      : headOf(tree, hit.from)
  if (who === null || !['NOUN', 'PROPN', 'PRON'].includes(who.upos)) return null
  const about = aboutOf(tree, hit.verb, TAKES_OBJECT.has(pattern.kind))
  const end = about.at(-1) ?? hit.last
  const phrase = nounPhrase(tree, who)
  const start = Math.min(phrase[0]?.start ?? who.start, hit.first.start)
  const actor = actors.at(tree.sentence.index, who)
  const name = who.upos === 'PRON' && actor !== null ? actor.name : textOf(text, phrase)
  return {
    words: { start, end: Math.max(end.end, hit.last.end, phrase.at(-1)?.end ?? 0) },
    actor: actor?.id ?? null,
    name,
    about: about.length === 0 ? null : textOf(text, about),
    kind: pattern.kind,
  }
}

/** Where the tree gives no subject: the nominal that ends right before the words. */
function nounBefore(tree: Tree, first: Token): Token | null {
  const before = tree.tokens[first.index - 1]
  return before !== undefined && ['NOUN', 'PROPN', 'PRON'].includes(before.upos) ? before : null
}

/** What was passed over: "on the raid", "about the raid", "where the king was". */
const TAKES_OBJECT: ReadonlySet<Silence['kind']> = new Set([
  'neither-confirms-nor-denies',
  'no-admission',
  'omits-detail',
  'does-not-know',
])

function aboutOf(tree: Tree, verb: Token, takesObject: boolean): Token[] {
  const phrase = deepPhrase(tree, verb)
  if (phrase !== null)
    return withoutEnds(subtree(tree, phrase, child => child.head === phrase.index && child.relation === 'case'))
  const clause = childBy(tree, verb, 'ccomp')
  if (clause !== null) return withoutEnds(subtree(tree, clause))
  const object = takesObject ? (childBy(tree, verb, 'obj') ?? childBy(tree, childBy(tree, verb, 'conj') ?? verb, 'obj')) : null
  return object === null ? [] : withoutEnds(subtree(tree, object))
}

function deepPhrase(tree: Tree, verb: Token): Token | null {
  const near = childrenBy(tree, verb, 'obl', 'obj', 'xcomp', 'nsubj')
  for (const child of [...near, ...near.flatMap(inner => childrenBy(tree, inner, 'obl', 'nmod', 'obj'))]) {
    if (/^(on|about|regarding|over|concerning)$/u.test(caseOf(tree, child))) return child
  }
  return null
}

function withoutEnds(tokens: readonly Token[]): Token[] {
  let to = tokens.length
  while (to > 0 && tokens[to - 1]?.upos === 'PUNCT') to--
  return tokens.slice(0, to)
}
