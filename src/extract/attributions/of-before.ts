import { POSTED, TELLABLE } from '../../lexicon/untruth.js'
import type { Token } from '../../model/index.js'
import { childBy, childrenBy, type Tree } from '../tree.js'

// Words that stand for what was told before, and say nothing of what it was.

/** "that"; "the claim", what somebody said; "these reports", what goes about; what somebody is accused of. */
export type StandsFor = 'that' | 'claim' | 'talk' | 'accusation'

/** "it", "that"; "the claim"; "these reports"; "the accusation": what they stand for, null: for nothing told. */
export const standsForTold = (tree: Tree, token: Token): StandsFor | null =>
  isThat(token) || isWhich(tree, token) ? 'that' : isOfBefore(tree, token)

/** "that disinformation" may be read as one phrase. */
export const isThat = ({ form }: Token): boolean => /^(?:it|this|that|these|those|them)$/iu.test(form)

/** ", which the army denies". */
const isWhich = ({ tokens }: Tree, { xpos, index }: Token): boolean => xpos === 'WDT' && index > 0 && tokens[0]?.index !== index

/** "the reports", "the claim", with nothing of what they said: those of before; "a claim" that somebody rejected is the one right before it. */
export const isOfBefore = (tree: Tree, noun: Token): StandsFor | null => {
  const lemma = noun.lemma.toLowerCase()
  // "denied any involvement": in what was told before.
  if (/^(?:responsibility|involvement|wrongdoing|guilt)$/u.test(lemma) && childBy(tree, noun, 'nmod', 'acl') === null)
    return 'accusation'
  if ((!TELLABLE.has(lemma) && !POSTED.has(lemma)) || saysWhat(tree, noun) || !isPointedAt(tree, noun)) return null
  // "…, a charge the army denied": the one told right before it.
  if (ACCUSES.test(lemma)) return isAnyOne(tree, noun) ? 'claim' : 'accusation'
  return GOES_ABOUT.test(lemma) ? 'talk' : 'claim'
}

const GOES_ABOUT = /^(?:report|story|rumou?r|talk|speculation|news|information|post|posting|message|disinformation)$/u
const ACCUSES = /^(?:accusation|allegation|charge|insinuation)$/u

const isAnyOne = (tree: Tree, noun: Token): boolean => childrenBy(tree, noun, 'det').some(({ form }) => /^an?$/iu.test(form))

const isPointedAt = (tree: Tree, noun: Token): boolean =>
  childrenBy(tree, noun, 'det').some(({ form }) => /^(?:the|these|those|such|that|this|both|all)$/iu.test(form)) ||
  childrenBy(tree, noun, 'amod').some(({ form }) => form.toLowerCase() === 'such') ||
  childrenBy(tree, noun, 'acl').some(({ relation }) => relation === 'acl:relcl')

const saysWhat = (tree: Tree, noun: Token): boolean =>
  childrenBy(tree, noun, 'acl', 'ccomp').some(({ relation }) => relation !== 'acl:relcl') ||
  childrenBy(tree, noun, 'nmod').some(
    child =>
      child.relation !== 'nmod:poss' &&
      childrenBy(tree, child, 'case').some(({ form }) => /^(?:of|about|on|over|regarding|concerning)$/iu.test(form)),
  )
