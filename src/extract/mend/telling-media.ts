import { gather } from '../../base/group.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { childBy, childrenBy, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend, type Rehung } from './mend.js'

/**
 * "The army said in a statement it was redeploying", "wrote in a post its fighters had left": what something was told in stands between the
 * verb and what it tells, without a "that". Parsers take it into what was told, or what was told for a description of it.
 */
export const tellingMedia: Mend = tree =>
  gather(tree.tokens, verb => {
    if (!isFiniteVerb(verb) || !TELLING_LEMMAS.has(verb.lemma)) return []
    const medium = mediumBehind(tree, verb)
    return medium === null ? [] : (describedByTold(tree, verb, medium) ?? takenIntoTold(tree, verb, medium))
  })

const IN = /^(?:in|by|via|through|during|on|at)$/iu

/** The noun of the phrase that begins right behind the verb. */
function mediumBehind({ tokens }: Tree, verb: Token): Token | null {
  const first = tokens[verb.index + 1]
  if (first === undefined || first.upos !== 'ADP' || !IN.test(first.form)) return null
  return (
    tokens
      .slice(first.index + 1, first.index + 6)
      .find(({ upos, index }) => upos === 'NOUN' && tokens[index + 1]?.upos !== 'NOUN') ?? null
  )
}

/** "said in a statement it was redeploying": the clause hangs on the statement. */
function describedByTold(tree: Tree, verb: Token, medium: Token): Rehung[][] | null {
  if (childBy(tree, verb, 'ccomp') !== null || medium.head !== verb.index) return null
  const clause = childrenBy(tree, medium, 'acl', 'ccomp', 'parataxis').find(child => child.index > medium.index)
  const [subject, finite] = tree.tokens.slice(medium.index + 1)
  if (clause === undefined || subject === undefined || finite === undefined || childBy(tree, clause, 'mark') !== null) return null
  if (!/^(?:it|he|she|they)$/iu.test(subject.form) || !isFiniteVerb(finite) || clause.index < finite.index) return null
  return [
    [
      { token: clause, head: verb, relation: 'ccomp' },
      ...(subject.head === clause.index ? [] : [{ token: subject, head: clause, relation: 'nsubj' }]),
      ...(finite === clause ? [] : [{ token: finite, head: clause, relation: clause.upos === 'VERB' ? 'aux' : 'cop' }]),
    ],
  ]
}

/** "said by email the reports were false": the phrase hangs in the clause, before its subject. */
function takenIntoTold(tree: Tree, verb: Token, medium: Token): Rehung[][] {
  const clause = childBy(tree, verb, 'ccomp')
  const subject = clause === null ? undefined : childrenBy(tree, clause, 'nsubj', 'nsubj:pass', 'expl')[0]
  const isBefore = clause !== null && subject !== undefined && subject.index > medium.index && medium.head === clause.index
  return isBefore ? [[{ token: medium, head: verb, relation: 'obl' }]] : []
}
