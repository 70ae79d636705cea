import type { Token } from '../../model/index.js'
import { baseOf, childrenBy, headOf, type Tree } from '../tree.js'
import { rankOf } from './candidates.js'
import { FEMALE, MALE } from './sex.js'

export const PLURAL = /^(?:they|them|their|theirs)$/iu
export const BODY = /^(?:it|its)$/iu

export const isOfPerson = ({ form }: Token): boolean => MALE.test(form) || FEMALE.test(form)

export const kindOfPronoun = ({ form }: Token): string =>
  MALE.test(form) ? 'he' : FEMALE.test(form) ? 'she' : PLURAL.test(form) ? 'they' : 'it'

export const isThirdPerson = ({ form }: Token): boolean =>
  MALE.test(form) || FEMALE.test(form) || PLURAL.test(form) || BODY.test(form)

/** "it was the fourth strike", "it is unclear": no one is meant; "welcomed it": a thing more often than a body. */
export function isDummy(tree: Tree, token: Token): boolean {
  if (!/^it$/iu.test(token.form)) return false
  const governor = headOf(tree, token)
  if (token.relation === 'expl' || baseOf(token.relation) === 'obj') return true
  return governor !== null && (childrenBy(tree, governor, 'cop').length > 0 || /^(?:ADJ|ADV|NOUN)$/.test(governor.upos))
}

/** A subject, or what belongs to one: of whom the sentence goes on to speak. */
export function isTopic(tree: Tree, token: Token): boolean {
  const head = headOf(tree, token)
  return baseOf((token.relation === 'nmod:poss' && head !== null ? head : token).relation) === 'nsubj'
}

/** The subject of the sentence or of what is told in it, or what belongs to that. */
export const leads = (tree: Tree, token: Token): boolean => {
  const head = headOf(tree, token)
  return rankOf(tree, token) === 0 || (token.relation === 'nmod:poss' && head !== null && rankOf(tree, head) === 0)
}
