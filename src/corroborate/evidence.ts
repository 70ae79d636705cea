import type { FiledClaim } from './filed.js'
import type { Root } from './origins.js'
import type { StanceIn } from './stances.js'

/** What the status of an event is decided on. */
export interface Evidence {
  readonly type: string
  readonly claims: readonly FiledClaim[]
  readonly roots: readonly Root[]
  readonly stanceOf: StanceIn
}
