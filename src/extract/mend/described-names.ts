import type { Token } from '../../model/index.js'
import { childrenBy, headOf, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

/** "said Mira Halden, who runs the monitor": "who" behind a comma describes the person before it, whatever its verb was hung on. */
export const describedNames: Mend = tree =>
  tree.tokens.flatMap(who => {
    const verb = /^who$/iu.test(who.form) && who.xpos === 'WP' ? headOf(tree, who) : null
    const name = tree.tokens[who.index - 1]?.form === ',' ? nameBefore(tree, who.index - 2) : null
    if (verb === null || name === null || verb.relation === 'acl:relcl' || verb.index < who.index) return []
    const isFirst = childrenBy(tree, verb, 'nsubj', 'nsubj:pass').some(child => child === who)
    return isFirst ? [[{ token: verb, head: name, relation: 'acl:relcl' }]] : []
  })

/** The name or person that ends at a word: its own head, where that is a name too. */
function nameBefore(tree: Tree, index: number): Token | null {
  const last = tree.tokens[index]
  if (last === undefined || !['PROPN', 'NOUN'].includes(last.upos)) return null
  const head = headOf(tree, last)
  const isPart = head !== null && ['flat', 'compound', 'appos', 'nmod:desc'].includes(last.relation) && head.upos === last.upos
  return isPart && head.index < last.index ? head : last
}
