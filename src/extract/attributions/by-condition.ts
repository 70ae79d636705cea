import { gather } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { statementAround } from './clause.js'
import { trimmedOutside } from './content.js'
import { caseOf, sourcePhrase } from './sources.js'

/**
 * "300 had crossed, if the navy's tally is right", "if the rebels are to be believed, the town has fallen": who is named in such a clause tells
 * the statement that it stands beside, and the report leaves it open whether rightly.
 */
export function byCondition(tree: Tree): Attribution[] {
  return gather(tree.tokens, word => {
    const mark = childrenBy(tree, word, 'mark').find(({ form }) => /^if$/iu.test(form))
    const subject = mark === undefined ? null : childBy(tree, word, 'nsubj')
    const outer = headOf(tree, word)
    if (mark === undefined || subject === null || outer === null) return []
    const trusted = whomOneBelieves(tree, word)
    if (trusted === null && !isTrusted(tree, word)) return []
    const source = trusted ?? (TELLS.test(subject.lemma) ? ownerOf(tree, subject) : subject)
    if (source === null || !(trusted !== null || TELLS.test(subject.lemma) || isBelieved(word))) return []
    const contentHead = statementAround(tree, outer)
    const clause = new Set(subtree(tree, word))
    const start = tree.tokens.findLast(({ index, form }) => index < mark.index && /^[:;]$/u.test(form))?.index ?? -1
    const content = trimmedOutside(subtree(tree, contentHead).filter(token => !clause.has(token) && token.index > start))
    const cue = TELLS.test(subject.lemma) ? [mark, subject, word] : [mark, word]
    return content.length === 0 ? [] : [telling(tree, source, cue, contentHead, content)]
  })
}

const TELLS = /^(?:tally|count|account|figure|estimate|report|version|claim|reckoning|word|story)$/u

/** "is right", "are to be believed". */
const isTrusted = (tree: Tree, word: Token): boolean =>
  (/^(?:right|correct|true|accurate|reliable)$/iu.test(word.form) && childBy(tree, word, 'cop') !== null) || isBelieved(word)

/** "if one believes [a source of the camp]": whoever is believed tells it. Null: it is no such clause. */
export function whomOneBelieves(tree: Tree, verb: Token): Token | null {
  if (!/^(?:believe|trust)$/u.test(verb.lemma) || verb.upos !== 'VERB') return null
  const isIf = childrenBy(tree, verb, 'mark').some(({ form }) => /^if$/iu.test(form))
  const subject = childBy(tree, verb, 'nsubj')
  return isIf && subject !== null && /^(?:one|you|we)$/iu.test(subject.form) ? childBy(tree, verb, 'obj') : null
}

const isBelieved = ({ form }: Token): boolean => /^(?:believed|trusted)$/iu.test(form)

/** Whose tally it is. */
const ownerOf = (tree: Tree, noun: Token): Token | null =>
  childrenBy(tree, noun, 'nmod').find(child => child.relation === 'nmod:poss' || /^(?:of|by|from)$/u.test(caseOf(tree, child))) ??
  null

const telling = (
  tree: Tree,
  source: Token,
  cue: readonly Token[],
  contentHead: Token,
  content: readonly Token[],
): Attribution => ({
  id: '',
  rule: 'condition/if-right',
  sentence: tree.sentence,
  source,
  sourceTokens: sourcePhrase(tree, source, cue).filter(({ xpos }) => xpos !== 'POS'),
  cue,
  contentHead,
  content,
  continued: [],
  hands: [],
  stance: 'tells',
  manner: 'claims',
  certainty: 'probable',
  calledUntrue: null,
  negated: false,
  confidence: 0.75,
})
