import { ABBREVIATION_KINDS } from '../lexicon/language/abbreviations.js'
import { LOOSE_STARTERS, SAYING_VERBS, SENTENCE_STARTERS } from '../lexicon/language/starters.js'
import { endsAtAbbreviation } from './abbreviated.js'
import { BLANK, classAt, DIGIT, LOWER, OTHER, UPPER } from './characters.js'
import { emoticonEnd } from './patterns.js'
import type { Word } from './tokens.js'
import { endsUnmarked, isAddress } from './unmarked.js'

/** What a word does to a sentence. */
type Stop = 'none' | 'period' | 'ellipsis' | 'mark' | 'abbreviation' | 'smiley'

const NO_END = -1

/**
 * Whether a sentence that began at word `first` ends at word `index`: the last word of the sentence, with the closing quotes and brackets
 * that belong to it; -1 where it goes on.
 */
export function endsSentence(text: string, words: readonly Word[], first: number, index: number): number {
  const word = words[index] as Word
  const stop = stopOf(text, word)
  if (stop === 'none') return endsUnmarked(text, words, first, index) ? index : NO_END
  const last = withClosers(text, words, index)
  const next = words[last + 1]
  if (next === undefined) return last
  return breaks(text, words, { stop, first, index, last, next }) ? last : NO_END
}

interface Candidate {
  readonly stop: Stop
  readonly first: number
  readonly index: number
  /** The last closing quote or bracket after the stop. */
  readonly last: number
  readonly next: Word
}

function stopOf(text: string, word: Word): Stop {
  const unit = text.charCodeAt(word.end - 1)
  const length = word.end - word.start
  switch (unit) {
    case 46:
      if (length === 1) return 'period'
      return text.charCodeAt(word.start) === 46 ? 'ellipsis' : 'abbreviation'
    case 0x2026:
      return 'ellipsis'
    case 33:
    case 63:
      return length > 1 && classAt(text, word.start) === UPPER ? 'none' : 'mark'
    case 0x3002:
    case 0xff01:
    case 0xff1f:
    case 0x061f:
    case 0x06d4:
    case 0x0964:
      return 'mark'
    default:
      return length > 1 &&
        length < 5 &&
        ':;=<'.includes(text.charAt(word.start)) &&
        emoticonEnd(text, word.start, word.end) === word.end
        ? 'smiley'
        : 'none'
  }
}

const CLOSERS = new Set([')', ']', '}', '”', '’', '»', "''", '’’', '"', "'"])
const OPENERS = new Set([
  '(',
  '[',
  '{',
  '“',
  '‘',
  '«',
  '``',
  '`',
  '„',
  '"',
  "'",
  '-',
  '–',
  '—',
  '--',
  '•',
  '*',
  '·',
  '¿',
  '¡',
  '<',
  '…',
  '...',
  '>',
  '#',
])

/** Goes on over the marks, quotes and brackets that close with the sentence. */
function withClosers(text: string, words: readonly Word[], index: number): number {
  let last = index
  for (;;) {
    const next = words[last + 1]
    if (next === undefined) return last
    const form = text.slice(next.start, Math.min(next.end, next.start + 3))
    const adjoining = (words[last] as Word).end === next.start
    if (adjoining && stopOf(text, next) === 'mark') last++
    else if (CLOSERS.has(form) && closes(text, words, last + 1, form, adjoining)) last++
    else {
      const note = footnoteEnd(text, words, last + 1)
      if (note < 0) return last
      last = note
    }
  }
}

/** The end of a footnote mark such as "[12]" that stands after a full stop; -1 where there is none. */
function footnoteEnd(text: string, words: readonly Word[], at: number): number {
  const [open, figure, close] = [words[at], words[at + 1], words[at + 2]]
  if (open === undefined || figure === undefined || close === undefined) return NO_END
  if (text[open.start] !== '[' || text[close.start] !== ']' || figure.end - figure.start > 3) return NO_END
  return classAt(text, figure.start) === DIGIT ? at + 2 : NO_END
}

/** A straight quote closes where it adjoins what is before it; one between blanks closes where the quotes before it are odd in number. */
function closes(text: string, words: readonly Word[], at: number, form: string, adjoining: boolean): boolean {
  if (form === ')' || form === ']' || form === '}' || form === '”' || form === '»') return true
  const word = words[at] as Word
  const next = words[at + 1]
  if (adjoining) return next === undefined || next.start > word.end || classAt(text, next.start) < LOWER
  if (next === undefined) return true
  if (next.start === word.end) return false
  return isOddQuote(text, words, at, form)
}

const QUOTE_REACH = 200

function isOddQuote(text: string, words: readonly Word[], at: number, form: string): boolean {
  let count = 0
  for (let before = at - 1; before >= 0 && before >= at - QUOTE_REACH; before--) {
    const word = words[before] as Word
    if (word.end - word.start === form.length && text.startsWith(form, word.start)) count++
  }
  return count % 2 === 1
}

