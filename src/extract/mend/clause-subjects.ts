import type { Token } from '../../model/index.js'
import { childrenBy, headOf, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend, type Rehung } from './mend.js'

const OPENS = /^(?:that|after|before|because|while|as|when|although|though|since|until|whereas)$/iu
const LONGEST = 9

/**
 * "told the agency that soldiers were at the bridge", "after rebels proclaimed": between a conjunction and the next finite verb there is
 * nothing but one noun phrase, and that is the subject of the verb.
 */
export const clauseSubjects: Mend = tree => tree.tokens.flatMap(mark => (isConjunction(mark) ? atConjunction(tree, mark) : []))

const isConjunction = ({ form, xpos, relation }: Token): boolean =>
  xpos === 'IN' &&
  ((relation === 'mark' && OPENS.test(form)) || (relation === 'case' && /^(?:after|before|until|since)$/iu.test(form)))

function atConjunction(tree: Tree, mark: Token): Rehung[][] {
  const phrase = phraseAfter(tree, mark)
  const finite = tree.tokens.slice(mark.index + phrase.length + 1).find(({ upos }) => upos !== 'ADV')
  if (finite === undefined || !isFiniteVerb(finite) || isParticiple(tree, finite)) return []
  const subject = headOfPhrase(phrase)
  const predicate = predicateOf(tree, finite)
  if (subject === null || predicate === null || isSubjectOf(subject, predicate, tree)) return []
  const strays = childrenBy(tree, predicate, 'nsubj').filter(child => child.index < mark.index)
  if (!isAstray(tree, subject, predicate, strays, phrase)) return []
  const passive = childrenBy(tree, predicate, 'aux').some(({ relation }) => relation === 'aux:pass')
  return [
    [
      { token: subject, head: predicate, relation: passive ? 'nsubj:pass' : 'nsubj' },
      { token: mark, head: predicate, relation: 'mark' },
      ...strays.map(token => ({ token, head: headOf(tree, predicate), relation: 'dep' })).filter(({ head }) => head !== null),
      ...underTeller(tree, mark, subject, predicate),
      ...(mark.relation === 'case' ? asAdjunct(tree, subject, predicate) : []),
    ],
  ]
}

/** "after a bomb planted by rebels": a past participle that was tagged as a past tense. */
const isParticiple = (tree: Tree, { index, xpos, upos }: Token): boolean =>
  xpos === 'VBD' && upos === 'VERB' && /^(?:by|in|on|at|from)$/iu.test(tree.tokens[index + 1]?.form ?? '')

/** "left before the troops there withdrew": read as a phrase with a preposition, it hangs where the phrase did. */
function asAdjunct(tree: Tree, subject: Token, predicate: Token): Rehung[] {
  const outer = headOf(tree, subject)
  return outer === null || outer === predicate ? [] : [{ token: predicate, head: outer, relation: 'advcl' }]
}

/** The words of one plain noun phrase behind the conjunction, as far as it goes. */
function phraseAfter(tree: Tree, mark: Token): Token[] {
  const words: Token[] = []
  for (const token of tree.tokens.slice(mark.index + 1, mark.index + 1 + LONGEST)) {
    if (!/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/u.test(token.upos) || isFiniteVerb(token)) break
    if (token.upos === 'PART' && token.xpos !== 'POS') break
    words.push(token)
  }
  return words
}

/** The last noun, which the others stand before. */
function headOfPhrase(phrase: readonly Token[]): Token | null {
  const last = phrase.at(-1)
  return last !== undefined && ['NOUN', 'PROPN', 'PRON'].includes(last.upos) && last.xpos !== 'PRP$' ? topOf(phrase, last) : null
}

/** "Samir Halabi", where the parser has the first name as the head. */
function topOf(phrase: readonly Token[], last: Token): Token {
  const head = phrase.find(({ index }) => index === last.head)
  return head !== undefined && ['flat', 'appos', 'nmod:desc'].includes(last.relation) ? topOf(phrase, head) : last
}

/** What a finite word is the verb of, or the auxiliary or copula of. */
function predicateOf(tree: Tree, finite: Token): Token | null {
  const head = headOf(tree, finite)
  if (finite.upos === 'VERB' && !['aux', 'cop'].includes(finite.relation)) return finite
  return head !== null && head.index > finite.index && /^(?:aux|cop)/u.test(finite.relation) ? head : null
}

const isSubjectOf = (subject: Token, predicate: Token, tree: Tree): boolean =>
  childrenBy(tree, predicate, 'nsubj', 'csubj', 'expl').some(
    child => child === subject || (child.index > subject.index && child.index < predicate.index) || child.head === subject.index,
  ) || subject.head === predicate.index

/** Only what hangs outside the clause is moved: a subject that the clause lacks, or has from before its own conjunction. */
const isAstray = (tree: Tree, subject: Token, predicate: Token, strays: readonly Token[], phrase: readonly Token[]): boolean =>
  !phrase.includes(headOf(tree, subject) ?? subject) &&
  (strays.length > 0 || childrenBy(tree, predicate, 'nsubj', 'csubj', 'expl').length === 0)

/** "told the agency that …": the clause hangs on the verb whose conjunction it has, not on whom it was told. */
function underTeller(tree: Tree, mark: Token, subject: Token, predicate: Token): Rehung[] {
  const outer = headOf(tree, subject)
  const verb = outer === null || outer.upos === 'VERB' ? outer : headOf(tree, outer)
  if (mark.form.toLowerCase() !== 'that' || verb === null || verb.upos !== 'VERB' || verb.index > mark.index) return []
  const above = headOf(tree, predicate)
  const isThere = above === verb && predicate.relation === 'ccomp'
  return isThere || (above !== null && above.index < mark.index && above !== outer && above !== subject)
    ? []
    : [{ token: predicate, head: verb, relation: 'ccomp' }]
}
