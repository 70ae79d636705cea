import { oneOf } from '../../base/one-of.js'
import { isWeekday } from '../../lexicon/calendar.js'
import { REPORTING_NOUNS } from '../../lexicon/reporting/phrases.js'
import type { Token } from '../../model/index.js'
import { voiceNoun } from '../names/voices.js'
import { isQuoteMark } from '../quotation.js'
import { childBy, subtree, type Tree } from '../tree.js'
import { isPredicate } from './clause.js'
import { type Behind, behind, isComma, startsNominal, TELLS } from './told-before.js'
import { nameAside } from './trailing-teller.js'

const isFiniteTag = oneOf('VBD VBZ VBP VBN')

const isFiniteVerb = ({ xpos }: Token): boolean => isFiniteTag(xpos)

/** "…, reply the rebels.": taggers take the present of the plural for an infinitive. */
const isBareFinite = (tree: Tree, verb: Token): boolean =>
  verb.xpos === 'VB' && tree.tokens[verb.index - 1]?.form === ',' && childBy(tree, verb, 'aux', 'mark') === null

/**
 * "The bridge has fallen, said the mayor, who …" and "The bridge has fallen, the mayor said on Sunday.": a comma, a verb of telling and its
 * teller behind a whole statement. Long statements are where trees go wrong most, and here the layout alone decides.
 */
export function tellingsBehind(tree: Tree): Behind[] {
  const found: Behind[] = []
  for (const verb of tree.tokens) {
    const behind = behindAt(tree, verb)
    if (behind !== null) found.push(behind)
  }
  return found
}

function behindAt(tree: Tree, verb: Token): Behind | null {
  if (isTaggedAsNoun(tree, verb)) return trailing(tree, verb)
  if (verb.upos !== 'VERB' || !(isFiniteVerb(verb) || isBareFinite(tree, verb))) return null
  if (!(isTelling(tree, verb) || isHearsay(tree, verb) || isSeenByReporters(tree, verb))) return null
  return inverted(tree, verb) ?? trailing(tree, verb)
}

const tells = oneOf('reports states claims notes repeats estimates warns insists adds recalls answers shouts posts believes')

/** "…, the Associated Press reports.": behind a name and at the end, no noun in the plural. */
const isTaggedAsNoun = ({ tokens }: Tree, { index, upos, form }: Token): boolean =>
  upos === 'NOUN' &&
  tells(form) &&
  (isOneWhoTells(tokens[index - 1]) || isSomeonesVoice(tokens, index)) &&
  // "our correspondent reports from Karsk"
  (/^[,.;]?$/u.test(tokens[index + 1]?.form ?? '') ||
    (form === 'reports' && tokens[index + 1]?.form === 'from' && /^(?:PROPN|DET)$/u.test(tokens[index + 2]?.upos ?? '')))

/** "…, the town council estimates": one voice with its article, and a comma before them. */
function isSomeonesVoice(tokens: readonly Token[], verb: number): boolean {
  const noun = tokens[verb - 1]
  const comma = tokens.findLastIndex(({ index }) => index < verb && isComma(tokens[index]))
  const [article, first] = tokens.slice(comma + 1)
  if (comma <= 0 || !/^(?:DT|PRP\$)$/u.test(article?.xpos ?? '')) return false
  // "…, our correspondent at the scene reports".
  const isFirst = first?.xpos === 'NN' && voiceNoun(first) !== null && tokens[first.index + 1]?.upos === 'ADP' && verb - comma < 8
  return isFirst || (noun?.xpos === 'NN' && voiceNoun(noun) !== null && verb - comma < 6)
}

const isOneWhoTells = (token: Token | undefined): boolean =>
  token?.upos === 'PROPN' || (token?.xpos === 'NN' && /^(?:reporter|media)$/u.test(voiceNoun(token)?.source ?? ''))

/** "the statement went on": with its particle, where it has one. */
const isTelling = (tree: Tree, verb: Token): boolean =>
  TELLS.has(verb.lemma) || TELLS.has(`${verb.lemma}_${tree.tokens[verb.index + 1]?.form.toLowerCase() ?? ''}`)

/** "…, the agency heard from a guard". */
const isHearsay = (tree: Tree, verb: Token): boolean =>
  verb.lemma === 'hear' && tree.tokens[verb.index + 1]?.form.toLowerCase() === 'from'

const isEyewitness = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:reporter|witness)$/u.test(voiceNoun(token)?.source ?? '')

/** "…, our reporters saw.": at the end, behind those whose trade it is. */
const isSeenByReporters = ({ tokens }: Tree, { index, lemma }: Token): boolean =>
  /^(?:see|hear|witness|watch|observe|note|find)$/u.test(lemma) &&
  /^[.,]?$/u.test(tokens[index + 1]?.form ?? '') &&
  tokens.slice(index + 2).every(({ upos }) => upos === 'PUNCT') &&
  isEyewitness(tokens[index - 1])

const isVerbForm = (token: Token | undefined): boolean =>
  token !== undefined && (token.upos === 'AUX' || (token.upos === 'VERB' && token.xpos !== 'VBG'))

