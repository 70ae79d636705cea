import { REPORTING_VERBS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { isEventNoun } from '../events/index.js'
import { isQuoteMark } from '../quotation.js'
import { baseOf, childBy, subtree, type Tree } from '../tree.js'
import { isFiniteWord, isPredicate } from './clause.js'
import { sourcePhrase } from './sources.js'
import { tellerIn } from './trailing-teller.js'

// What stands before a telling and is told by it, with what goes on behind it.

/** A telling that stands behind what it tells, seen from the layout of the words. */
export interface Behind {
  readonly verb: Token
  readonly source: Token
  readonly sourceTokens: readonly Token[]
  readonly contentHead: Token
  readonly content: readonly Token[]
}

export const TELLS = new Set(
  REPORTING_VERBS.filter(
    ({ stance, frames }) => ['tells', 'shows', 'attitude'].includes(stance) && frames.includes('clause'),
  ).map(({ lemma }) => lemma),
)

export const isComma = (token: Token | undefined): boolean => token?.form === ',' || token?.form === '’' || isQuoteMark(token)

export const startsNominal = (token: Token | undefined): boolean =>
  token !== undefined &&
  ['DET', 'PROPN', 'NOUN', 'PRON', 'ADJ', 'NUM'].includes(token.upos) &&
  !/^(that|what|which|who|this|nothing|so)$/iu.test(token.form)

export function behind(
  tree: Tree,
  verb: Token,
  phrase: readonly Token[],
  comma: number,
  teller: Token | null = null,
): Behind | null {
  const source = teller ?? tellerIn(tree, verb, phrase)
  const before = tree.tokens.slice(0, tree.tokens[comma]?.form === ',' ? comma : comma + 1)
  const after = goesOn(tree, verb)
  const content = [
    ...from(before, startOfStatement(before)),
    ...(after.length > 0
      ? after
      : [
          ...joinedBehind(tree, verb),
          ...thatBehind(tree, verb),
          ...restBehind(tree, verb, before),
          ...semicolonBehind(tree, verb, before),
        ]),
  ]
  const all = content.filter(token => isPredicate(tree, token))
  const finite = all.filter(token => childBy(tree, token, 'nsubj', 'csubj', 'expl', 'aux', 'cop') !== null)
  // "Jets struck the camp, the command said": read as "jets that were struck".
  const predicates = finite.length > 0 ? finite : all.filter(({ xpos, relation }) => xpos === 'VBN' && relation === 'acl')
  // "In a video, filmed against a curtain, he says …": where he says it, and nothing that he says.
  if (finite.length === 0 && content[0]?.upos === 'ADP' && content[0].index === 0) return null
  const inside = new Set(content)
  const event = predicates.length > 0 ? null : eventAlone(content)
  if (source === null || (predicates.length === 0 && event === null)) return null
  const contentHead =
    predicates.find(token => !inside.has(tree.tokens[token.head] ?? verb) && baseOf(token.relation) !== 'advcl') ??
    predicates.find(token => token.relation === 'root') ??
    predicates[0] ??
    event
  if (contentHead == null) return null
  const whole = [...content, ...participlesBehind(tree, verb, inside)]
  return {
    verb,
    source,
    sourceTokens: wholePhrase(tree, source, verb, phrase, inside).filter(word => word !== verb),
    contentHead,
    content: whole,
  }
}

/** "A shell hit the school, residents said, [killing two teachers]": what hangs on what was told belongs to it. */
function participlesBehind(tree: Tree, verb: Token, content: ReadonlySet<Token>): Token[] {
  return tree.tokens
    .filter(({ index, xpos, relation, head }) => {
      const above = tree.tokens[head]
      return index > verb.index && xpos === 'VBG' && baseOf(relation) === 'advcl' && above !== undefined && content.has(above)
    })
    .flatMap(clause => subtree(tree, clause))
    .filter(token => token.index > verb.index && !content.has(token))
}

/** "Shelling near the port, our correspondent reports": an event noun for a whole statement. */
function eventAlone(content: readonly Token[]): Token | null {
  if (content.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return null
  const head = content.find(({ upos }) => upos === 'NOUN')
  return head !== undefined && isEventNoun(head) && !content.some(({ index }) => index === head.head) ? head : null
}

/** The phrase with its appositions, where the tree agrees with the layout. */
function wholePhrase(
  tree: Tree,
  source: Token,
  verb: Token,
  phrase: readonly Token[],
  content: ReadonlySet<Token>,
): readonly Token[] {
  const whole = sourcePhrase(tree, source, [verb])
  return phrase.every(token => whole.includes(token)) && !whole.some(token => content.has(token)) ? whole : phrase
}

/** "The road was cut, he said, and some had fled": what is joined to what was told goes on behind its teller. */
function joinedBehind(tree: Tree, verb: Token): readonly Token[] {
  const { tokens } = tree
  const [comma, and] = [tokens[verb.index + 1], tokens[verb.index + 2]]
  if (comma?.form !== ',' || and?.form.toLowerCase() !== 'and') return []
  const rest = tokens.slice(and.index, tokens.find(({ index, form }) => index > and.index && form === ';')?.index)
  if (rest.some(token => token.upos === 'VERB' && TELLS.has(token.lemma))) return []
  // "They killed two guards, he said, and burned the gate."
  if (isPredicateAlone(rest.slice(1))) return rest.filter(({ form }) => form !== '.')
  // "…, and “about thirty” were hurt"
  const opens = rest
    .slice(1)
    .find(token => !isQuoteMark(token) && !/^(?:about|around|nearly|almost|over|perhaps)$/iu.test(token.form))
  if (!startsNominal(opens)) return []
  const finite = rest.findIndex(isFiniteWord)
  const subject = rest.slice(1, finite).filter(token => !isQuoteMark(token))
  const isStatement = finite > 1 && finite < 8 && subject.every(({ upos }) => !/^(?:PUNCT|VERB|AUX|SCONJ)$/u.test(upos))
  return isStatement ? rest.filter(({ form }) => form !== '.') : []
}

/** "burned the gate", "had shot down a drone", "were still inside": a predicate whose subject stands before, and no finite verb behind it. */
function isPredicateAlone([verb, ...more]: readonly Token[]): boolean {
  if (verb === undefined || !/^(?:VB[DZP]|MD)$/u.test(verb.xpos)) return false
  const isOnlyOne = !more.some(token => isFiniteWord(token) && token.upos !== 'AUX')
  return isOnlyOne && (verb.upos === 'AUX' || verb.xpos === 'VBD')
}

/** "The guards would not fire, he said; he had given the order": what stands back in time behind the semicolon is told as well. */
function semicolonBehind({ tokens }: Tree, verb: Token, before: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ form, index }) => index > verb.index && form === ';')
  if (at < 0 || at > verb.index + 6 || before.some(isQuoteMark)) return []
  const rest = tokens.slice(at + 1).filter(({ form }) => form !== '.')
  const finite = rest.find(({ xpos }) => /^(?:VB[DZP]|MD)$/u.test(xpos))
  const isBack = finite !== undefined && finite.upos === 'AUX' && /^(?:had|would|could|might)$/iu.test(finite.form)
  return isBack &&
    startsNominal(rest[0]) &&
    !rest.some(token => isQuoteMark(token) || (token.upos === 'VERB' && TELLS.has(token.lemma)))
    ? rest
    : []
}

