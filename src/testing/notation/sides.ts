import type { Directives } from '../case-file.js'
import { quote, readingOf } from './reading.js'

/** Outcome: a line for each actor that has a side, `who → side | rule | the words that say so`; "(no sides)" where none has. */
export function noteSides(input: string, directives: Directives): string {
  const { actors, report } = readingOf(input, directives)
  const lines = actors.flatMap(({ name, side, basis }) => {
    const why = basis.find(({ field }) => field === 'side')
    return side === null || why === undefined ? [] : [`${name} → ${side} | ${why.rule} | ${quote(report.text, why.words)}`]
  })
  return lines.join('\n') || '(no sides)'
}
