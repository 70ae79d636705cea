import type { Span } from '../base/span.js'
import { BLANK, classAt, LOWER } from './characters.js'

/** A run of lines that belong together: its span is trimmed of blanks. */
export interface Paragraph extends Span {
  /** An empty line, or the end of the text, follows. */
  readonly apart: boolean
}

interface Line extends Span {
  readonly indented: boolean
  /** An empty line stands before it. */
  readonly afterGap: boolean
}

/** No mail client, agency or terminal wraps its lines wider than this. */
const WIDEST_WRAP = 132
const NARROWEST_WRAP = 40

/**
 * Paragraphs of a text. Where a text is wrapped at a fixed width, its lines are joined until an empty line, an indented line or one that
 * had room for the next word; otherwise each line is a paragraph of its own.
 */
export function findParagraphs(text: string): Paragraph[] {
  const lines = findLines(text)
  const width = wrapWidth(text, lines)
  const paragraphs: Paragraph[] = []
  let start = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    const next = lines[index + 1]
    if (next !== undefined && !next.afterGap && runsOn(text, line, next, width)) continue
    paragraphs.push({ start: (lines[start] as Line).start, end: line.end, apart: next === undefined || next.afterGap })
    start = index + 1
  }
  return paragraphs
}

const isBreak = (unit: number): boolean =>
  unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 || unit === 12 || unit === 11

function findLines(text: string): Line[] {
  const lines: Line[] = []
  let afterGap = false
  let at = 0
  while (at < text.length) {
    let stop = at
    while (stop < text.length && !isBreak(text.charCodeAt(stop))) stop++
    let start = at
    while (start < stop && classAt(text, start) === BLANK) start++
    let end = stop
    while (end > start && classAt(text, end - 1) === BLANK) end--
    if (end > start) lines.push({ start, end, indented: start > at, afterGap })
    afterGap = end === start
    at = stop + (text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1)
  }
  return lines
}

/** The width at which a text was wrapped; 0 where it was not. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0
  for (const { start, end } of lines) if (end - start > width) width = end - start
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0
  let pairs = 0
  let full = 0
  let unfinished = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index] as Line
    const next = lines[index + 1] as Line
    if (next.afterGap) continue
    pairs++
    if (!isFull(text, line, next, width)) continue
    full++
    if (!isFinished(text, line.end)) unfinished++
  }
  return pairs >= 3 && unfinished * 2 >= pairs && full * 10 >= pairs * 6 ? width : 0
}

/** The next line's first word would not have fitted. */
const isFull = (text: string, line: Span, next: Span, width: number): boolean =>
  line.end - line.start + 1 + firstWordLength(text, next) > width

function firstWordLength(text: string, { start, end }: Span): number {
  let at = start
  while (at < end && classAt(text, at) !== BLANK) at++
  return at - start
}

/** A full stop or the like, with closing quotes or brackets after it. */
export function isFinished(text: string, end: number): boolean {
  let at = end - 1
  while (at > 0 && at > end - 4 && '"\'”’)]»'.includes(text.charAt(at))) at--
  return '.!?…:;'.includes(text.charAt(at))
}

function runsOn(text: string, line: Line, next: Line, width: number): boolean {
  if (next.indented && !line.indented) return false
  if (width > 0 && isFull(text, line, next, width)) {
    // A dash or figure that happens to begin a line of an unfinished sentence is no bullet.
    return !isBullet(text, next) || (!isFinished(text, line.end) && !'•*·▪●◦>'.includes(text.charAt(next.start)))
  }
  if (width > 0 || isBullet(text, next)) return false
  // A line that stops short and goes on in lower case was broken by a wrap, whatever the other lines do.
  const goesOn =
    classAt(text, next.start) === LOWER && !/^(?:al|el|de|van|von|iP|eB)/.test(text.slice(next.start, next.start + 4))
  return goesOn && line.end - line.start >= NARROWEST_WRAP - 16 && !isFinished(text, line.end) && text[line.end - 1] !== ','
}

const isBullet = (text: string, { start, end }: Span): boolean =>
  /^(?:[-–—•*·▪●◦>]+\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s)/.test(text.slice(start, Math.min(end, start + 8)))
