import { type RichText, type Run, run } from './paint.js'
import { LEAST_WIDTH, type Paper } from './paper.js'
import { displayWidth } from './width.js'
import { type Indent, wrap } from './wrap.js'

/** Paper as it can be set: its width is a whole number within what can be read. */
export interface Page {
  readonly width: number
  readonly colour: boolean
}

/** Lines longer than this are hard to read; a wider terminal stays empty on the right. */
const WIDEST = 132

export function pageOf({ width, colour }: Paper): Page {
  return { width: Math.min(WIDEST, Math.max(LEAST_WIDTH, Math.floor(width) || LEAST_WIDTH)), colour }
}

/** Without colour nothing is underlined: a hedge stands between underscores then, so that it is not lost. */
export function setText(text: RichText, page: Page, width: number, indent?: Indent): RichText[] {
  return wrap(page.colour ? text : text.map(underscored), width, indent)
}

function underscored(part: Run): Run {
  const words = part.text.trim()
  if (part.tone !== 'hedge' || words === '') return part
  const [before = '', after = ''] = part.text.split(words)
  return run(`${before}_${words}_${after}`, 'hedge')
}

export const lineWidth = (line: RichText): number => line.reduce((sum, part) => sum + displayWidth(part.text), 0)

/** The line with spaces after it up to `width` columns. */
export function padded(line: RichText, width: number): RichText {
  const missing = width - lineWidth(line)
  return missing > 0 ? [...line, run(' '.repeat(missing))] : line
}

/** Two columns of lines beside each other; the left one is `left` columns wide. */
export function beside(lines: readonly RichText[], margin: readonly RichText[], left: number): RichText[] {
  return Array.from({ length: Math.max(lines.length, margin.length) }, (_, index) => {
    const note = margin[index]
    return note === undefined ? (lines[index] ?? []) : [...padded(lines[index] ?? [], left), ...note]
  })
}

export const ruled = (character: string, page: Page): RichText => [run(character.repeat(page.width), 'quiet')]
