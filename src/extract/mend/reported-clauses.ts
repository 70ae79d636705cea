import { gather } from '../../base/group.js'
import { REPORTING_NOUNS, SPREADS } from '../../lexicon/reporting/phrases.js'
import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, pathUp, subtree, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend } from './mend.js'

const TELLING = new Set(REPORTING_NOUNS.map(({ lemma }) => lemma))

/** Clauses that are told, hung on what tells them. */
export const reportedClauses: Mend = tree => [...toldByNouns(tree), ...toldBySubjects(tree), ...inARow(tree)]

/** "Rumours are swirling that the general has fled", "word reached the town that he had": the clause is what the subject tells. */
const toldBySubjects: Mend = tree =>
  gather(tree.tokens, that => {
    const clause = clauseOf(tree, that)
    const verb =
      clause === null
        ? undefined
        : tree.tokens.slice(0, that.index).findLast(({ lemma, upos }) => upos === 'VERB' && SPREADS.has(lemma))
    const subject = verb === undefined ? undefined : childrenBy(tree, verb, 'nsubj').find(({ index }) => index < verb.index)
    if (clause === null || verb === undefined || subject === undefined || !TELLING.has(subject.lemma.toLowerCase())) return []
    if (clause.index < that.index || !pathUp(tree, clause).includes(verb) || that.index > verb.index + FARTHEST) return []
    return [[{ token: clause, head: subject, relation: 'acl' }]]
  })

const FARTHEST = 8

/**
 * "said rebels were in the port, guards were leaving and nobody knew why": statements one behind the other under one verb are joined, and all of
 * them told.
 */
const inARow: Mend = tree =>
  gather(tree.tokens, verb => {
    if (verb.upos !== 'VERB') return []
    const clauses = childrenBy(tree, verb, 'ccomp', 'advcl').filter(
      clause => clause.index > verb.index && isStatement(tree, clause),
    )
    return clauses.flatMap((clause, at) => {
      const before = clauses[at - 1]
      const first = subtree(tree, clause).find(({ upos }) => upos !== 'PUNCT')
      const comma = tree.tokens[(first?.index ?? 0) - 1]
      const last = before?.relation === 'ccomp' ? subtree(tree, before).findLast(({ upos }) => upos !== 'PUNCT') : undefined
      const isNext = before !== undefined && comma?.form === ',' && last?.index === comma.index - 1
      return isNext ? [[{ token: clause, head: before, relation: 'conj' }]] : []
    })
  })

/** "…, guards were leaving and the road was cut": the "and" of such a row opens the last that is told, and no statement beside the telling. */
export const endsOfRows: Mend = tree =>
  gather(tree.tokens, clause => {
    const verb = clause.relation === 'conj' && clause.upos === 'VERB' ? headOf(tree, clause) : null
    const and = verb === null ? null : childBy(tree, clause, 'cc')
    if (verb === null || and === null || childBy(tree, clause, 'nsubj') === null) return []
    // "declared the capital taken and the government fallen"
    const small = clause.xpos === 'VBN' && childBy(tree, clause, 'aux', 'cop') === null ? childBy(tree, verb, 'xcomp') : null
    if (small?.xpos === 'VBN' && small.index < and.index && childBy(tree, small, 'aux', 'mark') === null)
      return [[{ token: clause, head: small, relation: 'conj' }]]
    const told = childrenBy(tree, verb, 'ccomp').find(({ index }) => index > verb.index && index < and.index)
    const row = told === undefined ? [] : childrenBy(tree, told, 'conj').filter(one => childBy(tree, one, 'nsubj') !== null)
    const last = row.findLast(one => childBy(tree, one, 'cc') === null)
    if (told === undefined || last === undefined || subtree(tree, last).at(-1)?.index !== and.index - 1) return []
    return [[{ token: clause, head: told, relation: 'conj' }]]
  })

/** A complement, or a finite clause that the parser found no word for that sets it beside the verb. */
const isStatement = (tree: Tree, clause: Token): boolean =>
  clause.relation === 'ccomp' ||
  (childBy(tree, clause, 'mark', 'advmod') === null &&
    childBy(tree, clause, 'nsubj') !== null &&
    [clause, ...childrenBy(tree, clause, 'aux', 'cop')].some(isFiniteVerb))

/** "denied a report that staff were leaving": a clause with "that" right behind a noun of telling is what the noun tells. */
const toldByNouns: Mend = tree =>
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
