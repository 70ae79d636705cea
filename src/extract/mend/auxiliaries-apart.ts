import { gather } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { childrenOf, headOf, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

/** "He had on Friday denied it", "the road has since the flood been closed": with a time set between, "had" and its participle are one verb. */
export const auxiliariesApart: Mend = tree =>
  gather(tree.tokens, have => {
    if (have.lemma !== 'have' || /^aux/u.test(have.relation) || !/^VB[DZP]$/u.test(have.xpos)) return []
    const done = participleOf(tree, have)
    if (done === null) return []
    const moved = childrenOf(tree, have).filter(child => child !== done)
    return [
      [
        { token: done, head: headOf(tree, have), relation: have.relation },
        { token: have, head: done, relation: 'aux' },
        ...moved.map(token => ({ token, head: done, relation: token.relation })),
      ],
    ]
  })

/** The participle behind a phrase of two or three words that begins right behind "had": what is had would stand there. */
function participleOf(tree: Tree, have: Token): Token | null {
  const children = childrenOf(tree, have)
  if (children.some(({ relation }) => relation === 'obj')) return null
  const done = children.find(
    ({ xpos, relation, index }) =>
      /^VB[ND]$/u.test(xpos) && /^(?:advcl|ccomp|xcomp|acl|parataxis)$/u.test(relation) && index > have.index + 1,
  )
  if (done === undefined || done.index > have.index + FARTHEST) return null
  const between = tree.tokens.slice(have.index + 1, done.index)
  const isPhrase = between.every(({ upos }) => /^(?:ADP|DET|NOUN|PROPN|NUM|ADV|ADJ)$/u.test(upos))
  return isPhrase && /^(?:ADP|ADV)$/u.test(between[0]?.upos ?? '') ? done : null
}

const FARTHEST = 5
