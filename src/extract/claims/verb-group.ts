import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, type Tree } from '../tree.js'
import { hasTo } from './judgement.js'

/**
 * The verb whose auxiliaries, "to" or negation a joined verb shares: "may sell the unit or make a bid", "could be charged and convicted".
 * Null: the verb has a group of its own, a subject of its own, or another form.
 */
export function sharedGroup(tree: Tree, verb: Token): Token | null {
  if (!/^VB[NG]?$/u.test(verb.xpos) || baseOf(verb.relation) !== 'conj') return null
  if (childBy(tree, verb, 'nsubj', 'expl', 'aux', 'cop', 'mark') !== null) return null
  const first = headOf(tree, verb)
  if (first === null || first.index > verb.index) return null
  if (first.xpos === verb.xpos) return groupOf(tree, first).length > 0 ? first : sharedGroup(tree, first)
  // A participle that stands for an adjective: "could be liable and sentenced".
  return verb.xpos === 'VBN' && childBy(tree, first, 'cop') !== null ? first : null
}

/** The verb that a joined one goes on from without a subject of its own, in the same form: "may include selling shops or closing units". */
export function joinedTo(tree: Tree, verb: Token): Token | null {
  const shared = sharedGroup(tree, verb)
  if (shared !== null || !/^VB[NG]?$/u.test(verb.xpos) || baseOf(verb.relation) !== 'conj') return shared
  if (childBy(tree, verb, 'nsubj', 'expl', 'aux', 'cop') !== null) return null
  const first = headOf(tree, verb)
  const marks = childrenBy(tree, verb, 'mark')
  const goesOn = marks.every(mark => mark.form.toLowerCase() === 'to' && first !== null && hasTo(tree, first))
  return first !== null && first.index < verb.index && first.xpos === verb.xpos && goesOn ? first : null
}

/**
 * The clause whose "if", "that" or "whether" holds for a second clause as well: "if prices fall and banks fail", "it is possible that he fled and
 * the guards left". A clause behind a comma stands for itself.
 */
export function joinedClause(tree: Tree, clause: Token): Token | null {
  if (childBy(tree, clause, 'mark') !== null) return null
  const and = childrenBy(tree, clause, 'cc').find(({ form }) => /^(?:and|or)$/iu.test(form))
  if (and === undefined || tree.tokens[and.index - 1]?.form === ',') return null
  const head = headOf(tree, clause)
  if (head === null) return null
  if (baseOf(clause.relation) === 'conj') return head.index < clause.index && CLAUSES.has(baseOf(head.relation)) ? head : null
  // The parser hangs the second of two conditions beside the first now and then.
  return clause.relation === 'advcl'
    ? (childrenBy(tree, head, 'advcl').findLast(
        first => first.index < and.index && childrenBy(tree, first, 'mark').some(({ form }) => /^(?:if|unless)$/iu.test(form)),
      ) ?? null)
    : null
}

const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'csubj', 'advcl', 'acl', 'conj'])

/** Auxiliaries, "to" and negation before a verb. */
export const groupOf = (tree: Tree, verb: Token): Token[] =>
  childrenBy(tree, verb, 'aux', 'cop', 'mark', 'advmod').filter(
    child =>
      child.index < verb.index &&
      (child.upos === 'AUX' || child.upos === 'PART' || /^(?:to|not|n['’]t|never)$/iu.test(child.form)),
  )
