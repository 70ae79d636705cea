import { visible } from './visible.js'

/**
 * How a stretch of text is meant; the renderer decides how that looks. Meaning never rests on it: each tone that matters stands beside a
 * word, and a hedge without colour is set between underscores.
 */
export type Tone = keyof typeof STYLES

/** SGR codes (ECMA-48). The sixteen basic colours only, so that the reader's own theme decides on contrast. */
const STYLES = {
  plain: '',
  strong: '1',
  quiet: '2',
  hedge: '4',
  says: '34',
  denies: '31',
  silent: '35',
  outlook: '33',
} as const

/** A stretch of text in one tone. */
export interface Run {
  readonly text: string
  readonly tone: Tone
}

export type RichText = readonly Run[]

export const run = (text: string, tone: Tone = 'plain'): Run => ({ text, tone })

/** One stretch as a text of its own. */
export const rich = (text: string, tone: Tone = 'plain'): RichText => [run(text, tone)]

export const plainOf = (text: RichText): string => text.map(part => part.text).join('')

/** A short name with its words held together, so that a line is rather broken before it. */
export const together = (name: string): string => (name.length <= 36 ? name.replaceAll(' ', '\u00a0') : name)

/** All of them with the separator between, in the quiet tone. */
export function joined(texts: readonly RichText[], separator: string): RichText {
  return texts.filter(text => text.length > 0).flatMap((text, index) => (index === 0 ? text : [run(separator, 'quiet'), ...text]))
}

/** The whole text in one tone, hedges kept. */
export const toned = (text: RichText, tone: Tone): RichText =>
  text.map(part => (part.tone === 'hedge' ? part : run(part.text, tone)))

/** One line for a terminal, safe to show: every style that is opened is closed on the same line, and none comes from the text itself. */
export function paintLine(line: RichText, colour: boolean): string {
  let painted = ''
  for (const { text, tone } of line) {
    const style = colour ? STYLES[tone] : ''
    const words = visible(text).replaceAll('\u00a0', ' ')
    painted += style === '' ? words : `\u001b[${style}m${words}\u001b[0m`
  }
  return painted.trimEnd()
}
