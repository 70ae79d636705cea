import { gather } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { childBy, childrenOf, headOf, pathUp, type Tree } from '../tree.js'
import type { Mend, Rehung } from './mend.js'

const STATE = /^(?:down|out|off|up|back|offline)$/iu
const SINCE = /^(?:since|for|until)$/iu

/** Words of state that parsers take for something else. */
export const statesSince: Mend = tree => [...sinceWhen(tree), ...behindCopula(tree)]

/** "The network has been down since Monday": it is down, since then; parsers make the time the predicate. */
const sinceWhen: Mend = tree =>
  gather(tree.tokens, state => {
    const time = STATE.test(state.form) && state.relation === 'case' ? headOf(tree, state) : null
    const copula = time === null ? null : childBy(tree, time, 'cop')
    if (time === null || copula === null || copula.index > state.index || !standsBefore(tree, state, time)) return []
    return [[{ token: state, head: headOf(tree, time), relation: time.relation }, ...hungOn(tree, state, time)]]
  })

/** "Phone links to Karsk were down": the noun before the copula is who is down, and no predicate with the rest hung below. */
const behindCopula: Mend = tree =>
  gather(tree.tokens, state => {
    const copula = tree.tokens[state.index - 1]
    if (copula?.lemma !== 'be' || copula.xpos === 'VB' || !STATE.test(state.form)) return []
    const subject = pathUp(tree, state).find(({ upos, index }) => /^(?:NOUN|PROPN)$/u.test(upos) && index < copula.index)
    if (subject === undefined || !CLAUSE.test(subject.relation)) return []
    if (childBy(tree, subject, 'nsubj', 'csubj', 'expl') !== null || childBy(tree, state, 'nsubj') !== null) return []
    return [
      [
        { token: state, head: headOf(tree, subject), relation: subject.relation },
        { token: subject, head: state, relation: 'nsubj' },
        { token: copula, head: state, relation: 'cop' },
        ...childrenOf(tree, subject)
          .filter(({ index }) => index > state.index)
          .map(token => ({ token, head: state, relation: token.relation === 'nmod' ? 'obl' : token.relation })),
      ],
    ]
  })

const CLAUSE = /^(?:root|ccomp|parataxis|conj)$/u

/** "down since Monday", and no "down the road". */
const standsBefore = (tree: Tree, state: Token, time: Token): boolean => {
  const next = tree.tokens[state.index + 1]
  return next !== undefined && next.head === time.index && next.relation === 'case' && SINCE.test(next.form)
}

/** What stood on the time and before the state, or ends the sentence, belongs to the state; the time stands on it. */
const hungOn = (tree: Tree, state: Token, time: Token): readonly Rehung[] => [
  ...childrenOf(tree, time)
    .filter(
      ({ index, relation }) =>
        index !== state.index && (index < state.index || /^(?:punct|conj|advcl|parataxis)/u.test(relation)),
    )
    .map(token => ({ token, head: state, relation: token.relation })),
  { token: time, head: state, relation: 'obl' },
]
