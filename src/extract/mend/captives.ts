import { gather } from '../../base/group.js'
import { oneOfInAnyCase } from '../../base/one-of.js'
import type { Token } from '../../model/index.js'
import { childBy, childrenBy, headOf, type Tree } from '../tree.js'
import type { Mend, Rehung } from './mend.js'

/**
 * "held three people hostage", "were held hostage by gunmen": what they are held as is told of them, and is neither whom it befell nor the
 * word that the doer hangs on.
 */
export const captives: Mend = tree =>
  gather(tree.tokens, state => {
    const isBare = /^obj$|^obl/u.test(state.relation) && childBy(tree, state, 'case') === null
    const verb = isBare && isCaptive(state.form) ? headOf(tree, state) : null
    if (verb === null || !/^(?:hold|take|keep|make)$/u.test(verb.lemma)) return []
    const change = state.index === verb.index + 1 ? ofPassive(tree, verb, state) : ofActive(tree, verb, state)
    return change === null ? [] : [change]
  })

const isCaptive = oneOfInAnyCase('hostage captive prisoner')

function ofPassive(tree: Tree, verb: Token, state: Token): Rehung[] | null {
  if (childBy(tree, verb, 'aux:pass') === null && verb.relation !== 'acl') return null
  const phrases = childrenBy(tree, state, 'nmod').filter(({ index }) => index > state.index)
  return [
    { token: state, head: verb, relation: 'xcomp' },
    ...phrases.map(token => ({ token, head: verb, relation: isBy(tree, token) ? 'obl:agent' : 'obl' })),
  ]
}

const isBy = (tree: Tree, token: Token): boolean => childBy(tree, token, 'case')?.form.toLowerCase() === 'by'

/** "took 12 soldiers prisoner": no owner, without the mark of one. */
const isHeld = (tree: Tree, held: Token): boolean =>
  /^(?:compound|nsubj)$/u.test(held.relation) ||
  (held.relation === 'nmod:poss' && held.upos !== 'PRON' && childBy(tree, held, 'case') === null)

function ofActive(tree: Tree, verb: Token, state: Token): Rehung[] | null {
  const held = tree.tokens[state.index - 1]
  if (held === undefined || held.head !== state.index || !isHeld(tree, held)) return null
  const before = childrenBy(tree, state, 'det', 'nummod', 'amod', 'compound', 'nmod:poss', 'advmod').filter(
    token => token !== held && token.index < held.index && token.index > verb.index,
  )
  return [
    { token: held, head: verb, relation: 'obj' },
    { token: state, head: verb, relation: 'xcomp' },
    ...before.map(token => ({ token, head: held, relation: token.relation })),
  ]
}
