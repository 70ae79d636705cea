import type { Token } from '../../model/index.js'
import { baseOf, childrenBy, headOf, type Tree } from '../tree.js'

/**
 * The word that "appeared" or "seemed" says something about: "appeared abandoned", "seemed to have left". Whatever the parser called it,
 * it is the first adjective, participle or infinitive behind the verb. Null: the verb stands for itself ("a man appeared").
 */
export function raisedBy(tree: Tree, verb: Token): Token | null {
  const behind = childrenBy(tree, verb, 'xcomp', 'advcl', 'ccomp', 'acl', 'amod').filter(child => child.index > verb.index)
  const first = behind[0]
  if (first === undefined || first.index > verb.index + 6) return null
  if (first.upos === 'ADJ' || first.relation === 'xcomp') return first
  const open =
    first.xpos === 'VBN' || first.xpos === 'VBG' || childrenBy(tree, first, 'mark').some(mark => mark.form.toLowerCase() === 'to')
  return open && !tree.tokens.slice(verb.index + 1, first.index).some(token => token.form === ',') ? first : null
}

/** "is going to leave": a future, and nobody goes anywhere. */
export const isGoingTo = (tree: Tree, verb: Token, below: Token): boolean =>
  verb.form.toLowerCase() === 'going' &&
  below.xpos === 'VB' &&
  baseOf(below.relation) === 'xcomp' &&
  headOf(tree, below) === verb &&
  childrenBy(tree, below, 'mark').some(({ form }) => form.toLowerCase() === 'to') &&
  childrenBy(tree, verb, 'aux').some(({ lemma }) => lemma === 'be')
