import type { PlaceMention } from '../../model/reading.js'

/** A place mention, with the sentence it stands in and the rule that found it. */
export interface PlaceFound extends PlaceMention {
  readonly sentence: number
  readonly rule: string
}
