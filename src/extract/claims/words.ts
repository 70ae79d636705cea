import type { Span } from '../../base/span.js'
import { HEDGES } from '../../lexicon/hedges.js'
import type { Token } from '../../model/index.js'
import { isPredicate } from '../attributions/clause.js'
import { isJoinedToTelling, joinedToTelling } from '../attributions/joined-participle.js'
import { antecedentOf, subjectOf, trimmed } from '../attributions/sources.js'
import { baseOf, childrenBy, headOf, inOrder, nounPhrase, spansOf, subtree, type Tree } from '../tree.js'
import { isChargeBeside } from './charged.js'
import { REPORTING } from './claims-nothing.js'
import { withoutDangling } from './dangling.js'
import type { Predicate } from './predicates.js'
import { isOnTerms } from './quoting.js'
import { raisedBy } from './raising.js'
import { groupOf, sharedGroup } from './verb-group.js'

/** The words of a claim: whose it is about, and what is said of it. */
export interface ClaimWords {
  readonly spans: readonly Span[]
  /** Head of the subject; null where none is said. */
  readonly subject: Token | null
  /** Words of the subject phrase; empty where none is said. */
  readonly subjectTokens: readonly Token[]
  /** The words without the subject, joiners ("that", "and", "which") left off. */
  readonly rest: readonly Token[]
}

const RAISING = new Set(HEDGES.filter(hedge => hedge.kind === 'raising').map(hedge => hedge.lemma))

const JOINERS = new Set(
  'that and but or as while when where which who whom whose because after before since with to although though until once so than of for from into against'.split(
    ' ',
  ),
)

/** Parts of a claim: verbs above that only say how, clauses that go on in its sentence, and things seen, which stand in its words alone. */
export interface PartsToWord {
  readonly upper: ReadonlySet<Token>
  readonly parts: readonly Token[]
  readonly beside: readonly Token[]
}

/** "2. The enemy responded": the number of a point in a list. */
const isItemNumber = ({ tokens }: Tree, { index, form }: Token): boolean =>
  index === 0 && /^\d{1,2}[.)]?$/u.test(form) && (/[.)]$/u.test(form) || /^[.)]$/u.test(tokens[1]?.form ?? ''))

/**
 * What the proposition at a predicate is made of: its subtree without the clauses that are claims of their own and without the words of
 * telling, with the subject it shares.
 */
export function wordsOfClaim(
  tree: Tree,
  predicate: Predicate,
  others: ReadonlySet<Token>,
  telling: ReadonlySet<Token>,
  { upper, parts, beside }: PartsToWord,
): ClaimWords {
  const { token } = predicate
  const leftOut = (child: Token) =>
    isAside(tree, child, others) || telling.has(child) || isJoinedToTelling(tree, child) || isItemNumber(tree, child)
  if (predicate.kind === 'nominal') {
    const words = trimmed(nominalWords(tree, token, parts, leftOut))
    // "44 dead in a day" behind its teller: all of it is what is told.
    const rest = predicate.rule === 'layout/colon' && token.upos !== 'NOUN' ? words : nounPhrase(tree, token)
    return { spans: spansOf(words), subject: null, subjectTokens: [], rest }
  }
  const own = inOrder([...new Set([...subtree(tree, token, leftOut), ...parts.flatMap(part => subtree(tree, part, leftOut))])])
  const governors = raisedFrom(tree, token, others, upper)
  const subject =
    subjectOf(tree, token) ?? governors.map(governor => subjectOf(tree, governor)).find(found => found !== null) ?? null
  const isSaid = own.filter(({ upos }) => upos !== 'PUNCT').length > 1
  const isOnlyTeller = subject !== null && telling.has(subject) && !(isSaid && isAlsoMeant(tree, subject, token, telling))
  const subjectTokens = subject === null || isOnlyTeller ? [] : phraseOf(tree, subject, token)
  const shared = sharedWords(tree, token)
  const all = own.filter(word => !subjectTokens.includes(word))
  const clause = shared.length > 0 && all[0]?.relation === 'cc' ? all.slice(1) : all
  const said = inOrder([...new Set([...shared, ...clause, ...governors.flatMap(governor => besides(tree, governor, token))])])
  const rest = withoutDangling(withoutJoiners(said), token, tree.tokens)
  const seen = beside.flatMap(part => subtree(tree, part, child => child === token))
  const spans = spansOf(balanced(inOrder([...new Set([...seen, ...subjectTokens, ...rest])])), isQuote)
  return { spans, subject, subjectTokens, rest }
}

function nominalWords(tree: Tree, token: Token, parts: readonly Token[], leftOut: (child: Token) => boolean): Token[] {
  const noun = headOf(tree, token)
  const joined = noun === null ? [] : joinedToTelling(tree, noun, token)
  const words = [...new Set([...[token, ...parts].flatMap(part => subtree(tree, part, leftOut)), ...joined])]
  const first = words.find(word => word.relation !== 'cc' && word.upos !== 'PUNCT')
  return words.filter(word => first === undefined || word.index >= first.index).sort((a, b) => a.index - b.index)
}

/** Clauses that stand beside the predicate and make claims of their own. */
function isAside(tree: Tree, token: Token, others: ReadonlySet<Token>): boolean {
  const relation = baseOf(token.relation)
  if (relation === 'parataxis' || relation === 'list') return true
  if (relation === 'cc' || relation === 'punct') return false
  if (isChargeBeside(tree, token)) return true
  // "who were there, speaking on condition of anonymity", "…, but there were no reports of deaths".
  if (relation === 'advcl' && token.xpos === 'VBG' && isOnTerms(tree, token)) return true
  if (relation === 'conj' && token.lemma === 'be' && childrenBy(tree, token, 'expl').length > 0) return true
  // "… and that the toll was likely to rise": a clause with a subject of its own, whose claim is made further down.
  if (
    relation === 'conj' &&
    childrenBy(tree, token, 'nsubj').length > 0 &&
    childrenBy(tree, token, 'xcomp').some(below => others.has(below))
  )
    return true
  return (
    others.has(token) &&
    (relation === 'conj' || relation === 'advcl' || relation === 'ccomp' || token.relation === 'acl:relcl' || relation === 'acl')
  )
}

