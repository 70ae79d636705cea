import { gather } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { childBy, headOf, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend } from './mend.js'

/** What nobody does to a thing: read as a participle it can only be a past. */
const NEVER_PASSIVE = /^(?:derail|crash|capsize|collapse|explode|erupt|arrive|disappear|vanish|die|happen|occur|emerge|depart)$/u

/** "A train with 300 people on board derailed near Vessen": the past of a verb that takes no object is the verb of its sentence, and describes nobody. */
export const lostPasts: Mend = tree =>
  gather(tree.tokens, verb => {
    if (!/^VB[DN]$/u.test(verb.xpos) || verb.relation !== 'acl' || childBy(tree, verb, 'aux', 'nsubj') !== null) return []
    if (!(verb.xpos === 'VBN' && NEVER_PASSIVE.test(verb.lemma) && childBy(tree, verb, 'obj') === null) && !isOfSome(tree, verb))
      return []
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

/** "Neither of the shells hit the school": the only verb, and it has an object. */
function isOfSome(tree: Tree, verb: Token): boolean {
  const noun = headOf(tree, verb)
  const some = noun === null ? null : headOf(tree, noun)
  return (
    some !== null &&
    some.relation === 'root' &&
    /^(?:neither|none|both|some|many|most|each|all|several|few|one|two|three|half)$/iu.test(some.form) &&
    childBy(tree, verb, 'obj') !== null &&
    !tree.tokens.some(token => token !== verb && isFiniteVerb(token))
  )
}

/** The noun at the top of the phrase that the verb was hung in. */
function topNoun(tree: Tree, verb: Token): Token | null {
  let at = headOf(tree, verb)
  while (at !== null && (at.upos === 'NOUN' || at.upos === 'PROPN')) {
    const head = headOf(tree, at)
    if (head !== null && /^(?:DET|PRON|NUM)$/u.test(head.upos) && at.relation === 'nmod') return head
    if (head === null || !/^nmod/u.test(at.relation)) return at
    at = head
  }
  return null
}
