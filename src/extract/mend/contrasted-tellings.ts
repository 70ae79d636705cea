import { gather } from '../../base/group.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { baseOf, childrenBy, headOf, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend } from './mend.js'

/**
 * "The army said it had retaken Karsk, but residents said rebels were still there": who sets another account beside one that was told is told
 * by the report, and not by the teller of the first. Parsers join the second telling to what the first one tells.
 */
export const contrastedTellings: Mend = tree =>
  gather(tree.tokens, verb => {
    const first = isContrasted(tree, verb) ? tellingAround(tree, verb) : null
    return first === null ? [] : [[{ token: verb, head: first, relation: baseOf(verb.relation) === 'conj' ? 'conj' : 'advcl' }]]
  })

/** "but residents said", "while a monitor reported": with a doer of its own that is no pronoun. */
function isContrasted(tree: Tree, verb: Token): boolean {
  if (!isFiniteVerb(verb) || !TELLING_LEMMAS.has(verb.lemma) || !/^(?:conj|advcl)$/u.test(baseOf(verb.relation))) return false
  const joined = childrenBy(tree, verb, 'cc', 'mark').some(({ form }) =>
    /^(?:but|yet|while|whereas|although|though)$/iu.test(form),
  )
  return joined && childrenBy(tree, verb, 'nsubj').some(({ upos, index }) => upos !== 'PRON' && index < verb.index)
}

/** The verb that tells what the second telling was joined to. */
function tellingAround(tree: Tree, verb: Token): Token | null {
  const told = headOf(tree, verb)
  const telling = told !== null && baseOf(told.relation) === 'ccomp' ? headOf(tree, told) : null
  return telling !== null && telling.index < verb.index && TELLING_LEMMAS.has(telling.lemma) && isFiniteVerb(telling)
    ? telling
    : null
}
