import { answerRule, type Claim, hasOwnTime, type Reading, type Telling } from '../../model/index.js'
import type { Directives } from '../case-file.js'
import { quote, readingOf } from './reading.js'

/**
 * Outcome: a line for each claim, `polarity certainty frame | words`, then, where there are any, `| chain`, `| hedge words`,
 * `| when value` (`on value`, of the day of the story that it goes on to tell, `by value`, where the telling alone is dated; nothing, where only the report is), `| of “text”` where it answers what that says, `| count`. A telling stands as `Name [kind] manner`, the origin first, " > " between.
 */
export function noteClaims(input: string, directives: Directives): string {
  const reading = readingOf(input, directives)
  return reading.claims.map(claim => noteClaim(claim, reading)).join('\n') || '(no claims)'
}

function noteClaim(claim: Claim, { report }: Reading): string {
  const { words, polarity, certainty, frame, chain, hedges, numbers } = claim
  return [
    `${polarity} ${certainty} ${frame} | ${quote(report.text, words)}`,
    chain.map(noteTelling).join(' > '),
    hedges.length === 0 ? '' : `hedge ${quote(report.text, hedges)}`,
    noteTime(claim),
    answerRule(claim) !== null ? `of “${claim.text}”` : '',
    numbers.map(({ what, low, high }) => `${what} ${low}${high === low ? '' : `..${high ?? ''}`}`).join(', '),
  ]
    .filter(part => part !== '')
    .join(' | ')
}

function noteTime(claim: Claim): string {
  if (claim.time === null) return ''
  if (hasOwnTime(claim)) return `when ${claim.time.value}`
  if (claim.basis.some(({ rule }) => rule === 'story/day')) return `on ${claim.time.value}`
  return claim.basis.some(({ rule }) => rule === 'telling/time') ? `by ${claim.time.value}` : ''
}

const noteTelling = ({ name, kind, manner }: Telling): string => `${name} [${kind}] ${manner}`
