import { isDemonym } from '../../knowledge/nations.js'
import { BESIDE_TITLES, HUMAN, PORTFOLIO, TITLES } from '../../lexicon/names/titles.js'
import type { Token } from '../../model/index.js'
import { headOf, type Tree, textOf } from '../tree.js'
import { isBody, type Named } from './bodies.js'
import type { NameMention } from './names.js'
import type { Role } from './roles.js'
import { isPersonNoun, voiceNoun } from './voices.js'

/** They say nothing of what somebody does. */
const FORMS_OF_ADDRESS = /^(?:mr|mrs|ms|miss|sir|lady|dame|madame|monsieur)\.?$/iu

/** Ranks and forms of address, which stand between a role and the name: "Army spokesman Col. X". Without full stops. */
const RANK =
  /^(?:gen|general|col|colonel|maj|major|capt|captain|lt|lieutenant|sgt|sergeant|adm|admiral|brig|brigadier|cmdr|cpl|corporal|dr|prof|mr|mrs|ms|sheikh|sir|rev|rear|vice)$/iu
const isRank = ({ form }: Token): boolean => RANK.test(form.replace(/\./gu, ''))

/** "Maj. Gen. X", "Rebel commander X", "Human Rights Watch researcher X"; of "Army spokesman Col. X" the role and the rank. */
export function titleRoles(tree: Tree, name: NameMention, named: Named, text: string): Role[] {
  const [first] = name.tokens
  const noun = nounOfTitle(tree, name, named)
  if (noun === undefined || first === undefined || FORMS_OF_ADDRESS.test(noun.form)) return []
  const start = leftOf(tree, name.title[0] ?? noun, named)
  const end = name.title.length > 0 ? (name.title.at(-1)?.index ?? noun.index) : noun.index
  const tokens = tree.tokens.slice(start, end + 1).filter(token => token.upos !== 'DET')
  const ranks = tokens.slice(tokens.findLastIndex(token => !isRank(token)) + 1)
  const rest = tokens.slice(0, tokens.length - ranks.length)
  // "Retired Lt. Gen." is one; "army spokesman" before a rank is another.
  if (ranks.length === 0 || !rest.some(token => isPersonNoun(token) && !isRank(token)))
    return [roleOfWords(tree, tokens, noun, named, text)]
  const role = rest.findLast(isPersonNoun) as Token
  const rank = ranks.at(-1) as Token
  const roles = [roleOfWords(tree, rest, role, named, text)]
  return FORMS_OF_ADDRESS.test(rank.form) ? roles : [...roles, roleOfWords(tree, ranks, rank, named, text)]
}

function roleOfWords(tree: Tree, tokens: readonly Token[], noun: Token, named: Named, text: string): Role {
  const body = bodyBefore(tree, tokens, noun, named)
  const own = body === null ? null : named.nameAt(tree.sentence.index, body)
  const organisation = body === null ? null : (own?.name ?? textOf(text, withModifiers(body, noun, tokens)))
  return { words: textOf(text, tokens), tokens, noun, organisation, body }
}

/** "foreign ministry" of "foreign ministry spokesperson", whichever of the two nouns the parser hung the adjective on. */
function withModifiers(body: Token, noun: Token, tokens: readonly Token[]): Token[] {
  const at = tokens.indexOf(body)
  let from = at
  while (from > 0) {
    const token = tokens[from - 1] as Token
    const isOfNoun = token.head === noun.index && (PORTFOLIO.test(token.form) || isDemonym(token.form))
    if ((token.head !== body.index && !isOfNoun) || !/^(?:amod|compound)$/.test(token.relation)) break
    from -= 1
  }
  return tokens.slice(from, at + 1)
}

/** The word of the title that says what somebody is; "State" of "Secretary of State" is what they are secretary of. */
function nounOfTitle(tree: Tree, name: NameMention, named: Named): Token | undefined {
  const words = name.title.filter((word, at) => name.title[at - 1]?.form !== 'of' && secretaryBefore(tree, word) === null)
  return (
    words.findLast(isPersonNoun) ??
    words.findLast(word => voiceNoun(word) !== null) ??
    titleBefore(tree, name, named) ??
    words.at(-1)
  )
}

