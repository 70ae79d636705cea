import { gather } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { childBy, childrenOf, headOf, subtree, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

/** "the murder of interior Minister Ivo Orlan", "of justice Mira Halden": a plain noun right before a name is part of its title, and no other noun. */
export const titledNames: Mend = tree =>
  gather(tree.tokens, name => {
    const noun =
      name.upos === 'PROPN' && name.relation === 'nmod' && childBy(tree, name, 'case') === null ? nounBefore(tree, name) : null
    const governor = headOf(tree, name)
    if (noun === null || governor === null) return []
    const before = childrenOf(tree, noun).filter(({ index }) => index < noun.index)
    return [
      [
        { token: name, head: governor, relation: noun.relation },
        { token: noun, head: name, relation: 'compound' },
        ...before.map(token => ({ token, head: name, relation: token.relation })),
      ],
    ]
  })

/** Governed by a preposition, hung where the name hangs, and with nothing between the two. */
function nounBefore(tree: Tree, name: Token): Token | null {
  const opens = subtree(tree, name)[0]?.index ?? 0
  const noun = tree.tokens[opens - 1]
  if (noun === undefined || noun.xpos !== 'NN' || noun.head !== name.head || noun.relation !== 'nmod') return null
  if (childBy(tree, noun, 'case') === null || childBy(tree, noun, 'det') !== null) return null
  return childrenOf(tree, noun).every(({ index }) => index < noun.index) ? noun : null
}
