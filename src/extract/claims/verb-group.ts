import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, type Tree } from '../tree.js'

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

/** Auxiliaries, "to" and negation before a verb. */
export const groupOf = (tree: Tree, verb: Token): Token[] =>
  childrenBy(tree, verb, 'aux', 'cop', 'mark', 'advmod').filter(
    child =>
      child.index < verb.index &&
      (child.upos === 'AUX' || child.upos === 'PART' || /^(?:to|not|n['’]t|never)$/iu.test(child.form)),
  )
