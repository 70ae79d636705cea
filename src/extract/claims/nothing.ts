import type { Token } from '../../model/index.js'
import { isEventNoun } from '../events/index.js'
import { baseOf, childrenBy, subtree, type Tree } from '../tree.js'

// Words that say that there was none: whoever or whatever is meant, nothing was done by or to it.

/** Verbs that say little beside their object: "has no problem", "makes no sense" and "took no joy" deny nothing that happened. */
const LIGHT = /^(?:make|take|serve|know|meet|encounter|bear|lose|waste)$/u

/** "Took no part": did not do it. */
const SHARE = /^(?:part|role|hand|action|step)$/u

/** "Police reported no casualties", "no ceasefire was agreed": what is told is that there was none. */
export const isNone = (tree: Tree, noun: Token, det: Token): boolean =>
  /^(?:NOUN|PROPN|PRON)$/u.test(noun.upos) &&
  !TELLS_ABSENCE.test(noun.lemma) &&
  NO.test(det.form) &&
  !/^[-‐‑]$/u.test(tree.tokens[det.index + 1]?.form ?? '')

const NO = /^(?:no|neither|zero)$/iu
/** "No trace of the army", "no signal": that there is none is what the kind of event says already. */
const TELLS_ABSENCE =
  /^(?:trace|sign|sight|word|news|data|signal|contact|doubt|question|power|water|electricity|service|access|way)$/u

/** "no officers", "nobody", "none of them" as subject or object. */
export function isNothing(tree: Tree, predicate: Token, child: Token): boolean {
  if (!['nsubj', 'obj', 'obl', 'iobj'].includes(baseOf(child.relation))) return false
  if (/^(nobody|nothing|none|no-one|neither)$/iu.test(child.form)) return true
  if (baseOf(child.relation) === 'obl' ? isAtNoTime(tree, child) || isNoOne(tree, child) : isNotOne(tree, child)) return true
  // "The police at no point opened fire": parsers hang it on who did not.
  if (baseOf(child.relation) === 'nsubj' && childrenBy(tree, child, 'nmod').some(noun => isAtNoTime(tree, noun))) return true
  // "Neither the king nor his guards".
  if (
    /^(?:nsubj|obj)$/u.test(baseOf(child.relation)) &&
    childrenBy(tree, child, 'cc').some(({ form }) => /^neither$/iu.test(form))
  )
    return true
  if (baseOf(child.relation) === 'obl' || child.form.toLowerCase() === 'matter') return false
  if (baseOf(child.relation) === 'obj' && LIGHT.test(predicate.lemma) && !SHARE.test(child.lemma) && !isEventNoun(child))
    return false
  return childrenBy(tree, child, 'det', 'nummod', 'compound').some(
    det => NO.test(det.form) && !/^[-‐‑]$/u.test(tree.tokens[det.index + 1]?.form ?? ''),
  )
}

/** "Not one soldier", "not a single shot", "not even a window", "not one of them": none. */
function isNotOne(tree: Tree, noun: Token): boolean {
  const not = subtree(tree, noun)[0]
  if (not === undefined || !/^(?:not|hardly|scarcely|barely)$/iu.test(not.form)) return false
  const next = tree.tokens[not.index + 1]
  const counts = /^even$/iu.test(next?.form ?? '') ? tree.tokens[not.index + 2] : next
  // "Not one but two shells", "not a day passes without".
  if (counts === undefined || tree.tokens[counts.index + 1]?.form === 'but' || SPAN_OF_TIME.test(noun.lemma)) return false
  return /^(?:an?|one|any|single)$/iu.test(counts.form)
}

const SPAN_OF_TIME = /^(?:minute|hour|day|night|week|month|year)$/u

/** "At no time did troops enter", "under no circumstances". */
const isAtNoTime = (tree: Tree, noun: Token): boolean =>
  NO_TIME.test(noun.lemma) && childrenBy(tree, noun, 'det').some(({ form }) => form.toLowerCase() === 'no')

const isNoOne = (tree: Tree, { form, index }: Token): boolean =>
  form.toLowerCase() === 'one' && tree.tokens[index - 1]?.form.toLowerCase() === 'no'

const NO_TIME = /^(?:time|point|stage|moment|case|account|circumstances?|way|means|instance|event|condition)$/u
