import { SIGN_NOUNS } from '../../lexicon/embedding.js'
import { UNTRUTH_LEMMAS } from '../../lexicon/untruth.js'
import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, type Tree } from '../tree.js'
import { hasTo, isNegated, type Judgement, negate, weaken } from './judgement.js'
import { isNothing } from './nothing.js'

// What the word above a clause says that makes it not so: there is no such thing, no sign of it, it is untrue, somebody was cleared of it.

/** "no plans to leave", "no intention of leaving", "did not have the right to vote": there is no such thing, nor what it would be for. */
export function readNoSuch(tree: Tree, at: Token, noun: Token, judged: Judgement): void {
  const none = noneOf(tree, at, noun)
  if (none !== null) negate(judged, 'negation/no-such', none)
}

/**
 * "There was no sign that they had left", "saw little evidence that", "no proof has emerged that": not so, as far as anybody can see; "no doubt
 * that" leaves it as it is. "There are signs that they left" makes it likely.
 */
export function readNoSign(tree: Tree, at: Token, head: Token, judged: Judgement): boolean {
  const isOf = at.relation === 'nmod' && childrenBy(tree, at, 'case').some(({ form }) => form.toLowerCase() === 'of')
  if (!isOf && (!['acl', 'ccomp', 'advcl'].includes(baseOf(at.relation)) || (at.xpos === 'VB' && hasTo(tree, at)))) return false
  const noun = signOf(tree, head)
  const says = noun === null ? undefined : SIGN_NOUNS.get(noun.lemma)
  if (noun === null || says === undefined || at.index < noun.index) return false
  // "no sign of the fighting easing".
  if (isOf ? noun !== head || says === 'doubt' || says === 'word' : childBy(tree, at, 'nsubj') === null) return false
  const few = childrenBy(tree, noun, 'amod', 'det').find(({ form }) => /^(?:little|scant|few)$/iu.test(form))
  const none = few ?? noneAt(tree, noun)
  if (none === null) {
    if (says === 'sign' && noun === head && childBy(tree, at, 'mark') !== null) weaken(judged, 'probable', 'hedge/sign', noun)
    return false
  }
  if (says === 'sign' || says === 'proof') {
    negate(judged, 'negation/no-sign', none)
    weaken(judged, 'probable', 'negation/no-sign', none)
  } else if (says === 'word') weaken(judged, 'possible', 'negation/no-word', none)
  else if (few !== undefined) weaken(judged, 'probable', 'negation/little-doubt', few)
  return true
}

/** "It is untrue that", "it is not true (the case) that", "nothing suggests that": what the clause says is not so. */
export function readUntrue(tree: Tree, at: Token, head: Token, judged: Judgement): boolean {
  const clause = baseOf(at.relation)
  if (!['ccomp', 'csubj', 'acl', 'advcl'].includes(clause) || !/^that$/iu.test(firstOf(tree, at)?.form ?? '')) return false
  const isOfIt = childBy(tree, head, 'cop') !== null && /^it$/iu.test(childBy(tree, head, 'expl', 'nsubj')?.form ?? 'it')
  if (isOfIt && UNTRUTH_LEMMAS.has(head.lemma) && !isNegated(tree, head)) negate(judged, 'negation/untrue', head)
  else if (isOfIt && /^(?:case|true|correct|accurate)$/u.test(head.lemma) && isNegated(tree, head))
    negate(judged, 'negation/not-true', head)
  else {
    const nothing = clause === 'ccomp' && SUGGESTS.test(head.lemma) ? nothingThat(tree, head) : null
    if (nothing === null) return false
    negate(judged, 'negation/nothing-suggests', nothing)
    weaken(judged, 'probable', 'negation/nothing-suggests', nothing)
  }
  return true
}

/** "Nothing suggests that", "there is nothing to suggest that". */
function nothingThat(tree: Tree, head: Token): Token | null {
  const above = head.relation === 'acl' && hasTo(tree, head) ? headOf(tree, head) : null
  if (above !== null) return /^nothing$/iu.test(above.form) ? above : null
  const nothing = childBy(tree, head, 'nsubj')
  return nothing !== null && isNothing(tree, head, nothing) ? nothing : null
}

/** "There [is] nothing to [suggest] that": what the clause says is not so, and no more is told. */
export function onlySuggests(tree: Tree, token: Token): boolean {
  const nothing = SUGGESTS.test(token.lemma) ? headOf(tree, token) : (childrenBy(tree, token, 'nsubj')[0] ?? null)
  if (nothing === null || !/^nothing$/iu.test(nothing.form) || (token.lemma !== 'be' && token.head !== nothing.index))
    return false
  return childrenBy(tree, nothing, 'acl').some(
    verb => SUGGESTS.test(verb.lemma) && hasTo(tree, verb) && childBy(tree, verb, 'ccomp') !== null,
  )
}

const SUGGESTS = /^(?:suggest|indicate|show|prove|demonstrate|imply)$/u

const firstOf = (tree: Tree, at: Token): Token | undefined => childrenBy(tree, at, 'mark', 'nsubj')[0]

/** "acquitted the general of killing prisoners", "cleared of the murder": he is not held to have done it. */
export function readCleared(tree: Tree, at: Token, head: Token, judged: Judgement): boolean {
  const isOf = childrenBy(tree, at, 'mark', 'case').some(({ form }) => form.toLowerCase() === 'of')
  const verb = head.upos === 'VERB' ? head : baseOf(at.relation) === 'acl' && head.relation === 'obj' ? headOf(tree, head) : null
  if (!isOf || verb === null || verb.index > at.index || !CLEARS.test(verb.lemma) || isNegated(tree, verb)) return false
  negate(judged, 'negation/cleared-of', verb)
  weaken(judged, 'probable', 'negation/cleared-of', verb)
  return true
}

const CLEARS = /^(?:clear|acquit|absolve|exonerate)$/u

/** The noun that the clause is about, or the subject of a verb that stands between: "no proof has emerged that". */
function signOf(tree: Tree, head: Token): Token | null {
  if (head.upos === 'NOUN') return head
  if (!/^(?:emerge|surface|exist|appear|come|remain)$/u.test(head.lemma)) return null
  return childrenBy(tree, head, 'nsubj').find(({ upos }) => upos === 'NOUN') ?? null
}

/** The word that says that there is no such noun; "no choice but to leave" leaves that choice. */
export function noneOf(tree: Tree, at: Token, noun: Token): Token | null {
  if (noun.upos !== 'NOUN' || at.relation !== 'acl') return null
  return tree.tokens.slice(noun.index + 1, at.index).some(({ form }) => form === 'but') ? null : noneAt(tree, noun)
}

function noneAt(tree: Tree, noun: Token): Token | null {
  const no = childrenBy(tree, noun, 'det').find(({ form }) => /^(?:no|neither)$/iu.test(form))
  if (no !== undefined) return no
  const verb = /^(?:obj|nsubj)$/u.test(noun.relation) ? headOf(tree, noun) : null
  const isSo = verb !== null && /^(?:be|have|make|see|give|show|find|express)$/u.test(verb.lemma) && isNegated(tree, verb)
  return isSo ? verb : null
}
