import type { Token } from '../../model/index.js'
import { childBy, childrenBy, headOf, type Tree } from '../tree.js'
import { caseOf } from './sources.js'

/**
 * Heads of the phrases that name whom or through what something was told: "told the newspaper", "said on Telegram", "in an interview with
 * the channel", "said in a statement". Which of them is a hand of the chain is for the chain to decide.
 */
export function handsOf(tree: Tree, verb: Token, contentHead: Token): Token[] {
  const own = handsUnder(tree, verb, contentHead)
  // "In a broadcast the mayor blamed the guards and promised help": what opens the clause holds for both verbs.
  const first = verb.relation === 'conj' && childBy(tree, verb, 'nsubj') === null ? headOf(tree, verb) : null
  const subject = first === null ? null : childBy(tree, first, 'nsubj')
  return first === null || subject === null || own.length > 0
    ? own
    : handsUnder(tree, first, contentHead).filter(hand => hand.index < subject.index)
}

function handsUnder(tree: Tree, verb: Token, contentHead: Token): Token[] {
  const told = childrenBy(tree, verb, 'iobj', 'obj').filter(child => child !== contentHead)
  const through = childrenBy(tree, verb, 'obl').filter(child =>
    /^(to|on|via|over|through|in|by|with)$/u.test(caseOf(tree, child)),
  )
  const within = through.flatMap(child =>
    childrenBy(tree, child, 'nmod').filter(inner => /^(with|to|on|by|from)$/u.test(caseOf(tree, inner))),
  )
  const putOut = through.flatMap(child =>
    childrenBy(tree, child, 'acl').flatMap(clause =>
      childrenBy(tree, clause, 'obl').filter(inner => /^(on|via|through)$/u.test(caseOf(tree, inner))),
    ),
  )
  return [...told, ...through, ...within, ...putOut].filter(token => childBy(tree, token, 'cop') === null)
}
