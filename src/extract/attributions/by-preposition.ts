import { gather, groupBy } from '../../base/group.js'
import { CONTRASTS } from '../../lexicon/contrast.js'
import { OWNED_TELLINGS, SOURCE_PREPOSITIONS, type SourcePreposition } from '../../lexicon/reporting/phrases.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { isPersonNoun, voiceNoun } from '../names/voices.js'
import { baseOf, childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { clauseAround, statementAround } from './clause.js'
import { isKnowledge } from './owners.js'
import { sourcePhrase, trimmed } from './sources.js'

/** "according to the monitor", "citing a guard": the phrase behind the words is the source of the statement around it. */
export function byPreposition(tree: Tree): Attribution[] {
  return [...behindWords(tree), ...byOwner(tree)]
}

/** "by the monitor's account": the owner of the noun is the source. */
function byOwner(tree: Tree): Attribution[] {
  return gather(tree.tokens, noun => {
    const rows = OWNED_BY_NOUN.get(noun.form.toLowerCase())
    const giver = rows === undefined || noun.form !== 'account' ? null : giverOf(tree, noun)
    const owner = rows === undefined ? null : (childBy(tree, noun, 'nmod:poss') ?? giver?.source ?? null)
    if (owner === null) return []
    const first = tree.tokens.slice(Math.max(0, noun.index - 9), noun.index).findLast(({ upos }) => upos === 'ADP')
    const row = rows?.find(({ preposition }) => preposition === first?.form.toLowerCase())
    if (first === undefined || row === undefined || owner.index < first.index) return []
    const cue = [first, noun, ...(giver === null ? [] : [giver.verb])]
    const outer = outside(tree, noun, giver?.verb ?? noun)
    if (outer === null) return []
    const contentHead = statementAround(tree, outer)
    const sourceTokens = sourcePhrase(tree, owner, cue).filter(({ xpos }) => xpos !== 'POS')
    const own = new Set<Token>([
      ...subtree(tree, noun),
      ...(giver === null ? [] : subtree(tree, giver.verb)),
      ...sourceTokens,
      ...cue,
    ])
    const content = trimmed(subtree(tree, contentHead).filter(token => !own.has(token)))
    return content.length === 0 ? [] : [found(tree, row, { source: owner, sourceTokens, cue, contentHead, content })]
  })
}

/** "in the account that a guard gave the paper": who gave it, and the verb. */
function giverOf(tree: Tree, noun: Token): { readonly source: Token; readonly verb: Token } | null {
  const verb = tree.tokens.slice(noun.index + 1, noun.index + 12).find(({ xpos }) => /^VB[DZP]$/u.test(xpos))
  if (verb === undefined || !/^(?:give|offer|provide)$/u.test(verb.lemma)) return null
  const source = childrenBy(tree, verb, 'nsubj').find(({ index }) => index > noun.index && index < verb.index)
  return source === undefined ? null : { source, verb }
}

/** The word that all these hang on. */
function outside(tree: Tree, noun: Token, last: Token): Token | null {
  let at = headOf(tree, noun)
  while (at !== null && at.index >= noun.index && at.index <= last.index) at = headOf(tree, at)
  return at
}

function behindWords(tree: Tree): Attribution[] {
  return gather(tree.tokens, token => {
    const row = BY_FIRST_WORD.get(token.form.toLowerCase())?.find(({ words }) =>
      words.every((word, i) => tree.tokens[token.index + i]?.form.toLowerCase() === word),
    )
    if (row === undefined) return []
    const cue = row.words.flatMap((_, i) => tree.tokens[token.index + i] ?? [])
    const source = governed(tree, cue)
    return source === null || !mayTell(source) || (row.id === 'preposition/per' && isRate(tree, source)) || isReason(row, source)
      ? []
      : [attribution(tree, row, cue, source)].filter(({ content }) => content.length > 0)
  })
}

const OWNED_BY_NOUN = groupBy(OWNED_TELLINGS, ({ noun }) => noun)
const BY_FIRST_WORD = groupBy(SOURCE_PREPOSITIONS, ({ words }) => words[0])

/** "per day", "according to plan" tell nothing. */
const mayTell = (source: Token): boolean =>
  ['NOUN', 'PROPN', 'PRON', 'ADJ'].includes(source.upos) &&
  source.xpos !== 'WDT' &&
  !/^(day|week|month|year|cent|hour|person|capita|plan|law|tradition)$/u.test(source.lemma)

/** "1,150 cubic metres per second", "two per household": so many for each, and no "per police", "per the ministry". */
const isRate = (tree: Tree, source: Token): boolean =>
  /^(?:NN|JJ)$/u.test(source.xpos) &&
  source.lemma !== 'police' &&
  childBy(tree, source, 'det', 'nmod:poss', 'compound', 'amod') === null

/** "citing security concerns": why, and nobody. */
const isReason = ({ words }: SourcePreposition, source: Token): boolean =>
  /^(?:citing|quoting)$/u.test(words[0] ?? '') &&
  source.upos === 'NOUN' &&
  !isPersonNoun(source) &&
  voiceNoun(source) === null &&
  !isKnowledge(source)

/** Head of the noun phrase behind the words: their common head, or the object of the first ("citing a guard"). */
function governed(tree: Tree, cue: readonly Token[]): Token | null {
  const first = cue[0]
  const last = cue.at(-1)
  if (first === undefined || last === undefined) return null
  const object = childrenBy(tree, first, 'obj', 'obl').find(token => token.index > last.index)
  if (object !== undefined) return object
  for (const word of [last, first]) {
    const head = headOf(tree, word)
    if (head !== null && head.index > last.index && ['case', 'fixed', 'mark'].includes(baseOf(word.relation))) return head
  }
  const nextNominal = tree.tokens
    .slice(last.index + 1, last.index + 8)
    .find(token => ['NOUN', 'PROPN', 'PRON'].includes(token.upos))
  return nextNominal === undefined ? null : topOfPhrase(tree, nextNominal)
}

function topOfPhrase(tree: Tree, token: Token): Token {
  let at = token
  for (
    let head = headOf(tree, at);
    head !== null && ['compound', 'flat', 'nmod', 'amod'].includes(baseOf(at.relation)) && head.index > at.index;
    head = headOf(tree, at)
  )
    at = head
  return at
}

function attribution(tree: Tree, row: SourcePreposition, cue: readonly Token[], source: Token): Attribution {
  const first = cue[0] ?? source
  const top = isBelowAny(tree, source, cue) ? first : source
  const outer = headOf(tree, top)
  const contentHead = outer === null ? source : toldAround(tree, outer, isInRelative(tree, outer, first))
  const sourceTokens = sourcePhrase(tree, source, cue)
  const own = new Set<Token>([...subtree(tree, top), ...sourceTokens, ...cue])
  const content = trimmed(
    subtree(
      tree,
      contentHead,
      token =>
        (own.has(token) && (token === top || token === first)) ||
        (contentHead.index < source.index && isContrast(tree, token, source)),
    ).filter(token => !own.has(token)),
  )
  return found(tree, row, { source, sourceTokens, cue, contentHead, content: outer === null ? [] : content })
}

/** "…, according to two aides, but his spokesman said …": what is set beside it behind its teller is not theirs. */
const isContrast = (tree: Tree, token: Token, source: Token): boolean =>
  token.index > source.index &&
  /^(?:conj|advcl|parataxis)$/u.test(baseOf(token.relation)) &&
  (isBehindSemicolon(tree, token) || hasContrast(tree, token, source) || isToldByOthers(tree, token))

/** "…, according to two aides, and a driver said …": somebody else's word. */
const isToldByOthers = (tree: Tree, token: Token): boolean =>
  TELLING_LEMMAS.has(token.lemma) && childBy(tree, token, 'nsubj') !== null && childBy(tree, token, 'ccomp') !== null

/** "Three dead per the civil defence; the government says …": a sentence of its own. */
const isBehindSemicolon = (tree: Tree, token: Token): boolean => {
  const first = subtree(tree, token).find(({ upos }) => upos !== 'PUNCT')
  return first !== undefined && tree.tokens[first.index - 1]?.form === ';'
}

const hasContrast = (tree: Tree, token: Token, source: Token): boolean =>
  childrenBy(tree, token, 'cc', 'mark').some(({ form, index }) => CONTRASTS.has(form.toLowerCase()) && index > source.index)

/** "The army has left, Reuters reported, citing a guard": the guard's words are those that Reuters reported. */
function toldAround(tree: Tree, outer: Token, isBound: boolean): Token {
  const statement = isBound ? clauseAround(tree, outer) : statementAround(tree, outer)
  const isAside = statement.relation === 'parataxis' && TELLING_LEMMAS.has(statement.lemma)
  return (isAside ? headOf(tree, statement) : null) ?? statement
}

/** "a blast that claimed 43 lives by the count of the agency": with no comma before it, the count is of the lives alone. */
const isInRelative = (tree: Tree, outer: Token, first: Token): boolean =>
  tree.tokens[first.index - 1]?.upos !== 'PUNCT' && clauseAround(tree, outer).relation === 'acl:relcl'

type Parts = Pick<Attribution, 'sourceTokens' | 'cue' | 'contentHead' | 'content'> & { readonly source: Token }

const found = (tree: Tree, { id, manner }: Pick<SourcePreposition, 'id' | 'manner'>, parts: Parts): Attribution => ({
  ...parts,
  id: '',
  rule: id,
  sentence: tree.sentence,
  continued: [],
  hands: [],
  stance: 'tells',
  manner,
  certainty: 'certain',
  calledUntrue: null,
  negated: false,
  confidence: childBy(tree, parts.source, 'case') === null ? 0.7 : 0.85,
})

const isBelowAny = (tree: Tree, token: Token, words: readonly Token[]): boolean => {
  const head = headOf(tree, token)
  return head !== null && words.includes(head)
}
