import { ABBREVIATION_KINDS } from '../lexicon/language/abbreviations.js'
import { SENTENCE_STARTERS } from '../lexicon/language/starters.js'
import { EXCLAIMED_NAMES, JOINED_NOUNS, JOINED_PREFIXES, NAME_ENDINGS, NAME_SYLLABLES } from '../lexicon/language/words.js'
import { BLANK, classAt, DIGIT, FORMAT, isLetterClass, isWordClass, LOWER, UPPER } from './characters.js'
import type { ScanState } from './tokens.js'

const LONGEST_ADDRESS = 100
const LONGEST_ABBREVIATION = 10

export const isApostrophe = (sign: string): boolean =>
  sign === "'" || sign === '’' || sign === '‘' || sign === '`' || sign === 'ʼ'

/** The end of the word that begins at a place with a letter, digit or mark; its clitics are still on it. */
export function wordEnd(state: ScanState, start: number, stop: number): number {
  const { text } = state
  let at = start
  for (;;) {
    while (at < stop && isWordClass(classAt(text, at))) at++
    if (at >= stop) return at
    const next = at + 1 < stop ? classAt(text, at + 1) : BLANK
    const last = connect(state, start, at, next, stop)
    if (last === at) return at
    if (last < 0) return -last
    at = last
  }
}

/**
 * Whether a sign after a part of a word goes on with the word: the place to go on from, the same place where it does not, a negative
 * place where the word ends there.
 */
function connect(state: ScanState, start: number, at: number, next: number, stop: number): number {
  const { text } = state
  const sign = text.charAt(at)
  const wordNext = isWordClass(next)
  const figures = next === DIGIT && at > start && classAt(text, at - 1) === DIGIT
  switch (sign) {
    case '.':
      return wordNext ? inDots(text, start, at, figures, stop) : atStop(state, start, at, stop)
    case "'":
    case '’':
    case 'ʼ':
      return isLetterClass(next) ? at + 1 : at
    case '`':
      return isLetterClass(next) && isLetterClass(classAt(text, at - 1)) ? at + 1 : at
    case ',':
      return figures && isThousands(text, at, stop) ? at + 1 : at
    case ':':
      return figures ? at + 1 : at
    case '/':
      return figures || (wordNext && isShortSlash(text, start, at, stop)) ? at + 1 : at
    case '-':
    case '‑':
      return wordNext ? inHyphens(text, start, at, stop) : isBrokenOff(text, start, at, stop) ? -(at + 1) : at
    case '&':
      return isLetterClass(next) && isShortAmpersand(text, start, at, stop) ? at + 1 : at
    case '_':
      return wordNext ? at + 1 : at
    case '!':
      return !wordNext && EXCLAIMED_NAMES.has(text.slice(start, at)) ? -(at + 1) : at
    case '$':
      return figures || !isUpperRun(text, start, at) ? at : -(at + 1)
    default:
      return wordNext && classAt(text, at) === FORMAT ? at + 1 : at
  }
}

/** A full stop between two word characters. */
function inDots(text: string, start: number, at: number, figures: boolean, stop: number): number {
  if (figures) return at + 1
  // "U.S", "e.g", "Ph.D": one letter before the stop, or the beginning of a known abbreviation.
  const initial = at - start === 1 || text[at - 2] === '.'
  if (initial && isLetterClass(classAt(text, at - 1)) && endsAfterOne(text, at + 1, stop)) return at + 1
  if (startsKnown(text, start, at, stop)) return at + 1
  if (isTightAbbreviation(text, start, at)) return -(at + 1)
  const address = bareAddressEnd(text, start, stop)
  return address > at ? -address : at
}

/** A title, month or initial without its blank: "St.Methodius", "Sept.11", "R.Farouk". */
function isTightAbbreviation(text: string, start: number, at: number): boolean {
  const next = classAt(text, at + 1)
  if (at - start > 5 || (next !== UPPER && next !== DIGIT)) return false
  const kind = ABBREVIATION_KINDS.get(text.slice(start, at))
  if (next === DIGIT) return kind === 'month' || kind === 'number'
  return kind === 'title' || (at - start === 1 && classAt(text, start) === UPPER && classAt(text, at + 2) === LOWER)
}

/** One letter, and after it no other letter or digit: the second part of "U.S". */
const endsAfterOne = (text: string, at: number, stop: number): boolean =>
  isLetterClass(classAt(text, at)) && (at + 1 >= stop || !isWordClass(classAt(text, at + 1)))

