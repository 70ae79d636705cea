import type { Directives } from '../case-file.js'
import { quote, readingOf } from './reading.js'

/** Outcome: a line for each telling, `source / cue / content`, a dash where the text names no source, "> " before a nested one. */
export function noteAttributions(input: string, directives: Directives): string {
  const { attributions, report } = readingOf(input, directives)
  const line = ({ source, cue, content, within }: (typeof attributions)[number]): string =>
    `${within === null ? '' : '> '}${quote(report.text, source) || '-'} / ${quote(report.text, cue)} / ${quote(report.text, content)}`
  return attributions.map(line).join('\n') || '(nothing told)'
}
