import { daysBetween } from '../../base/calendar.js'
import type { Token } from '../../model/index.js'
import { clauseAround } from '../attributions/clause.js'
import { BLAMING, isEventNoun } from '../events/index.js'
import type { TimeFound } from '../times/index.js'
import { baseOf, childrenBy, headOf, pathUp, type Tree } from '../tree.js'

/** What is told of a deed is told within so many days of the report; the deed may lie further back. */
const LATELY_DAYS = 2

/** Whether a time lies so near before the report that what is told in it may have been then as well. */
export function isLatelyBefore(published: string | null, { to }: TimeFound): boolean {
  if (published === null || to === null) return true
  return daysBetween(to, published) < LATELY_DAYS
}

/**
 * The deeds, told with a noun, to which a time belongs that stands beside the noun and not beside the verb; null: it is the clause's. "the 31 October
 * attack", "arrested after the murder on 18 August": the deed was then, and not what is told of it. "left the country after the murder of a judge on 3
 * May": so it was, where that is some days back; of yesterday both may be true.
 */
export function deedsAt(tree: Tree, head: Token, isLately: boolean): readonly (Token | null)[] | null {
  const own = beforeItsNoun(tree, head) ?? behindItsNoun(tree, head)
  if (own !== null) return [own]
  const deed = deedBehindVerb(tree, head)
  if (deed === null) return null
  return isLately ? [deed, clauseAround(tree, head)] : [deed]
}

/** "the 31 October attack", "this afternoon's explosion" */
function beforeItsNoun(tree: Tree, head: Token): Token | null {
  const noun = headOf(tree, head)
  return noun !== null && head.index < noun.index && noun.upos === 'NOUN' && isEventNoun(noun) ? noun : null
}

/** "responsible for the massacre last week", "after the attack on the bank on Monday" */
function behindItsNoun(tree: Tree, head: Token): Token | null {
  if (baseOf(head.relation) !== 'nmod') return null
  const above = pathUp(tree, head).slice(1)
  const deed = above.find(token => token.upos !== 'NOUN' || isEventNoun(token))
  // "protest an attack on the hall of a union on 3 May": parsers hang the hall on the verb.
  const hung = above[deed === undefined ? 0 : above.indexOf(deed) - 1]
  if (deed?.upos === 'VERB' && hung?.relation === 'obl') {
    const obj = childrenBy(tree, deed, 'obj').find(noun => isEventNoun(noun) && noun.index < hung.index)
    return SPEAKS_OF.test(deed.lemma) && /^(?:on|against|of|at)$/u.test(wordBefore(tree, hung)) ? (obj ?? null) : null
  }
  if (deed?.upos !== 'NOUN') return null
  const verb = headOf(tree, deed)
  const isSpokenOf = deed.relation === 'obj' && verb !== null && SPEAKS_OF.test(verb.lemma) && deed !== headOf(tree, head)
  return isSpokenOf || (deed.relation === 'obl' && OF_A_DEED.test(wordBefore(tree, deed))) ? deed : null
}

const OF_A_DEED = /^(?:after|before|following|for|over|about|of|despite)$/u

/** "left after the murder of a judge on 3 May", "condemned the murder of a judge on 3 May": a verb, a deed with its own words, and the time behind. */
function deedBehindVerb(tree: Tree, head: Token): Token | null {
  const verb = /^(?:obl|obj|advmod)/u.test(head.relation) ? headOf(tree, head) : null
  if (verb?.upos !== 'VERB' || verb.index > head.index) return null
  const deed = childrenBy(tree, verb, 'obl', 'obj')
    .filter(noun => noun.index < head.index && noun.index > verb.index)
    .map(noun => deedIn(tree, verb, noun))
    .findLast(noun => noun !== null)
  return deed ?? null
}

function deedIn(tree: Tree, verb: Token, noun: Token): Token | null {
  const isDeed = isEventNoun(noun) && isOfSomebody(tree, noun)
  if (noun.relation === 'obl') {
    const preposition = wordBefore(tree, noun)
    const isBlamed = (BLAMING.has(verb.lemma) || TAKES_PART.test(verb.lemma)) && /^(?:of|with|in|for|to|over)$/u.test(preposition)
    return isDeed && (isBlamed || /^(?:after|following|despite)$/u.test(preposition)) ? noun : null
  }
  if (!SPEAKS_OF.test(verb.lemma)) return null
  // "denied any link with the murder of a judge"
  return isDeed ? noun : (childrenBy(tree, noun, 'nmod').find(below => isEventNoun(below) && isOfSomebody(tree, below)) ?? null)
}

/** Beside the verbs that hold somebody to a deed. */
const TAKES_PART = /^(?:participate|acquit|question)$/u

const isOfSomebody = (tree: Tree, noun: Token): boolean => childrenBy(tree, noun, 'nmod').length > 0

/** Verbs that tell, judge or look into what was done before. */
const SPEAKS_OF =
  /^(?:condemn|deplore|denounce|deny|investigate|probe|protest|mourn|recall|commemorate|regret|lament|claim|confirm|admit|discuss|mention|describe|criticise|criticize|reject)$/u

/** The preposition before a noun, '' for none. */
export const wordBefore = (tree: Tree, noun: Token): string => childrenBy(tree, noun, 'case')[0]?.form.toLowerCase() ?? ''
