import type { Directives } from '../case-file.js'
import { readingOf } from './reading.js'

/** Outcome: a line for each role, `who | role | organisation or –`, in the order of the actors; "(no roles)" where none is told. */
export function noteNames(input: string, directives: Directives): string {
  const { actors } = readingOf(input, directives)
  const lines = actors.flatMap(({ name, roles }) =>
    roles.map(({ text, organisation }) => `${name} | ${text} | ${organisation ?? '–'}`),
  )
  return lines.join('\n') || '(no roles)'
}
