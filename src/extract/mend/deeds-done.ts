import { gather } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { isEventNoun } from '../events/index.js'
import { childBy, childrenBy, pathUp, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

/** "the murder of the judge, carried out on Monday by militants": a participle with its doer behind a deed is about the deed. */
export const deedsDone: Mend = tree =>
  gather(tree.tokens, word => {
    if (!isDone(tree, word)) return []
    const doer = childrenBy(tree, word, 'obl').find(
      child => child.index > word.index && childBy(tree, child, 'case')?.form.toLowerCase() === 'by',
    )
    const deed = deedBefore(tree, word)
    if (doer === undefined || deed === null || deed.index === word.head) return []
    return [
      [
        { token: word, head: deed, relation: 'acl' },
        { token: doer, head: word, relation: 'obl:agent' },
      ],
    ]
  })

const isDone = (tree: Tree, { form, xpos, index, upos }: Token): boolean =>
  upos === 'VERB' &&
  (xpos === 'VBN' || xpos === 'VBD') &&
  (/^(?:committed|perpetrated|staged|claimed|ordered|plotted)$/iu.test(form) ||
    (/^carried$/iu.test(form) && tree.tokens[index + 1]?.form.toLowerCase() === 'out')) &&
  childBy(tree, tree.tokens[index] as Token, 'aux', 'nsubj', 'obj') === null

/** The deed whose words end right before, or before a comma. */
function deedBefore(tree: Tree, word: Token): Token | null {
  const before = tree.tokens[word.index - 1]
  const last = before?.form === ',' ? tree.tokens[word.index - 2] : before
  if (last === undefined) return null
  return pathUp(tree, last).find(token => token.index < word.index && isEventNoun(token)) ?? null
}
