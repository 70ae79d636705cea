import { gather } from '../../base/group.js'
import { oneOf, oneOfInAnyCase } from '../../base/one-of.js'
import type { Token } from '../../model/index.js'
import { isQuoteMark } from '../quotation.js'
import { childrenBy, headOf, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend, type Rehung } from './mend.js'

const OPENS = /^(?:that|after|before|because|while|as|when|although|though|since|until|whereas)$/iu
const LONGEST = 9

/**
 * "told the agency that soldiers were at the bridge", "after rebels proclaimed", "said its men were at the gate": between a conjunction, or a verb
 * that does nothing but tell, and the next finite verb there is nothing but one noun phrase, and that is the subject of the verb.
 */
export const clauseSubjects: Mend = tree => [
  ...behind(tree, null),
  ...gather(tree.tokens, token =>
    isConjunction(token) || isTelling(token) || isJoining(tree, token) ? behind(tree, token) : [],
  ),
]

const isConjunction = ({ form, xpos, relation }: Token): boolean =>
  xpos === 'IN' &&
  // "announced on air that his men were there": as a conjunction "that" is no object.
  ((relation === 'mark' && OPENS.test(form)) ||
    ((relation === 'obj' || relation === 'det') && /^that$/iu.test(form)) ||
    (relation === 'case' && /^(?:after|before|until|since)$/iu.test(form)))

const isTelling = (token: Token): boolean =>
  (isFiniteVerb(token) || (token.xpos === 'VBG' && token.upos === 'VERB')) && isPlainTelling(token.lemma)

const isPlainTelling = oneOf('say add insist admit acknowledge allege')

/**
 * "came in the morning and no soldiers were to be seen": "and" before a statement of its own, read as one before a noun. Behind a verb there must
 * be more than a noun before it: "said he and the minister left" joins the two.
 */
const isAndOrBut = oneOfInAnyCase('and but')

function isJoining({ tokens }: Tree, { upos, form, index }: Token): boolean {
  if (upos !== 'CCONJ' || !isAndOrBut(form)) return false
  const start = tokens.findLastIndex(
    token => token.index < index && (isFiniteVerb(token) || token.upos === 'SCONJ' || token.upos === 'PUNCT'),
  )
  const before = tokens.slice(start + 1, index)
  const opens = tokens[start]
  return opens !== undefined && isFiniteVerb(opens) && before.some(token => token.upos === 'ADP')
}

/** `opener`: null at the head of the sentence. */
function behind(tree: Tree, opener: Token | null): Rehung[][] {
  const start = opener?.index ?? -1
  const plain = phraseAfter(tree, start)
  const described = opener?.upos !== 'CCONJ' ? beforeAside(tree, start) : null
  const phrase = described?.phrase ?? plain
  const after = start + phrase.length + 1
  const end = described?.end ?? pastAside(tree, after)
  const finite = tree.tokens.slice(end).find(({ upos }) => upos !== 'ADV')
  if (finite === undefined || !isFiniteVerb(finite) || isParticiple(tree, finite)) return []
  const subject = headOfPhrase(phrase)
  const predicate = predicateOf(tree, finite)
  if (subject === null || predicate === null || isSubjectOf(subject, predicate, tree)) return []
  const strays = childrenBy(tree, predicate, 'nsubj').filter(child => child.index < start)
  const aside = tree.tokens.slice(after, end).filter(({ upos, head }) => upos === 'VERB' && (head < after || head >= end))
  if (aside.length === 0 && !isAstray(tree, subject, predicate, strays, phrase)) return []
  const passive = childrenBy(tree, predicate, 'aux').some(({ relation }) => relation === 'aux:pass')
  const placed = placedUnder(tree, opener, subject, predicate)
  if (placed === null) return []
  return [
    [
      { token: subject, head: predicate, relation: passive ? 'nsubj:pass' : 'nsubj' },
      ...strays.map(token => ({ token, head: headOf(tree, predicate), relation: 'dep' })).filter(({ head }) => head !== null),
      ...aside.map(token => ({ token, head: subject, relation: described?.isRelative === true ? 'acl:relcl' : 'acl' })),
      ...placed,
    ],
  ]
}

function placedUnder(tree: Tree, opener: Token | null, subject: Token, predicate: Token): Rehung[] | null {
  if (opener === null) return asStatement(tree, subject, predicate)
  if (opener.upos === 'VERB') return underVerb(tree, opener, predicate)
  return opener.upos === 'CCONJ' ? joinedTo(tree, opener, predicate) : underConjunction(tree, opener, subject, predicate)
}

/** "The envoy is no longer there, the paper said": the first statement is no subject of the verb that tells it. */
function asStatement(tree: Tree, subject: Token, predicate: Token): Rehung[] {
  const above = headOf(tree, predicate)
  const head = above === subject ? headOf(tree, subject) : above
  const isAstray = above === subject || predicate.relation.startsWith('nsubj')
  return isAstray ? [{ token: predicate, head, relation: head === null ? 'root' : 'ccomp' }] : []
}

