import { beginsLarge } from '../../base/letters.js'
import { nationIn } from '../../knowledge/nations.js'
import type { KnownActor } from '../../knowledge/rows.js'
import type { Who } from '../../knowledge/who.js'
import { bodyWord } from '../../lexicon/names/bodies.js'
import { CALLINGS } from '../../lexicon/names/callings.js'
import { isGivenName } from '../../lexicon/names/given-names.js'
import { TITLES } from '../../lexicon/names/titles.js'
import type { Token } from '../../model/index.js'
import { folded } from './draft.js'
import { isDay, isTitleCase } from './run.js'

/** A sentence with what is known of the names in it. */
export interface Known {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly who: Who
  /** Index after the last word of the longest known name that begins at a word, whatever stands around it; -1 where none does. */
  endAt(at: number): number
}

const MOST_WORDS = 6
/** Adjectives that begin names, also where they begin a sentence. */
const BEGINS_NAMES =
  /^(?:New|Old|North|South|East|West|Northern|Southern|Eastern|Western|Central|International|National|World|Global|Royal|Free|Young|United|Greater|Saint)$/u
const MONTHS = /^(?:April|May|June|August|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|GMT|UTC)\.?$/u
/** Whose people they are, or what they believe, may stand before any name; "Number 10 Downing Street". */
const OF_PEOPLE = /^(?:Number|No\.?|\p{Lu}\p{Ll}+ist|Sunni|Shia|Shiite|Kurdish|Druze|Alawite|Tuareg|Houthi|Salafi)$/u
/** What makes nobody else of a company or an outlet. */
const STILL_THE_SAME = /^(?:Inc|Ltd|LLC|Corp|PLC|GmbH|AG|SA|Poll|Survey|Website|Channel|Online)\.?$/iu
/** The house of a ruler, or a generation: what follows is the fuller name of the same person, or that of a son. */
const HOUSE = /^(?:al|el)$/iu

/**
 * Whether a known name of several words is only a part of somebody else's: "Western Wall [Heritage Foundation]", "[Straits Times] Index".
 * A word with a capital that touches it belongs to the name, unless it is a title, a people, a day, an ordinary word that begins the
 * sentence, or the name of somebody who is tied to the known one. Where all words are written large nothing is told by it.
 */
export function isCutOut(known: Known, at: number, end: number): boolean {
  const { tokens, text, who } = known
  const first = tokens[at]
  const last = tokens[end - 1]
  if (first === undefined || last === undefined || isTitleCase(tokens) || isAllLarge(tokens)) return false
  if (isInsideNation(last, tokens[end])) return true
  const row = who.named(text.slice(first.start, last.end))
  if (row === null) return false
  return goesOnBefore(known, at, row) || goesOnBehind(known, end, row)
}

/** "Donald Trump Ties Lena Haddad in Poll": a headline whose verbs the tagger takes for names. Nothing but its smallest words is small. */
const isAllLarge = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ form }) => /^\p{Lu}\p{L}{2,}$/u.test(form)).length >= 4 &&
  tokens.every(({ form, upos }) => !/^\p{Ll}/u.test(form) || !/^(?:VERB|AUX|NOUN|ADJ|ADV)$/.test(upos))

