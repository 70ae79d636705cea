import { oneOf } from '../../base/one-of.js'
import { CREDITS, DESK_LABELS, UNVERIFIED } from '../../lexicon/language/passages.js'
import type { Token } from '../../model/index.js'
import { voiceNoun } from '../names/voices.js'
import { isQuoteMark } from '../quotation.js'
import { baseOf, childBy, headOf, type Tree } from '../tree.js'
import { type Attribution, plainTelling } from './attribution.js'
import { isPredicate } from './clause.js'
import { trimmedOutside } from './content.js'

/** Whether a word stands for somebody by name who can speak: a person, a body, a channel. */
export type IsSpeaker = (tree: Tree, token: Token) => boolean

const LONGEST = 8

/** "Monitor: Army has left the town", "The mayor: nobody was hurt": headlines, scripts and live pages name who speaks before a colon. */
export function byColon(tree: Tree, isSpeaker: IsSpeaker): Attribution[] {
  const { tokens } = tree
  const at = tokens.findIndex(({ form }) => form === ':')
  const phrase = whoIn(tokens.slice(0, Math.max(0, at)))
  const content = trimmedOutside(tokens.slice(at + 1))
  const colon = tokens[at]
  if (colon === undefined || phrase.length === 0 || phrase.length > LONGEST || content.length < 2) return []
  // "Clinics in Vessen are full: …": a statement, and nobody's name.
  if (tokens.slice(0, at).some(({ upos, lemma }) => upos === 'AUX' && lemma === 'be')) return []
  if (UNVERIFIED.has(phrase.map(({ form }) => form.toLowerCase()).join(' '))) return unverified(tree, phrase, content)
  // "LIVE: Bridge closed": a desk's label says nothing.
  if (!phrase.every(isNominal) || phrase.every(({ form }) => DESK_LABELS.has(form))) return []
  const addressees = tokens.slice(0, at).filter(({ relation }) => relation === 'orphan')
  return told(tree, 'layout/colon', { phrase, cue: colon, content, hands: addressees }, isSpeaker)
}

