import type { SilencePattern } from '../../lexicon/silences.js'
import type { Token } from '../../model/index.js'
import { caseOf, subjectOf } from '../attributions/sources.js'
import { childBy, childrenBy, headOf, type Tree } from '../tree.js'
import type { Hit } from './line.js'

/** Who is silent, and in which sentence they are named. */
export interface SilentOne {
  readonly tree: Tree
  readonly word: Token
}

/** Null where nobody is named. `earlier`: the sentences before this one, in order. */
export function silentOne(earlier: readonly Tree[], tree: Tree, pattern: SilencePattern, hit: Hit): SilentOne | null {
  if (pattern.silent === 'teller') return tellerBefore(earlier, tree, hit)
  const word = wordIn(tree, pattern, hit)
  return word === null || !CAN_BE_SILENT.has(word.upos) ? null : { tree, word }
}

const CAN_BE_SILENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])

function wordIn(tree: Tree, pattern: SilencePattern, hit: Hit): Token | null {
  if (hit.from !== null) return headOf(tree, hit.from)
  if (pattern.silent === 'object') return objectBehind(tree, hit.verb) ?? childBy(tree, hit.verb, 'obj')
  const subject = subjectOf(tree, hit.verb) ?? subjectOf(tree, hit.first) ?? nounBefore(tree, hit.first)
  return subject !== null && MESSAGE.test(subject.lemma) ? calledBy(tree, subject) : subject
}

const MESSAGE = /^(?:call|message|request|e-?mail|letter|question|inquiry|enquiry)$/u

/** "calls to the ministry": whoever was to answer. */
const calledBy = (tree: Tree, message: Token): Token | null =>
  childrenBy(tree, message, 'nmod', 'obl').find(child => /^(?:to|for|by)$/u.test(caseOf(tree, child))) ?? null

/** "him" right behind the verb, whatever the parser made of it. */
const objectBehind = (tree: Tree, verb: Token): Token | null => {
  const next = tree.tokens[verb.index + 1]
  return next !== undefined && /^(?:him|her|them)$/iu.test(next.form) ? next : null
}

/** Where the tree gives no subject: the nominal that ends right before the words. */
function nounBefore(tree: Tree, first: Token): Token | null {
  const before = tree.tokens[first.index - 1]
  return before !== undefined && CAN_BE_SILENT.has(before.upos) ? before : null
}

const TELLS = /^(?:say|tell|announce|write|report|state|add|note|disclose|confirm|claim|declare|warn)$/u
const SENTENCES_BACK = 1

/** "…, the governor wrote. The cause was not specified": whoever was quoted last left it out. */
function tellerBefore(earlier: readonly Tree[], tree: Tree, hit: Hit): SilentOne | null {
  const near = [...earlier.slice(-SENTENCES_BACK), tree]
  for (const at of near.reverse()) {
    for (const token of [...at.tokens].reverse()) {
      if ((at === tree && token.index >= hit.first.index) || token.upos !== 'VERB' || !TELLS.test(token.lemma)) continue
      const word = childBy(at, token, 'nsubj')
      if (word !== null && word.relation === 'nsubj' && CAN_BE_SILENT.has(word.upos)) return { tree: at, word }
    }
  }
  return null
}
