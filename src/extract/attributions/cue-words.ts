import type { Token } from '../../model/index.js'
import { baseOf, childrenBy, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'

/**
 * The cue as it is marked by hand: with the auxiliaries and adverbs of its verb group ("has also said", "is defending"), and with the preposition
 * behind it that opens what is told ("spoke of", "is critical of").
 */
export function cueWords(tree: Tree, found: Attribution): readonly Token[] {
  const verb = found.cue.find(({ upos }) => upos === 'VERB' || upos === 'ADJ')
  if (verb === undefined || !/^(?:cue|attitude)\//u.test(found.rule)) return found.cue
  const own = new Set<Token>(found.cue)
  for (const word of groupBefore(tree, verb)) own.add(word)
  const preposition = prepositionBehind(tree, verb, found)
  if (preposition !== null) own.add(preposition)
  for (const token of found.sourceTokens) if (!found.cue.includes(token)) own.delete(token)
  return [...own].sort((a, b) => a.index - b.index)
}

/** Auxiliaries right before the verb, and adverbs among them. */
function groupBefore(tree: Tree, verb: Token): Token[] {
  const of = new Set(childrenBy(tree, verb, 'aux', 'cop', 'advmod', 'mark'))
  const group: Token[] = []
  for (let at = verb.index - 1; at >= 0; at--) {
    const token = tree.tokens[at]
    if (token === undefined || !of.has(token)) break
    group.push(token)
  }
  return group
}

/** "spoke of the raid": the preposition that stands next, where what is told begins behind it. */
function prepositionBehind(tree: Tree, verb: Token, found: Attribution): Token | null {
  const last = found.cue.at(-1) ?? verb
  const next = tree.tokens[last.index + 1]
  const opens = found.content[0]
  if (next === undefined || next.upos !== 'ADP' || baseOf(next.relation) !== 'case') return null
  return opens === next || opens?.index === next.index + 1 ? next : null
}
