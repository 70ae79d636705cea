import type { Token } from '../../model/index.js'
import { askedOpening } from '../attributions/asked-opening.js'
import { baseOf, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import { hasQuestionWord } from './question.js'

/**
 * The words of the direct questions of a sentence: "Who sent them?", "and why did they leave?". A question states nothing. What stands before
 * it in the sentence and is no part of it, and the telling that puts it into somebody's mouth, is no question. Those of "Asked whether …," too.
 */
export function askedWords(tree: Tree, cues: ReadonlySet<Token>): ReadonlySet<Token> {
  const opening = askedOpening(tree)
  if (!tree.tokens.some(({ form }) => form.includes('?'))) return opening
  const asked = new Set<Token>(opening)
  for (const mark of tree.tokens) {
    if (!mark.form.includes('?')) continue
    const last = tree.tokens.slice(0, mark.index).findLast(({ upos }) => upos !== 'PUNCT')
    if (last === undefined) continue
    const top = topOf(tree, last, cues)
    const stands = (token: Token): boolean => token !== top && isStatementBeside(tree, token, top)
    for (const word of subtree(tree, top, stands)) if (word.index < mark.index) asked.add(word)
  }
  return asked
}

/** The clause that the question mark ends. */
function topOf(tree: Tree, from: Token, cues: ReadonlySet<Token>): Token {
  let top = from
  for (let head = headOf(tree, top); head !== null; head = headOf(tree, top)) {
    if (baseOf(top.relation) === 'parataxis') break
    if (cues.has(head) && !isAsking(tree, head) && top.relation !== 'nsubj') break
    if (baseOf(top.relation) === 'conj' && isAsking(tree, top) && !isAsking(tree, head)) break
    top = head
  }
  return top
}

/** A clause with a subject of its own that is set beside the question: "He left; who will come?". */
const isStatementBeside = (tree: Tree, token: Token, top: Token): boolean =>
  baseOf(token.relation) === 'parataxis' && token.index < top.index && !isAsking(tree, token)

/** A word that asks, or a verb before its subject. */
const isAsking = (tree: Tree, clause: Token): boolean =>
  hasQuestionWord(tree, clause) ||
  childrenBy(tree, clause, 'nsubj').some(subject => childrenBy(tree, clause, 'aux', 'cop').some(aux => aux.index < subject.index))
