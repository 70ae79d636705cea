import type { DecisionMade, DecisionOutcome } from '../../model/index.js'

/** The outcomes of decisions that were taken back, and of undoings that meant nothing; an undoing that was undone itself takes nothing back. */
export function standing(decisions: readonly DecisionMade[]): ReadonlyMap<number, DecisionOutcome> {
  const all = new Set(decisions.map(({ entry }) => entry))
  const outcomes = new Map<number, DecisionOutcome>()
  // From the last: what is undone was decided before.
  for (const { entry, by, decision } of decisions.toReversed()) {
    if (decision.kind !== 'undone' || outcomes.has(entry)) continue
    const outcome = { claims: [], before: null }
    if (!all.has(decision.entry) || decision.entry >= entry)
      outcomes.set(entry, { entry, state: 'lost', why: `entry ${decision.entry} is no decision made before it`, ...outcome })
    else
      outcomes.set(decision.entry, {
        entry: decision.entry,
        state: 'undone',
        why: `taken back by ${by} in entry ${entry}`,
        ...outcome,
      })
  }
  return outcomes
}
