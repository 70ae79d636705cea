import { gather } from '../../base/group.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import { childBy, childrenBy, headOf } from '../tree.js'
import type { Mend } from './mend.js'

/**
 * "said in a message that it had taken charge, dissolved parliament and closed the borders": pasts behind a comma go on with what "had" began, and
 * what stands before "that" is of the telling.
 */
export const rowsBehindThat: Mend = tree =>
  gather(tree.tokens, that => {
    const first = /^that$/iu.test(that.form) && that.relation === 'mark' ? headOf(tree, that) : null
    const verb = first === null ? null : headOf(tree, first)
    if (first === null || verb === null || first.relation !== 'ccomp' || verb.index > that.index) return []
    if (!TELLING_LEMMAS.has(verb.lemma) || childBy(tree, first, 'aux') === null) return []
    return childrenBy(tree, verb, 'ccomp', 'conj', 'advcl')
      .filter(({ index, xpos }) => index > first.index && /^VB[DN]$/u.test(xpos) && tree.tokens[index - 1]?.form === ',')
      .filter(next => childrenBy(tree, next, 'nsubj', 'mark', 'aux').length === 0)
      .map(next => [
        { token: next, head: first, relation: 'conj' },
        ...childrenBy(tree, next, 'obl', 'advmod')
          .filter(({ index }) => index < that.index)
          .map(token => ({ token, head: verb, relation: token.relation })),
      ])
  })
