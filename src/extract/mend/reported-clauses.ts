import { gather } from '../../base/group.js'
import { REPORTING_NOUNS } from '../../lexicon/reporting/phrases.js'
import type { Token } from '../../model/index.js'
import { baseOf, headOf, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

const TELLING = new Set(REPORTING_NOUNS.map(({ lemma }) => lemma))

/** "denied a report that staff were leaving": a clause with "that" right behind a noun of telling is what the noun tells. */
export const reportedClauses: Mend = tree =>
  gather(tree.tokens, noun => {
    const that = tree.tokens[noun.index + 1]
    if (noun.upos !== 'NOUN' || !TELLING.has(noun.lemma.toLowerCase()) || that === undefined) return []
    const clause = clauseOf(tree, that)
    return clause === null || !isAstray(tree, noun, clause) ? [] : [[{ token: clause, head: noun, relation: 'acl' }]]
  })

const clauseOf = (tree: Tree, that: Token): Token | null =>
  that.form.toLowerCase() === 'that' && that.relation === 'mark' ? headOf(tree, that) : null

/** It hangs on the verb of which the noun is the object, and comes behind both. */
const isAstray = (tree: Tree, noun: Token, clause: Token): boolean =>
  clause.index > noun.index &&
  clause.head !== noun.index &&
  clause.head < noun.index &&
  headOf(tree, clause)?.upos === 'VERB' &&
  ['advcl', 'ccomp', 'advmod', 'xcomp', 'obl', 'dep'].includes(baseOf(clause.relation)) &&
  headOf(tree, noun) === headOf(tree, clause)
