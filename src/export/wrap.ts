import { type RichText, type Run, run, type Tone } from './paint.js'
import { visible } from './visible.js'
import { characterWidth, displayWidth } from './width.js'

/** Columns left free before the first line and before those that follow. */
export interface Indent {
  readonly first: number
  readonly rest: number
}

/**
 * Sets a text in lines of at most `width` columns, indents included. White space of any length is one space; a no-break space holds its
 * neighbours together and is set as a space. A word longer than a line is broken hard, but an address ("https://…") is left whole, so
 * that it can be followed. Text is made safe to show on the way, whoever wrote it.
 */
export function wrap(text: RichText, width: number, indent: Indent = { first: 0, rest: 0 }): RichText[] {
  const lines: Run[][] = []
  let line: Run[] = []
  let used = indent.first
  let free = Math.max(8, width - indent.first)
  let filled = 0
  const end = (): void => {
    lines.push(used > 0 ? [run(' '.repeat(used)), ...line] : line)
    line = []
    used = indent.rest
    free = Math.max(8, width - indent.rest)
    filled = 0
  }
  for (const atom of atomsOf(text)) {
    const gap = atom.spaced && filled > 0 ? 1 : 0
    if (filled > 0 && filled + gap + atom.width > free) end()
    for (const part of atom.width > free && !atom.solid ? broken(atom, free) : [atom]) {
      if (filled > 0 && filled + part.width > free) end()
      if (part.spaced && filled > 0) {
        push(line, ' ', lastTone(line) === part.runs[0]?.tone ? (lastTone(line) ?? 'plain') : 'plain')
        filled += 1
      }
      for (const piece of part.runs) push(line, piece.text, piece.tone)
      filled += part.width
    }
  }
  if (line.length > 0 || lines.length === 0) end()
  return lines
}

/** The text on one line, cut with "…" where it is longer than `width` columns. */
export function cut(text: RichText, width: number): RichText {
  const [line = []] = wrap(text, Number.MAX_SAFE_INTEGER)
  if (displayWidth(line.map(part => part.text).join('')) <= width) return line
  const kept: Run[] = []
  let left = width - 1
  for (const part of line) {
    let taken = ''
    for (const character of part.text) {
      const columns = characterWidth(character)
      if (columns > left) {
        return [...kept, run(taken.trimEnd() + '…', part.tone)]
      }
      left -= columns
      taken += character
    }
    kept.push(run(taken, part.tone))
  }
  return kept
}

/** What a line can be made of: characters that stay together. */
interface Atom {
  readonly runs: Run[]
  width: number
  /** A space stands before it. */
  readonly spaced: boolean
  solid: boolean
}

function atomsOf(text: RichText): Atom[] {
  const atoms: Atom[] = []
  let atom: Atom | null = null
  let spaced = false
  let afterWide = false
  for (const part of text) {
    for (const character of visible(part.text)) {
      if (SPACE.test(character)) {
        atom = null
        spaced = true
        afterWide = false
        continue
      }
      const columns = characterWidth(character)
      const mayBreak = (afterWide || columns === 2) && columns > 0 && !NOT_FIRST.test(character)
      if (atom === null || (mayBreak && atom.width > 0 && !endsOpen(atom))) {
        atom = { runs: [], width: 0, spaced, solid: false }
        atoms.push(atom)
      }
      push(atom.runs, character === '\u00a0' ? ' ' : character, part.tone)
      atom.width += columns
      if (character === '/' && SCHEME.test(atom.runs.at(-1)?.text ?? '')) atom.solid = true
      spaced = false
      if (columns > 0) afterWide = columns === 2
    }
  }
  return atoms
}

const SPACE = /^[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]$/
/** Closing marks never open a line. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{M}、。，．：；？！・ー…”’"',.:;?!]$/u
const OPENING = /[\p{Ps}\p{Pi}"']$/u
const SCHEME = /https?:\/\/$/

const endsOpen = (atom: Atom): boolean => OPENING.test(atom.runs.at(-1)?.text ?? '')

function push(line: Run[], text: string, tone: Tone): void {
  const last = line.at(-1)
  if (last !== undefined && last.tone === tone) line[line.length - 1] = run(last.text + text, tone)
  else line.push(run(text, tone))
}

const lastTone = (line: readonly Run[]): Tone | undefined => line.at(-1)?.tone

/** A word longer than a line, in pieces that fit. */
function broken(atom: Atom, width: number): Atom[] {
  const pieces: Atom[] = []
  let piece: Atom = { runs: [], width: 0, spaced: atom.spaced, solid: false }
  for (const part of atom.runs) {
    for (const character of part.text) {
      const columns = characterWidth(character)
      if (piece.width + columns > width) {
        pieces.push(piece)
        piece = { runs: [], width: 0, spaced: false, solid: false }
      }
      push(piece.runs, character, part.tone)
      piece.width += columns
    }
  }
  return [...pieces, piece]
}
