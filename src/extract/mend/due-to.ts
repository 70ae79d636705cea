import { gather } from '../../base/group.js'
import { childrenOf, headOf } from '../tree.js'
import type { Mend } from './mend.js'

/** "is due to take effect": no cause, and what is due is the taking. */
export const dueTo: Mend = tree =>
  gather(tree.tokens, due => {
    const to = tree.tokens[due.index + 1]
    const verb = tree.tokens[due.index + 2]
    if (!/^due$/iu.test(due.form) || to === undefined || !/^to$/iu.test(to.form) || verb?.xpos !== 'VB') return []
    if (to.head !== due.index || headOf(tree, verb) !== due) return []
    const astray = tree.tokens.filter(
      ({ head, index, relation }) => index < due.index && head > verb.index && /^(?:nsubj|cop|aux)/u.test(relation),
    )
    const lost = childrenOf(tree, due).some(({ relation }) => relation.startsWith('nsubj')) ? [] : astray
    return [
      [
        { token: to, head: verb, relation: 'mark' },
        { token: verb, head: due, relation: 'xcomp' },
        ...lost.map(token => ({ token, head: due, relation: token.relation })),
      ],
    ]
  })
