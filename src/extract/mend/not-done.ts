import { gather } from '../../base/group.js'
import { childrenOf, headOf } from '../tree.js'
import type { Mend } from './mend.js'

/** "promised never to return": the promise was made, and it is the returning that is not to be. */
export const neverTo: Mend = tree =>
  gather(tree.tokens, never => {
    if (never.relation !== 'advmod' || !/^(?:never|not)$/iu.test(never.form)) return []
    const to = tree.tokens[never.index + 1]
    const verb = to === undefined || !/^to$/iu.test(to.form) ? null : headOf(tree, to)
    if (verb === null || verb.xpos !== 'VB' || never.head >= never.index || verb.head !== never.head) return []
    return [[{ token: never, head: verb, relation: 'advmod' }]]
  })

/** "denied having resigned": one verb, whatever the parser made of "having". */
export const havingDone: Mend = tree =>
  gather(tree.tokens, having => {
    if (!/^having$/iu.test(having.form) || having.relation === 'aux') return []
    const done = tree.tokens.slice(having.index + 1).find(({ upos, form }) => upos !== 'ADV' && !/^not$/iu.test(form))
    if (
      done === undefined ||
      done.xpos !== 'VBN' ||
      done.head !== having.index ||
      !/^(?:advcl|xcomp|ccomp|acl)$/u.test(done.relation)
    )
      return []
    const rest = childrenOf(tree, having).filter(({ index }) => index > done.index || index < having.index)
    return [
      [
        { token: done, head: headOf(tree, having), relation: having.relation },
        { token: having, head: done, relation: 'aux' },
        ...rest.map(token => ({ token, head: done, relation: token.relation })),
      ],
    ]
  })
