import { anchorOf } from '../../base/quote.js'
import { hull } from '../../base/span.js'
import type { Claim, ClaimAnchor, EventAnchor, Reading, SituationEvent } from '../../model/index.js'

/** A claim as a decision names it: by its words and its trigger, so that it is found again in a better engine's reading. */
export function anchorClaim({ report: { id, text } }: Reading, claim: Claim): ClaimAnchor {
  const words = hull(claim.words) ?? claim.event.trigger
  return {
    quote: { report: id, ...anchorOf(text, words) },
    trigger: { report: id, ...anchorOf(text, claim.event.trigger) },
    claim: claim.id,
  }
}

/** An event as a decision names it: by its founding claim. Null: none of its claims is in the readings. */
export function anchorEvent(event: SituationEvent, readings: readonly Reading[]): EventAnchor | null {
  const [founder] = event.claims
  const reading = readings.find(({ report }) => report.id === founder?.report)
  const claim = reading?.claims.find(({ id }) => id === founder?.claim)
  return reading === undefined || claim === undefined ? null : { founding: anchorClaim(reading, claim), label: event.label }
}
