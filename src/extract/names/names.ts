import { beginsLarge } from '../../base/letters.js'
import { byPosition, type Span } from '../../base/span.js'
import { nationIn } from '../../knowledge/nations.js'
import type { KnownActor } from '../../knowledge/rows.js'
import type { Who } from '../../knowledge/who.js'
import { bodyWord } from '../../lexicon/names/bodies.js'
import { IN_SMALL_LETTERS } from '../../lexicon/names/small-letters.js'
import type { Sentence, Token } from '../../model/index.js'
import { isCutOut, type Known } from './borders.js'
import { isAcronym } from './draft.js'
import { areBound, initialsOf } from './letters.js'
import { endOfName, isShouted, startsName } from './run.js'
import { isOrdinaryWord } from './short-forms.js'
import { splitRun } from './titles.js'

/** A proper name as it stands in the text, title left off. */
export interface NameMention extends Span {
  readonly sentence: number
  /** The words of the name. */
  readonly tokens: readonly Token[]
  /** The word that stands for it in the tree. */
  readonly head: Token
  readonly name: string
  /** "Syrian President", "Maj. Gen.": what stood before the name in one stretch with it. Empty where nothing did. */
  readonly title: readonly Token[]
  readonly known: KnownActor | null
  /** The body whose known name is a part of this one, which is another's: "[Novaya Gazeta] Europe". */
  readonly within: KnownActor | null
}

/** Every stretch of proper nouns, joined over "of", "for" and the like inside the names of bodies. In order of the text. */
export function findNames(sentences: readonly Sentence[], text: string, who: Who): NameMention[] {
  const found = sentences.map(sentence => namesIn(sentence, text, who))
  const all = found.flat()
  const last = lastNames(all)
  const letters = lettersIn(sentences, found, all, text)
  return sentences.flatMap((sentence, at) => {
    const names = withLastNames(sentence, found[at] ?? [], last, text, who)
    return withLetters(sentence, names, letters, text, who).filter(mention => !isOrdinaryWord(mention, sentence, all))
  })
}

/** Words of capitals that the tagger takes for common nouns. */
const looksLikeLetters = (token: Token): boolean => token.upos === 'NOUN' && isAcronym(token.form) && !EVERYDAY.test(token.form)
/** Letters that are words of their own. */
const EVERYDAY = /^(?:AM|PM|TV|OK|ID|IT|PR|HQ|CV|DJ|CD|PC)s?$/u

const MOST_LETTERS = 40

/** Letters that are a name somewhere in the report, by the tagger or by a name that stands beside them: "the … Front, or NLF". */
function lettersIn(
  sentences: readonly Sentence[],
  found: readonly NameMention[][],
  all: readonly NameMention[],
  text: string,
): Set<string> {
  const letters = new Set<string>()
  for (const { name, tokens } of all) if (tokens.length === 1 && isAcronym(name)) letters.add(name)
  const initials = new Set(all.filter(({ tokens }) => tokens.length > 1).flatMap(({ name }) => initialsOf(name)))
  sentences.forEach(({ tokens }, at) => {
    const names = found[at] ?? []
    for (const token of tokens.filter(looksLikeLetters).slice(0, MOST_LETTERS)) {
      // "The AA took the town", where the Arakan Army is named.
      if (initials.has(token.form)) letters.add(token.form)
      if (token.form.length < 3) continue
      const before = names.findLast(({ end }) => end <= token.start)
      const behind = names.find(({ start }) => start >= token.end)
      const isBound = [before, behind].some(each => each !== undefined && each.tokens.length > 1 && areBound(text, token, each))
      if (isBound) letters.add(token.form)
    }
  })
  return letters
}

function withLetters(
  sentence: Sentence,
  names: NameMention[],
  letters: ReadonlySet<string>,
  text: string,
  who: Who,
): NameMention[] {
  const free = letters.size === 0 ? [] : sentence.tokens.filter(token => letters.has(token.form) && looksLikeLetters(token))
  if (free.length === 0) return names
  const taken = new Set(names.flatMap(({ tokens, title }) => [...tokens, ...title]))
  const more = free.filter(token => !taken.has(token)).map(token => mentionOf(sentence, [token], [], text, who))
  return [...names, ...more].sort(byPosition)
}

/** The last words of names of several words: their bearers may be called so, whatever the tagger takes the word for. */
function lastNames(names: readonly NameMention[]): Set<string> {
  const last = new Set<string>()
  for (const { tokens } of names) {
    const form = tokens.at(-1)?.form ?? ''
    if (tokens.length > 1 && /^\p{Lu}\p{Ll}{2,}/u.test(form) && bodyWord(form) === null) last.add(form)
  }
  return last
}

