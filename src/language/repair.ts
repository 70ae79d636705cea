import { ACCORDING_REPAIRS } from './repairs/according.js'
import { BETWEEN_COMMAS_REPAIRS } from './repairs/between-commas.js'
import { CLAUSE_REPAIRS } from './repairs/clauses.js'
import { DAY_REPAIRS } from './repairs/days.js'
import { HOLDING_REPAIRS } from './repairs/holding.js'
import { JOINED_REPAIRS } from './repairs/joined.js'
import { LABEL_REPAIRS } from './repairs/labels.js'
import { LOST_VERB_REPAIRS } from './repairs/lost-verbs.js'
import { NOUN_REPAIRS } from './repairs/nouns.js'
import { RELATIVE_REPAIRS } from './repairs/relatives.js'
import { SECOND_CLAUSE_REPAIRS } from './repairs/second-clause.js'
import type { Repair, Sketch } from './repairs/sketch.js'
import { TELLER_REPAIRS } from './repairs/tellers.js'
import { TELLERS_APART_REPAIRS } from './repairs/tellers-apart.js'
import { TELLING_REPAIRS } from './repairs/telling.js'
import { TOLD_REPAIRS } from './repairs/told.js'
import { TOLD_BETWEEN_REPAIRS } from './repairs/told-between.js'
import { TOLD_SUBJECT_REPAIRS } from './repairs/told-subjects.js'
import { VERB_REPAIRS } from './repairs/verbs.js'

export type { Repair, Sketch } from './repairs/sketch.js'

/** Later ones see what earlier ones mended. */
export const REPAIRS: readonly Repair[] = [
  ...LABEL_REPAIRS,
  ...LOST_VERB_REPAIRS,
  ...HOLDING_REPAIRS,
  ...DAY_REPAIRS,
  ...RELATIVE_REPAIRS,
  ...BETWEEN_COMMAS_REPAIRS,
  ...NOUN_REPAIRS,
  ...JOINED_REPAIRS,
  ...TOLD_SUBJECT_REPAIRS,
  ...ACCORDING_REPAIRS,
  ...SECOND_CLAUSE_REPAIRS,
  ...TELLING_REPAIRS,
  ...TOLD_REPAIRS,
  ...TELLER_REPAIRS,
  ...TELLERS_APART_REPAIRS,
  ...TOLD_BETWEEN_REPAIRS,
  ...CLAUSE_REPAIRS,
  ...VERB_REPAIRS,
]

/**
 * Mends what a greedy parser gets wrong and the tree itself shows to be wrong: a noun that is part of another one across a comma, two
 * subjects side by side, an object between a verb of telling and a clause without a subject. Every repair keeps one root and no circle.
 */
export function repair(sketch: Sketch): void {
  for (const { mend } of REPAIRS) for (let at = 0; at < sketch.forms.length; at++) mend(sketch, at)
}