/** "Secretary-General", "Attorney General": the word that makes "general" no rank of an army. */
export function secretaryBefore(tree: Tree, word: Token): Token | null {
  const before = tree.tokens.slice(0, word.index).findLast(({ form }) => form !== '-')
  return /^general$/iu.test(word.form) && GENERAL_OF.test(before?.form ?? '') ? (before ?? null) : null
}

const GENERAL_OF = /^(?:secretary|attorney|director|inspector|governor|consul|prosecutor|procurator|auditor|surgeon|solicitor)$/iu

/** "the observatory's director X", "rebel commander X", "chief negotiator X": a common noun right before the name. */
function titleBefore(tree: Tree, name: NameMention, named: Named): Token | undefined {
  const [first] = name.title.length > 0 ? name.title : name.tokens
  const word = tree.tokens[(first?.index ?? 0) - 1]
  if (word === undefined || !/^(?:NOUN|ADJ|VERB)$/.test(word.upos)) return undefined
  if (isPersonNoun(word)) return word
  const isPerson = named.at(tree.sentence.index, name.head)?.kind === 'person'
  const isBound =
    (word.head === name.head.index && /^(?:compound|amod|nmod)/u.test(word.relation)) ||
    (name.head.head === word.index && /^(?:appos|flat|nmod)/u.test(name.head.relation))
  return isPerson && isBound && word.xpos === 'NN' && !HUMAN.test(word.lemma) && (TITLES.has(word.lemma) || DOER.test(word.lemma))
    ? word
    : undefined
}

/** What the ending of a noun tells: it means somebody by what they do or are. */
const DOER =
  /^(?!number|member|power|order|matter|paper|letter|chapter|river|summer|winter|water|weather|tower|error|terror|factor|sector|motor|floor|door)\p{L}{2,}(?:er|or|ist|ian|eer|ant|man|woman|person|ureate|ocate|egate|crat|mate|victim|ee|smith)$/u

const MOST_BEFORE = 7

/** Where the words that go with a title before a name begin. */
function leftOf(tree: Tree, first: Token, named: Named): number {
  let at = first.index
  while (at > 0 && first.index - at < MOST_BEFORE) {
    const word = tree.tokens[at - 1]
    if (word === undefined) break
    if (BESIDE_TITLES.test(word.form) && word.upos !== 'ADP') {
      at--
      continue
    }
    if (!/^(?:NOUN|PROPN|ADJ|PART)$/.test(word.upos) && word.form !== '-') break
    const head = headOf(tree, word)
    const isModifier = ['amod', 'compound', 'nmod:poss', 'nmod', 'flat', 'case', 'punct', 'nmod:unmarked', 'nmod:desc'].includes(
      word.relation,
    )
    if (!isModifier && named.nameAt(tree.sentence.index, word) === null) break
    if (isModifier && (head === null || head.index < at - 1)) break
    at--
  }
  return at
}

/** The body whose officer a title names: "Kremlin spokesman", "army spokesman", "Human Rights Watch researcher". */
function bodyBefore(tree: Tree, tokens: readonly Token[], noun: Token, named: Named): Token | null {
  const before = tokens.filter(({ index }) => index < noun.index)
  for (const token of [...before].reverse()) {
    const own = named.nameAt(tree.sentence.index, token)
    if (own !== null && !own.tokens.includes(noun) && !own.title.includes(noun)) {
      if (isBody(named.at(tree.sentence.index, token)?.kind) || isOwner(tree, own) || isPlaceOf(own, noun)) return own.head
    }
    const voice = voiceNoun(token)
    if (
      token.upos === 'NOUN' &&
      voice !== null &&
      !voice.person &&
      voice.source !== 'document' &&
      /^(?:military|police|government|monitor)$/.test(voice.actor)
    )
      return token
  }
  return null
}

/** "Goma resident", "US envoy": a place or state written as a noun; "Syrian" is an adjective. */
const isPlaceOf = ({ tokens }: NameMention, noun: Token): boolean =>
  (tokens.at(-1)?.index ?? 0) < noun.index &&
  tokens.every(({ upos }) => upos === 'PROPN') &&
  !isDemonym(tokens.at(-1)?.form ?? '')

/** "Iran's foreign minister". */
const isOwner = (tree: Tree, { tokens }: NameMention): boolean =>
  /^['’]s?$/u.test(tree.tokens[(tokens.at(-1)?.index ?? 0) + 1]?.form ?? '')
