import type { Directives } from '../case-file.js'
import { readingOf } from './reading.js'

/** Outcome: a line for each actor, `name (kind[, known as]): its mentions in order`, then `! words` for each pronoun left open. */
export function noteActors(input: string, directives: Directives): string {
  const { actors, problems, report } = readingOf(input, directives)
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => report.text.slice(start, end)
  const lines = actors.map(
    ({ name, kind, known, mentions }) =>
      `${name} (${kind}${known === null ? '' : `, ${known}`}): ${mentions.map(words).join(' · ')}`,
  )
  const open = problems.flatMap(problem =>
    problem.code === 'actor-undecided' && problem.words !== null ? [`! ${words(problem.words)}`] : [],
  )
  return [...lines, ...open].join('\n') || '(nobody)'
}
