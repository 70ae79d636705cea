import { gather } from '../../base/group.js'
import { TRUTH_LEMMAS, UNTRUTH_LEMMAS } from '../../lexicon/untruth.js'
import type { Token } from '../../model/index.js'
import { childBy, childrenBy, pathUp, type Tree } from '../tree.js'
import type { Mend, Rehung } from './mend.js'

/**
 * "The radio said the rebels had entered the town, which is false": whoever was told of says that they had, and the report that it is false. The
 * clause hangs on the whole sentence, and not on what the radio said.
 */
export const untrueRelatives: Mend = tree =>
  gather(tree.tokens, token => {
    const root = isUntrueRelative(tree, token) ? pathUp(tree, token).at(-1) : undefined
    return root === undefined || root === token ? [] : [[rehung(token, root)]]
  })

/** "talks had begun, which the presidency called “completely false”": a clause, and no adverb. */
export const relativesAstray: Mend = tree =>
  gather(tree.tokens, token => {
    const head = tree.tokens[token.head]
    if (token.upos !== 'VERB' || token.relation !== 'advmod' || head === undefined) return []
    const which = childrenBy(tree, token, 'obj').find(({ xpos, index }) => xpos === 'WDT' && index < token.index)
    return which === undefined ? [] : [[{ token, head, relation: 'acl:relcl' }]]
  })

const rehung = (token: Token, root: Token): Rehung => ({ token, head: root, relation: 'parataxis' })

/** ", which is not true", ", which was a lie": about a sentence, behind a comma. */
export function isUntrueRelative(tree: Tree, token: Token): boolean {
  const which = childBy(tree, token, 'nsubj')
  if (which?.form.toLowerCase() !== 'which' || tree.tokens[which.index - 1]?.form !== ',') return false
  if (childBy(tree, token, 'cop') === null) return false
  const isNot = childrenBy(tree, token, 'advmod').some(({ form }) => /^(?:not|n['’]t)$/iu.test(form))
  return isNot ? TRUTH_LEMMAS.has(token.lemma) : UNTRUTH_LEMMAS.has(token.lemma.toLowerCase())
}
