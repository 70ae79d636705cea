import { findNumbers } from '../../extract/numbers/index.js'
import type { Directives } from '../case-file.js'
import { documentOf } from './documents.js'
import { quote } from './reading.js'

/** Outcome: a line for each number, `words  what low..high unit`; one bound where both are the same, nothing for an unknown high one. */
export function noteNumbers(input: string, directives: Directives): string {
  const numbers = findNumbers(documentOf(input, directives))
  return (
    numbers
      .map(({ words, what, low, high, unit }) => {
        const bounds = high === low ? String(low) : `${low}..${high ?? ''}`
        return `${quote(input, [words])}  ${what} ${bounds}${unit === null ? '' : ` ${unit}`}`
      })
      .join('\n') || '(no numbers)'
  )
}
