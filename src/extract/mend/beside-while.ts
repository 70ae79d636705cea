import { gather } from '../../base/group.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import { childrenBy, headOf } from '../tree.js'
import type { Mend } from './mend.js'

/**
 * "…, a monitor said, while the militia put it at 27 and blamed the army": what is set beside a telling is not told by it, and whoever does one
 * thing there does the next.
 */
export const besideWhile: Mend = tree =>
  gather(tree.tokens, mark => {
    const clause = /^(?:while|whereas)$/iu.test(mark.form) && mark.relation === 'mark' ? headOf(tree, mark) : null
    const verb = clause === null ? null : headOf(tree, clause)
    if (clause === null || verb === null || verb.index > mark.index || !TELLING_LEMMAS.has(verb.lemma)) return []
    if (tree.tokens[mark.index - 1]?.form !== ',' || !/^(?:ccomp|xcomp|advcl)$/u.test(clause.relation)) return []
    const seconds = childrenBy(tree, verb, 'conj').filter(
      child => child.index > clause.index && childrenBy(tree, child, 'nsubj', 'expl', 'mark').length === 0,
    )
    const told = verb.relation === 'parataxis' ? headOf(tree, verb) : verb
    return [
      [{ token: clause, head: told, relation: 'advcl' }, ...seconds.map(token => ({ token, head: clause, relation: 'conj' }))],
    ]
  })
