import type { Span } from '../base/span.js'
import { AFTER_ITS, ATTACHED_UNITS, CLITICS, FUSED_WORDS, LONGEST_FUSED, WHOLE_WORDS } from '../lexicon/language/words.js'
import { BLANK, classAt, DIGIT, isWordClass } from './characters.js'
import type { ScanState } from './tokens.js'
import { isApostrophe } from './word-end.js'

/**
 * Notes a written token as its syntactic words: "don't" as "do" and a glued "n't". Gives the place after the last of them, which may be
 * the bare apostrophe of "the troops' pay".
 */
export function pushWithClitics(state: ScanState, start: number, end: number): number {
  pushWritten(state, start, end)
  return (state.words.at(-1) as Span).end
}

function pushWritten(state: ScanState, start: number, end: number): void {
  const { text } = state
  const length = end - start
  const mark = apostropheIn(text, start, end)
  if (mark >= 0) {
    pushParts(state, start, end, mark)
    return
  }
  if (classAt(text, start) === DIGIT) {
    pushMeasure(state, start, end)
    return
  }
  const fused = length <= LONGEST_FUSED && length > 1 ? fusedParts(text, start, end) : undefined
  if (fused === undefined) {
    pushPossessive(state, start, end)
    return
  }
  let from = start
  for (const part of fused) {
    state.words.push({ start: from, end: start + part, glued: from > start })
    from = start + part
  }
  state.words.push({ start: from, end, glued: true })
}

function apostropheIn(text: string, start: number, end: number): number {
  for (let at = end - 2; at > start && at >= end - 3; at--) if (isApostrophe(text.charAt(at))) return at
  return -1
}

function fusedParts(text: string, start: number, end: number): readonly number[] | undefined {
  const form = text.slice(start, end)
  const lower = form.toLowerCase()
  // "IM" and "IVE" in capitals are something else.
  if (form.length <= 3 && form === form.toUpperCase()) return undefined
  if (lower === 'its') return AFTER_ITS.has(wordAfter(text, end)) ? [2] : undefined
  return FUSED_WORDS.get(lower)
}

function wordAfter(text: string, at: number): string {
  if (at + 1 >= text.length || classAt(text, at) !== BLANK) return ''
  let last = at + 1
  while (last < text.length && last < at + 6 && isWordClass(classAt(text, last))) last++
  // "its in-house team" is no "it is".
  return text[last] === '-' ? '' : text.slice(at + 1, last)
}

/** A word with an apostrophe near its end; several clitics may follow one another: "should|n't|'ve". */
function pushParts(state: ScanState, start: number, end: number, mark: number): void {
  const cuts: number[] = []
  let last = end
  for (;;) {
    const cut = cliticStart(state.text, start, last)
    if (cut <= start || cut >= last) break
    cuts.push(cut)
    last = cut
  }
  if (cuts.length === 0 || mark < 0) {
    state.words.push({ start, end, glued: false })
    return
  }
  let from = start
  for (const cut of cuts.reverse()) {
    state.words.push({ start: from, end: cut, glued: from > start })
    from = cut
  }
  state.words.push({ start: from, end, glued: true })
}

/** Where the last clitic of a word begins; its end where there is none. */
function cliticStart(text: string, start: number, end: number): number {
  const form = text
    .slice(Math.max(start, end - 12), end)
    .toLowerCase()
    .replace(/[’‘`ʼ]/g, "'")
  if (WHOLE_WORDS.has(form)) return end
  if (end - start > 3 && form.endsWith("n't")) return end - 3
  const mark = form.lastIndexOf("'")
  if (mark <= 0 || !CLITICS.has(form.slice(mark + 1))) return end
  const cut = end - (form.length - mark)
  // "the 1990's", "the 60's" are one word; so is a stray "'d" of a figure.
  return classAt(text, cut - 1) === DIGIT && form.endsWith('s') ? end : cut
}

/** A bare apostrophe after an s: "the troops' pay", unless it closes a quotation. */
function pushPossessive(state: ScanState, start: number, end: number): void {
  const { text, words } = state
  words.push({ start, end, glued: false })
  const sign = text.charAt(end)
  if (end >= state.end || (sign !== "'" && sign !== '’') || text.charCodeAt(end + 1) === text.charCodeAt(end)) return
  const last = text.charAt(end - 1)
  if (last !== 's' && last !== 'S' && last !== 'z' && last !== 'x') return
  if (end + 1 < state.end && isWordClass(classAt(text, end + 1))) return
  if (state.quoted && closesQuotation(state, end + 1)) return
  words.push({ start: end, end: end + 1, glued: true })
}

const QUOTE_WINDOW = 200

/** Whether the apostrophe before a place rather closes the quotation that is open: nothing else does so soon after. */
function closesQuotation(state: ScanState, at: number): boolean {
  const next = at < state.end ? state.text.charAt(at) : ''
  if (next === '' || ',.;:!?)”"'.includes(next)) return true
  return !/[\p{L}\d.,!?]['’](?![\p{L}\d])/u.test(state.text.slice(at, Math.min(state.end, at + QUOTE_WINDOW)))
}

/** A figure with its unit: "10km" is two written tokens, "20th" one. */
function pushMeasure(state: ScanState, start: number, end: number): void {
  let cut = start
  while (cut < end && !isUnitLetter(state.text, cut)) cut++
  const unit = state.text.slice(cut, end)
  const bare = unit.endsWith('.') ? unit.slice(0, -1) : unit
  const split = cut > start && cut < end && bare.length <= 8 && ATTACHED_UNITS.has(bare) && classAt(state.text, cut - 1) === DIGIT
  state.words.push({ start, end: split ? cut : end, glued: false })
  if (split) state.words.push({ start: cut, end, glued: false })
}

const isUnitLetter = (text: string, at: number): boolean => classAt(text, at) !== DIGIT && isWordClass(classAt(text, at))
