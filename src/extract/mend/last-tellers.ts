import { CLAUSE_TELLERS, REPORTING_VERBS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { voiceNoun } from '../names/voices.js'
import { isQuoteMark } from '../quotation.js'
import { childrenBy, headOf, pathUp, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend, type Rehung } from './mend.js'

/** Who denies at the end answers what was told before. */
const DENIES: ReadonlySet<string> = new Set(REPORTING_VERBS.filter(({ manner }) => manner === 'denies').map(({ lemma }) => lemma))
/** So many words may name the tellers, and say to whom and when they told it. */
const LONGEST = 16
const LONGEST_END = 9

/**
 * "A bomb went off, killing nine and wounding dozens, police and a doctor said.": behind the last comma stand the tellers, and all before it is
 * what they told. Parsers take the tellers for more of those who were wounded.
 */
export const lastTellers: Mend = tree => {
  const verb = tree.tokens.findLast(({ upos }) => upos === 'VERB' || upos === 'AUX')
  if (
    verb === undefined ||
    !isTold(tree, verb) ||
    !CLAUSE_TELLERS.has(verb.lemma) ||
    DENIES.has(verb.lemma) ||
    !endsWith(tree, verb)
  )
    return []
  const comma = commaBefore(tree, verb)
  if (comma === undefined) return []
  const tellers = tree.tokens.slice(comma.index + 1, verb.index)
  const told = tree.tokens.slice(0, comma.index)
  if (!areTellers(tellers) || told.some(isQuoteMark)) return []
  const predicate = predicateOf(tree, told)
  const tops = topsOf(tellers)
  const [teller] = tops
  if (predicate === null || teller === undefined || isSound(tree, { verb, predicate, teller, tops, comma })) return []
  return [rehung(tree, { verb, predicate, teller, tops, comma })]
}

/** Finite, or taken for a participle of whoever stands before it. */
const isTold = (tree: Tree, verb: Token): boolean =>
  isFiniteVerb(verb) || (verb.xpos === 'VBN' && verb.relation === 'acl' && childrenBy(tree, verb, 'aux').length === 0)

/** The last comma, or the one before a list of tellers: "a palace source, a fisherman and a nurse said". */
function commaBefore({ tokens }: Tree, verb: Token): Token | undefined {
  const last = tokens.findLast(({ form, index }) => form === ',' && index < verb.index)
  const earlier = last === undefined ? undefined : tokens.findLast(({ form, index }) => form === ',' && index < last.index)
  if (last === undefined || earlier === undefined) return last
  const isList = tokens.slice(last.index, verb.index).some(({ upos }) => upos === 'CCONJ')
  const first = tokens.slice(earlier.index + 1, last.index)
  return isList && areTellers(first) && first.some(word => voiceNoun(word) !== null) ? earlier : last
}

interface Ends {
  readonly verb: Token
  readonly predicate: Token
  readonly teller: Token
  readonly tops: readonly Token[]
  readonly comma: Token
}

/** Behind it nothing but to whom, where and when it was told. */
function endsWith({ tokens }: Tree, verb: Token): boolean {
  const behind = tokens.slice(verb.index + 1)
  return behind.length <= LONGEST_END && behind.every(({ upos }) => /^(?:DET|ADJ|ADV|NUM|NOUN|PROPN|PRON|ADP|PUNCT)$/u.test(upos))
}

/** Noun phrases, also several joined, and nothing that a clause begins with. */
function areTellers(tellers: readonly Token[]): boolean {
  const [first] = tellers
  if (first === undefined || tellers.length > LONGEST || !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/u.test(first.upos)) return false
  if (/^(?:W|EX$)/u.test(first.xpos) || /^(?:it|this|that|there)$/iu.test(first.form)) return false
  return (
    tellers.every(({ upos, form }) => form === ',' || /^(?:DET|ADJ|ADV|NUM|NOUN|PROPN|PRON|ADP|PART|CCONJ)$/u.test(upos)) &&
    /^(?:NOUN|PROPN|PRON|NUM|ADV)$/u.test(tellers.at(-1)?.upos ?? '')
  )
}

/** The first finite verb that no other before the comma stands above. */
function predicateOf(tree: Tree, told: readonly Token[]): Token | null {
  const last = told.length
  const finite = told
    .filter(isFiniteVerb)
    .map(word => (/^(?:aux|cop)/u.test(word.relation) ? (headOf(tree, word) ?? word) : word))
    .filter(({ relation, index }) => index < last && !relation.startsWith('acl'))
  const verbs = new Set(finite)
  return (
    finite.find(
      word =>
        !pathUp(tree, word)
          .slice(1)
          .some(up => up.index < last && verbs.has(up)),
    ) ?? null
  )
}

/** Words of a stretch that hang outside of it, in order. */
function topsOf(words: readonly Token[]): readonly Token[] {
  const inside = new Set(words.map(({ index }) => index))
  return words.filter(({ head, upos }) => !inside.has(head) && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(upos))
}

/** The tellers hang on the verb, and what they told does, too, or the verb stands beside it. */
function isSound(tree: Tree, { verb, predicate, teller, tops, comma }: Ends): boolean {
  const isTeller = headOf(tree, teller) === verb && teller.relation.startsWith('nsubj') && tops.length === 1
  const astray = tree.tokens.slice(0, comma.index).some(({ head }) => head > comma.index && head !== verb.index)
  return isTeller && !astray && (headOf(tree, predicate) === verb || headOf(tree, verb) === predicate)
}

function rehung(tree: Tree, { verb, predicate, teller, tops, comma }: Ends): Rehung[] {
  const left = tree.tokens.slice(0, comma.index)
  const phrase = phraseBefore(left, teller)
  const astray = left.filter(word => word !== predicate && word.head >= comma.index && !phrase.includes(word))
  return [
    { token: verb, head: null, relation: 'root' },
    { token: predicate, head: verb, relation: 'ccomp' },
    { token: comma, head: verb, relation: 'punct' },
    { token: teller, head: verb, relation: 'nsubj' },
    ...tops.slice(1).map(token => ({ token, head: teller, relation: 'conj' })),
    ...joinersIn(tree, { verb, comma }, tops),
    ...phraseApart(tree, phrase, teller),
    ...astray.flatMap(token => astrayOf(tree, token, predicate)),
    // What stood beside the clause as its root ends with it.
    ...childrenBy(tree, predicate, 'punct')
      .filter(({ index }) => index > comma.index)
      .map(token => ({ token, head: verb, relation: 'punct' })),
  ]
}

/** "police [and] a doctor". */
const joinersIn = (tree: Tree, { verb, comma }: Pick<Ends, 'verb' | 'comma'>, tops: readonly Token[]): Rehung[] =>
  tree.tokens
    .slice(comma.index + 1, verb.index)
    .filter(({ upos, head }) => upos === 'CCONJ' && (head < comma.index || head >= verb.index))
    .flatMap(token => {
      const behind = tops.find(({ index }) => index > token.index)
      return behind === undefined ? [] : [{ token, head: behind, relation: 'cc' }]
    })

/** "advancing on a third, a resident": words right before the comma that were taken for part of the first teller. */
function phraseBefore(left: readonly Token[], teller: Token): readonly Token[] {
  const others = left.findLastIndex(({ head }) => head !== teller.index)
  const phrase = left.slice(others + 1)
  return /^(?:NOUN|PROPN|ADJ|NUM|PRON)$/u.test(phrase.at(-1)?.upos ?? '') ? phrase : []
}

function phraseApart(tree: Tree, phrase: readonly Token[], teller: Token): Rehung[] {
  const last = phrase.at(-1)
  if (last === undefined) return []
  return [
    { token: last, head: headOf(tree, teller), relation: teller.relation },
    ...phrase.slice(0, -1).map(token => ({ token, head: last, relation: token.relation })),
  ]
}

/** What had hung on the tellers or on their verb hangs on what is told; "and wounding" goes on with the participle before it. */
function astrayOf(tree: Tree, token: Token, predicate: Token): Rehung[] {
  const left = tree.tokens.slice(0, token.index + 2)
  const behind = left[token.index + 1]
  if (token.upos === 'CCONJ' && behind !== undefined) return [{ token, head: behind, relation: 'cc' }]
  if (childrenBy(tree, token, 'cc').some(({ index }) => index < token.index) && token.upos === 'VERB')
    return [{ token, head: predicate, relation: 'conj' }]
  if (token.xpos !== 'VBG') return [{ token, head: predicate, relation: token.relation }]
  const before = left.findLast(({ xpos, index, relation }) => xpos === 'VBG' && index < token.index && relation !== 'amod')
  const isJoined = left[token.index - 1]?.upos === 'CCONJ'
  return before !== undefined && isJoined
    ? [{ token, head: before, relation: 'conj' }]
    : [{ token, head: predicate, relation: 'advcl' }]
}
