import { gather } from '../../base/group.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, subtree, type Tree } from '../tree.js'
import type { Mend, Rehung } from './mend.js'

/** "The clinic said four doctors, a nurse and a cook had been taken": the first of a list behind "said" is a subject, and nothing that was said. */
export const toldLists: Mend = tree =>
  gather(tree.tokens, verb => {
    if (verb.upos !== 'VERB' || !TELLING_LEMMAS.has(verb.lemma)) return []
    const told = childrenBy(tree, verb, 'ccomp', 'obj').filter(({ index }) => index > verb.index)
    const clause = told.find(token => token.upos === 'VERB' && childBy(tree, token, 'aux') !== null)
    const first = told.find(token => isBareNoun(tree, token, verb))
    const last = clause === undefined ? null : childBy(tree, clause, 'nsubj')
    if (clause === undefined || first === undefined || last === null || first.index > last.index) return []
    const change = joined(tree, first, last, clause)
    return change === null ? [] : [change]
  })

/** A noun right behind the verb, with nothing that makes a clause of it. */
const isBareNoun = (tree: Tree, token: Token, verb: Token): boolean =>
  token.upos === 'NOUN' &&
  childBy(tree, token, 'nsubj', 'cop', 'aux', 'mark') === null &&
  subtree(tree, token)[0]?.index === verb.index + 1

/** The list runs on from its first to its last, with commas and an "and" between them. */
function joined(tree: Tree, first: Token, last: Token, clause: Token): Rehung[] | null {
  const opens = subtree(tree, last)[0]?.index ?? 0
  const and = tree.tokens[opens - 1]
  const between = tree.tokens.slice(first.index + 1, opens - 1)
  if (and?.form.toLowerCase() !== 'and' || !between.some(({ form }) => form === ',')) return null
  if (between.some(({ upos, form }) => /^(?:VERB|AUX|SCONJ|PRON)$/u.test(upos) || (upos === 'PUNCT' && form !== ','))) return null
  if (!/^(?:NOUN|PROPN)$/u.test(last.upos) || !/^nsubj/u.test(baseOf(last.relation))) return null
  return [
    { token: first, head: clause, relation: last.relation },
    { token: last, head: first, relation: 'conj' },
    { token: and, head: last, relation: 'cc' },
  ]
}
