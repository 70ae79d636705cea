import type { Token } from '../../model/index.js'
import { isPersonNoun, voiceNoun } from '../names/voices.js'
import { isQuoteMark } from '../quotation.js'
import { childrenBy, subtree, type Tree } from '../tree.js'
import { type Attribution, plainTelling } from './attribution.js'
import type { IsSpeaker } from './by-colon.js'
import { isPredicate } from './clause.js'
import { trimmedOutside } from './content.js'

/**
 * "Her neighbour is less sure: “I heard a crack.”", "The mayor was blunt: “We lost.”": a statement of what one person does or is, and a quotation
 * right behind its colon, without a word of telling.
 */
export function behindColon(tree: Tree, isSpeaker: IsSpeaker): Attribution[] {
  const { tokens } = tree
  const at = tokens.findIndex(({ form, index }) => form === ':' && isQuoteMark(tokens[index + 1]))
  const colon = tokens[at]
  const content = trimmedOutside(tokens.slice(at + 1))
  if (colon === undefined || content.length < 3 || tokens.slice(0, at).some(isQuoteMark)) return []
  const verb = tokens.slice(0, at).find(token => FINITE.test(token.xpos))
  const source = verb === undefined ? undefined : subjectIn(tree, verb, at)
  const contentHead = content.find(token => isPredicate(tree, token)) ?? content.find(({ upos }) => upos === 'NOUN')
  if (source === undefined || contentHead === undefined || !isOnePerson(tree, source, isSpeaker)) return []
  return [
    plainTelling(tree.sentence, {
      rule: 'quote/behind-colon',
      source,
      sourceTokens: subtree(tree, source).filter(({ index }) => index < (verb?.index ?? 0)),
      cue: [colon],
      contentHead,
      content,
      confidence: 0.7,
    }),
  ]
}

const FINITE = /^(?:VB[DZP]|MD)$/u

/** Whoever the first statement of the sentence is about. */
function subjectIn(tree: Tree, verb: Token, colon: number): Token | undefined {
  const predicate = verb.upos === 'AUX' ? tree.tokens[verb.head] : verb
  if (predicate === undefined || predicate.index >= colon) return undefined
  return childrenBy(tree, predicate, 'nsubj').find(({ index }) => index < verb.index)
}

/** A thing that is quoted, as a letter or a sign, may be another's. */
const isOnePerson = (tree: Tree, source: Token, isSpeaker: IsSpeaker): boolean =>
  /^(?:he|she|i)$/iu.test(source.form) ||
  (source.upos === 'PROPN' ? isSpeaker(tree, source) : isPersonNoun(source) || voiceNoun(source)?.person === true)
