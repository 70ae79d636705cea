import type { Token } from '../../model/index.js'
import { childrenBy, type Tree } from '../tree.js'

const COLLECTIVE =
  /^(?:people|family|couple|crew|townspeople|population|personnel|staff|public|community|clergy|police|group|team|crowd|mob|majority|gang|pair|band|number|dozen|hundred|thousand|score|rest)$/u
const ONE = /^(?:one|1|an?|another|each|every)$/iu

/** Whether these words are of several: "the guards", "two of the girls", "a family"; "a guard", "one of the girls" and "another" are of one. */
export function isSeveral(tree: Tree, head: Token): boolean {
  if (head.upos === 'NUM' || /^(?:one|another)$/iu.test(head.form)) return !ONE.test(head.form)
  const counts = childrenBy(tree, head, 'nummod', 'det').map(({ form }) => form)
  if (COLLECTIVE.test(head.lemma.toLowerCase())) return true
  if (counts.some(form => /^(?:one|1|an|a|another)$/iu.test(form))) return false
  if (/S$/u.test(head.xpos) || childrenBy(tree, head, 'nummod').some(({ form }) => !ONE.test(form))) return true
  // "the wounded", but "the other one"
  if (head.upos !== 'NOUN' && head.upos !== 'PROPN') return !/^(?:other|latter|former)$/iu.test(head.form)
  return false
}
