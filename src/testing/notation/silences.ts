import type { Directives } from '../case-file.js'
import { readingOf } from './reading.js'

/** Outcome: a line for each silence, `kind | who | about what`. */
export function noteSilences(input: string, directives: Directives): string {
  const { silences } = readingOf(input, directives)
  return silences.map(({ kind, name, about }) => `${kind} | ${name} | ${about ?? '-'}`).join('\n') || '(no silence)'
}
