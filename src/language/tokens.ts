import type { Span } from '../base/span.js'
import { CLITICS, ELIDED_WORDS } from '../lexicon/language/words.js'
import { BLANK, classAt, DIGIT, FORMAT, isLetterClass, isWordClass, LOWER, UPPER } from './characters.js'
import { pushWithClitics } from './clitics.js'
import { addressEnd, emoticonEnd, hasAddressSigns } from './patterns.js'
import { isApostrophe, wordEnd } from './word-end.js'

/** A syntactic word of Universal Dependencies before anything is known of it. */
export interface Word extends Span {
  /** It continues the written token of the word before it. */
  readonly glued: boolean
}

/** What the scanner remembers from one word to the next. */
export interface ScanState {
  readonly text: string
  readonly end: number
  readonly words: Word[]
  /** A single quotation mark was opened and not closed yet. */
  quoted: boolean
  brackets: number
}

/**
 * Splits a stretch of text into words as the English Web Treebank does; every character that is not blank lies in exactly one word.
 * Linear in the length of the stretch.
 */
export function findWords(text: string, start: number, end: number): Word[] {
  const state: ScanState = { text, end, words: [], quoted: false, brackets: 0 }
  let at = start
  while (at < end) {
    if (classAt(text, at) === BLANK) {
      at++
      continue
    }
    let stop = at
    let plain = true
    for (; stop < end; stop++) {
      const kind = classAt(text, stop)
      if (kind === BLANK) break
      if (!isLetterClass(kind)) plain = false
    }
    if (plain) pushWithClitics(state, at, stop)
    else scanChunk(state, at, stop)
    at = stop
  }
  return state.words
}

/** One run without blanks, with something in it that is no letter. */
function scanChunk(state: ScanState, start: number, stop: number): void {
  const addresses = hasAddressSigns(state.text, start, stop)
  let at = start
  while (at < stop) {
    const kind = classAt(state.text, at)
    const address = addresses ? addressEnd(state.text, at, stop) : at
    if (address > at) {
      push(state, at, address)
      at = address
    } else if (isWordClass(kind)) {
      at = pushWithClitics(state, at, wordEnd(state, at, stop))
    } else {
      at = scanSign(state, at, start, stop)
    }
  }
}

function push(state: ScanState, start: number, end: number): number {
  state.words.push({ start, end, glued: false })
  return end
}

/** Punctuation, symbols, and the words that begin with one; the place after what was taken. */
function scanSign(state: ScanState, at: number, start: number, stop: number): number {
  const { text } = state
  const sign = text.charAt(at)
  const next = at + 1 < stop ? classAt(text, at + 1) : BLANK
  if (isApostrophe(sign)) return scanApostrophe(state, at, start, stop)
  if (sign === '(' || sign === '[') state.brackets++
  else if (sign === ')' || sign === ']') state.brackets--
  if (next === BLANK && at + 1 >= stop) return push(state, at, at + 1)
  if (next === DIGIT && (sign === '+' || (sign === '.' && at === start))) return push(state, at, wordEnd(state, at + 1, stop))
  if ((sign === '#' || sign === '@') && isLetterClass(next)) return push(state, at, handleEnd(state, at + 1, stop))
  const emoticon = state.brackets > 0 ? at : emoticonEnd(text, at, stop)
  if (emoticon > at) return push(state, at, emoticon)
  return push(state, at, signEnd(text, at, stop))
}

function handleEnd(state: ScanState, at: number, stop: number): number {
  while (at < stop && (isWordClass(classAt(state.text, at)) || state.text.charCodeAt(at) === UNDERSCORE)) at++
  return at
}

const UNDERSCORE = 95

/** Signs that make one word with their like: "...", "--", "!!!", "====". */
const REPEATING = ".-–—*_=~+<>#|•^、。`'\\"

/** The end of a sign: one character, a run of its like, a mix of ? and !, or an emoji with all that belongs to it. */
function signEnd(text: string, at: number, stop: number): number {
  const sign = text.charAt(at)
  if (sign === '?' || sign === '!') {
    while (at < stop && (text[at] === '?' || text[at] === '!')) at++
    return at
  }
  if (REPEATING.includes(sign)) {
    const unit = text.charCodeAt(at)
    while (at < stop && text.charCodeAt(at) === unit) at++
    // ".?" and "...!" are one mark.
    while (sign === '.' && at < stop && (text[at] === '?' || text[at] === '!')) at++
    return at
  }
  return pictureEnd(text, at, stop)
}

/** One character, whole surrogate pairs, with the joiners, variation selectors and skin tones that follow. */
function pictureEnd(text: string, at: number, stop: number): number {
  at += (text.codePointAt(at) ?? 0) > 0xffff && at + 1 < stop ? 2 : 1
  while (at < stop) {
    const unit = text.charCodeAt(at)
    const joined = unit === 0x200d
    if (joined && at + 1 < stop && classAt(text, at + 1) !== BLANK) {
      at += 1 + ((text.codePointAt(at + 1) ?? 0) > 0xffff && at + 2 < stop ? 2 : 1)
    } else if (unit === 0xfe0f || unit === 0x20e3 || (unit === 0xd83c && isSkinTone(text.charCodeAt(at + 1)) && at + 1 < stop)) {
      at += unit === 0xd83c ? 2 : 1
    } else if (classAt(text, at) === FORMAT) {
      at++
    } else break
  }
  return at
}

const isSkinTone = (unit: number): boolean => unit >= 0xdffb && unit <= 0xdfff

/** A clitic that a tokeniser set apart ("'s"), an elision ("'em", "'90s"), or a quotation mark. */
function scanApostrophe(state: ScanState, at: number, start: number, stop: number): number {
  const { text } = state
  if (text.charCodeAt(at + 1) === text.charCodeAt(at) && at + 1 < stop) return push(state, at, at + 2)
  const sign = text.charAt(at)
  let last = at + 1
  while (last < stop && isWordClass(classAt(text, last))) last++
  if (last > at + 1 && sign !== '‘' && sign !== '`') {
    const word = text.slice(at + 1, Math.min(last, at + 7)).toLowerCase()
    const detached = at === start && (at === 0 || classAt(text, at - 1) === BLANK)
    if (detached && CLITICS.has(word) && state.words.length > 0 && !hasClosing(text, last, stop)) return push(state, at, last)
    if (ELIDED_WORDS.has(word) && !hasClosing(text, last, stop)) return push(state, at, last)
    if (/^\d\ds?$/.test(word)) return push(state, at, wordEnd(state, at + 1, stop))
    if (isAyn(text, at, start, last)) return push(state, at, wordEnd(state, at + 1, stop))
  }
  const opens = last > at + 1 && sign !== '’' && (at === start || !isWordClass(classAt(text, at - 1)))
  state.quoted = opens || sign === '‘'
  return push(state, at, at + 1)
}

const hasClosing = (text: string, at: number, stop: number): boolean => at < stop && isApostrophe(text.charAt(at))

/** The ayn of an Arabic name at its front, with a hyphen before it: "al-'Adawiya". */
const isAyn = (text: string, at: number, start: number, last: number): boolean =>
  at > start &&
  text[at - 1] === '-' &&
  at - 1 > start &&
  classAt(text, at + 1) === UPPER &&
  last > at + 2 &&
  classAt(text, at + 2) === LOWER