function startsKnown(text: string, start: number, at: number, stop: number): boolean {
  if (at - start > LONGEST_ABBREVIATION) return false
  let last = at + 1
  while (last < stop && last - start <= LONGEST_ABBREVIATION && isWordClass(classAt(text, last))) last++
  return ABBREVIATION_KINDS.has(withoutFigures(text.slice(start, last)))
}

/** "p.m" of "5:30p.m". */
const withoutFigures = (form: string): string => form.replace(/^\d[\d:.,]*/, '')

/** The end of a file name or web address without "www" that begins here; the start where there is none. */
function bareAddressEnd(text: string, start: number, stop: number): number {
  const limit = Math.min(stop, start + LONGEST_ADDRESS)
  let last = start
  let dot = -1
  while (last < limit) {
    const unit = text.charCodeAt(last)
    if (unit === 46 && last + 1 < limit && isWordClass(classAt(text, last + 1))) dot = last
    else if (unit !== 45 && unit !== 95 && !isWordClass(classAt(text, last))) break
    last++
  }
  if (dot < 0) return start
  const ending = text.slice(dot + 1, last)
  const lower = ending.toLowerCase()
  if (!NAME_ENDINGS.has(lower)) return start
  // "Home.In" is a forgotten blank, "example.in" an address.
  if (ending !== lower && ending !== ending.toUpperCase()) return start
  return last
}

/** A full stop at the end of a word: taken into the word where it marks an abbreviation. */
function atStop(state: ScanState, start: number, at: number, stop: number): number {
  const { text } = state
  if (text[at + 1] === '.' && at + 1 < stop) return at
  const length = at - start
  if (length > LONGEST_ABBREVIATION + 6) return at
  const form = withoutFigures(text.slice(start, at))
  if (form === '') return at
  const inside =
    length === 1
      ? isInitial(state, start, at) || isNumbered(state, form, at) || ABBREVIATION_KINDS.get(form) === 'open'
      : /^(?:\p{L}\.)+\p{L}$/u.test(form) || isAbbreviation(state, form, start, at)
  if (!inside) return at
  // The possessive of "the U.S.'s envoy" still belongs to the word.
  return at + 2 < stop && isApostrophe(text.charAt(at + 1)) && isLetterClass(classAt(text, at + 2)) ? at + 1 : -(at + 1)
}

function isAbbreviation(state: ScanState, form: string, start: number, at: number): boolean {
  const kind = ABBREVIATION_KINDS.get(form) ?? ABBREVIATION_KINDS.get(capitalised(form))
  switch (kind) {
    case undefined:
      return false
    case 'number':
      return isNumbered(state, form, at)
    case 'day':
      return (
        /^\s{0,3}(?:\d|,|\p{Lu}\p{Ll}{2})/u.test(state.text.slice(at + 1, Math.min(state.end, at + 8))) &&
        !startsSentence(state, at + 1)
      )
    case 'state':
      return (
        /,\s*$/.test(state.text.slice(Math.max(0, start - 3), start)) ||
        /^\s(?:Gov|Sen|Rep|Atty)\b/.test(state.text.slice(at + 1, at + 7))
      )
    case 'last':
      return form !== 'al' || /\bet\s*$/i.test(state.text.slice(Math.max(0, start - 5), start))
    case 'title':
    case 'month':
    case 'open':
    case 'name':
    case 'clock':
      return true
    default:
      return kind satisfies never
  }
}

/** "GEN" as "Gen": agencies once wrote all in capitals. */
const capitalised = (form: string): string =>
  form.length > 1 && form === form.toUpperCase() ? form.charAt(0) + form.slice(1).toLowerCase() : form

