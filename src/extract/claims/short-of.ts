import { SHORT_OF, type ShortOf } from '../../lexicon/short-of.js'
import type { Token } from '../../model/index.js'
import { baseOf, childrenBy, type Tree } from '../tree.js'
import { isNegated, type Judgement, negate, setFrame, weaken } from './judgement.js'

const BY_LAST = new Map<string, ShortOf[]>()
for (const row of SHORT_OF) {
  const last = row.words.at(-1) ?? ''
  // What asks for more is tried first.
  BY_LAST.set(
    last,
    [...(BY_LAST.get(last) ?? []), row].sort((a, b) => b.words.length - a.words.length),
  )
}

/** So many words stand for those who are kept from it. */
const BETWEEN = 6

interface Found {
  readonly row: ShortOf
  readonly words: readonly Token[]
}

/** "nearly took", "on the verge of taking": the words before a verb that keep what it says from being so, or null. */
export function shortOf(tree: Tree, verb: Token): Found | null {
  if (verb.upos !== 'VERB' || baseOf(verb.relation) === 'amod') return null
  const next = firstOfGroup(tree, verb) - 1
  let at = next
  while (at >= 0 && isPassedOver(tree, at)) at--
  for (const end of new Set([at, verb.index - 1]))
    for (const row of BY_LAST.get(lemmaAt(tree, end)) ?? []) {
      // "almost certainly fled", "almost at once fled": only right before the verb is it the verb's.
      if (row.words.length === 1 && end !== next && end !== verb.index - 1) continue
      const words = wordsBefore(tree, row, end)
      if (words !== null && !isDescribed(tree, words) && fitsForm(row, verb)) return { row, words }
    }
  return null
}

/** "came close", "are on the verge": the words belong to the verb behind them and claim nothing beside it. */
export function leadsShort(tree: Tree, token: Token): boolean {
  for (let at = token.index + 1; at <= token.index + BETWEEN + 4; at++) {
    const verb = tree.tokens[at]
    if (verb === undefined) return false
    if (verb.upos === 'VERB' && shortOf(tree, verb)?.words.includes(token) === true) return true
  }
  return false
}

/** True where the verb is a bare form that only these words account for. */
export function readShortOf(tree: Tree, verb: Token, judged: Judgement): boolean {
  const found = shortOf(tree, verb)
  const word = found?.words.at(0)
  if (found === null || word === undefined) return false
  // "did not come close to taking": as little as who came close; the negation above says so.
  const isSaidAbove = word.upos === 'VERB' && isNegated(tree, word)
  if (found.row.effect === 'not' && !isSaidAbove) negate(judged, found.row.id, word)
  else if (found.row.effect === 'not') return false
  else {
    setFrame(judged, 'predicted', found.row.id, word)
    weaken(judged, 'possible', found.row.id, word)
  }
  return found.row.effect === 'not' && verb.xpos === 'VB'
}

/** "a familiar face doing it", "the risk": a noun that is described is no verb, whatever its form. */
const isDescribed = (tree: Tree, words: readonly Token[]): boolean =>
  words.length === 1 && words.some(word => childrenBy(tree, word, 'det', 'amod', 'nmod').length > 0)

/** An auxiliary, or "to", of the verb that stands before it. */
function firstOfGroup(tree: Tree, verb: Token): number {
  const group = childrenBy(tree, verb, 'aux').filter(({ index }) => index < verb.index)
  return Math.min(verb.index, ...group.map(({ index }) => index))
}

/** Adverbs between ("on the verge of finally taking"), unless they are the words themselves. */
const isPassedOver = (tree: Tree, at: number): boolean =>
  tree.tokens[at]?.upos === 'ADV' && !BY_LAST.has(lemmaAt(tree, at)) && baseOf(tree.tokens[at]?.relation ?? '') === 'advmod'

const lemmaAt = ({ tokens }: Tree, at: number): string => tokens[at]?.lemma.toLowerCase() ?? ''

function wordsBefore(tree: Tree, { words }: ShortOf, end: number): Token[] | null {
  const found: Token[] = []
  let at = end
  for (let part = words.length - 1; part >= 0; part--) {
    if (words[part] === '*') {
      const first = words[part - 1] ?? ''
      const from = tree.tokens.slice(Math.max(0, at - BETWEEN), at + 1).findLast(({ lemma }) => lemma.toLowerCase() === first)
      if (from === undefined || from.index >= at) return null
      at = from.index
      continue
    }
    const token = tree.tokens[at]
    if (token === undefined || lemmaAt(tree, at) !== words[part]) return null
    found.unshift(token)
    at--
  }
  return found
}

/** Behind a preposition stands a gerund, behind "to" of "yet to" a bare form, behind an adverb whatever is said. */
function fitsForm({ words, effect }: ShortOf, verb: Token): boolean {
  if (words.includes('yet')) return verb.xpos === 'VB'
  if (words.at(-1) === 'than') return /^VB[G]?$/u.test(verb.xpos)
  if (effect === 'not' && (words.length === 1 || words.at(-1) === 'but' || words.at(-1) === 'as'))
    return /^VB[DNZP]$/u.test(verb.xpos)
  return verb.xpos === 'VBG' || (effect === 'not' && verb.xpos === 'VBN')
}
