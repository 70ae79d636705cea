import type { Token } from '../../model/index.js'
import { baseOf, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import { isNegated } from './judgement.js'

const NAMES = /^(?:name|identify|quote)$/u
const ASKS = /^(?:decline|ask|request|refuse|insist|want|wish|prefer|agree)$/u
const LETS = /^(?:authori[sz]e|allow|permit|clear|empower)$/u
const TELLS = /^(?:speak|talk|comment|brief|discuss|disclose|reveal|address|release|give|share)$/u

/**
 * "who declined to be named because he was not authorised to speak to the media": how a source was quoted, and nothing that it told. True of
 * each verb of it.
 */
export function isOnTerms(tree: Tree, token: Token): boolean {
  const lemma = token.lemma.toLowerCase()
  if (isTerms(tree, token, lemma)) return true
  const above = headOf(tree, token)
  if (above !== null && TELLS.test(lemma) && hasWord(tree, above, /^anonymity$/u)) return true
  // "on condition they not be named because it was held in private": that it was is why.
  if (above !== null && isReason(tree, token) && isNamed(tree, above) && isOnTerms(tree, above)) return true
  // "on condition that he would not be named"
  if (above !== null && /^(?:condition|understanding)$/u.test(above.lemma) && isNamed(tree, token)) return true
  return (
    above !== null &&
    ['xcomp', 'ccomp', 'advcl', 'conj'].includes(baseOf(token.relation)) &&
    isTerms(tree, above, above.lemma.toLowerCase()) &&
    (isNamed(tree, token) || TELLS.test(lemma) || isReason(tree, token))
  )
}

function isTerms(tree: Tree, token: Token, lemma: string): boolean {
  const complements = childrenBy(tree, token, 'xcomp', 'ccomp', 'advcl')
  if (ASKS.test(lemma))
    return complements.some(child => isNamed(tree, child)) || hasWord(tree, token, /^(?:anonymity|anonymous)$/u)
  if (LETS.test(lemma))
    return (
      complements.some(child => TELLS.test(child.lemma) && (baseOf(token.relation) !== 'root' || isToThePress(tree, child))) &&
      isBarred(tree, token)
    )
  return /^(?:speak|talk)$/u.test(lemma) && hasWord(tree, token, /^anonymity$/u)
}

/** "was not authorised", "neither was allowed" */
const isBarred = (tree: Tree, token: Token): boolean =>
  isNegated(tree, token) ||
  childrenBy(tree, token, 'nsubj').some(subject =>
    [subject, ...childrenBy(tree, subject, 'det')].some(({ form }) => /^(?:neither|none|nobody)$/iu.test(form)),
  )

const isToThePress = (tree: Tree, tells: Token): boolean =>
  hasWord(tree, tells, /^(?:publicly|press|media|reporter|journalist|record|matter|news)$/u)

/** "to be named": who declines to name others keeps something back. */
const isNamed = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token, 'aux').some(({ relation }) => relation === 'aux:pass') &&
  (NAMES.test(token.lemma) ||
    (KEPT.test(token.lemma) && childrenBy(tree, token, 'nsubj:pass').some(({ lemma }) => /^(?:name|identity)$/u.test(lemma))))

/** "that his name be withheld" */
const KEPT = /^(?:withhold|use|publish|print|disclose|reveal|give)$/u

const hasWord = (tree: Tree, token: Token, word: RegExp): boolean =>
  subtree(tree, token).some(
    each => each.index > token.index && each.index < token.index + 8 && word.test(each.lemma.toLowerCase()),
  )

/** "writing on a channel", "citing the law" beside "told", "said in a message [posted on Telegram]": how it was told. */
export const isHowItWasTold = (tree: Tree, token: Token, cues: ReadonlySet<Token>): boolean =>
  (token.xpos === 'VBG' &&
    (/^(speak|talk|write|refer|quote|cite)$/u.test(token.lemma) || isReportingFor(tree, token)) &&
    (cues.has(tree.tokens[token.head] ?? token) ||
      tree.tokens.some(other => cues.has(other) && other.index > token.index && other.index < token.index + 12))) ||
  describesMessage(tree, token, cues)

/** "Lena Roth, reporting for the radio from Karsk, says". */
const isReportingFor = ({ tokens }: Tree, { lemma, index }: Token): boolean =>
  lemma === 'report' && /^(?:for|from)$/u.test(tokens[index + 1]?.form ?? '')

const MESSAGE =
  /^(?:message|statement|video|interview|address|speech|post|letter|recording|clip|broadcast|communique|communiqué|text|note|tweet|article|release|remarks?|audio|footage|announcement|briefing|conference|call)$/u
const SENT =
  /^(?:publish|post|release|air|broadcast|circulate|distribute|issue|send|carry|upload|share|film|record|date|run|televise|deliver|record|give|hold|read|sign|entitle)$/u

/** Of the message that something was told in. */
function describesMessage(tree: Tree, token: Token, cues: ReadonlySet<Token>): boolean {
  if (token.relation !== 'acl' || token.xpos !== 'VBN' || !SENT.test(token.lemma)) return false
  const message = headOf(tree, token)
  const cue = message === null || !MESSAGE.test(message.lemma) ? null : headOf(tree, message)
  return cue !== null && cues.has(cue) && message !== null && ['obl', 'nmod'].includes(baseOf(message.relation))
}

/** "for fear of reprisals", "because the matter is sensitive" */
const isReason = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token, 'mark').some(({ form }) => /^(?:because|as|since)$/iu.test(form))
