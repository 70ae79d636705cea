import { interned } from './interned.js'
import { remembered } from './remember.js'
import type { Span } from './span.js'

/** A word, number or sign of a sentence, cut finer than the parser cuts: "23-year" is three. */
export interface Word extends Span {
  /** Lower case, with straight apostrophes; "a.m." and "p.m." without points. */
  readonly form: string
  readonly kind: 'letters' | 'number' | 'sign'
  readonly capital: boolean
  /** Nothing stands between it and the word before it. */
  readonly joined: boolean
}

const WORD = /[ap]\.\s?m\b\.?|['’]s\b|\p{L}+(?:['’](?!s\b)\p{L}+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[^\s\p{L}\d]/giu

/** Cuts `text` into words; spans count from `offset`. Linear. */
export function wordsOfText(text: string, offset: number): Word[] {
  const words: Word[] = []
  let end = -1
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === SPACE) {
      at++
      continue
    }
    const next = endOfPlainWord(text, at) ?? endOfWord(text, at)
    if (next === null) break
    const written = text.slice(next.start, next.end)
    const first = written.charCodeAt(0)
    const kind = first >= 48 && first <= 57 ? 'number' : isLetter(first, written) ? 'letters' : 'sign'
    words.push({
      start: offset + next.start,
      end: offset + next.end,
      form: formOf(written),
      kind,
      capital: kind === 'letters' && written.charAt(0) !== written.charAt(0).toLowerCase(),
      joined: next.start === end,
    })
    end = next.end
    at = end
  }
  return words
}

const SPACE = 0x20

/** The next word by the whole pattern, past what is blank; null: there is none. */
function endOfWord(text: string, from: number): Span | null {
  WORD.lastIndex = from
  const found = WORD.exec(text)
  return found === null ? null : { start: found.index, end: found.index + found[0].length }
}

/** Most words are a few plain letters between two spaces, or before a comma: those need no pattern. */
function endOfPlainWord(text: string, start: number): Span | null {
  let end = start
  while (isPlainLetter(text.charCodeAt(end))) end++
  const behind = end < text.length ? text.charCodeAt(end) : SPACE
  const isOver = behind === SPACE || behind === COMMA || behind === HYPHEN || (behind === POINT && end - start > 1)
  return end > start && isOver ? { start, end } : null
}

const COMMA = 0x2c
const HYPHEN = 0x2d
const POINT = 0x2e

const isPlainLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

const isLetter = (first: number, written: string): boolean =>
  first < 0x80 ? (first | 0x20) >= 0x61 && (first | 0x20) <= 0x7a : /^\p{L}/u.test(written)

const formOf = remembered((written: string): string => {
  const lower = written.toLowerCase().replace('’', "'")
  if (lower.charAt(1) === '.' && /^[ap]\.\s?m/.test(lower)) return interned(lower.charAt(0) + 'm')
  if (lower === '–' || lower === '—' || lower === '‑') return '-'
  return lower === '‘' ? "'" : interned(lower)
})
