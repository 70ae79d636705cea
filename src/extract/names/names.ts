import type { Span } from '../../base/span.js'
import type { Sentence, Token } from '../../model/index.js'

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
}

/** Every stretch of proper nouns, joined over "of", "for" and the like inside the names of bodies. In order of the text. */
export function findNames(sentences: readonly Sentence[], text: string): NameMention[] {
  return sentences.flatMap(sentence => namesIn(sentence, text))
}

const TITLES = new Set(
  (
    'president premier minister chancellor king queen prince princess sheikh emir sultan governor mayor senator congressman congresswoman ' +
    'representative ambassador envoy general gen. colonel col. major maj. captain capt. lieutenant lt. sergeant sgt. admiral adm. brigadier ' +
    'brig. commander mr mr. mrs mrs. ms ms. dr dr. prof professor sir lord lady dame pope archbishop bishop father sister rabbi imam ayatollah ' +
    'judge justice attorney secretary director chief spokesman spokeswoman spokesperson leader chairman chairwoman head sen. rep. gov. rev. hon. analyst correspondent reporter journalist officer official ceo'
  ).split(' '),
)
const CALENDAR =
  /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|GMT|UTC)$/u
/** Never part of who somebody is; April, May, June and August may be. */
const DAYS =
  /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|July|September|October|November|December)$/u
const LINKS = new Set(['of', 'for', 'de', 'du', 'des', 'al', 'el', 'bin', 'ibn', 'van', 'von', 'der', 'and', '&', 'on', 'the'])
const BODY_HEADS =
  /^(Observatory|Ministry|Council|Committee|Commission|Bank|University|Institute|Institution|Organi[sz]ation|Association|Union|Federation|Department|Office|Centre|Center|Court|Party|Movement|Front|Army|Forces|Council|House|Board|Bureau|Agency|League|Academy|Society|Foundation|Fund|Group|Network|Syndicate|Chamber|Church|Republic|Kingdom|Voice|Doctors|Press|Embassy)$/u

const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined &&
  !DAYS.test(token.form) &&
  (token.upos === 'PROPN' || (/^\p{Lu}/u.test(token.form) && /^(NNP|NNPS)$/.test(token.xpos))) &&
  !/^\p{P}+$/u.test(token.form)

const isCapitalWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  !DAYS.test(token.form) &&
  /^\p{Lu}/u.test(token.form) &&
  ['ADJ', 'NOUN', 'PROPN', 'X'].includes(token.upos)

function namesIn(sentence: Sentence, text: string): NameMention[] {
  const found: NameMention[] = []
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; ) {
    const end = endOfName(tokens, at)
    if (end > at) found.push(...mentionOf(sentence, tokens.slice(at, end), text))
    at = Math.max(end, at + 1)
  }
  return found
}

/** Index after the last word of the name that begins here; the index itself where none does. */
function endOfName(tokens: readonly Token[], start: number): number {
  if (!isNamePart(tokens[start]) && !beginsCapitalName(tokens, start)) return start
  let end = start + 1
  let body = BODY_HEADS.test(tokens[start]?.form ?? '')
  for (;;) {
    const next = tokens[end]
    if (next === undefined) return end
    if (isNamePart(next) || (isCapitalWord(next) && (body || beginsWithin(tokens, start, end)))) end += 1
    else if (isNameHyphen(tokens, end)) end += 2
    else if (next.form === "'s" || next.form === '’s') return end
    else if (body && LINKS.has(next.form) && isCapitalWord(tokens[end + 1])) end += 2
    else if (body && LINKS.has(next.form) && tokens[end + 1]?.form === 'the' && isCapitalWord(tokens[end + 2])) end += 3
    else if (/^(al|el|de|bin|ibn|van|von|der)$/u.test(next.form) && isNamePart(tokens[end + 1])) end += 2
    else return end
    body ||= BODY_HEADS.test(tokens[end - 1]?.form ?? '')
  }
}

/**
 * "the Coastal Defence Council": words that are none by themselves begin a name when all up to a proper noun are written large, and the
 * sentence is not a headline in which every word is.
 */
function beginsCapitalName(tokens: readonly Token[], start: number): boolean {
  if (start === 0 || !isCapitalWord(tokens[start]) || isCapitalWord(tokens[start - 1]) || isTitleCase(tokens)) return false
  for (let at = start + 1; at < start + 5 && isCapitalWord(tokens[at]); at++) {
    if (isNamePart(tokens[at]) || BODY_HEADS.test(tokens[at]?.form ?? '')) return true
  }
  return false
}

/** Its verbs are written large too, or it has none and no full stop: a headline in title case. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const verbs = tokens.slice(1).filter(token => token.upos === 'VERB' || token.upos === 'AUX')
  if (verbs.length === 0) return !/^[.!?]$/u.test(tokens.at(-1)?.form ?? '')
  return verbs.every(token => /^\p{Lu}/u.test(token.form))
}

/** Still on the way to the proper noun that made a name of it. */
const beginsWithin = (tokens: readonly Token[], start: number, at: number): boolean =>
  !isNamePart(tokens[start]) && tokens.slice(start, at).every(token => !isNamePart(token))

/** "al - Sham", "Abdul - Rahman": a hyphen between two parts, written together. */
function isNameHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (hyphen === undefined || before === undefined || after === undefined || !/^[-‐‑–]$/u.test(hyphen.form)) return false
  return before.end === hyphen.start && hyphen.end === after.start && (isNamePart(after) || /^\p{Lu}/u.test(after.form))
}

function mentionOf(sentence: Sentence, words: readonly Token[], text: string): NameMention[] {
  let from = 0
  const isBody = words.some(({ form }) => BODY_HEADS.test(form))
  for (let at = 0; at < words.length - 1 && !isBody; at++) if (TITLES.has((words[at]?.form ?? '').toLowerCase())) from = at + 1
  // "Rebel Commander Hassan Abdul Ghani": a title counts as one when the rest is still a name; "Prime Minister" alone is none.
  const name = words.slice(from)
  if (words.every(token => CALENDAR.test(token.form))) return []
  const first = name[0]
  const last = name.at(-1)
  if (first === undefined || last === undefined) return []
  const inside = (token: Token) => token.index >= first.index && token.index <= last.index
  const head =
    name.find(token => token.head < 0 || token.head < first.index || token.head > last.index) ?? name.find(inside) ?? first
  const mention: NameMention = {
    start: first.start,
    end: last.end,
    sentence: sentence.index,
    tokens: name,
    head,
    name: text.slice(first.start, last.end).replace(/\s+/gu, ' '),
    title: words.slice(0, from),
  }
  return [mention]
}
