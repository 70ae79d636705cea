import { gather } from '../../base/group.js'
import { oneOfInAnyCase } from '../../base/one-of.js'
import type { Token } from '../../model/index.js'
import { childBy, childrenBy, headOf, pathUp, subtree, type Tree } from '../tree.js'
import type { Mend, Rehung } from './mend.js'

/**
 * "One baker and one soldier were killed": of two subjects side by side with "and" between them, the second is joined to the first.
 * "Six were killed and several hurt", "left 31 dead and 40 injured": a count before a bare participle is its subject.
 */
export const joinedVictims: Mend = tree => [...subjects(tree), ...lists(tree), ...tolls(tree)]

function subjects(tree: Tree): Rehung[][] {
  return gather(tree.tokens, verb => {
    const both = childrenBy(tree, verb, 'nsubj').filter(({ index }) => index < verb.index)
    const [first, second] = both
    if (both.length !== 2 || first === undefined || second === undefined || !isThing(first) || !isThing(second)) return []
    const opens = subtree(tree, second)[0]?.index ?? 0
    const and = tree.tokens[opens - 1]
    if (and === undefined || and.form.toLowerCase() !== 'and' || and.index < first.index) return []
    // Before "and" a comma goes on with a list, and otherwise sets off a clause.
    const isList = tree.tokens[and.index - 1]?.form === ',' && childrenBy(tree, first, 'conj').some(isThing)
    const before = tree.tokens[and.index - (isList ? 2 : 1)]
    const isNext = before !== undefined && (/^[)\]]$/u.test(before.form) || pathUp(tree, before).includes(first))
    if (!isNext || before.form === ',' || subtree(tree, first).some(({ upos }) => upos === 'AUX' || upos === 'SCONJ')) return []
    return [
      [
        { token: second, head: first, relation: 'conj' },
        { token: and, head: second, relation: 'cc' },
      ],
    ]
  })
}

/** "A bank, two shops and several cars were hit": the first of a list is no adverbial of the verb. */
function lists(tree: Tree): Rehung[][] {
  return gather(tree.tokens, verb => {
    const [subject] = childrenBy(tree, verb, 'nsubj').filter(({ index }) => index < verb.index)
    if (subject === undefined || !childrenBy(tree, subject, 'conj').some(isThing)) return []
    const opens = subtree(tree, subject)[0]?.index ?? 0
    const first = childrenBy(tree, verb, 'obl').find(
      ({ index, relation, upos }) => relation === 'obl:unmarked' && upos === 'NOUN' && index < opens,
    )
    if (first === undefined || tree.tokens[opens - 1]?.form !== ',' || subtree(tree, first).at(-1)?.index !== opens - 1) return []
    if (first.index > 0 && childBy(tree, first, 'det', 'nummod', 'amod') === null) return []
    return [
      [
        { token: first, head: verb, relation: subject.relation },
        { token: subject, head: first, relation: 'conj' },
      ],
    ]
  })
}

const isThing = ({ upos, xpos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN' || (upos === 'NUM' && xpos === 'CD')

function tolls(tree: Tree): Rehung[][] {
  return gather(tree.tokens, state => {
    if (!isHarmed(state.form) || childrenBy(tree, state, 'aux', 'cop', 'obj').length > 0) return []
    const count = tree.tokens[state.index - 1]
    if (count === undefined || !isCount(count)) return []
    const from = startOfCount(tree, count)
    const and = tree.tokens[from - 1]
    const before = and === undefined || !/^(?:and|,)$/iu.test(and.form) ? null : toldBefore(tree, and.index)
    if (and === undefined || before === null) return []
    const inner = tree.tokens.slice(from, count.index).filter(({ head }) => head < from || head >= state.index)
    const subject = childrenBy(tree, state, 'nsubj').filter(child => child !== count)
    if (subject.length > 0) return []
    return [
      [
        { token: state, head: before, relation: 'conj' },
        { token: count, head: state, relation: 'nsubj:pass' },
        ...inner.map(token => ({ token, head: count, relation: 'advmod' })),
        ...(and.upos === 'CCONJ' ? [{ token: and, head: state, relation: 'cc' }] : []),
      ],
    ]
  })
}

const isHarmed = oneOfInAnyCase('injured wounded hurt killed dead missing arrested detained kidnapped abducted')

const isCount = ({ upos, form }: Token): boolean =>
  upos === 'NUM' || /^(?:several|many|some|dozens|scores|hundreds|others|more)$/iu.test(form)

/** "at least", "more than", "about" before a count. */
const AROUND =
  /^(?:at|least|most|more|than|about|some|around|nearly|almost|over|up|to|another|approximately|an|estimated|as|many|a|further)$/iu

function startOfCount(tree: Tree, count: Token): number {
  let from = count.index
  while (from > 0 && (AROUND.test(tree.tokens[from - 1]?.form ?? '') || tree.tokens[from - 1]?.upos === 'NUM')) from--
  return from
}

/** "were killed", "left 31 dead": what befell those told of before. */
function toldBefore(tree: Tree, end: number): Token | null {
  const state = tree.tokens[end - 1]
  const near = [state, ...tree.tokens.slice(Math.max(0, end - REACH), end).reverse()]
  for (const token of near) {
    if (token === undefined) continue
    if (token.upos === 'VERB' && isHarmed(token.form) && childBy(tree, token, 'aux:pass') !== null) return token
    if (token === state && isHarmed(token.form)) return leaving(tree, token)
  }
  return null
}

const REACH = 7

function leaving(tree: Tree, state: Token): Token | null {
  const verb = headOf(tree, state)
  return verb !== null && verb.upos === 'VERB' && verb.lemma === 'leave' ? verb : null
}
