import { EXPLICIT_TIMES } from './explicit.js'
import { LENGTH_TIMES } from './lengths.js'
import { PART_TIMES } from './parts.js'
import { REFERENCE_TIMES } from './references.js'
import { RELATIVE_TIMES } from './relative.js'
import type { TimeRule } from './rule.js'
import { SET_TIMES } from './sets.js'

/** Every way that a report tells a time. The longest match wins, then the earlier row. */
export const TIME_RULES: readonly TimeRule[] = [
  ...EXPLICIT_TIMES,
  ...PART_TIMES,
  ...RELATIVE_TIMES,
  ...REFERENCE_TIMES,
  ...SET_TIMES,
  ...LENGTH_TIMES,
]

export { TIME_MODIFIERS, type TimeModifier } from './modifiers.js'
export type { Caught, Direction, TimeContext, TimeExample, TimeRule } from './rule.js'
export type { Grain, TimeReading } from './values.js'
