import { LETTER_CLOSINGS, LETTER_GREETINGS } from '../lexicon/language/letters.js'
import { SENTENCE_STARTERS } from '../lexicon/language/starters.js'
import { classAt, LOWER, UPPER } from './characters.js'
import type { Word } from './tokens.js'

/**
 * Whether a sentence ends at a word without a full stop, where mail and web pages lost their line breaks: at rules of dashes, between web
 * addresses, after the date of a forwarded letter, after "Dear Lena," and "Regards,".
 */
export function endsUnmarked(text: string, words: readonly Word[], first: number, index: number): boolean {
  const word = words[index] as Word
  const next = words[index + 1]
  if (next === undefined || next.start === word.end) return false
  const unit = text.charCodeAt(word.end - 1)
  if (isRule(text, next) || isStamp(text, words, index + 1)) return true
  if (isAddress(text, word) && isAddress(text, next)) return true
  // Letters are most of a text and need the fewest questions.
  if (isSmallLetter(unit)) return isRequest(text, words, index + 1)
  if (isRule(text, word) || endsStamp(text, words, index)) return true
  if (isFigure(unit)) return isTelephone(text, word) && SENTENCE_STARTERS.has(text.slice(next.start, next.end))
  return (
    (unit === COMMA || unit === COLON || unit === HYPHEN) &&
    classAt(text, next.start) === UPPER &&
    isLetterLine(text, words, first, index)
  )
}

const COMMA = 44
const HYPHEN = 45
const COLON = 58

const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122

/** "Please let us know" without a full stop before it; not in a title, where every word has its capital. */
function isRequest(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const next = words[at + 1]
  if (next === undefined || word.end - word.start !== 6 || classAt(text, next.start) !== LOWER) return false
  return text.startsWith('Please', word.start)
}

const isTelephone = (text: string, { start, end }: Word): boolean =>
  end - start >= 8 && end - start <= 16 && /^(?:[\d-]+-)?\d{3}-\d{4}$/.test(text.slice(start, end))

const LEAST_RULE = 5

/** A run of dashes, stars or the like that draws a line. */
function isRule(text: string, { start, end }: Word): boolean {
  if (end - start < LEAST_RULE) return false
  const sign = text.charAt(start)
  // Short runs of low lines are a form's blanks.
  return (
    ('-=*~#+'.includes(sign) || (sign === '_' && end - start >= LEAST_RULE * 4)) &&
    text[start + 1] === sign &&
    text[end - 1] === sign
  )
}

/** A web address, not one of mail. */
export function isAddress(text: string, { start, end }: Word): boolean {
  if (end - start < 8) return false
  const sign = text.charCodeAt(start) | 32
  if (sign !== 104 && sign !== 119) return false
  return /^(?:https?:\/|www\.)/i.test(text.slice(start, start + 8))
}

const STAMP_DATE = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/
const STAMP_TIME = /^\d{1,2}:\d{2}(?::\d{2})?$/

/** A date in figures and a time: "09/16/99 10:16". */
function isStamp(text: string, words: readonly Word[], at: number): boolean {
  const date = words[at]
  const time = words[at + 1]
  if (date === undefined || time === undefined) return false
  if (!isFigure(text.charCodeAt(date.start)) || !isFigure(text.charCodeAt(time.start))) return false
  const before = words[at - 1]
  if (before !== undefined && before.end - before.start === 2 && /^(?:on|at)$/i.test(text.slice(before.start, before.end)))
    return false
  return STAMP_DATE.test(text.slice(date.start, date.end)) && STAMP_TIME.test(text.slice(time.start, time.end))
}

const isFigure = (unit: number): boolean => unit >= 48 && unit <= 57

/** The last word of such a stamp: its "PM", or the time where none follows. */
function endsStamp(text: string, words: readonly Word[], index: number): boolean {
  if (isHalf(text, words[index])) return isStamp(text, words, index - 2)
  return isStamp(text, words, index - 1) && !isHalf(text, words[index + 1])
}

const isHalf = (text: string, word: Word | undefined): boolean =>
  word !== undefined && word.end - word.start === 2 && /^[AP]M$/i.test(text.slice(word.start, word.end))

const LONGEST_LINE = 5

/** The greeting or closing line of a letter, up to its comma, colon or dash. */
function isLetterLine(text: string, words: readonly Word[], first: number, index: number): boolean {
  if (index - first > LONGEST_LINE || index === first) return false
  const head = words[first] as Word
  const line = text.slice(head.start, (words[index - 1] as Word).end).toLowerCase()
  if (LETTER_CLOSINGS.has(line)) return !isStopped(text, words, index + 1)
  return LETTER_GREETINGS.has(text.slice(head.start, head.end).toLowerCase()) && index - first > 1
}

/** A full stop soon after the name: "Thank you, Lena." is one sentence. */
function isStopped(text: string, words: readonly Word[], at: number): boolean {
  for (let index = at; index < words.length && index < at + 3; index++) {
    const word = words[index] as Word
    if (classAt(text, word.start) !== UPPER) return '.!?'.includes(text.charAt(word.start))
  }
  return false
}
