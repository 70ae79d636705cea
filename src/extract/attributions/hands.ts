import type { Token } from '../../model/index.js'
import { childBy, childrenBy, type Tree } from '../tree.js'
import { caseOf } from './sources.js'

/**
 * Heads of the phrases that name whom or through what something was told: "told the newspaper", "said on Telegram", "in an interview with
 * the channel", "said in a statement". Which of them is a hand of the chain is for the chain to decide.
 */
export function handsOf(tree: Tree, verb: Token, contentHead: Token): Token[] {
  const told = childrenBy(tree, verb, 'iobj', 'obj').filter(child => child !== contentHead)
  const through = childrenBy(tree, verb, 'obl').filter(child =>
    /^(to|on|via|over|through|in|by|with)$/u.test(caseOf(tree, child)),
  )
  const within = through.flatMap(child =>
    childrenBy(tree, child, 'nmod').filter(inner => /^(with|to|on|by|from)$/u.test(caseOf(tree, inner))),
  )
  return [...told, ...through, ...within].filter(token => childBy(tree, token, 'cop') === null)
}