/** Without the sign that opens a post, a note in brackets ("spokesman (Arabic)"), whom it was told ("to AFP"), and whom they quote. */
function whoIn(words: readonly Token[]): readonly Token[] {
  // "- 14:20 – Unconfirmed": an entry's time is nobody.
  const dash = words.findIndex(
    ({ form }, at) => at > 0 && /^[–—-]$/u.test(form) && /^\d{1,2}[:.h]\d{2}$/u.test(words[at - 1]?.form ?? ''),
  )
  const from = words.findIndex(
    ({ upos, form }, at) => at > dash && !['SYM', 'PUNCT', 'X'].includes(upos) && /[\p{L}\p{N}]/u.test(form),
  )
  const rest = from < 0 ? [] : words.slice(from)
  const end = rest.findIndex(({ form }, at) => at > 0 && /^(?:\(|\[|,|to|via|on|in|at|from|outside|inside|near)$/u.test(form))
  return end < 0 ? rest : rest.slice(0, end)
}

const isDash = oneOf('– — -')

/** "Army has left the town – monitor": British headlines name who speaks behind a dash. */
export function byDash(tree: Tree, isSpeaker: IsSpeaker): Attribution[] {
  const { tokens } = tree
  // A hyphen inside "high-stakes" stands against both of its words.
  const at = tokens.findLastIndex(
    ({ form, start, end, index }) =>
      isDash(form) && (tokens[index - 1]?.end ?? start) < start && (tokens[index + 1]?.start ?? end) > end,
  )
  const [dash, behind] = [tokens[at], tokens.slice(at + 1)]
  // "“They burned it” – Marta, 34, a teacher".
  const comma = isQuoteMark(tokens[at - 1]) ? behind.findIndex(({ form }) => form === ',') : -1
  const phrase = comma < 0 ? behind : behind.slice(0, comma)
  const content = trimmedOutside(tokens.slice(0, Math.max(0, at)))
  if (dash === undefined || phrase.length === 0 || phrase.length > LONGEST || content.length < 2) return []
  return phrase.every(isNominal) ? told(tree, 'layout/dash', { phrase, cue: dash, content, hands: [] }, isSpeaker) : []
}

/** "Army has left the town: monitor": or behind a colon. */
export function byLastColon(tree: Tree, isSpeaker: IsSpeaker): Attribution[] {
  const { tokens, sentence } = tree
  const at = sentence.passage === 'headline' ? tokens.findLastIndex(({ form }) => form === ':') : -1
  const [colon, phrase] = [tokens[at], tokens.slice(at + 1)]
  const content = trimmedOutside(tokens.slice(0, Math.max(0, at)))
  if (colon === undefined || phrase.length === 0 || phrase.length > LONGEST_LAST || !phrase.every(isNominal)) return []
  if (content.length < 3 || !content.some(token => isPredicate(tree, token))) return []
  return told(tree, 'layout/last-colon', { phrase, cue: colon, content, hands: [] }, isSpeaker)
}

/** So many words name who speaks behind the colon of a headline. */
const LONGEST_LAST = 4

/** "Unconfirmed: blast in the port": nobody in particular tells it, and the desk does not stand by it. */
function unverified(tree: Tree, cue: readonly Token[], content: readonly Token[]): Attribution[] {
  const contentHead = headOfContent(tree, content)
  return contentHead === null
    ? []
    : [
        plainTelling(tree.sentence, {
          rule: 'layout/unverified',
          source: null,
          sourceTokens: [],
          cue,
          contentHead,
          content,
          certainty: 'possible',
          confidence: 0.75,
        }),
      ]
}

interface Layout {
  readonly phrase: readonly Token[]
  readonly cue: Token
  readonly content: readonly Token[]
  /** Whom it was told. */
  readonly hands: readonly Token[]
}

function told(tree: Tree, rule: string, { phrase, cue, content, hands }: Layout, isSpeaker: IsSpeaker): Attribution[] {
  const source = speakerIn(tree, phrase, isSpeaker)
  const contentHead = headOfContent(tree, content)
  if (source === null || contentHead === null) return []
  if (rule === 'layout/colon' && isCredit(phrase) && !content.some(({ upos }) => upos === 'VERB')) return []
  const parts = { rule, source, sourceTokens: phrase, cue: [cue], contentHead, content, hands, confidence: 0.75 }
  return [plainTelling(tree.sentence, parts)]
}

const isNominal = ({ upos, form }: Token): boolean =>
  ['PROPN', 'NOUN', 'ADJ', 'DET', 'NUM'].includes(upos) || /^(?:of|for|the|our|['’]s|['’]|-|‐|‑|\.|&)$/iu.test(form)

/** The word of the phrase that names somebody who can speak; the phrase must not say more than that. */
function speakerIn(tree: Tree, phrase: readonly Token[], isSpeaker: IsSpeaker): Token | null {
  const inside = new Set(phrase.map(({ index }) => index))
  const able = phrase.filter(token =>
    token.upos === 'PROPN' ? isSpeaker(tree, token) || OUTLET.test(token.form) : isVoice(token),
  )
  const first = able.find(token => !inside.has(token.head)) ?? able.at(-1)
  if (first === undefined || phrase.at(-1)?.upos === 'ADP') return null
  // "the mayor's press service": not the press. "Karsk Radio deals": whatever a name only describes says nothing.
  const whole = first.relation === 'compound' ? tree.tokens[first.head] : undefined
  if (whole === undefined || !inside.has(whole.index) || whole.upos !== 'NOUN') return first
  return first.upos === 'NOUN' || isVoice(whole) ? whole : null
}

/** Words that only the names of outlets end with. */
const OUTLET = /^(?:TV|Television|Radio|Channel|News|Newspaper|Gazette|Herald|Tribune)$/u

/** Who or what tells, as a common noun: "officials", "monitor", "report"; "update" and "analysis" are none. */
const isVoice = (token: Token): boolean => token.upos === 'NOUN' && voiceNoun(token) !== null

/** "44 dead in a day", "bulldozers moving towards the road": what is told without a finite verb, by the word that the others hang on. */
const topOf = (tree: Tree, content: readonly Token[], inside: ReadonlySet<Token>): Token | null =>
  content.find(token => {
    const head = headOf(tree, token)
    return TELLS_ALONE.has(token.upos) && (head === null || !inside.has(head))
  }) ?? null

/** "Photo: General Staff", "Source: Reuters". */
const isCredit = (phrase: readonly Token[]): boolean => CREDITS.has(phrase.at(-1)?.lemma.toLowerCase() ?? '')

const TELLS_ALONE: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'NUM', 'VERB'])

function headOfContent(tree: Tree, content: readonly Token[]): Token | null {
  const inside = new Set(content)
  const quoted = isQuoteMark(content[0])
  const predicates = content.filter(token => isPredicate(tree, token))
  const finite = predicates.filter(
    token => childBy(tree, token, 'nsubj', 'expl', 'aux', 'cop') !== null || /^VB[DZPN]$/u.test(token.xpos),
  )
  const able = finite.length > 0 ? finite : quoted ? predicates : []
  return (
    able.find(token => {
      const head = headOf(tree, token)
      return (head === null || !inside.has(head)) && baseOf(token.relation) !== 'advcl'
    }) ??
    able[0] ??
    topOf(tree, content, inside)
  )
}