/** "…, said ward sister Ana Petrov", "…, insisted acting head Ana Petrov": where the name stands, when the words before it read like verbs. */
function nameBehindTitle(tokens: readonly Token[], verb: Token): number {
  const title = tokens.slice(verb.index + 1, verb.index + 6)
  const name = title.findIndex(({ upos }) => upos === 'PROPN')
  const before = title.slice(0, name)
  const isTitle = before.every(
    ({ xpos, upos, form }) => /^(?:VB|VBG|VBN|NN|JJ|FW)$/u.test(xpos) && upos !== 'AUX' && /^\p{Ll}/u.test(form),
  )
  return name > 0 && isTitle ? verb.index + 1 + name : 0
}

/** "an officer known to", "residents reached by": a participle right behind a noun, with a preposition behind it. */
const describesTeller = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.xpos === 'VBN' &&
  /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at - 1]?.upos ?? '') &&
  /^(?:by|in|at|on|to|from|with)$/iu.test(tokens[at + 1]?.form ?? '')

/** "expects a member of the council who would not be named": what is said of who tells. */
const isWhoClause = (tokens: readonly Token[], at: number, verb: Token): boolean =>
  /^who$/iu.test(tokens[at]?.form ?? '') && at > verb.index + 1 && tokens[at - 1]?.upos === 'NOUN'

/** "An aide, asked about it, denied reports that": what is denied, and nobody who denies. */
const isWhatIsAnswered = (verb: Token, next: Token | undefined): boolean =>
  /^(?:deny|reject|dismiss|refute|confirm|repeat)$/u.test(verb.lemma) &&
  next?.relation === 'obj' &&
  next.head === verb.index &&
  REPORTS.has(next.lemma)

const REPORTS: ReadonlySet<string> = new Set(REPORTING_NOUNS.map(({ lemma }) => lemma))

/** "…, said the mayor" */
function inverted(tree: Tree, verb: Token): Behind | null {
  const { tokens } = tree
  const name = nameBehindTitle(tokens, verb)
  // "…, told us one of the fathers"
  const hearer = NEEDS_HEARER.test(verb.lemma) && /^(?:us|me)$/iu.test(tokens[verb.index + 1]?.form ?? '') ? 1 : 0
  const next = tokens[verb.index + 1 + hearer]
  // "The guard, who was charged with murder, denied it": no one is told by "it".
  if (next?.relation === 'obj' && /^(?:it|that|this|them|him|her|all|everything)$/iu.test(next.form)) return null
  if (isWhatIsAnswered(verb, next)) return null
  const opens = startsNominal(next) || name > 0
  if (!isComma(tokens[verb.index - 1]) || !opens || (NEEDS_HEARER.test(verb.lemma) && hearer === 0)) return null
  let end = Math.max(verb.index + 1 + hearer, name)
  while (
    end < tokens.length &&
    !isQuoteMark(tokens[end]) &&
    !/^[,.;:—]$/u.test(tokens[end]?.form ?? '.') &&
    end - verb.index < 14
  ) {
    // "said an officer known to the paper": what describes who tells.
    if (describesTeller(tokens, end) || isWhoClause(tokens, end, verb)) break
    // "…, said she did not know": the noun behind the verb is the subject of what is told, not who tells it.
    if (isVerbForm(tokens[end])) return null
    if (tokens[end]?.upos === 'SCONJ') break
    end++
  }
  const phrase = withoutAdjuncts(
    tokens.slice(verb.index + 1 + hearer, end).filter(({ index, upos }) => upos !== 'VERB' || index > name),
  )
  return behind(tree, verb, phrase, verb.index - 1)
}

