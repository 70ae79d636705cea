import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'

const CLAUSE_RELATIONS = new Set(['root', 'ccomp', 'advcl', 'acl', 'parataxis', 'csubj'])

/** Verbs (no auxiliaries), and whatever has a copula: the words that carry a proposition. */
export const isPredicate = (tree: Tree, token: Token): boolean =>
  (token.upos === 'VERB' &&
    // "without more funding": a thing, whatever its tag.
    !(token.relation === 'obl' && token.xpos === 'VBG') &&
    !['aux', 'amod', 'compound', 'case', 'mark', 'fixed', 'flat', 'det'].includes(baseOf(token.relation))) ||
  childBy(tree, token, 'cop') !== null ||
  (token.upos === 'AUX' &&
    ['root', 'ccomp', 'advcl', 'parataxis', 'acl', 'conj'].includes(baseOf(token.relation)) &&
    childBy(tree, token, 'nsubj', 'expl') !== null)

/** The predicate of the clause in which a word stands; the topmost word where there is none. */
export function clauseAround(tree: Tree, token: Token): Token {
  let at = token
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    if ((isPredicate(tree, at) && at.relation !== 'xcomp') || isCounted(tree, at)) return at
    const head = headOf(tree, at)
    if (head === null) return at
    at = head
  }
  return at
}

/** "two dead, nine wounded": each has its own number. */
const isCounted = (tree: Tree, { upos, relation, index }: Token): boolean =>
  upos === 'ADJ' &&
  relation === 'conj' &&
  tree.tokens.some(({ head, upos: tag, relation: as }) => head === index && tag === 'NUM' && as === 'nsubj')

/** The predicate of the whole statement in which a word stands: past relative and adverbial clauses, up to the sentence or a "that". */
export function statementAround(tree: Tree, token: Token): Token {
  let at = clauseAround(tree, token)
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const head = headOf(tree, at)
    if (head === null || (CLAUSE_RELATIONS.has(at.relation) && at.relation !== 'advcl')) return at
    at = head
  }
  return at
}

/** "It is too early to say who did it": nobody says it. */
export const isTooEarly = (tree: Tree, { index, lemma, xpos }: Token): boolean =>
  xpos === 'VB' &&
  /^(?:say|tell|know|determine|judge|establish|speculate)$/u.test(lemma) &&
  tree.tokens[index - 1]?.form.toLowerCase() === 'to' &&
  /^(?:early|soon|premature|impossible|difficult|hard)$/u.test(tree.tokens[index - 2]?.form.toLowerCase() ?? '')

/** A word that makes its clause finite. */
export const isFiniteWord = ({ xpos }: Token): boolean => /^(?:VB[DZP]|MD)$/u.test(xpos)

/** "Rejects early vote as students block bridges", "feared dead as a boat capsizes": what goes on beside a telling is no part of what is told. */
export const isMeanwhile = (tree: Tree, clause: Token): boolean =>
  childrenBy(tree, clause, 'mark').some(({ form }) =>
    /^(?:as|while|when|after|before|because|since|until|though|although)$/iu.test(form),
  )

/** "22 more than the operator had declared", "higher than officials admit": what something is measured by, and nobody's telling of it. */
export const isMeasure = (tree: Tree, verb: Token): boolean => {
  const subject = childrenBy(tree, verb, 'nsubj').find(({ index }) => index < verb.index)
  const first = subject === undefined ? verb.index : Math.min(...subtree(tree, subject).map(({ index }) => index))
  return tree.tokens[first - 1]?.form.toLowerCase() === 'than' && childrenBy(tree, verb, 'ccomp', 'xcomp').length === 0
}

/** "Contrary to what the minister claimed, the road is open": the rest is not what he claimed. */
export const isContrary = ({ tokens }: Tree, { index }: Token): boolean => {
  const what = tokens.slice(Math.max(0, index - 8), index).findLast(({ form }) => form.toLowerCase() === 'what')
  return (
    what !== undefined &&
    tokens[what.index - 1]?.form.toLowerCase() === 'to' &&
    tokens[what.index - 2]?.form.toLowerCase() === 'contrary'
  )
}
