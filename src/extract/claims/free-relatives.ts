import type { Token } from '../../model/index.js'
import { childrenBy, headOf, pathUp, type Tree } from '../tree.js'

/**
 * "from what he said was a safe place", "beside what had been a school", "in what would be the third raid": a clause behind a preposition that names a
 * thing, and claims nothing beside what stands before it. "With what looked like knives" hedges, and is read as that.
 */
export function onlyNamesThing(tree: Tree, token: Token): boolean {
  const what = tree.tokens.findLast(({ index, form }) => index <= token.index && /^what$/iu.test(form))
  if (
    what === undefined ||
    token.index > what.index + FARTHEST ||
    !/^(?:ADP|SCONJ)$/u.test(tree.tokens[what.index - 1]?.upos ?? '')
  )
    return false
  const between = tree.tokens.slice(what.index + 1, token.index)
  if (between.some(({ upos, lemma }) => upos === 'PUNCT' || /^(?:look|appear|seem|sound)$/u.test(lemma))) return false
  // "in what would be one of the deadliest raids": wherever the parser hung it.
  const isNext = between.length > 0 && between.every(({ upos }) => upos === 'AUX' || upos === 'ADV')
  return isNext || token === what || headOf(tree, what) === token || pathUp(tree, token).includes(what)
}

const FARTHEST = 12

/** "What worries us is that they came": what leads up to it is in its words, and claims nothing. */
export const onlyPointsTo = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token, 'nsubj', 'obj').some(({ form, index }) => index < token.index && /^what$/iu.test(form)) &&
  childrenBy(tree, token, 'dep').some(({ lemma, index }) => lemma === 'be' && index > token.index)

/** "closer than we have ever been": the measure that it is held against. */
export const isOnlyMeasure = (tree: Tree, { lemma, index }: Token): boolean =>
  /^(?:be|have|do)$/u.test(lemma) &&
  tree.tokens.slice(Math.max(0, index - MEASURE), index).some(({ form }) => /^than$/iu.test(form)) &&
  tree.tokens.slice(index + 1).every(({ upos }) => /^(?:PUNCT|AUX|ADV)$/u.test(upos))

const MEASURE = 5
