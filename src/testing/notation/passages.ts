import type { Directives } from '../case-file.js'
import { readingOf } from './reading.js'

/** Outcome: a line for each passage, `kind: text`, line breaks as ⏎. */
export function notePassages(input: string, directives: Directives): string {
  const { passages, report } = readingOf(input, directives)
  return passages.map(({ kind, start, end }) => `${kind}: ${report.text.slice(start, end).trim().replace(/\n/gu, '⏎')}`).join('\n')
}
