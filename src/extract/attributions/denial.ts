import { UNTRUTHS } from '../../lexicon/untruth.js'
import type { Token } from '../../model/index.js'
import { baseOf, childrenBy, headOf, subtree, type Tree } from '../tree.js'

const byLemma = new Map(UNTRUTHS.map(row => [row.lemma, row] as const))

/** The word that calls a telling untrue, and the rule that knows it. */
export interface CalledUntrue {
  readonly word: Token
  readonly rule: string
  /** The verb by which somebody calls it so ("called", "described"); null: the text says so itself. */
  readonly verb: Token | null
  /** Index of the first word that no longer belongs to what is told; null: the tree has it outside. */
  readonly end: number | null
}

/**
 * Whether a noun of telling is called untrue where it stands: "reports that … are false", "called reports of … untrue", "dismissed the
 * story as a lie". What it tells is then denied.
 */
export function calledUntrue(tree: Tree, noun: Token): CalledUntrue | null {
  return byTree(tree, noun) ?? byCopula(tree, noun) ?? byLayout(tree, noun)
}

function byTree(tree: Tree, noun: Token): CalledUntrue | null {
  const head = headOf(tree, noun)
  if (head === null) return null
  const relation = baseOf(noun.relation)
  if (relation === 'nsubj' && byLemma.has(head.lemma))
    return { word: head, rule: byLemma.get(head.lemma)?.id ?? '', verb: null, end: null }
  // "There is no truth to the claim that …".
  if (TRUTHS.has(head.lemma) && relation === 'nmod' && childrenBy(tree, head, 'det').some(({ form }) => /^no$/iu.test(form)))
    return { word: head, rule: 'untruth/no-truth', verb: null, end: null }
  if (!CALLS.has(head.lemma)) return null
  const said = childrenBy(tree, head, 'xcomp', 'obl', 'obj', 'advcl', 'ccomp').filter(child => child !== noun)
  for (const child of [...said, ...childrenBy(tree, noun, 'amod', 'acl', 'appos')]) {
    const word = subtree(tree, child).find(token => byLemma.has(token.lemma.toLowerCase()))
    if (word !== undefined && word.index > head.index)
      return { word, rule: byLemma.get(word.lemma.toLowerCase())?.id ?? '', verb: head, end: null }
  }
  return null
}

/** What a telling that is called untrue lacks. */
const TRUTHS: ReadonlySet<string> = new Set('truth substance foundation basis merit'.split(' '))

const CALLS: ReadonlySet<string> = new Set(
  'call describe term label brand dismiss denounce deem declare pronounce reject condemn'.split(' '),
)

/** How far from the noun the word may stand. */
const REACH = 30

/** "Reports that the premier has left are false": long subjects are where trees go wrong, and here the layout decides. */
function byCopula(tree: Tree, noun: Token): CalledUntrue | null {
  for (const token of tree.tokens.slice(noun.index + 1, noun.index + REACH)) {
    if (/^[,;:]$/u.test(token.form)) return null
    if (!/^(?:is|are|was|were)$/iu.test(token.form)) continue
    const word = untruthAt(tree, token.index + 1)
    if (word !== null) return { word, rule: ruleOf(word), verb: null, end: token.index }
  }
  return null
}

/** "described accounts of a flight, or of a coup, as rumours", "called reports of a retreat untrue". */
function byLayout(tree: Tree, noun: Token): CalledUntrue | null {
  const verb = tree.tokens[noun.index - 1]?.upos === 'VERB' ? tree.tokens[noun.index - 1] : headOf(tree, noun)
  if (verb === undefined || verb === null || verb.index > noun.index || !CALLS.has(verb.lemma)) return null
  for (const token of tree.tokens.slice(noun.index + 1, noun.index + REACH)) {
    if (/^(?:VB[DZP]|MD)$/u.test(token.xpos) || /^[;:.]$/u.test(token.form)) return null
    const as = token.form.toLowerCase() === 'as'
    const word = untruthAt(tree, as ? token.index + 1 : token.index)
    if (word !== null && (as || verb.lemma !== 'describe')) return { word, rule: ruleOf(word), verb, end: token.index }
  }
  return null
}

/** A word of untruth at a place, small words before it passed over. */
function untruthAt(tree: Tree, from: number): Token | null {
  for (const token of tree.tokens.slice(from, from + 3)) {
    if (byLemma.has(token.lemma.toLowerCase())) return token
    if (!['DET', 'ADV'].includes(token.upos)) return null
  }
  return null
}

const ruleOf = (word: Token): string => byLemma.get(word.lemma.toLowerCase())?.id ?? ''
