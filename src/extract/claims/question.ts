import type { Token } from '../../model/index.js'
import { childrenOf, type Tree } from '../tree.js'

/** "who controlled the parliament", "where he was": a clause that begins with a question word. */
export const hasQuestionWord = (tree: Tree, clause: Token): boolean =>
  childrenOf(tree, clause).some(
    child => child.index < clause.index && /^(who|whom|whose|what|which|where|when|why|how)$/iu.test(child.form),
  )

const LEAVES_OPEN =
  /^(unclear|uncertain|unknown|clear|known|certain|ask|wonder|question|investigate|determine|decide|discuss|debate|know)$/u

/**
 * A question that the word above leaves open: "unclear who controls it", "asked where he was", "not known why". Told with "explain" or
 * "describe", the same words are a fact.
 */
export const isLeftOpen = (tree: Tree, clause: Token, head: Token, negated: boolean): boolean =>
  hasQuestionWord(tree, clause) &&
  LEAVES_OPEN.test(head.lemma) &&
  (negated || !/^(clear|known|certain|know|determine)$/u.test(head.lemma))
