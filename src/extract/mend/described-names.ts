import { gather } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { baseOf, childrenBy, headOf, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

/** "said Mira Halden, who runs the monitor": "who" or "which" behind a comma describes the name before it, where its verb hangs on no name. */
export const describedNames: Mend = tree =>
  gather(tree.tokens, who => {
    const verb = (who.xpos === 'WP' || who.xpos === 'WDT') && /^(?:who|which)$/iu.test(who.form) ? headOf(tree, who) : null
    const name = tree.tokens[who.index - 1]?.form === ',' ? nameBefore(tree, who.index - 2) : null
    if (verb === null || name === null || verb.index < who.index) return []
    const member = who.form.toLowerCase() === 'who' ? memberOf(tree, name) : null
    if (member === null && describesName(tree, verb)) return []
    const isFirst = childrenBy(tree, verb, 'nsubj', 'nsubj:pass').some(child => child === who)
    return isFirst && headOf(tree, verb) !== member ? [[{ token: verb, head: member ?? name, relation: 'acl:relcl' }]] : []
  })

/** "Mina Orlo of the Green Left, who": a person, and not the body that they are of. */
function memberOf(tree: Tree, name: Token): Token | null {
  const person = name.upos === 'PROPN' && baseOf(name.relation) === 'nmod' ? headOf(tree, name) : null
  const isOf = childrenBy(tree, name, 'case').some(({ form }) => /^(?:of|from|at|with)$/u.test(form))
  const isBody = childrenBy(tree, name, 'det').some(({ form }) => /^the$/iu.test(form))
  return person?.upos === 'PROPN' && isOf && isBody ? person : null
}

const describesName = (tree: Tree, verb: Token): boolean =>
  verb.relation === 'acl:relcl' && /^(?:NOUN|PROPN|PRON)$/u.test(headOf(tree, verb)?.upos ?? '')

/** The name or person that ends at a word: its own head, where that is a name too. */
function nameBefore(tree: Tree, index: number): Token | null {
  const last = tree.tokens[index]
  if (last === undefined || !['PROPN', 'NOUN'].includes(last.upos)) return null
  const head = headOf(tree, last)
  const isPart = head !== null && ['flat', 'compound', 'appos', 'nmod:desc'].includes(last.relation) && head.upos === last.upos
  return isPart && head.index < last.index ? head : last
}
