import type { ReportingVerb } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { childrenBy, headOf, type Tree } from '../tree.js'
import type { Content } from './content.js'
import { isNegated } from './noun-content.js'
import { isInfinitive } from './verb-content.js'

/** "was unable to [establish] when it was filmed", "has not been able to": whoever could not find it out tells nothing of it. */
export function isUnable(tree: Tree, verb: Token): boolean {
  const able = verb.relation === 'xcomp' ? headOf(tree, verb) : null
  return able !== null && (able.lemma === 'unable' || (able.lemma === 'able' && isNegated(tree, able)))
}

/** "could not [verify] how many had died". */
export const couldNot = (tree: Tree, verb: Token): boolean =>
  isNegated(tree, verb) && childrenBy(tree, verb, 'aux').some(({ form }) => /^(?:could|can|ca)$/iu.test(form))

const FINDS_OUT = /^(?:verify|confirm|corroborate|establish|determine|ascertain)$/u

/** "watched to see whether": nobody saw anything yet. */
export const isOpenQuestion = (tree: Tree, verb: Token, row: ReportingVerb, { head }: Content): boolean =>
  ((isUnable(tree, verb) || (FINDS_OUT.test(verb.lemma) && couldNot(tree, verb))) &&
    childrenBy(tree, head, 'advmod', 'mark', 'obj', 'nsubj')
      .flatMap(word => [word, ...childrenBy(tree, word, 'det', 'amod', 'advmod')])
      .flatMap(word => [word, ...childrenBy(tree, word, 'advmod')])
      .some(isQuestionWord)) ||
  isSeenInQuestion(tree, verb, row, head)

const isQuestionWord = ({ form }: Token): boolean => /^(?:when|where|why|how|who|whom|what|which|whether|if)$/iu.test(form)

const isSeenInQuestion = (tree: Tree, verb: Token, row: ReportingVerb, head: Token): boolean =>
  row.stance === 'perceives' &&
  (isInfinitive(tree, verb) ||
    childrenBy(tree, verb, 'aux').some(aux => aux.xpos === 'MD' && aux.form.toLowerCase() !== 'could') ||
    childrenBy(tree, head, 'mark').some(mark => /^(whether|if)$/iu.test(mark.form)))
