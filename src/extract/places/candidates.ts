import { fold } from '../../base/fold.js'
import { type Word, wordsOfText } from '../../base/words.js'
import { type Toponym, toponymAt } from '../../knowledge/index.js'
import { BODY_WORDS, DOUBTFUL_NAMES, LOCATIVES, NO_PLACES, PLACE_TYPES } from '../../lexicon/places/words.js'
import type { Sentence, Token } from '../../model/document.js'

/** A name that is a place, or may be one. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
  /** The sentence's words, and where the name stands among them. */
  readonly words: readonly Word[]
  readonly first: number
  readonly next: number
  /** What the tables know under the name; empty: nothing. */
  readonly toponyms: readonly Toponym[]
  readonly rule: string
}

/** The names of one sentence, from left to right. */
export function candidatesOf(sentence: Sentence, text: string): Candidate[] {
  const words = wordsOfText(text.slice(sentence.start, sentence.end), sentence.start)
  const folded = words.map(({ form }) => fold(form))
  const found: Candidate[] = []
  const tags = tagsOf(sentence, words)
  for (let at = 0; at < words.length; ) {
    const candidate =
      knownAt(sentence, words, folded, at, text, tags) ?? typedAt(sentence, words, at) ?? locatedAt(sentence, words, at, tags)
    if (candidate === null) {
      at += 1
      continue
    }
    if (candidate.toponyms.length > 0 || candidate.rule !== 'known') found.push(candidate)
    at = candidate.next
  }
  return found
}

/** The tag of the token that each word lies in; '' without tags. */
function tagsOf(sentence: Sentence, words: readonly Word[]): string[] {
  const tags: string[] = []
  let token = 0
  for (const word of words) {
    while (token < sentence.tokens.length && (sentence.tokens[token] as Token).end <= word.start) token += 1
    const upos = sentence.tokens[token]?.upos ?? 'X'
    tags.push(upos === 'X' ? '' : upos)
  }
  return tags
}

const make = (
  sentence: Sentence,
  words: readonly Word[],
  first: number,
  next: number,
  toponyms: readonly Toponym[],
  rule: string,
): Candidate => ({
  start: words[first]?.start ?? sentence.start,
  end: words[next - 1]?.end ?? sentence.end,
  sentence,
  words,
  first,
  next,
  toponyms,
  rule,
})

const isName = (word: Word | undefined): boolean => word !== undefined && word.kind === 'letters' && word.capital

/** A name of the tables. Part of a person's name ("Michael Jordan") or a plain word is none. */
function knownAt(
  sentence: Sentence,
  words: readonly Word[],
  folded: readonly string[],
  at: number,
  text: string,
  tags: readonly string[],
): Candidate | null {
  const match = toponymAt(words, folded, at, text)
  if (match === null) return null
  const known = make(sentence, words, at, match.end, match.toponyms, 'known')
  return isPerson(words, at, match.end, tags, folded, text) ? { ...known, toponyms: [] } : known
}

const TITLES_BEFORE_PLACES: ReadonlySet<string> = new Set('of in the and at from to for near'.split(' '))

/** Another name right before it makes it a surname, unless that is a place itself or the two are no one name. */
function isPerson(
  words: readonly Word[],
  at: number,
  end: number,
  tags: readonly string[],
  folded: readonly string[],
  text: string,
): boolean {
  const before = words[at - 1]
  const after = words[end]
  const name = folded.slice(at, end).join(' ')
  const follows = isName(before) && !TITLES_BEFORE_PLACES.has(before?.form ?? '') && at - 1 > 0
  const firstName = isName(before) && at - 1 === 0 && tags[0] === 'PROPN'
  if (DOUBTFUL_NAMES.has(name)) {
    const located = before !== undefined && (LOCATIVES.has(before.form) || before.form === 'of' || before.form === 'to')
    const contained = after?.form === ',' && isName(words[end + 1])
    return !located && !contained && !PLACE_TYPES.has(after?.form ?? '')
  }
  if (!follows && !firstName) return false
  if (isDemonymLike(text.slice(words[at]?.start, words[end - 1]?.end))) return false
  return GIVEN_BEFORE.test(before?.form ?? '')
}

const isDemonymLike = (name: string): boolean => /(?:an|ans|ese|ish|i|is|ch)$/.test(name)

/** First names that news puts before surnames which are also places. */
const GIVEN_BEFORE =
  /^(?:mr|mrs|ms|dr|michael|john|jack|denzel|david|paris|irving|george|james|robert|william|mary|barbara|jordan|kim|jim|joe|tom|chris|vernon|hillary|chelsea|roger|walter|peter|paul|mark|anna|sarah)$/

/** "Idlib province", "Bab Touma Square": capitalised words with a type of place behind them. */
function typedAt(sentence: Sentence, words: readonly Word[], at: number): Candidate | null {
  if (!isName(words[at]) || NO_PLACES.has(words[at]?.form ?? '') || BODY_WORDS.has(words[at]?.form ?? '')) return null
  const end = runEnd(words, at)
  const last = words[end - 1]
  const type = words[end]
  if (end - at >= 2 && last !== undefined && TYPE_IN_NAME.has(last.form) && !NO_PLACES.has(words[at]?.form ?? '')) {
    return make(sentence, words, at, end, [], 'typed')
  }
  if (type !== undefined && !type.capital && TYPE_AFTER_NAME.has(type.form) && end - at <= 3 && (at > 0 || end - at > 1)) {
    return make(sentence, words, at, end, [], 'typed')
  }
  return null
}

const TYPE_IN_NAME: ReadonlySet<string> = new Set(
  'province governorate district county airport square river valley mountains mountain island islands peninsula bay strait lake oblast beach'.split(
    ' ',
  ),
)
const TYPE_AFTER_NAME: ReadonlySet<string> = new Set(
  'province governorate district county oblast neighborhood neighbourhood'.split(' '),
)

/** An unknown name right after "in", "near" and their like. */
function locatedAt(sentence: Sentence, words: readonly Word[], at: number, tags: readonly string[]): Candidate | null {
  const preposition = words[at - 1]
  const word = words[at]
  if (preposition === undefined || !LOCATIVES.has(preposition.form) || !isName(word) || word === undefined) return null
  if (preposition.capital && at - 1 > 0) return null
  if (tags[at] !== '' && tags[at] !== 'PROPN') return null
  const end = runEnd(words, at)
  const after = words[end]
  if (NO_PLACES.has(word.form) || BODY_WORDS.has(words[end - 1]?.form ?? '') || end - at > 3) return null
  if (after?.form === "'s" || after?.form === '-' || after?.kind === 'number') return null
  if (word.form.length < 3) return null
  return make(sentence, words, at, end, [], 'located')
}

/** The end of a run of capitalised words, with the small words that names of places hold. */
function runEnd(words: readonly Word[], at: number): number {
  let end = at + 1
  while (end < words.length) {
    const word = words[end] as Word
    if (isName(word) && !NO_PLACES.has(word.form)) end += 1
    else if (
      (word.form === '-' || word.form === "'") &&
      word.joined &&
      words[end + 1]?.joined === true &&
      words[end + 1]?.kind === 'letters'
    )
      end += 2
    else if (PARTICLES.has(word.form) && isName(words[end + 1])) end += 2
    else break
  }
  return end
}

const PARTICLES: ReadonlySet<string> = new Set('al el ez es de la del du da do di der von bin le'.split(' '))