/** "Sayed counted nine dead": a word at the beginning of a sentence that was somebody's last name before. */
function withLastNames(
  sentence: Sentence,
  names: NameMention[],
  last: ReadonlySet<string>,
  text: string,
  who: Who,
): NameMention[] {
  const first = sentence.tokens.find(({ upos }) => upos !== 'PUNCT')
  if (first === undefined || !last.has(first.form) || names.some(({ tokens }) => tokens.includes(first))) return names
  // "May said", but "May 5" and "May he rest".
  if (CALENDAR.test(first.form) && (first.relation !== 'nsubj' || first.upos !== 'PROPN')) return names
  if (!/^(?:PROPN|NOUN|VERB|ADJ|X)$/.test(first.upos)) return names
  return [mentionOf(sentence, [first], [], text, who), ...names]
}

/** Never part of who somebody is; April, May, June and August may be. */
const CALENDAR =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?|GMT|UTC)$/u

const ELECT = /^(?:elect|designate|general)$/u

/** Whom people call upon, and who does nothing that a report tells. */
const NOBODY = /^(?:God|Allah|Lord|Jesus|Christ|Buddha|Satan|Heaven|Hell|Internet|Web|State)$/u

function namesIn(sentence: Sentence, text: string, who: Who): NameMention[] {
  const found: NameMention[] = []
  const { tokens } = sentence
  const shouted = isShouted(tokens)
  let title: readonly Token[] = []
  const { knownEndAt, parts } = knownNamesIn(tokens, text, who, shouted)
  for (let at = 0; at < tokens.length; ) {
    if (isRetweet(tokens, at)) {
      at += 1
      continue
    }
    const knownEnd = knownEndAt(at)
    if (knownEnd > at) {
      const nation = nationBefore(found, tokens, at)
      if (nation.length > 0) found.pop()
      found.push(mentionOf(sentence, [...nation, ...tokens.slice(at, knownEnd)], title, text, who))
      title = []
      at = knownEnd
      continue
    }
    const smallEnd = endOfSmall(tokens, at)
    if (smallEnd > at) {
      found.push(mentionOf(sentence, tokens.slice(at, smallEnd), title, text, who))
      title = []
      at = smallEnd
      continue
    }
    if (!shouted && isKnownWord(tokens[at], who)) {
      found.push(mentionOf(sentence, tokens.slice(at, at + 1), title, text, who))
      title = []
      at += 1
      continue
    }
    // Where every word is written large, only names that are known can be told from the others.
    const end =
      shouted || !startsName(tokens, at)
        ? at
        : endOfName(tokens, at, index => knownEndAt(index) > index || isRetweet(tokens, index))
    title = end > at ? takeRun(sentence, tokens.slice(at, end), title, text, who, found) : []
    at = Math.max(end, at + 1)
    // "President-elect X".
    const elect = title.length > 0 && tokens[at]?.form === '-' && ELECT.test(tokens[at + 1]?.form ?? '')
    if (elect) {
      title = [...title, ...tokens.slice(at, at + 2)]
      at += 2
    }
  }
  return parts.size === 0 ? found : found.map(mention => withPart(mention, parts, sentence, text, who))
}

/** Index after the last word of such a name; -1 where none begins. */
const endOfSmall = (tokens: readonly Token[], at: number): number => {
  const name = IN_SMALL_LETTERS.find(words => words.every((word, step) => tokens[at + step]?.form === word))
  return name === undefined ? -1 : at + name.length
}

/** Where a known name that begins at a word ends; `parts`: the known names that are only part of a longer one, by their first word. */
function knownNamesIn(tokens: readonly Token[], text: string, who: Who, shouted: boolean) {
  const ends: number[] = []
  const cut: boolean[] = []
  const parts = new Map<Token, number>()
  const known: Known = { tokens, text, who, endAt: at => (ends[at] ??= endOfKnown(tokens, at, text, who)) }
  const knownEndAt = (at: number): number => {
    const end = known.endAt(at)
    if (end <= at || shouted) return end
    cut[at] ??= isCutOut(known, at, end)
    if (cut[at]) parts.set(tokens[at] as Token, end)
    return cut[at] ? -1 : end
  }
  return { knownEndAt, parts }
}

function withPart(
  mention: NameMention,
  parts: ReadonlyMap<Token, number>,
  { tokens }: Sentence,
  text: string,
  who: Who,
): NameMention {
  const first = mention.known === null ? mention.tokens.find(token => parts.has(token)) : undefined
  if (first === undefined) return mention
  const last = tokens[(parts.get(first) ?? 0) - 1]
  return { ...mention, within: who.named(text.slice(first.start, last?.end)) }
}

