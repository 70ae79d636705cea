import { gather } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { childBy, headOf, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend } from './mend.js'

/** What nobody does to a thing: read as a participle it can only be a past. */
const NEVER_PASSIVE = /^(?:derail|crash|capsize|collapse|explode|erupt|arrive|disappear|vanish|die|happen|occur|emerge|depart)$/u

/** "A train with 300 people on board derailed near Vessen": the past of a verb that takes no object is the verb of its sentence, and describes nobody. */
export const lostPasts: Mend = tree =>
  gather(tree.tokens, verb => {
    if (verb.xpos !== 'VBN' || verb.relation !== 'acl' || !NEVER_PASSIVE.test(verb.lemma)) return []
    if (childBy(tree, verb, 'aux', 'nsubj', 'obj') !== null) return []
    const top = topNoun(tree, verb)
    if (top === null || !/^(?:root|ccomp|parataxis)$/u.test(top.relation)) return []
    if (tree.tokens.slice(top.index, verb.index).some(isFiniteVerb)) return []
    return [
      [
        { token: verb, head: headOf(tree, top), relation: top.relation },
        { token: top, head: verb, relation: 'nsubj' },
      ],
    ]
  })

/** The noun at the top of the phrase that the verb was hung in. */
function topNoun(tree: Tree, verb: Token): Token | null {
  let at = headOf(tree, verb)
  while (at !== null && (at.upos === 'NOUN' || at.upos === 'PROPN')) {
    const head = headOf(tree, at)
    if (head === null || !/^nmod/u.test(at.relation)) return at
    at = head
  }
  return null
}
