import type { PlaceMention, ResolvedPlace } from '../../model/reading.js'

/** A place mention, with the sentence it stands in and the rule that found it. */
export interface PlaceFound extends PlaceMention {
  readonly sentence: number
  readonly rule: string
  /** Unresolved, and these are what it may be, the likeliest first. */
  readonly rivals: readonly ResolvedPlace[]
}
