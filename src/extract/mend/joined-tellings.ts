import { REPORTING_VERBS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { baseOf, childBy, headOf, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

const TELLS = new Set(REPORTING_VERBS.filter(({ frames }) => frames.includes('clause')).map(({ lemma }) => lemma))

/**
 * "The command said that the town was calm and claimed that its men had won": a second verb of telling in the same form, with a clause of its own
 * and no subject, goes with the first, and is nothing that the town did.
 */
export const joinedTellings: Mend = tree =>
  tree.tokens.flatMap(second => {
    const first = isJoined(tree, second) ? tellingAbove(tree, second) : null
    return first === null ? [] : [[{ token: second, head: first, relation: 'conj' }]]
  })

const isJoined = (tree: Tree, verb: Token): boolean =>
  baseOf(verb.relation) === 'conj' &&
  /^VB[DZ]$/u.test(verb.xpos) &&
  TELLS.has(verb.lemma) &&
  childBy(tree, verb, 'nsubj', 'aux', 'expl') === null &&
  hasThat(tree, verb)

const hasThat = (tree: Tree, verb: Token): boolean => {
  const clause = childBy(tree, verb, 'ccomp')
  return clause !== null && clause.index > verb.index && childBy(tree, clause, 'mark')?.form.toLowerCase() === 'that'
}

/** The verb of telling in whose "that" clause the first of the two stands. */
function tellingAbove(tree: Tree, second: Token): Token | null {
  const clause = headOf(tree, second)
  const that = clause === null ? null : childBy(tree, clause, 'mark')
  const above = that === null ? undefined : tellingBefore(tree, that)
  if (clause === null || above === undefined) return null
  const isTold =
    ['ccomp', 'advcl'].includes(baseOf(clause.relation)) && childBy(tree, clause, 'mark')?.form.toLowerCase() === 'that'
  return isTold && above.upos === 'VERB' && TELLS.has(above.lemma) && !TELLS.has(clause.lemma) && isOfForm(above, second)
    ? above
    : null
}

/** "announced on the radio that": the verb of telling before the conjunction, with nothing but phrases between. */
const tellingBefore = ({ tokens }: Tree, that: Token): Token | undefined =>
  tokens
    .slice(Math.max(0, that.index - REACH), that.index)
    .findLast(({ upos, form }) => upos === 'VERB' || upos === 'AUX' || form === ';')

const REACH = 9

const isOfForm = (above: Token, second: Token): boolean =>
  above.xpos === second.xpos || (above.xpos === 'VBN' && second.xpos === 'VBD' && above.form === above.form.toLowerCase())