/** A joined statement hangs on the verb before it; only where it hangs there already, as something else. */
function joinedTo(tree: Tree, and: Token, predicate: Token): Rehung[] | null {
  const head = headOf(tree, predicate)
  if (head === null || head.index > and.index || head.upos !== 'VERB') return null
  return [
    { token: predicate, head, relation: 'conj' },
    { token: and, head: predicate, relation: 'cc' },
  ]
}

const underVerb = (tree: Tree, verb: Token, predicate: Token): Rehung[] =>
  headOf(tree, predicate) === verb
    ? []
    : [
        // "The army says the commander, known as Abu Omar, was killed": the parser took the telling for a clause beside it.
        ...(headOf(tree, verb) === predicate
          ? [{ token: verb, head: headOf(tree, predicate), relation: predicate.relation }]
          : []),
        { token: predicate, head: verb, relation: 'ccomp' },
      ]

const underConjunction = (tree: Tree, mark: Token, subject: Token, predicate: Token): Rehung[] => [
  { token: mark, head: predicate, relation: 'mark' },
  ...underTeller(tree, mark, subject, predicate),
  ...(mark.relation === 'case' ? asAdjunct(tree, subject, predicate) : []),
]

/** "that jets, presumed foreign, bombed", "no soldiers, public or private, are there": past what stands between two commas without a verb of its own. */
function pastAside({ tokens }: Tree, from: number): number {
  if (tokens[from]?.form !== ',' || !opensAside(tokens[from + 1])) return from
  const end = tokens.findIndex(({ index, form }) => index > from && form === ',')
  const aside = end < 0 ? [] : tokens.slice(from + 1, end)
  return aside.length > 0 && aside.length < 10 && !aside.slice(1).some(({ xpos }) => /^(?:VB[DZP]|MD)$/u.test(xpos))
    ? end + 1
    : from
}

/** A noun phrase, and where the words between commas behind it end. */
interface Described {
  readonly phrase: readonly Token[]
  readonly end: number
  readonly isRelative: boolean
}

/**
 * "said the body of Kol, 29, was found", "said the road to Orlen, which was mined, is open": right behind a telling a noun phrase, what is said of it
 * between two commas, and the verb of both.
 */
function beforeAside(tree: Tree, start: number): Described | null {
  const { tokens } = tree
  const comma = tokens.findIndex(({ index, form }) => index > start && form === ',')
  const phrase = comma < 0 || comma > start + LONGEST + 1 ? [] : tokens.slice(start + 1, comma)
  const isNouns = phrase.every(({ upos }, at) => isOfNouns(upos) || (at > 0 && upos === 'ADP')) && !phrase.some(isFiniteVerb)
  const opens = tokens[comma + 1]
  if (phrase.length === 0 || !isNouns || opens === undefined) return null
  const isRelative = /^W(?:P|DT)/u.test(opens.xpos)
  if (!isRelative && !/^(?:NUM|DET|PROPN)$/u.test(opens.upos) && !opensAside(opens)) return null
  const close = tokens.findIndex(({ index, form }) => index > comma + 1 && form === ',')
  const aside = close < 0 || close > comma + FARTHEST ? [] : tokens.slice(comma + 1, close)
  return aside.length > 0 && aside.some(isFiniteVerb) === isRelative ? { phrase, end: close + 1, isRelative } : null
}

const FARTHEST = 14

const opensAside = (token: Token | undefined): boolean =>
  token?.xpos === 'VBN' ||
  token?.upos === 'ADJ' ||
  isQuoteMark(token) ||
  /^(?:presumed|believed|thought|suspected|assumed)$/iu.test(token?.form ?? '')

/** "after a bomb planted by rebels": a past participle that was tagged as a past tense. */
const isParticiple = (tree: Tree, { index, xpos, upos }: Token): boolean =>
  xpos === 'VBD' && upos === 'VERB' && /^(?:by|in|on|at|from)$/iu.test(tree.tokens[index + 1]?.form ?? '')

/** "left before the troops there withdrew": read as a phrase with a preposition, it hangs where the phrase did. */
function asAdjunct(tree: Tree, subject: Token, predicate: Token): Rehung[] {
  const outer = headOf(tree, subject)
  return outer === null || outer === predicate ? [] : [{ token: predicate, head: outer, relation: 'advcl' }]
}

/** The words of one plain noun phrase behind a word, as far as it goes. */
const isOfOrFor = oneOfInAnyCase('of for')
const isOfNouns = oneOf('DET ADJ NUM NOUN PROPN PRON PART')

function phraseAfter(tree: Tree, start: number): Token[] {
  const words: Token[] = []
  for (const token of tree.tokens.slice(start + 1, start + 1 + LONGEST)) {
    const isOf = words.length > 0 && isOfOrFor(token.form)
    if (!(isOf || isOfNouns(token.upos)) || isFiniteVerb(token)) break
    if (token.upos === 'PART' && token.xpos !== 'POS') break
    words.push(token)
  }
  return words
}

/** The last noun before any "of", which the others stand before. */
function headOfPhrase(phrase: readonly Token[]): Token | null {
  const of = phrase.findIndex(({ upos }) => upos === 'ADP')
  const last = of < 0 ? phrase.at(-1) : phrase[of - 1]
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
  const isGroup = head !== null && head.index > finite.index && /^(?:aux|cop)/u.test(finite.relation)
  return isGroup && head.relation !== 'acl' ? head : null
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
