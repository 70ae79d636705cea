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
  if (pattern.silent === 'reporter') return tellerBefore([], tree, hit) ?? tellerBehind(tree, hit)
  if (pattern.silent === 'nobody') return null
  if (pattern.silent === 'speaker') return tellerBehind(tree, hit) ?? tellerBefore(earlier, tree, hit)
  if (pattern.silent === 'addressed') return addressedBefore(earlier, tree, hit)
  if (pattern.silent === 'before') return tellerBefore(earlier, tree, hit) ?? doerBefore(earlier)
  const word = wordIn(tree, pattern, hit)
  return word === null || !canBeSilent(word) ? null : { tree, word }
}

/** "The other would not discuss it." */
const canBeSilent = ({ upos, form }: Token): boolean =>
  CAN_BE_SILENT.has(upos) || /^(?:other|latter|former|general)$/iu.test(form)

const CAN_BE_SILENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])

function wordIn(tree: Tree, pattern: SilencePattern, hit: Hit): Token | null {
  if (hit.from !== null) return headOf(tree, hit.from)
  if (pattern.silent === 'object') return objectBehind(tree, hit.verb) ?? childBy(tree, hit.verb, 'obj')
  // "The whereabouts of the governor were unclear": his.
  if (hit.verb.lemma.startsWith('whereabout')) return ownerOf(tree, hit.verb)
  // "Calls to the base went unanswered and …": whatever the parser hung behind them.
  if (MESSAGE.test(hit.first.lemma) && hit.first.upos === 'NOUN') {
    const called = calledBy(tree, hit.first)
    if (called !== null) return called
  }
  const doer = subjectOf(tree, hit.verb)
  // "is not in a position to say": it is not the position that cannot.
  // A mission that "does not have access and is not in a position": parsers hang the second half on the first.
  const own = doer?.lemma === 'position' ? subjectOf(tree, doer) : doer
  const found = own ?? subjectOf(tree, hit.first)
  // "was unable to establish where a boat seen that night": no word of what it does not know is the one who does not know it.
  const isBehind = found !== null && found.index > hit.last.index
  const subject = (isBehind ? nounBefore(tree, hit.first) : null) ?? found ?? nounBefore(tree, hit.first)
  if (subject === null) return null
  if (NOBODY.test(subject.form)) return placeOf(tree, subject, /^(?:at|in|of|from|with)$/u) ?? subject
  if (TELEPHONE.test(subject.lemma)) return ownerOf(tree, subject)
  if (!MESSAGE.test(subject.lemma)) return subject
  // "The letter did not mention the raid": a letter that says something is no letter to anybody.
  const isSent = pattern.kind === 'no-answer' || pattern.kind === 'unreachable'
  return isSent ? (calledBy(tree, subject) ?? leftWith(tree, subject) ?? writtenTo(tree, subject)) : subject
}

const MESSAGE = /^(?:call|message|request|e-?mail|letter|question|inquiry|enquiry)$/u
const TELEPHONE = /^(?:telephone|phone|line|switchboard|number|receiver|handset)$/u
const NOBODY = /^(?:nobody|no-?one|none|one)$/iu

const placeOf = (tree: Tree, word: Token, cases: RegExp): Token | null =>
  childrenBy(tree, word, 'nmod', 'obl').find(child => cases.test(caseOf(tree, child))) ?? null

/** "calls to the ministry": whoever was to answer. */
function calledBy(tree: Tree, message: Token): Token | null {
  const direct = placeOf(tree, message, /^(?:to|by)$/u)
  const wanted = direct === null ? placeOf(tree, message, /^for$/u) : null
  if (wanted === null || !/^(?:comment|interview|information|reaction|clarification|explanation)$/u.test(wanted.lemma))
    return direct ?? wanted
  // "requests for comment to the ministry", "sent to the ministry"
  const sent = [message, wanted].flatMap(word => childrenBy(tree, word, 'acl'))
  return (
    placeOf(tree, wanted, /^(?:to|by|from)$/u) ??
    sent.map(clause => placeOf(tree, clause, /^(?:to|by)$/u)).find(found => found !== null) ??
    null
  )
}