/** "…, the agency quoted a guard as saying", "…, a guard was quoted as saying": what stands before the comma is what he was quoted with. */
export function quotedBehind(tree: Tree, verb: Token, saying: Token): Behind | null {
  const { tokens } = tree
  if (!/^(?:[.,;”"’]|on|in|by|late|early)$/iu.test(tokens[saying.index + 1]?.form ?? '.')) return null
  let start = verb.index
  while (start > 0 && !isComma(tokens[start - 1]) && verb.index - start < 14 && tokens[start - 1]?.upos !== 'VERB') start--
  if (!isComma(tokens[start - 1]) || !startsNominal(tokens[start])) return null
  const phrase = tokens.slice(start, verb.index).filter(token => !['ADV', 'AUX'].includes(token.upos))
  return behind(tree, verb, phrase, start - 1)
}

/** "…, told the mayor" is no English: behind these stands who was told. */
const NEEDS_HEARER = /^(?:tell|inform|assure|remind|notify|brief)$/u

/** "…, the mayor said on Sunday.", "…, one of them, unnamed, told the agency". */
function trailing(tree: Tree, verb: Token): Behind | null {
  const { tokens } = tree
  const named = nameAside(tokens, verb)
  if (named !== null && endsAfter(tree, verb)) return behind(tree, verb, named.name, named.comma)
  const end = beforeClause(tokens, beforeAside(tokens, verb))
  let start = end
  while (start > 0 && !isComma(tokens[start - 1]) && end - start < 14 && !isVerbBefore(tokens, start)) start--
  const opens = startsNominal(tokens[start]) || (tokens[start]?.xpos === 'VBG' && tokens[start + 1]?.upos === 'NOUN')
  if (!isComma(tokens[start - 1]) || !opens || !endsAfter(tree, verb)) return null
  // "“We counted fourteen bodies”": behind an opening mark nobody tells what stands before.
  if (start === 1 && isQuoteMark(tokens[0])) return null
  const phrase = tokens.slice(start, end).filter(token => !['ADV', 'AUX'].includes(token.upos))
  const list = listBefore(tree, phrase, start)
  if (list !== null) return behind(tree, verb, list.phrase, list.comma, list.first)
  // "…, when, he says, they fell upon his house": in the middle of a clause that has just begun.
  if (/^(?:W|IN$|CC$)/u.test(tokens[start - 2]?.xpos ?? '')) return null
  // "…, a charge that the ministry rejected": a clause about what was told.
  // "they had lists, they knew our names", "we ran, we saw them fall": known and seen is what stands behind, and not what stands before.
  if (/^(?:know|see|hear|watch|feel)$/u.test(verb.lemma) && childBy(tree, verb, 'obj', 'ccomp', 'xcomp') !== null) return null
  if (phrase.some(({ xpos, form }) => /^(?:WDT|WP)$/u.test(xpos) || /^(?:that|which)$/iu.test(form))) return null
  return behind(tree, verb, phrase, start - 1)
}

/** Where the teller's phrase ends: right before the verb, or before what stands beside the teller between two commas. */
function beforeAside(tokens: readonly Token[], verb: Token): number {
  if (tokens[verb.index - 1]?.form !== ',') return verb.index
  const comma = tokens.findLastIndex(({ index, form }) => index < verb.index - 1 && form === ',')
  const aside = tokens.slice(comma + 1, verb.index - 1)
  return comma > 0 && aside.length > 0 && aside.length < 12 && BESIDE.test(aside[0]?.xpos ?? '') ? comma : verb.index
}

/** "…, a pilot who had seen the wreck told the agency": where a clause behind the teller begins. */
function beforeClause(tokens: readonly Token[], end: number): number {
  const from = tokens.findLastIndex(token => token.index < end && isComma(token))
  const who = tokens.slice(Math.max(from, 0), end).find(({ form, index }) => index > from + 1 && form.toLowerCase() === 'who')
  return who !== undefined && end - who.index > 1 && end - who.index < CLAUSE_WITHIN ? who.index : end
}

const CLAUSE_WITHIN = 16

const BESIDE = /^(?:JJ|VBN|VBG|WP|DT|CD|NN|PRP\$)$/u

/** A verb ends the search for who tells; "tracking" in "tracking data" is none. */
const isVerbBefore = (tokens: readonly Token[], start: number): boolean =>
  tokens[start - 1]?.upos === 'VERB' &&
  !describesTeller(tokens, start - 1) &&
  !(tokens[start - 1]?.xpos === 'VBG' && tokens[start]?.upos === 'NOUN')

/** After the verb nothing is told any more: an end, or a when and where. */
function endsAfter(tree: Tree, verb: Token): boolean {
  for (const token of tree.tokens.slice(verb.index + 1)) {
    if (/^[,.;]$/u.test(token.form) || isQuoteMark(token)) return true
    // "said in a video posted on a channel": what the medium is, and no new statement.
    if (token.xpos === 'VBN' && token.relation === 'acl' && tree.tokens[token.index - 1]?.upos === 'NOUN') continue
    if (isPredicate(tree, token) || token.upos === 'SCONJ' || token.upos === 'AUX' || token.form === ':') return false
  }
  return true
}

/** "said the mayor on Sunday": from the first preposition of time or place on, the phrase is no longer who. */
function withoutAdjuncts(phrase: readonly Token[]): Token[] {
  const cut = phrase.findIndex(
    (token, at) => at > 0 && (/^(on|in|at|after|during|late|early|via|through)$/iu.test(token.form) || isWeekday(token.form)),
  )
  return cut < 0 ? [...phrase] : phrase.slice(0, cut)
}

/** "…, a palace source, a fisherman and a nurse told the agency": what stands before the last comma is the first of those who tell. */
function listBefore(
  tree: Tree,
  phrase: readonly Token[],
  start: number,
): { readonly first: Token; readonly phrase: readonly Token[]; readonly comma: number } | null {
  const { tokens } = tree
  const joined = phrase.find(({ relation, head }) => relation === 'conj' && head >= 0 && head < start)
  const first = joined === undefined ? undefined : tokens[joined.head]
  if (first === undefined || first.upos !== 'NOUN' || voiceNoun(first) === null) return null
  const from = subtree(tree, first).find(({ upos }) => upos !== 'PUNCT')?.index ?? 0
  const last = phrase.at(-1)
  return from > 0 && last !== undefined && isComma(tokens[from - 1])
    ? { first, phrase: tokens.slice(from, last.index + 1), comma: from - 1 }
    : null
}
