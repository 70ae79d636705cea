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
}

/**
 * Whether a noun of telling is called untrue where it stands: "reports that … are false", "called reports of … untrue", "dismissed the
 * story as a lie". What it tells is then denied.
 */
export function calledUntrue(tree: Tree, noun: Token): CalledUntrue | null {
  const head = headOf(tree, noun)
  if (head === null) return null
  const relation = baseOf(noun.relation)
  if (relation === 'nsubj' && byLemma.has(head.lemma)) return { word: head, rule: byLemma.get(head.lemma)?.id ?? '', verb: null }
  if (!['call', 'describe', 'term', 'label', 'brand', 'dismiss', 'denounce', 'deem', 'declare', 'pronounce'].includes(head.lemma))
    return null
  const said = childrenBy(tree, head, 'xcomp', 'obl', 'obj', 'advcl', 'ccomp').filter(child => child !== noun)
  for (const child of [...said, ...childrenBy(tree, noun, 'amod', 'acl', 'appos')]) {
    const word = subtree(tree, child).find(token => byLemma.has(token.lemma.toLowerCase()))
    if (word !== undefined && word.index > head.index)
      return { word, rule: byLemma.get(word.lemma.toLowerCase())?.id ?? '', verb: head }
  }
  return null
}
