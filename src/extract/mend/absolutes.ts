import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend } from './mend.js'

/** "walked through the house, its rooms stripped, and found that …": what is joined behind an absolute goes on its main clause. */
export const absolutes: Mend = tree =>
  tree.tokens.flatMap(participle => {
    const main = isAbsolute(tree, participle) ? headOf(tree, participle) : null
    if (main === null) return []
    const joined = childrenBy(tree, participle, 'conj').filter(
      child => isFiniteVerb(child) && childBy(tree, child, 'nsubj', 'expl') === null,
    )
    return joined.map(token => [{ token, head: main, relation: 'conj' }])
  })

/** A participle with a subject of its own ("its rooms") behind a comma, and no auxiliary. */
function isAbsolute(tree: Tree, token: Token): boolean {
  if (!/^VB[DN]$/u.test(token.xpos) || !['parataxis', 'conj', 'advcl'].includes(baseOf(token.relation))) return false
  const subject = childBy(tree, token, 'nsubj')
  if (subject === null || childBy(tree, token, 'aux', 'cop', 'mark', 'obj') !== null) return false
  const first = subtree(tree, subject)[0]
  return first?.xpos === 'PRP$' && tree.tokens[first.index - 1]?.form === ','
}