function breaks(text: string, words: readonly Word[], candidate: Candidate): boolean {
  const { stop, index, last, next } = candidate
  const start = contentAfter(text, words, last + 1)
  const kind = start === undefined ? BLANK : beginning(text, start)
  const quoted = last > index
  switch (stop) {
    case 'none':
      return false
    case 'abbreviation':
      return kind === UPPER && start !== undefined && endsAtAbbreviation(text, words, index, quoted, start, start !== next)
    case 'smiley':
      return kind === UPPER
    case 'ellipsis':
      return kind === UPPER && (quoted || next.start > (words[last] as Word).end || start !== next || isStarter(text, next))
    case 'mark':
      if (kind === UPPER) return !(quoted && isSaying(text, words, last + 1))
      if (kind === DIGIT) return true
      return !quoted && kind === LOWER && start === next && isLooseStart(text, words, candidate)
    case 'period':
      if (text.charCodeAt(next.start) === 46) return false
      if (isListNumber(text, words, candidate)) return false
      if (kind === UPPER || kind === DIGIT) return true
      if (kind === LOWER) return !quoted && isLooseStart(text, words, candidate)
      return (kind === OTHER || kind === BLANK) && isWide(text, words, candidate)
    default:
      return stop satisfies never
  }
}

/** How a word begins: with a figure, a small letter or a capital; "iPhone" and a web address as with a capital. */
function beginning(text: string, word: Word): number {
  const kind = classAt(text, word.start)
  if (kind !== LOWER) return kind
  return isAddress(text, word) ||
    (word.end - word.start > 1 && /^\p{Ll}{1,4}\p{Lu}/u.test(text.slice(word.start, word.start + 6)))
    ? UPPER
    : LOWER
}

const isStarter = (text: string, word: Word): boolean =>
  SENTENCE_STARTERS.has(text.slice(word.start, Math.min(word.end, word.start + 16)))

/** The first word after opening quotes, brackets, dashes and bullets. */
function contentAfter(text: string, words: readonly Word[], from: number): Word | undefined {
  for (let at = from; at < words.length && at < from + 4; at++) {
    const word = words[at] as Word
    if (!OPENERS.has(text.slice(word.start, Math.min(word.end, word.start + 4)))) return word
  }
  return undefined
}

/** A sentence that begins in lower case, as people write on the web: after a blank and a word that is no abbreviation. */
function isLooseStart(text: string, words: readonly Word[], { stop, index, last, next }: Candidate): boolean {
  if (next.start === (words[last] as Word).end) return stop === 'period' && isLooseStarter(text, next)
  const before = words[index - 1]
  if (before === undefined) return stop === 'mark'
  const form = text.slice(before.start, Math.min(before.end, before.start + 8))
  // "Jeb!" and the like: a mark that is part of a name.
  if (stop === 'mark') return !/^\p{Lu}\p{Ll}/u.test(form) || isLooseStarter(text, next)
  if (ABBREVIATION_KINDS.has(form)) return false
  switch (classAt(text, before.start)) {
    case DIGIT:
      return isLooseStarter(text, next)
    case UPPER:
      return before.end - before.start > 4 || (/^\p{Lu}{3,}$/u.test(form) && isLooseStarter(text, next))
    case LOWER:
      return form.length > 3 || (form.length > 1 && /[aeiouy]/.test(form))
    default:
      return text.charCodeAt(before.start) === CLOSING_BRACKET && isLooseStarter(text, next)
  }
}

const CLOSING_BRACKET = 41

/** A small word that begins a sentence even where nothing else says so: "it was cozy.i loved it". */
function isLooseStarter(text: string, word: Word): boolean {
  return LOOSE_STARTERS.has(text.slice(word.start, Math.min(word.end, word.start + 16)))
}

/** Something else than a word follows after a blank. */
function isWide(text: string, words: readonly Word[], { last, next }: Candidate): boolean {
  return next.start > (words[last] as Word).end && !',;:)]}%/'.includes(text.charAt(next.start))
}

/** "1." at the beginning of a sentence. */
function isListNumber(text: string, words: readonly Word[], { first, index }: Candidate): boolean {
  const bullet = words[first] as Word
  const from = afterColon(text, words, index - 1) ? index - 1 : '*-•–('.includes(text.charAt(bullet.start)) ? first + 1 : first
  if (index !== from + 1) return false
  const word = words[from] as Word
  return word.end - word.start <= 5 && /^(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z]|[ivxIVX]{1,3})$/.test(text.slice(word.start, word.end))
}

const afterColon = (text: string, words: readonly Word[], at: number): boolean =>
  at > 0 && text.charCodeAt((words[at - 1] as Word).start) === 58

const SPEECH_REACH = 6

/** “Why?” Haddad asked: a speaker and a verb of saying go on after the quotation. */
function isSaying(text: string, words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length && at < from + SPEECH_REACH; at++) {
    const word = words[at] as Word
    const form = text.slice(word.start, Math.min(word.end, word.start + 16))
    if (SAYING_VERBS.has(form)) return at > from
    if ('.!?“"'.includes(form.charAt(0))) return false
  }
  return false
}
