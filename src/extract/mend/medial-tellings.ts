import { gather } from '../../base/group.js'
import { CLAUSE_TELLERS, REPORTING_VERBS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { childrenBy, headOf, pathUp, subtree, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend, type Rehung } from './mend.js'

const TAKES_CLAUSE = new Set(REPORTING_VERBS.filter(({ frames }) => frames.includes('clause')).map(({ lemma }) => lemma))
const LONGEST = 8

/**
 * "The mayor, the statement went on, was still in town": a teller and a verb of telling between commas, what is said of somebody around them.
 * The verb behind is that of the one before.
 */
export const medialTellings: Mend = tree => gather(tree.tokens, verb => (isTelling(tree, verb) ? around(tree, verb) : []))

/**
 * "At least 20 drowned, local media quoted a guard as saying": a teller and a verb of telling behind a comma, up to the end, stand beside what was
 * told, and are no part of it.
 */
export const trailingTellings: Mend = tree =>
  gather(tree.tokens, verb => {
    const head = headOf(tree, verb)
    if (head === null || head.index > verb.index || !/^(?:ccomp|advcl|xcomp)$/u.test(verb.relation)) return []
    if (!isFiniteVerb(verb) || !(CLAUSE_TELLERS.has(verb.lemma) || verb.lemma === 'quote')) return []
    const teller = childrenBy(tree, verb, 'nsubj').find(({ index }) => index < verb.index)
    if (teller === undefined || childrenBy(tree, verb, 'mark', 'cc', 'ccomp', 'xcomp', 'aux').length > 0) return []
    const words = subtree(tree, verb).filter(({ upos }) => upos !== 'PUNCT')
    const first = words[0]?.index ?? verb.index
    const isLast = tree.tokens.slice((words.at(-1)?.index ?? 0) + 1).every(({ upos }) => upos === 'PUNCT')
    if (tree.tokens[first - 1]?.form !== ',' || /^W/u.test(tree.tokens[first]?.xpos ?? '') || !isLast) return []
    return [[{ token: verb, head, relation: 'parataxis' }]]
  })

/** A verb of telling before a comma, its particle, whom it told and when and where passed over. */
function isTelling({ tokens }: Tree, verb: Token): boolean {
  const behind = tokens.slice(verb.index + 1, verb.index + 2 + LONGEST)
  const comma = behind.findIndex(({ form }) => form === ',')
  const between = behind.slice(0, Math.max(0, comma))
  const isTold = between.every(({ upos }) => /^(?:DET|ADJ|ADV|NUM|NOUN|PROPN|PRON|PART|ADP)$/u.test(upos))
  const particle = CLAUSE_TELLERS.has(`${verb.lemma}_${behind[0]?.form.toLowerCase() ?? ''}`)
  const tells = isFiniteVerb(verb) ? particle || CLAUSE_TELLERS.has(verb.lemma) : isImpersonal(tokens, verb)
  return tells && comma >= 0 && isTold
}

/** "The king, it is understood, has left". */
const isImpersonal = (tokens: readonly Token[], { index, xpos, lemma }: Token): boolean =>
  xpos === 'VBN' &&
  TAKES_CLAUSE.has(lemma) &&
  /^(?:is|was)$/u.test(tokens[index - 1]?.form ?? '') &&
  /^it$/iu.test(tokens[index - 2]?.form ?? '')

function around(tree: Tree, verb: Token): Rehung[][] {
  const { tokens } = tree
  const first = tokens.findLastIndex(({ index, form }) => index < verb.index && form === ',')
  const end = tokens.findIndex(({ index, form }) => index > verb.index && form === ',')
  const teller = tokens.slice(first + 1, verb.index - (isFiniteVerb(verb) ? 0 : 1))
  const before = tokens.slice(0, Math.max(0, first))
  const finite = tokens[end + 1]
  if (first < 1 || teller.length === 0 || teller.length > LONGEST || finite === undefined) return []
  if (finite.form.toLowerCase() === 'that' && finite.relation === 'mark') return clauseBefore(tree, before, finite)
  if (!isFiniteVerb(finite)) return []
  if (![...before, ...teller].every(({ upos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADP)$/u.test(upos))) return []
  const subject = topOf(before)
  const predicate = finite.upos === 'AUX' ? headOf(tree, finite) : finite
  if (subject === null || predicate === null || predicate.index < finite.index) return []
  return [rehung(tree, verb, topOf(teller), subject, predicate)]
}

/** "It is said, the station went on, that …": the clause is what "said" tells. */
function clauseBefore(tree: Tree, before: readonly Token[], that: Token): Rehung[][] {
  const verb = before.findLast(({ upos }) => upos === 'VERB')
  const clause = headOf(tree, that)
  const isTold = verb !== undefined && verb === before.at(-1) && CLAUSE_TELLERS.has(verb.lemma)
  return isTold && clause !== null && clause.index > that.index ? [[{ token: clause, head: verb, relation: 'ccomp' }]] : []
}

/** The word of the phrase that hangs outside of it. */
function topOf(phrase: readonly Token[]): Token | null {
  const inside = new Set(phrase.map(({ index }) => index))
  const tops = phrase.filter(({ head, upos }) => !inside.has(head) && upos !== 'PART')
  return tops.length === 1 && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(tops[0]?.upos ?? '') ? (tops[0] ?? null) : null
}

function rehung(tree: Tree, verb: Token, teller: Token | null, subject: Token, predicate: Token): Rehung[] {
  const passive = childrenBy(tree, predicate, 'aux').some(({ relation }) => relation === 'aux:pass')
  const subjectBelow = { token: subject, head: predicate, relation: passive ? 'nsubj:pass' : 'nsubj' }
  if (verb.head === predicate.index) return [subjectBelow]
  const top = [verb, subject, predicate].find(
    word =>
      !pathUp(tree, word)
        .slice(1)
        .some(up => up === verb || up === subject || up === predicate),
  )
  if (top === undefined) return []
  const later = [verb, subject]
    .flatMap(word => childrenBy(tree, word, 'conj', 'parataxis', 'punct', 'advcl'))
    .filter(child => child.index > predicate.index && child !== predicate)
  return [
    subjectBelow,
    ...(top === predicate ? [] : [{ token: predicate, head: headOf(tree, top), relation: top.relation }]),
    { token: verb, head: predicate, relation: 'parataxis' },
    ...(teller === null || teller.head === verb.index ? [] : [{ token: teller, head: verb, relation: 'nsubj' }]),
    ...later.map(token => ({ token, head: predicate, relation: token.relation })),
  ]
}
