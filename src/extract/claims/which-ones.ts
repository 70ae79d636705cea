import { oneOf } from '../../base/one-of.js'
import type { Token } from '../../model/index.js'
import { isEventNoun } from '../events/index.js'
import { baseOf, childBy, childrenBy, headOf, type Tree } from '../tree.js'

// Clauses that only say which ones are meant, or what is thought of a deed.

/** "were slow to respond", "it was wrong to prejudge it", "is hard to reach": the judgement is told, and no deed beside it. */
export function isJudged(tree: Tree, token: Token): boolean {
  if (token.xpos !== 'VB' || !/^(?:xcomp|advcl|csubj|ccomp)$/u.test(token.relation)) return false
  const judgement = headOf(tree, token)
  if (judgement === null || judgement.upos !== 'ADJ' || !isJudgement(judgement.lemma)) return false
  return childrenBy(tree, token, 'mark').some(({ form }) => form.toLowerCase() === 'to')
}

const isJudgement = oneOf(
  'slow wrong right hard difficult easy dangerous safe unsafe premature early late important vital crucial unfair fair unwise wise foolish irresponsible reckless unthinkable afraid scared reluctant unusual rare common absurd shameful disgraceful better best happy sad sorry proud glad surprised shocked ashamed embarrassed',
)

/**
 * "those who lost out", "families who lost their homes", "groups linked to the rebels": a clause right behind those whom nothing else makes known says
 * which of them are meant.
 */
export function onlyTellsWhich(tree: Tree, token: Token): boolean {
  const ones = headOf(tree, token)
  if (ones === null || ones.index > token.index || tree.tokens[ones.index + 1]?.form === ',') return false
  if (token.relation === 'acl')
    return (
      /^VB[NG]$/u.test(token.xpos) && token.index <= ones.index + 2 && childBy(tree, token, 'obl:agent', 'mark', 'case') === null
    )
  // Those who do something are told to have done it: "Those who broke in were hungry".
  const above = headOf(tree, ones)
  const isBehind = above !== null && above.index < ones.index && baseOf(ones.relation) !== 'nsubj'
  if (token.relation !== 'acl:relcl' || !isBehind || isEventNoun(ones)) return false
  return isAnyone(ones.form.toLowerCase()) || (ones.xpos === 'NNS' && childBy(tree, ones, 'det', 'nummod', 'nmod:poss') === null)
}

const isAnyone = oneOf('those anyone anybody everyone everybody somebody someone people')
