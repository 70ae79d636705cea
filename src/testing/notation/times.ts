import { findTimes } from '../../extract/times/index.js'
import type { Directives } from '../case-file.js'
import { documentOf } from './documents.js'
import { quote } from './reading.js'

/** Outcome: a line for each time, `words  TYPE value  from..to` (a dash for an open or unknown end), then one for each problem. */
export function noteTimes(input: string, directives: Directives): string {
  const { times, problems } = findTimes(documentOf(input, directives))
  const lines = times.map(
    ({ start, end, type, value, from, to }) =>
      `${quote(input, [{ start, end }])}  ${type} ${value}  ${from === null && to === null ? '-' : `${from ?? '-'}..${to ?? '-'}`}`,
  )
  return (
    [...lines, ...problems.map(({ code, words }) => `! ${code} ${words === null ? '' : quote(input, [words])}`)].join('\n') ||
    '(no times)'
  )
}
