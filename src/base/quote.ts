import { type Span, wordsOf } from './span.js'

/** A place in a text as W3C Web Annotation's TextQuoteSelector and TextPositionSelector name it, in UTF-16 code units. */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  readonly end: number
}

/** How much of what stands around is kept on each side. */
const CONTEXT = 32

/** Names a place by its words, what stands around them and where they are, so that it is found again when the text has moved. */
export function anchorOf(text: string, { start, end }: Span): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeAt(text, Math.max(0, start - CONTEXT), 1), start),
    suffix: text.slice(end, wholeAt(text, Math.min(text.length, end + CONTEXT), -1)),
    start,
    end,
  }
}

/** A cut moved off the middle of a surrogate pair. */
const wholeAt = (text: string, cut: number, step: 1 | -1): number =>
  isSurrogate(text, cut, 0xdc00) && isSurrogate(text, cut - 1, 0xd800) ? cut + step : cut

const isSurrogate = (text: string, at: number, base: number): boolean => (text.charCodeAt(at) & 0xfc00) === base

/**
 * Where a quote stands in a text that may have changed: at its place if all around it is the same; else where its words stand with the most
 * of what stood around them; else the same with white space, quotation marks and dashes taken as alike. Null: its words are not there, or
 * are there more than once and nothing tells which was meant.
 */
export function findAnchor(text: string, quote: Quote): Span | null {
  if (quote.exact === '') return null
  const span = { start: quote.start, end: quote.end }
  if (wordsOf(text, span) === quote.exact && isAmid(text, quote)) return span
  const exact = bestPlace(text, quote)
  if (exact !== 'none') return exact
  const plain = levelled(text)
  const sought = {
    ...quote,
    exact: levelled(quote.exact).text,
    prefix: levelled(quote.prefix).text,
    suffix: levelled(quote.suffix).text,
  }
  const found = sought.exact.trim() === '' ? 'none' : bestPlace(plain.text, { ...sought, start: -1 })
  return found === 'none' || found === null ? null : { start: plain.from(found.start), end: plain.from(found.end - 1) + 1 }
}

const isAmid = (text: string, { prefix, suffix, start, end }: Quote): boolean =>
  text.slice(Math.max(0, start - prefix.length), start) === prefix && text.slice(end, end + suffix.length) === suffix

/** So many places are compared at most; words that stand in more are no mark of any. */
const MOST_PLACES = 5000
/** A quote of so many letters is found by itself; a shorter one needs something of what stood around it. */
const TELLING = 24
const LEAST_AROUND = 8

/** The one place of a quote; null: there are several, or one amid quite other words; 'none': its words are nowhere. */
function bestPlace(text: string, quote: Quote): Span | null | 'none' {
  let best: { readonly start: number; readonly worth: number } | null = null
  let isTied = false
  let places = 0
  for (let start = text.indexOf(quote.exact); start >= 0; start = text.indexOf(quote.exact, start + 1)) {
    places += 1
    if (places > MOST_PLACES) return null
    const worth = around(text, quote, start) + (start === quote.start ? 0.5 : 0)
    if (best === null || worth > best.worth) {
      best = { start, worth }
      isTied = false
    } else if (worth === best.worth) isTied = true
  }
  if (best === null) return 'none'
  return isTied || !isTelling(quote, best.worth, places) ? null : { start: best.start, end: best.start + quote.exact.length }
}

/** How many letters before and behind a place are those that stood around the quote. */
function around(text: string, { exact, prefix, suffix }: Quote, start: number): number {
  let before = 0
  while (before < prefix.length && text[start - before - 1] === prefix[prefix.length - before - 1]) before += 1
  let behind = 0
  while (behind < suffix.length && text[start + exact.length + behind] === suffix[behind]) behind += 1
  return before + behind
}

function isTelling({ exact, prefix, suffix }: Quote, worth: number, places: number): boolean {
  if (places === 1 && exact.length >= TELLING) return true
  return worth >= Math.min(LEAST_AROUND, prefix.length + suffix.length)
}

/** A text with what typesetting changes made alike, and the way back to its own positions. */
interface Levelled {
  readonly text: string
  readonly from: (index: number) => number
}

function levelled(text: string): Levelled {
  const origins: number[] = []
  let level = ''
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string
    if (UNSEEN.test(letter)) continue
    const alike = ALIKE.find(([pattern]) => pattern.test(letter))?.[1] ?? letter
    if (alike === ' ' && level.endsWith(' ')) continue
    level += alike
    origins.push(at)
  }
  return { text: level, from: index => origins[index] ?? text.length }
}

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/\s/, ' '],
  [/[‘’‚‛′]/, "'"],
  [/[“”„‟«»″]/, '"'],
  [/[‐‑‒–—−]/, '-'],
]
