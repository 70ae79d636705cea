import { oneOf } from '../../base/one-of.js'
import type { Token } from '../../model/index.js'
import { baseOf, childrenBy, headOf, type Tree } from '../tree.js'

// Clauses that only say which ones are meant, or what is thought of a deed.

/** "were slow to respond", "it was wrong to prejudge it": the judgement is told, and no deed beside it. */
export function isJudged(tree: Tree, token: Token): boolean {
  if (token.xpos !== 'VB' || !/^(?:xcomp|advcl|csubj|ccomp)$/u.test(token.relation)) return false
  const judgement = headOf(tree, token)
  if (judgement === null || judgement.upos !== 'ADJ' || !isJudgement(judgement.lemma)) return false
  return childrenBy(tree, token, 'mark').some(({ form }) => form.toLowerCase() === 'to')
}

const isJudgement = oneOf(
  'slow wrong right dangerous safe unsafe premature early late important vital crucial unfair fair unwise wise foolish irresponsible reckless unthinkable afraid scared unusual rare common absurd shameful disgraceful better best happy sad sorry proud glad surprised shocked ashamed embarrassed',
)

/**
 * "those who lost out", "groups linked to the rebels": a clause right behind those whom nothing else makes known, or of what they are tied to or made for,
 * says which of them are meant.
 */
export function onlyTellsWhich(tree: Tree, token: Token): boolean {
  const ones = headOf(tree, token)
  if (ones === null || ones.index > token.index || tree.tokens[ones.index + 1]?.form === ',') return false
  if (token.relation === 'acl') return token.index <= ones.index + 2 && isTie(token.form)
  // Those who do something are told to have done it: "Those who broke in were hungry".
  const above = headOf(tree, ones)
  const isBehind = above !== null && above.index < ones.index && baseOf(ones.relation) !== 'nsubj'
  return token.relation === 'acl:relcl' && isBehind && isAnyone(ones.form.toLowerCase())
}

const isTie = oneOf(
  'linked tied allied affiliated aligned connected related based known called named dubbed meant intended aimed designed belonging',
)

/** "the strongest quake to hit the islands", "the first ship to leave": it did, and is not to. */
export function isTheFirst(tree: Tree, token: Token): boolean {
  const ones = token.relation === 'acl' && token.xpos === 'VB' ? headOf(tree, token) : null
  return (
    ones !== null &&
    childrenBy(tree, token, 'mark').some(({ form }) => form.toLowerCase() === 'to') &&
    childrenBy(tree, ones, 'amod').some(
      ({ xpos, lemma }) => xpos === 'JJS' || /^(?:first|second|third|last|latest|only)$/u.test(lemma),
    )
  )
}

const isAnyone = oneOf('those anyone anybody everyone everybody somebody someone')
