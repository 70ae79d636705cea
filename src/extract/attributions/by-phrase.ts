import { gather } from '../../base/group.js'
import { remembered } from '../../base/remember.js'
import { SET_PHRASES, type SetPhrase } from '../../lexicon/reporting/set-phrases.js'
import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, subtree, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { isFiniteWord, isPredicate } from './clause.js'
import { trimmedOutside } from './content.js'
import { handsOf } from './hands.js'
import { isNegated } from './noun-content.js'
import { agentOf, doerOf, isPassive, sourcePhrase } from './sources.js'

const byVerb = new Map<string, SetPhrase[]>()
for (const row of SET_PHRASES) byVerb.set(row.verb, [...(byVerb.get(row.verb) ?? []), row])

/** So many words those who are told have at most. */
const HEARERS = 6

/** "let reporters know that", "made it clear that", "is convinced that": several words that together tell, whatever tree they have. */
export function byPhrase(tree: Tree): Attribution[] {
  return gather(tree.tokens, verb => {
    const rows = verb.upos === 'VERB' || verb.upos === 'AUX' ? (byVerb.get(verb.lemma.toLowerCase()) ?? []) : []
    for (const row of rows) {
      const words = wordsOf(tree, verb, row)
      const found = words === null ? null : attribution(tree, verb, row, words)
      if (found !== null) return [found]
    }
    return []
  })
}

/** The words of the phrase behind its verb, without those who are told; null where it is not there. */
function wordsOf({ tokens }: Tree, verb: Token, row: SetPhrase): Token[] | null {
  const words: Token[] = []
  let at = verb.index + 1
  for (const part of row.words) {
    while (tokens[at]?.upos === 'ADV' || tokens[at]?.upos === 'PART')
      if (isOneOf(tokens[at], part)) break
      else at++
    if (part === '~') {
      const from = at
      while (
        at < tokens.length &&
        at - from <= HEARERS &&
        /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|NUM|PART)$/u.test(tokens[at]?.upos ?? '')
      )
        at++
      // "to understand": "to" is no hearer.
      if (tokens[at - 1]?.form === 'to') at--
      if (at === from) return null
      continue
    }
    const token = tokens[at]
    if (isOneOf(token, part)) {
      if (token !== undefined) words.push(token)
      at++
    } else if (!part.startsWith('(')) return null
  }
  return words
}

const isOneOf = (token: Token | undefined, part: string): boolean =>
  token !== undefined && formsOf(part).has(token.form.toLowerCase())

/** "(quite|so)": the words that may stand there. */
const formsOf = remembered((part: string): ReadonlySet<string> => new Set(part.replaceAll(/[()]/gu, '').split('|')))

function attribution(tree: Tree, verb: Token, row: SetPhrase, words: readonly Token[]): Attribution | null {
  const last = words.at(-1) ?? verb
  const told = clauseBehind(tree, verb, last)
  const top = topOf(tree, verb)
  const passive = row.verb !== 'be' && isPassive(tree, verb)
  const source = passive ? agentOf(tree, verb) : (childBefore(tree, top, verb) ?? doerOf(tree, top))
  if (told === null || (source === null && !passive) || isNobody(tree, top, source)) return null
  const cue = [verb, ...words]
  const negated = isNegated(tree, verb) || isNegated(tree, top)
  // "is not sure that": neither so nor not so.
  const isUnsure = negated && row.stance === 'attitude' && !/^(?:aware|conscious)$/iu.test(last.form)
  return {
    id: '',
    rule: row.id,
    sentence: tree.sentence,
    source,
    sourceTokens: source === null ? [] : sourcePhrase(tree, source, cue).filter(token => !told.tokens.includes(token)),
    cue,
    contentHead: told.head,
    content: told.tokens,
    continued: [],
    hands: handsOf(tree, verb, told.head),
    stance: row.stance,
    manner: row.manner,
    certainty: isUnsure ? 'possible' : row.certainty,
    negated: negated && !isUnsure,
    calledUntrue: null,
    confidence: 0.85,
  }
}

/** Of a copula, what it stands with. */
function topOf(tree: Tree, verb: Token): Token {
  const isCopula = ['cop', 'aux'].includes(baseOf(verb.relation))
  return isCopula ? (headOf(tree, verb) ?? verb) : verb
}

const childBefore = (tree: Tree, top: Token, verb: Token): Token | null =>
  childrenBy(tree, top, 'nsubj').find(({ index, form }) => index < verb.index && !/^(?:who|which|that)$/iu.test(form)) ?? null

/** "It is certain that", "what is clear is that": nobody's word. */
const isNobody = (tree: Tree, top: Token, source: Token | null): boolean =>
  source !== null &&
  (baseOf(source.relation) === 'expl' ||
    /^(?:there|what|it|this|that|all|nothing)$/iu.test(source.form) ||
    childrenBy(tree, top, 'expl').some(({ index }) => index < top.index && index <= source.index))

/** The clause that opens right behind the phrase, with "that" or without, a day or place passed over. */
function clauseBehind(tree: Tree, verb: Token, last: Token): { readonly head: Token; readonly tokens: readonly Token[] } | null {
  const { tokens } = tree
  const that = tokens.slice(last.index + 1, last.index + 8).find(({ form }) => form.toLowerCase() === 'that')
  const between = tokens.slice(last.index + 1, that?.index ?? last.index + 1)
  if (that !== undefined && between.every(token => /^(?:ADP|PROPN|NOUN|DET|NUM|ADV|ADJ)$/u.test(token.upos))) {
    const above = headOf(tree, that)
    const head =
      above !== null && above.index > that.index && isPredicate(tree, above)
        ? above
        : tokens.slice(that.index + 2, that.index + 30).find(isFiniteWord)
    return head === undefined ? null : contentFrom(tree, head, that.index)
  }
  const clause = [verb, last, topOf(tree, verb)]
    .flatMap(token => childrenBy(tree, token, 'ccomp', 'advcl', 'acl'))
    .find(
      child =>
        child.index > last.index + 1 &&
        subtree(tree, child)[0]?.index === last.index + 1 &&
        childBy(tree, child, 'nsubj') !== null &&
        childBy(tree, child, 'mark') === null,
    )
  return clause === undefined ? null : contentFrom(tree, clause, last.index + 1)
}

/** The words of the clause from here on, without gaps; all that is left of the sentence where the tree holds them apart. */
function contentFrom(tree: Tree, head: Token, from: number): { readonly head: Token; readonly tokens: readonly Token[] } {
  const under = subtree(tree, head).filter(({ index }) => index >= from)
  const last = under[0]?.index === from ? under.at(-1) : undefined
  return { head, tokens: trimmedOutside(tree.tokens.slice(from, last === undefined ? undefined : last.index + 1)) }
}
