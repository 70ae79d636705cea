import type { Span } from '../../../src/base/span.js'
import type { ClaimAnchor, EventAnchor, QuoteAnchor } from '../../../src/model/decision.js'
import type { Claim, Reading } from '../../../src/model/reading.js'
import type { SituationEvent } from '../../../src/model/situation.js'
import { bench } from '../lib/state.svelte.js'

/** As much text on either side as tells two like quotes of one report apart. */
const AROUND = 32

export function quoteAnchor(reading: Reading, { start, end }: Span): QuoteAnchor {
  const { id, text } = reading.report
  return {
    report: id,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    start,
    end,
  }
}

/** A claim by the quote that carries it and its trigger within: so a decision survives a better reading. */
export function claimAnchor(reading: Reading, claim: Claim): ClaimAnchor {
  const spans = claim.words.length > 0 ? claim.words : [claim.event.trigger]
  const whole = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
  return { quote: quoteAnchor(reading, whole), trigger: quoteAnchor(reading, claim.event.trigger), claim: claim.id }
}

/** An event by its founding claim; null: that claim cannot be read. */
export async function eventAnchor(event: SituationEvent): Promise<EventAnchor | null> {
  const [founding] = event.claims
  if (founding === undefined) return null
  const { reading } = await bench.report(founding.report)
  const claim = reading.claims.find(({ id }) => id === founding.claim)
  return claim === undefined ? null : { founding: claimAnchor(reading, claim), label: event.label }
}