/** "the barracks' telephone", "the line of the embassy": whose it is. */
const ownerOf = (tree: Tree, telephone: Token): Token | null =>
  childBy(tree, telephone, 'nmod:poss') ??
  placeOf(tree, telephone, /^(?:of|at|in|to)$/u) ??
  compoundOf(tree, telephone) ??
  placeAhead(tree, telephone)

/** "In the police department the receiver was not lifted": where it rang. */
function placeAhead(tree: Tree, telephone: Token): Token | null {
  const verb = headOf(tree, telephone)
  return verb === null
    ? null
    : (childrenBy(tree, verb, 'obl').find(child => child.index < telephone.index && /^(?:at|in)$/u.test(caseOf(tree, child))) ??
        null)
}

const compoundOf = (tree: Tree, noun: Token): Token | null => childBy(tree, noun, 'compound')

/** "messages left with the embassy": whoever was to find them. */
function leftWith(tree: Tree, message: Token): Token | null {
  const left = childBy(tree, message, 'acl') ?? headOf(tree, message)
  if (left !== null && !/^(?:leave|send|make|address|put)$/u.test(left.lemma)) return null
  return left === null ? placeOf(tree, message, /^(?:with|at)$/u) : placeOf(tree, left, /^(?:with|at|to|for|by)$/u)
}

const WRITES = /^(?:write|send|address|appeal|apply|put|complain)$/u

/** "wrote to the management, and each letter was left unanswered". */
function writtenTo(tree: Tree, message: Token): Token | null {
  const verb = tree.tokens.slice(0, message.index).findLast(({ upos, lemma }) => upos === 'VERB' && WRITES.test(lemma))
  return verb === undefined ? null : placeOf(tree, verb, /^to$/u)
}

/** "It was not clear who had fired, the mayor said." */
export function tellerBehind(tree: Tree, hit: Hit): SilentOne | null {
  for (const token of tree.tokens.slice(hit.last.index + 1)) {
    if (token.upos !== 'VERB' || !TELLS.test(token.lemma)) continue
    const word = childBy(tree, token, 'nsubj')
    const tells = token.relation === 'parataxis' || token.relation === 'root'
    if (tells && word !== null && CAN_BE_SILENT.has(word.upos)) return { tree, word }
  }
  return null
}

/** "We wrote to the ministry. No answer came." */
function addressedBefore(earlier: readonly Tree[], tree: Tree, hit: Hit): SilentOne | null {
  const own = writtenTo(tree, hit.first)
  if (own !== null) return { tree, word: own }
  const before = earlier.at(-1)
  const last = before?.tokens.at(-1)
  const word = before === undefined || last === undefined ? null : writtenTo(before, last)
  return before === undefined || word === null ? null : { tree: before, word }
}

/** "him" right behind the verb, whatever the parser made of it. */
const objectBehind = (tree: Tree, verb: Token): Token | null => {
  const next = tree.tokens[verb.index + 1]
  return next !== undefined && /^(?:him|her|them)$/iu.test(next.form) ? next : null
}

/** "The bishop opened the synod. No communique was issued": of whom the sentence before tells. */
function doerBefore(earlier: readonly Tree[]): SilentOne | null {
  const tree = earlier.at(-1)
  const root = tree?.tokens.find(({ head }) => head < 0)
  const word = tree === undefined || root === undefined ? null : childBy(tree, root, 'nsubj')
  return tree === undefined || word === null || !CAN_BE_SILENT.has(word.upos) ? null : { tree, word }
}

/** Where the tree gives no subject: the nominal that ends right before the words. */
function nounBefore(tree: Tree, first: Token): Token | null {
  const before = tree.tokens[first.index - 1]
  return before !== undefined && CAN_BE_SILENT.has(before.upos) ? before : null
}

const TELLS = /^(?:say|tell|announce|write|report|state|add|note|disclose|confirm|claim|declare|warn)$/u
const SENTENCES_BACK = 1

/** "…, the governor wrote. The cause was not specified": whoever was quoted last left it out. */
export function tellerBefore(earlier: readonly Tree[], tree: Tree, hit: Hit): SilentOne | null {
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