/** "appeared" above "abandoned", "managed" above "to leave": a verb that only says how belongs to the words of the claim below it. */
function raisedFrom(tree: Tree, token: Token, others: ReadonlySet<Token>, governors: ReadonlySet<Token>): Token[] {
  const noun = tree.tokens[token.head]
  // "has plans to leave": the verb stands above the noun.
  const head = token.relation === 'acl' && noun !== undefined && baseOf(noun.relation) === 'obj' ? tree.tokens[noun.head] : noun
  if (head !== undefined && governors.has(head)) return [head, ...raisedFrom(tree, head, others, governors)]
  const raises = head !== undefined && !others.has(head) && head.upos === 'VERB' && RAISING.has(head.lemma)
  return raises && raisedBy(tree, head) === token ? [head] : []
}

/** "may sell the unit or make a bid": what the second verb shares with the first is said of it too. */
function sharedWords(tree: Tree, token: Token): Token[] {
  const first = sharedGroup(tree, token)
  return first === null ? [] : groupOf(tree, first).filter(({ form }) => form.toLowerCase() !== 'to')
}

const besides = (tree: Tree, governor: Token, token: Token): Token[] => [
  governor,
  ...childrenBy(tree, governor, 'aux', 'cop', 'advmod', 'obl').flatMap(child => (child === token ? [] : subtree(tree, child))),
  ...(token.relation === 'acl' ? childrenBy(tree, governor, 'obj') : []).flatMap(noun =>
    subtree(tree, noun, child => child === token),
  ),
]

/** The subject as one phrase; an antecedent without the relative clause that the predicate stands in. */
function phraseOf(tree: Tree, subject: Token, predicate: Token): Token[] {
  const shared =
    (predicate.relation === 'acl:relcl' && antecedentOf(tree, predicate) === subject) || !isOwnSubject(subject, predicate)
  const phrase = shared
    ? nounPhrase(tree, subject).filter(({ xpos, head }) => xpos !== 'POS' || head !== subject.index)
    : trimmed(
        subtree(
          tree,
          subject,
          child => isChargeBeside(tree, child) || (isClauseWithin(tree, child) && child.index > subject.index + 1),
        ),
      )
  return withoutJoiners(balanced(phrase))
}

/** A name that the parser cut in two ("al-" and what follows it) holds no clause. */
const isClauseWithin = (tree: Tree, child: Token): boolean =>
  /^(?:acl|advcl)/u.test(child.relation) || (baseOf(child.relation) === 'parataxis' && isPredicate(tree, child))

/** "The Front, which says that it fights on, has grown": who tells something else is who it is about. */
const isAlsoMeant = (tree: Tree, subject: Token, predicate: Token, telling: ReadonlySet<Token>): boolean =>
  !telling.has(predicate) &&
  !REPORTING.has(subject.lemma) &&
  (antecedentOf(tree, predicate) === subject || (isOwnSubject(subject, predicate) && !isOfRelative(tree, subject)))

const isOfRelative = (tree: Tree, subject: Token): boolean =>
  subtree(tree, subject, child => child.relation === 'acl:relcl').some(({ xpos }) => /^W/u.test(xpos))

const isOwnSubject = (subject: Token, predicate: Token): boolean => subject.head === predicate.index

function withoutJoiners(tokens: readonly Token[]): Token[] {
  let from = 0
  while (from < tokens.length) {
    const token = tokens[from]
    if (token === undefined) break
    const joins =
      token.upos === 'PUNCT' ||
      /^(that|which)$/iu.test(token.form) ||
      (JOINERS.has(token.form.toLowerCase()) && ['mark', 'cc', 'nsubj', 'advmod', 'obj', 'nsubj:pass'].includes(token.relation))
    if (!joins) break
    from++
  }
  return balanced(trimmed(balanced(withoutStrayCommas(tokens.slice(from)))))
}

/** Conjunctions and commas that only led to a clause left out. */
function withoutStrayCommas(tokens: readonly Token[]): Token[] {
  return tokens.filter((token, at) => {
    const next = tokens[at + 1]
    const gap = next !== undefined && next.index > token.index + 1
    return !((token.upos === 'PUNCT' || token.relation === 'cc') && (next === undefined || gap) && !/["“”]/u.test(token.form))
  })
}

const isQuote = (token: Token): boolean => /^["“”]$/u.test(token.form)

/** Without brackets and quotation marks whose other half is not there. */
function balanced(tokens: readonly Token[]): Token[] {
  const stray = new Set<Token>()
  for (const [open, close] of [
    ['(', ')'],
    ['[', ']'],
    ['“', '”'],
  ] as const) {
    const waiting: Token[] = []
    for (const token of tokens) {
      if (token.form === open) waiting.push(token)
      else if (token.form === close && waiting.pop() === undefined) stray.add(token)
    }
    for (const token of waiting) stray.add(token)
  }
  const straight = tokens.filter(token => token.form === '"')
  const odd = straight.length % 2 === 1 ? straight.at(-1) : undefined
  if (odd !== undefined) stray.add(odd)
  return stray.size === 0 ? [...tokens] : tokens.filter(token => !stray.has(token))
}
