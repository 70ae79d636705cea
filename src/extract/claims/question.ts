import type { Token } from '../../model/index.js'
import { isTooEarly } from '../attributions/clause.js'
import { isNegated } from '../attributions/noun-content.js'
import { childrenBy, childrenOf, headOf, type Tree } from '../tree.js'

const ASKS = /^(?:who|whom|whose|what|which|where|when|why|how)$/iu

/** "who controlled the parliament", "where he was", "how many people had died": a clause that begins with a question word. */
export const hasQuestionWord = (tree: Tree, clause: Token): boolean =>
  // "unclear who was behind it": the word heads the clause.
  (ASKS.test(clause.form) && childrenBy(tree, clause, 'cop').length > 0) ||
  childrenOf(tree, clause).some(child => child.index < clause.index && (ASKS.test(child.form) || asksHowMany(tree, child)))

/** "how many people", "how many", "whose men", "which road". */
const asksHowMany = (tree: Tree, phrase: Token): boolean =>
  (/^(?:many|much)$/iu.test(phrase.form) && /^how$/iu.test(tree.tokens[phrase.index - 1]?.form ?? '')) ||
  (['NOUN', 'PROPN'].includes(phrase.upos) &&
    childrenOf(tree, phrase).some(
      child =>
        child.index < phrase.index &&
        (/^(?:whose|which|what)$/iu.test(child.form) || /^how$/iu.test(tree.tokens[child.index - 1]?.form ?? '')),
    ))

const LEAVES_OPEN =
  /^(unclear|uncertain|unknown|clear|known|certain|ask|wonder|question|investigate|determine|decide|discuss|debate|know)$/u

/**
 * A question that the word above leaves open: "unclear who controls it", "asked where he was", "not known why". Told with "explain" or
 * "describe", the same words are a fact.
 */
export const isLeftOpen = (tree: Tree, clause: Token, head: Token, negated: boolean): boolean =>
  hasQuestionWord(tree, clause) &&
  (isTooEarly(tree, head) ||
    (LEAVES_OPEN.test(head.lemma) && (negated || !/^(clear|known|certain|know|determine)$/u.test(head.lemma))))

/** "not clear whether", "unclear if", "will decide whether": a clause that the word above leaves open. */
export function isOpenWhether(tree: Tree, clause: Token): boolean {
  const head = headOf(tree, clause)
  if (head === null || !childrenBy(tree, clause, 'mark').some(({ form }) => /^(?:whether|if)$/iu.test(form))) return false
  return LEAVES_OPEN.test(head.lemma) && (isNegated(tree, head) || !/^(?:clear|known|certain|know|determine)$/u.test(head.lemma))
}