/** An abbreviation that wants a figure after it, and has it. */
function isNumbered(state: ScanState, form: string, at: number): boolean {
  if (ABBREVIATION_KINDS.get(form) !== 'number') return false
  if (form.length === 1 && state.text[at - 2] === '(') return true
  return /^\s{0,3}[#(]?\d/.test(state.text.slice(at + 1, Math.min(state.end, at + 6)))
}

/** A single capital before a name: "J. Farouk"; not "plan B. The". */
function isInitial(state: ScanState, start: number, at: number): boolean {
  const { text, words, end } = state
  if (classAt(text, start) !== UPPER) return false
  let next = at + 1
  while (next < end && next < at + 4 && classAt(text, next) === BLANK) next++
  if (next >= end) return false
  if (text[next] === '&') return true
  if (classAt(text, next) !== UPPER)
    return (text[next] === ',' || classAt(text, next) === LOWER) && start > 0 && isAfterName(state, words.length)
  return !(startsSentence(state, at + 1) && !isAfterName(state, words.length))
}

/** Whether the last word so far begins with a capital or is none. */
function isAfterName(state: ScanState, count: number): boolean {
  const last = state.words[count - 1]
  return last === undefined || classAt(state.text, last.start) !== LOWER
}

function startsSentence(state: ScanState, at: number): boolean {
  const { text, end } = state
  while (at < end && classAt(text, at) === BLANK) at++
  let last = at
  while (last < end && last - at < LONGEST_STARTER && isLetterClass(classAt(text, last))) last++
  return last > at && SENTENCE_STARTERS.has(text.slice(at, last))
}

const LONGEST_STARTER = 16

/** Three figures and no fourth, or two and another comma (Indian counting). */
function isThousands(text: string, at: number, stop: number): boolean {
  let count = 0
  while (at + 1 + count < stop && count < 4 && classAt(text, at + 1 + count) === DIGIT) count++
  return count === 3 || (count === 2 && text[at + 3] === ',' && at + 4 < stop && classAt(text, at + 4) === DIGIT)
}

/** One letter on each side: "w/o", "s/he", "n/a". */
const isShortSlash = (text: string, start: number, at: number, stop: number): boolean =>
  at - start === 1 &&
  isLetterClass(classAt(text, start)) &&
  /^(?:\p{L}|he|out)(?![\p{L}\d/])/u.test(text.slice(at + 1, Math.min(stop, at + 6)))

/** At most three letters on each side: "AT&T", "R&D". */
function isShortAmpersand(text: string, start: number, at: number, stop: number): boolean {
  if (at - start > 3) return false
  let last = at + 1
  while (last < stop && last - at <= 4 && isWordClass(classAt(text, last))) last++
  return last - at <= 4
}

/** "US" of "US$", "HK" of "HK$". */
const isUpperRun = (text: string, start: number, at: number): boolean => at - start <= 3 && /^[A-Z]+$/.test(text.slice(start, at))

const FIGURES_WITH_HYPHENS = /(?:\d-)?\d{3}-\d{3}-\d{4}|\d{3}-\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{2,4}/y

/** "th- the": a word that a speaker broke off after a letter or two. */
const isBrokenOff = (text: string, start: number, at: number, stop: number): boolean =>
  at + 1 === stop &&
  at - start <= 2 &&
  isLetterClass(classAt(text, start)) &&
  classAt(text, at - 1) === LOWER &&
  !SHORT_WORDS.has(text.slice(start, at).toLowerCase())

const SHORT_WORDS: ReadonlySet<string> = new Set(
  'a i am an as at be by do go he hi if in is it me my no of oh ok on or so to up us we'.split(' '),
)

/** A hyphen between two word characters: most part words, as in "well - known". */
function inHyphens(text: string, start: number, at: number, stop: number): number {
  let first = at
  while (first > start && at - first <= 8 && isWordClass(classAt(text, first - 1))) first--
  const left = text.slice(first, at)
  if (first === start && classAt(text, start) === DIGIT && at - start <= 4) {
    FIGURES_WITH_HYPHENS.lastIndex = 0
    const match = FIGURES_WITH_HYPHENS.exec(text.slice(start, Math.min(stop, start + 16)))
    const last = match === null ? start : start + match[0].length
    if (last > at && (last >= stop || !isWordClass(classAt(text, last)))) return last
  }
  if (first === start && JOINED_NOUNS.has(text.slice(start, endOfLetters(text, at + 1, stop)).toLowerCase())) return at + 1
  if (JOINED_PREFIXES.has(left.toLowerCase()) && (left.length > 1 || left === 'e' || left === 'E')) return at + 1
  return classAt(text, first) === UPPER && isNameSyllable(text, at + 1, stop) ? at + 1 : at
}

const isNameSyllable = (text: string, at: number, stop: number): boolean =>
  NAME_SYLLABLES.has(text.slice(at, endOfLetters(text, at, stop)))

/** Where a short run of word characters ends; a long one is cut. */
function endOfLetters(text: string, at: number, stop: number): number {
  let last = at
  while (last < stop && last - at < 6 && isWordClass(classAt(text, last))) last++
  return last
}
