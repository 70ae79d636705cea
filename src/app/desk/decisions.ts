import type { FoldedDecision } from '../../ledger/index.js'
import type { Decision, Refusal, SourceGrade } from '../../model/index.js'

/** What grade each source was last given, undone ones left out. */
export function gradesOf(decisions: readonly FoldedDecision[]): Record<string, SourceGrade> {
  const undone = undoneIn(decisions)
  const grades = decisions.flatMap(({ entry, decision }) =>
    decision.kind === 'source-graded' && !undone.has(entry) ? [[decision.source, decision.grade] as const] : [],
  )
  return Object.fromEntries(grades)
}

/** Entries that a later decision took back. */
export const undoneIn = (decisions: readonly { readonly decision: Decision }[]): ReadonlySet<number> =>
  new Set(decisions.flatMap(({ decision }) => (decision.kind === 'undone' ? [decision.entry] : [])))

/** Why a decision cannot be recorded; null: it can. */
export function faultOf(decision: Decision, situation: string, decisions: readonly FoldedDecision[]): Refusal | null {
  if (decision.kind !== 'undone') return null
  const meant = decisions.find(one => one.entry === decision.entry && one.situation === situation)
  const refusal = (why: string): Refusal => ({
    code: 'decision-refused',
    message: `Entry ${decision.entry} cannot be undone: ${why}.`,
  })
  if (meant === undefined) return refusal('it is no decision of this situation')
  if (meant.decision.kind === 'undone') return refusal('it is itself an undoing; make the decision again instead')
  return undoneIn(decisions).has(decision.entry) ? refusal('it was undone already') : null
}
