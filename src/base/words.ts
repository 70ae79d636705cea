import { interned } from './interned.js'
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
  for (const match of text.matchAll(WORD)) {
    const written = match[0]
    const first = written.charCodeAt(0)
    const kind = first >= 48 && first <= 57 ? 'number' : isLetter(first, written) ? 'letters' : 'sign'
    words.push({
      start: offset + match.index,
      end: offset + match.index + written.length,
      form: interned(formOf(written)),
      kind,
      capital: kind === 'letters' && written.charAt(0) !== written.charAt(0).toLowerCase(),
      joined: match.index === end,
    })
    end = match.index + written.length
  }
  return words
}

const isLetter = (first: number, written: string): boolean =>
  first < 0x80 ? (first | 0x20) >= 0x61 && (first | 0x20) <= 0x7a : /^\p{L}/u.test(written)

function formOf(written: string): string {
  const lower = interned(written).toLowerCase().replace('’', "'")
  if (lower.charAt(1) === '.' && /^[ap]\.\s?m/.test(lower)) return lower.charAt(0) + 'm'
  if (lower === '–' || lower === '—' || lower === '‑') return '-'
  return lower === '‘' ? "'" : lower
}
