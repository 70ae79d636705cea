import { PUTS_OUT } from '../../lexicon/reporting/phrases.js'
import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, type Tree } from '../tree.js'
import { quotingBefore } from './as-saying.js'
import { caseOf, isPassive, MEETS } from './sources.js'

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
      childrenBy(tree, clause, 'obl').filter(inner => /^(on|via|through|by)$/u.test(caseOf(tree, inner))),
    ),
  )
  return [...told, ...through, ...within, ...putOut].filter(token => childBy(tree, token, 'cop') === null)
}

/**
 * Hands that stand around the one who tells: "was quoted by Reuters as saying", "Reuters was told by a guard that", "a guard who spoke to Reuters
 * said", "a statement read out on the radio said", "the radio carried a statement that said".
 */
export function handsAround(tree: Tree, verb: Token, source: Token | null): Token[] {
  const quoting = quotingBefore(tree, verb)
  const quoted = quoting !== null && isPassive(tree, quoting) ? [quoting] : []
  const quoter = quoting !== null && !isPassive(tree, quoting) ? childrenBy(tree, quoting, 'nsubj') : []
  const heard = isPassive(tree, verb) && /^(?:tell|inform|brief)$/u.test(verb.lemma) ? childrenBy(tree, verb, 'nsubj') : []
  const clauses = source === null ? [] : childrenBy(tree, source, 'acl')
  const met = clauses.filter(clause => clause.xpos === 'VBN' && MEETS.test(clause.lemma))
  const putOut = clauses.filter(clause => clause.xpos === 'VBN' && PUTS_OUT.has(clause.lemma))
  const spoke = clauses.filter(clause => /^(?:speak|talk)$/u.test(clause.lemma))
  const governor = source === null || baseOf(source.relation) !== 'obj' ? null : headOf(tree, source)
  const carrier =
    governor !== null && PUTS_OUT.has(governor.lemma) && !isPassive(tree, governor) ? childrenBy(tree, governor, 'nsubj') : []
  const oblique = (words: readonly Token[], cases: RegExp): Token[] =>
    words.flatMap(word => childrenBy(tree, word, 'obl').filter(child => cases.test(caseOf(tree, child))))
  return [
    ...oblique([...quoted, ...met], /^by$/u),
    ...oblique(putOut, /^(?:by|on|via|through)$/u),
    ...oblique(spoke, /^(?:to|with)$/u),
    ...quoter,
    ...heard,
    ...carrier,
  ]
}
