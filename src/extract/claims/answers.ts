import { TRUTH_LEMMAS, UNTRUTH_LEMMAS } from '../../lexicon/untruth.js'
import type { Token } from '../../model/index.js'
import type { Attribution } from '../attributions/attribution.js'
import { isOfBefore, isThat, type StandsFor, standsForTold } from '../attributions/of-before.js'
import { isUntrueRelative } from '../mend/untrue-relatives.js'
import { childBy, childrenBy, pathUp, type Tree } from '../tree.js'
import { hasTo, isNegated } from './judgement.js'

/** A clause that says of what was told before that it is so or not so, without telling it again: "the army denied it", "that is a lie". */
export interface Answer {
  readonly at: Token
  readonly rule: AnswerRule
  /** The telling that is the answer; null: the clause says so itself. */
  readonly by: Attribution | null
}

/** Whether it is so, and by what it calls what it answers. */
export type AnswerRule = `answer/${'no' | 'yes'}/${StandsFor}`

/** The field of a claim's basis that says how it answers what was told before. */
export const ANSWERS = 'event.sameAs'

/** The answers of one sentence, in order. */
export function answersIn(tree: Tree, own: readonly Attribution[]): readonly Answer[] {
  const told = own.flatMap(found => answerBy(tree, found) ?? [])
  const known = new Set(told.map(({ at }) => at))
  const stated = tree.tokens.flatMap(token => (known.has(token) ? [] : (answerAt(tree, token) ?? [])))
  return [...told, ...stated].sort((a, b) => a.at.index - b.at.index)
}

/** "denied it", "rejected the claim", "confirmed this": nobody who could not or would not. */
function answerBy(tree: Tree, found: Attribution): Answer | null {
  const { manner, negated, source, contentHead, rule } = found
  const isRetort = rule === 'denial/retort'
  const at = isRetort ? contentHead : found.cue.find(({ upos }) => upos === 'VERB')
  if ((manner !== 'denies' && manner !== 'confirms') || negated || source === null || at === undefined || isNobody(source))
    return null
  const of = isRetort ? 'that' : standsForTold(tree, contentHead)
  if (of === null || (!isRetort && isUnsaid(tree, at))) return null
  return { at, rule: `answer/${manner === 'denies' ? 'no' : 'yes'}/${of}`, by: found }
}

/** "could confirm the report", "asked to confirm it", "to deny that": not said. */
const isUnsaid = (tree: Tree, verb: Token): boolean =>
  isNegated(tree, verb) ||
  childrenBy(tree, verb, 'aux').some(({ xpos }) => xpos === 'MD') ||
  (verb.xpos === 'VB' && !childrenBy(tree, verb, 'aux').some(({ lemma }) => lemma === 'do')) ||
  hasTo(tree, verb)

const isNobody = ({ lemma }: Token): boolean => /^(?:nobody|none|neither|no|one)$/iu.test(lemma)

/** "That is false", "the report was fabricated", "it is not true", "there is no truth to the claim". */
function answerAt(tree: Tree, token: Token): Answer | null {
  const of = isCalled(tree, token) ? whatIsCalled(tree, token) : truthOf(tree, token)
  if (of === null) return null
  const isNot = isNegated(tree, token)
  if (token.lemma === 'truth') return { at: token, rule: `answer/no/${of}`, by: null }
  if (UNTRUTH_LEMMAS.has(token.lemma.toLowerCase())) return isNot ? null : { at: token, rule: `answer/no/${of}`, by: null }
  return TRUTH_LEMMAS.has(token.lemma) ? { at: token, rule: `answer/${isNot ? 'no' : 'yes'}/${of}`, by: null } : null
}

const isCalled = (tree: Tree, token: Token): boolean =>
  (childBy(tree, token, 'cop') !== null || (token.xpos === 'VBN' && childBy(tree, token, 'aux:pass', 'nsubj:pass') !== null)) &&
  !pathUp(tree, token).some(up => childrenBy(tree, up, 'mark').some(({ form }) => /^(?:if|whether)$/iu.test(form))) &&
  !childrenBy(tree, token, 'mark').some(({ form }) => /^(?:if|whether)$/iu.test(form))

/** "It is false that the army has left" says what is false; "it is wrong to kill" answers nothing. */
function whatIsCalled(tree: Tree, token: Token): StandsFor | null {
  const subject = childBy(tree, token, 'nsubj', 'nsubj:pass', 'expl')
  if (subject === null || childBy(tree, token, 'ccomp', 'csubj', 'xcomp', 'advcl', 'acl') !== null) return null
  if (isUntrueRelative(tree, token)) return 'that'
  return isThat(subject) && subject.form.toLowerCase() !== 'them' ? 'that' : isOfBefore(tree, subject)
}

/** The noun of which there is no truth. */
function truthOf(tree: Tree, token: Token): StandsFor | null {
  if (token.lemma !== 'truth' || !childrenBy(tree, token, 'det').some(({ form }) => /^no$/iu.test(form))) return null
  const [noun] = childrenBy(tree, token, 'nmod', 'obl')
  return noun === undefined ? null : standsForTold(tree, noun)
}
