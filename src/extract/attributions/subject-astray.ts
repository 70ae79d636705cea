import type { Token } from '../../model/index.js'
import { childrenBy, headOf, nounPhrase, type Tree } from '../tree.js'

/** "said soldiers were at the bridge": the noun right before a finite clause is its subject, though the parser hung it on the verb above. */
export function subjectAstray(tree: Tree, verb: Token, governor: Token): Token | null {
  const group = childrenBy(tree, verb, 'aux', 'cop', 'advmod', 'case', 'det', 'amod', 'nummod').filter(
    child => child.index < verb.index,
  )
  const finite = [verb, ...group].some(({ xpos }) => /^(?:VB[DZP]|MD)$/u.test(xpos))
  const first = Math.min(verb.index, ...group.map(({ index }) => index))
  const last = tree.tokens[first - 1]
  if (!finite || last === undefined) return null
  if (governor.index >= last.index) return whoIsTold(tree, verb, governor)
  const astray = childrenBy(tree, governor, 'obj', 'nsubj', 'iobj').filter(
    child => child.index > governor.index && child.index <= last.index,
  )
  return astray.find(child => nounPhrase(tree, child).includes(last)) ?? null
}

/** "a move the ministry says is illegal", "a man who police said had fled": the noun that the clause around the telling describes. */
function whoIsTold(tree: Tree, verb: Token, telling: Token): Token | null {
  const first = [verb, ...childrenBy(tree, verb, 'aux', 'cop')].sort((a, b) => a.index - b.index)[0]
  const isGap = first?.index === telling.index + 1 && /^(?:VB[DZP]|MD)$/u.test(first.xpos)
  return isGap && telling.relation === 'acl:relcl' ? headOf(tree, telling) : null
}
