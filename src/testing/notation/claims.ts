import type { Claim, Reading, Telling } from '../../model/index.js'
import type { Directives } from '../case-file.js'
import { quote, readingOf } from './reading.js'

/**
 * Outcome: a line for each claim, `polarity certainty frame | words`, then, where there are any, `| chain`, `| hedge words`,
 * `| when value`, `| count`. A telling stands as `Name [kind] manner`, the origin first, " > " between.
 */
export function noteClaims(input: string, directives: Directives): string {
  const reading = readingOf(input, directives)
  return reading.claims.map(claim => noteClaim(claim, reading)).join('\n') || '(no claims)'
}

function noteClaim({ words, polarity, certainty, frame, chain, hedges, time, numbers }: Claim, { report }: Reading): string {
  return [
    `${polarity} ${certainty} ${frame} | ${quote(report.text, words)}`,
    chain.map(noteTelling).join(' > '),
    hedges.length === 0 ? '' : `hedge ${quote(report.text, hedges)}`,
    time === null ? '' : `when ${time.value}`,
    numbers.map(({ what, low, high }) => `${what} ${low}${high === low ? '' : `..${high ?? ''}`}`).join(', '),
  ]
    .filter(part => part !== '')
    .join(' | ')
}

const noteTelling = ({ name, kind, manner }: Telling): string => `${name} [${kind}] ${manner}`
