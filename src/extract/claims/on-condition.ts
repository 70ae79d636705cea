import type { Token } from '../../model/index.js'
import { isQuoteMark } from '../quotation.js'
import { baseOf, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import { type Judgement, note, setFrame } from './judgement.js'
import { isOpenWhether } from './question.js'

/**
 * "If the town falls, the capital is next", "The road is open if the army has left": what holds only under a condition. A future that hangs on
 * one is no forecast either. Told in the past it may be a figure of speech ("If the day began well, it ended badly"), and stays.
 */
export function readCondition(tree: Tree, predicate: Token, judged: Judgement): void {
  const mark = conditionOf(tree, predicate)
  if (mark === null) return
  if (judged.frame === 'predicted') {
    judged.frame = 'conditional'
    note(judged, 'frame', 'frame/if-clause', mark)
  } else if (isPresent(tree, predicate)) setFrame(judged, 'conditional', 'frame/if-clause', mark)
}

const isPresent = (tree: Tree, predicate: Token): boolean =>
  [predicate, ...childrenBy(tree, predicate, 'aux', 'cop')].some(({ xpos }) => /^VB[ZP]$/u.test(xpos))

/** The "if" of a clause that hangs on the predicate, or that stands right before it, whatever the parser hung it on. */
function conditionOf(tree: Tree, predicate: Token): Token | null {
  for (const clause of childrenBy(tree, predicate, 'advcl')) {
    const mark = ifOf(tree, clause)
    if (mark !== null) return mark
  }
  return tree.tokens.find(mark => isIf(tree, mark) && opens(tree, mark) && isNextClause(tree, mark, predicate)) ?? null
}

const ifOf = (tree: Tree, clause: Token): Token | null => childrenBy(tree, clause, 'mark').find(mark => isIf(tree, mark)) ?? null

/** "even if" and "as if" set no condition, and "it is not known if" asks. */
function isIf(tree: Tree, mark: Token): boolean {
  if (!/^(?:if|unless)$/iu.test(mark.form) || baseOf(mark.relation) !== 'mark') return false
  const clause = headOf(tree, mark)
  return !/^(?:even|as|what)$/iu.test(tree.tokens[mark.index - 1]?.form ?? '') && clause !== null && !isOpenWhether(tree, clause)
}

const opens = ({ tokens }: Tree, { index }: Token): boolean => {
  const before = tokens[index - 1]
  return before === undefined || isQuoteMark(before) || /^(?:that|but|and|[,:;—–-])$/iu.test(before.form)
}

/** What begins right behind the comma that closes the clause. */
function isNextClause(tree: Tree, mark: Token, predicate: Token): boolean {
  const clause = headOf(tree, mark)
  if (clause === null || clause === predicate || baseOf(clause.relation) !== 'advcl' || clause.index > predicate.index)
    return false
  const comma = tree.tokens.findIndex(({ form, index }) => index > clause.index && form === ',')
  const first = tree.tokens[comma + 1]
  if (comma < 0 || first === undefined || predicate.index <= comma) return false
  return subtree(tree, predicate)[0] !== undefined && startOf(tree, predicate, comma) === first.index
}

/** Where the clause of the predicate begins behind the comma. */
const startOf = (tree: Tree, predicate: Token, comma: number): number | undefined =>
  subtree(tree, predicate).find(({ index }) => index > comma)?.index