/** "The guns, she believes, were firing from the hill": the verb of what is told stands behind its teller. */
function restBehind(tree: Tree, verb: Token, before: readonly Token[]): readonly Token[] {
  const { tokens } = tree
  const [comma, finite] = [tokens[verb.index + 1], tokens[verb.index + 2]]
  const isSubject =
    before.length > 0 && before.length < 9 && before.every(({ upos }) => !/^(?:VERB|AUX|SCONJ|PUNCT)$/u.test(upos))
  return comma?.form === ',' && finite !== undefined && isFiniteWord(finite) && isSubject
    ? tokens.slice(finite.index).filter(({ form }) => form !== '.')
    : []
}

/** "It is said, the station went on, that the road is cut": a clause with "that" behind the teller goes with what stands before. */
function thatBehind({ tokens }: Tree, verb: Token): readonly Token[] {
  const comma = tokens.findIndex(({ index, form }) => index > verb.index && form === ',')
  const that = tokens[comma + 1]
  if (comma < 0 || comma > verb.index + 2 || that?.form.toLowerCase() !== 'that' || that.xpos !== 'IN') return []
  return tokens.slice(that.index).filter(({ form }) => form !== '.')
}

/** "…," the mayor said, "and …": the quotation goes on behind its teller. */
function goesOn(tree: Tree, verb: Token): readonly Token[] {
  const next = tree.tokens.findIndex((token, at) => at > verb.index && isQuoteMark(token))
  const between = next < 0 ? [] : tree.tokens.slice(verb.index + 1, next)
  return next < 0 || between.length > 12 || !tree.tokens.slice(0, verb.index).some(isQuoteMark) ? [] : tree.tokens.slice(next)
}

const from = (tokens: readonly Token[], start: number): readonly Token[] => tokens.slice(start)

/** What is told begins with its sentence, or behind the last semicolon. */
function startOfStatement(before: readonly Token[]): number {
  const semicolon = before.findLastIndex(token => token.form === ';')
  return semicolon < 0 ? 0 : semicolon + 1
}
