import { REPORTING_NOUNS } from '../../lexicon/reporting/phrases.js'
import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'

const TELLING = new Set(REPORTING_NOUNS.filter(({ takesOf }) => takesOf).map(({ lemma }) => lemma))

/**
 * "reports of desertions and abandoned posts": a participle behind "and", whose plural stands bare behind it, goes with what the noun of
 * telling is of, though the parser took it for the next verb of the sentence. The words that are joined, or none.
 */
export function joinedToTelling(tree: Tree, noun: Token, content: Token): Token[] {
  const inside = subtree(tree, content)
  const last = inside.at(-1)
  const and = last === undefined ? undefined : tree.tokens[last.index + 1]
  const participle = and === undefined ? undefined : tree.tokens[and.index + 1]
  if (and === undefined || participle === undefined || !/^(?:and|or)$/iu.test(and.form)) return []
  if (!isBareParticiple(tree, participle) || participle.index < noun.index) return []
  return [and, ...subtree(tree, participle).filter(token => token.index >= participle.index)]
}

/** The same, seen from the participle. */
export function isJoinedToTelling(tree: Tree, participle: Token): boolean {
  if (!isBareParticiple(tree, participle)) return false
  const before = tree.tokens[participle.index - 2]
  for (let at = before ?? null; at !== null; at = headOf(tree, at)) {
    if (at.index > participle.index || at.upos === 'VERB') return false
    if (at.upos === 'NOUN' && TELLING.has(at.lemma) && at !== before) return true
  }
  return false
}

function isBareParticiple(tree: Tree, token: Token): boolean {
  if ((token.xpos !== 'VBD' && token.xpos !== 'VBN') || baseOf(token.relation) !== 'conj') return false
  if (!/^(?:and|or)$/iu.test(tree.tokens[token.index - 1]?.form ?? '') || childBy(tree, token, 'nsubj', 'aux') !== null)
    return false
  const object = childBy(tree, token, 'obj')
  return object !== null && /^NNP?S$/u.test(object.xpos) && childrenBy(tree, object, 'det', 'nmod:poss', 'nummod').length === 0
}
