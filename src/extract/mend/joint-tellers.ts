import { gather } from '../../base/group.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import { childrenBy, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

/** "Three residents and a medical worker said": a verb of telling has one subject, of which the second is joined to the first. */
export const jointTellers: Mend = (tree: Tree) =>
  gather(tree.tokens, verb => {
    if (verb.upos !== 'VERB' || !TELLING_LEMMAS.has(verb.lemma)) return []
    const [first, second, third] = childrenBy(tree, verb, 'nsubj')
    if (first === undefined || second === undefined || third !== undefined || second.index > verb.index) return []
    const isJoined = childrenBy(tree, second, 'cc').some(({ form, index }) => /^and$/iu.test(form) && index > first.index)
    return isJoined ? [[{ token: second, head: first, relation: 'conj' }]] : []
  })