/** "38 North" in "38 North Korean soldiers". */
const isInsideNation = (last: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  nationIn(last.form) === null &&
  nationIn(`${last.form} ${next.form}`)?.alone === true &&
  beginsLarge(next.form)

function goesOnBefore(known: Known, at: number, row: KnownActor): boolean {
  const { tokens } = known
  const left = tokens[at - 1]
  if (left === undefined || !isCapital(left) || isTitle(left) || isNation(left) || OF_PEOPLE.test(left.form)) return false
  if (
    isFirst(tokens, at - 1) &&
    (CALLINGS.has(left.form.toLowerCase()) || !(left.upos === 'PROPN' || BEGINS_NAMES.test(left.form)))
  )
    return false
  if (row.kind === 'person') return left.upos === 'PROPN' && isGivenName(folded(left.form))
  const before = rowThatEndsAt(known, at)
  return before === null || !(before.kind === 'person' || areTied(before, row))
}

function goesOnBehind(known: Known, end: number, row: KnownActor): boolean {
  const { tokens } = known
  const right = tokens[end]
  if (right === undefined || !isCapital(right) || isNation(right) || isNation(right, tokens[end + 1])) return false
  if (right.upos !== 'PROPN' && right.upos !== 'NOUN') return false
  if (row.kind === 'person' ? HOUSE.test(right.form) : STILL_THE_SAME.test(right.form)) return false
  if (leadsToTitle(tokens, end) || isPersonAt(tokens, end)) return false
  const behind = rowThatBeginsAt(known, end)
  return behind === null || !(behind.kind === 'person' || areTied(row, behind))
}

const isCapital = ({ upos, form }: Token): boolean =>
  /^(?:PROPN|NOUN|ADJ|X)$/.test(upos) && beginsLarge(form) && !isDay(form) && !MONTHS.test(form) && !/[-‐]\p{Ll}+$/u.test(form)

const isTitle = ({ form }: Token): boolean => {
  const word = form.toLowerCase().replace(/\./gu, '')
  return TITLES.has(word) || TITLES.has(word.replace(/s$/u, ''))
}

const isNation = ({ form }: Token, next?: Token): boolean =>
  nationIn(next === undefined ? form : `${form} ${next.form}`)?.alone === true

/** The first word of the sentence, or of what stands in quotes, in brackets or behind a colon. */
const isFirst = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]
  return before === undefined || (before.upos === 'PUNCT' && !/^[,\-‐]$/u.test(before.form))
}

/** "Human Rights Watch Middle East and Africa Director Lena Haddad": the words belong to the title of somebody. */
function leadsToTitle(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < end + MOST_WORDS; at++) {
    const token = tokens[at]
    if (token === undefined || !(beginsLarge(token.form) || /^(?:and|of|&|-)$/u.test(token.form))) return false
    if (isTitle(token)) return true
  }
  return false
}

/** "Getty Images John Haddad", of a caption without a comma. */
const isPersonAt = (tokens: readonly Token[], at: number): boolean => {
  const [first, next] = [tokens[at], tokens[at + 1]]
  if (first === undefined || next?.upos !== 'PROPN' || bodyWord(next.form) !== null) return false
  return isGivenName(folded(first.form)) && beginsLarge(next.form)
}

function rowThatEndsAt(known: Known, end: number): KnownActor | null {
  const { tokens, text, who } = known
  const last = tokens[end - 1]
  if (last === undefined) return null
  for (let at = Math.max(0, end - MOST_WORDS); at < end - 1; at++)
    if (known.endAt(at) === end) return who.named(text.slice(tokens[at]?.start ?? 0, last.end))
  return who.named(last.form)
}

function rowThatBeginsAt(known: Known, at: number): KnownActor | null {
  const { tokens, text, who } = known
  const [first, end] = [tokens[at], known.endAt(at)]
  if (first === undefined) return null
  return who.named(end > at ? text.slice(first.start, tokens[end - 1]?.end) : first.form)
}

const OF_A_STATE: ReadonlySet<string> = new Set(['government', 'military', 'police'])

/** "UN World Food Programme", "White House National Security Council": one of the other, or both of one state. */
function areTied(a: KnownActor, b: KnownActor): boolean {
  const isOf = (part: KnownActor, whole: KnownActor) => [...part.of, ...part.sides].some(({ to }) => to === whole.key)
  const ofOneState = OF_A_STATE.has(a.kind) && OF_A_STATE.has(b.kind) && a.country !== null && a.country === b.country
  return a.key === b.key || isOf(a, b) || isOf(b, a) || ofOneState
}