/** "RT @somebody: …" passes on another's post, and is not the channel. */
const isRetweet = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form === 'RT' && tokens[at + 1]?.form.startsWith('@') === true

/** "U.S." of "U.S. Environmental Protection Agency": a nation right before a known name belongs to it, and may make another of it. */
function nationBefore(found: readonly NameMention[], tokens: readonly Token[], at: number): readonly Token[] {
  const last = found.at(-1)
  const end = last?.tokens.at(-1)
  if (last === undefined || end === undefined || end.index !== (tokens[at]?.index ?? 0) - 1 || last.title.length > 0) return []
  return nationIn(last.name)?.alone === true ? last.tokens : []
}

/** Puts the names of a run to the others; what is left of it may be the title of the name that follows. */
function takeRun(
  sentence: Sentence,
  run: readonly Token[],
  ahead: readonly Token[],
  text: string,
  who: Who,
  found: NameMention[],
): readonly Token[] {
  const { body, title: own, name } = splitRun(run, words => who.named(textBetween(text, words)) !== null)
  const title = own.length === 0 && body.length === 0 ? ahead : own
  for (const [words, before] of [
    [body, []],
    [name, title],
  ] as const) {
    if (words.length > 0 && !words.every(token => CALENDAR.test(token.form) || NOBODY.test(token.form)))
      found.push(mentionOf(sentence, words, before, text, who))
  }
  return name.length === 0 ? [...own] : []
}

/** Known names that are words too. */
const WORDS_TOO =
  /^(?:Amnesty|Guardian|Labour|Liberation|Reform|Globe|Spiegel|Welt|Bild|Sputnik|Meta|Signal|Renaissance|Basij|Kan|Morena|Vox)$/u

/** "Reuters" that the tagger takes for a common noun: known exactly so, and nothing of the name goes on behind it. */
function isKnownWord(token: Token | undefined, who: Who): boolean {
  if (token === undefined || token.upos === 'PROPN' || !beginsLarge(token.form) || WORDS_TOO.test(token.form)) return false
  // "WHO" among small letters is no pronoun, whatever the tagger says.
  const isLetters = /^\p{Lu}{3,6}$/u.test(token.form)
  if (!isLetters && !/^(?:NOUN|ADJ|X)$/.test(token.upos)) return false
  const known = who.named(token.form)
  return known !== null && known.kind !== 'person' && known.names.includes(token.form)
}

const textBetween = (text: string, words: readonly Token[]): string => text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)

const ENDS_AHEAD = 14

/** Index after the last word of the longest name of several words that the knowledge base has here; -1 where none begins. */
function endOfKnown(tokens: readonly Token[], at: number, text: string, who: Who): number {
  const first = tokens[at]
  if (first === undefined || (!beginsLarge(first.form) && !/^(?:al$|anti$|de$|\d)/u.test(first.form))) return -1
  const end = who.nameAt(text, first.start, () => tokens.slice(at, at + ENDS_AHEAD).map(token => token.end))
  return end < 0 ? -1 : tokens.findIndex(token => token.end === end) + 1
}

/** "U.S. Environmental Protection Agency" is that of the United States; "British Red Cross" is not the Red Cross. */
function ofNation(name: string, tokens: readonly Token[], text: string, who: Who): KnownActor | null {
  const nation = tokens.length < 3 ? null : nationIn(name)
  if (nation === null || nation.alone) return null
  for (const skip of [1, 2]) {
    const rest = who.named(textBetween(text, tokens.slice(skip)))
    if (rest !== null && rest.country === nation.code && nationIn(textBetween(text, tokens.slice(0, skip)))?.alone === true)
      return rest
  }
  return null
}

function mentionOf(sentence: Sentence, tokens: readonly Token[], title: readonly Token[], text: string, who: Who): NameMention {
  const first = tokens[0] as Token
  const last = tokens.at(-1) as Token
  const outside = (token: Token) => token.head < 0 || token.head < first.index || token.head > last.index
  const name = text.slice(first.start, last.end).replace(/\s+/gu, ' ')
  // "Army" or "Parliament" alone is whichever the report speaks of.
  const known = tokens.length === 1 && bodyWord(name) !== null ? null : (who.named(name) ?? ofNation(name, tokens, text, who))
  const head = tokens.find(outside) ?? first
  return { start: first.start, end: last.end, sentence: sentence.index, tokens, head, name, title, known, within: null }
}
