import { findAnchor } from '../../base/quote.js'
import { hull, overlaps, type Span } from '../../base/span.js'
import type { Claim, ClaimAnchor, ClaimRef, QuoteAnchor, Reading } from '../../model/index.js'

export interface Found {
  readonly ref: ClaimRef
  readonly claim: Claim
  readonly reading: Reading
}

export interface NotFound {
  readonly why: string
}

/** How much of the quote and of a claim's words must be the same where no trigger tells. */
const LIKE_ENOUGH = 0.6

/**
 * The claim that a person judged, in a reading that may be a better engine's: the one with the same trigger words, of several the one whose
 * words are most those of the quote; without such a trigger the one claim that is made of the quote's words.
 */
export function findClaim(anchor: ClaimAnchor, reading: Reading | undefined): Found | NotFound {
  const { report } = anchor.quote
  if (reading === undefined) return { why: `the report “${report}” is not here any more` }
  const { text } = reading.report
  const quote = findAnchor(text, anchor.quote)
  const trigger = findAnchor(text, anchor.trigger)
  if (quote === null && trigger === null)
    return { why: `its words, “${shortened(anchor.quote.exact)}”, stand in “${report}” no longer, or in several places` }
  const found = trigger === null ? [] : reading.claims.filter(claim => overlaps(claim.event.trigger, trigger))
  const claim = found.length > 0 ? bestOf(found, quote, anchor.claim) : likest(reading.claims, quote)
  if (claim === 'several') return { why: `several claims are made of its words, “${shortened(anchor.quote.exact)}”` }
  if (claim === null) return { why: `no claim is made of its words, “${shortened(anchor.quote.exact)}”, any more` }
  return { ref: { report, claim: claim.id }, claim, reading }
}

function bestOf(claims: readonly Claim[], quote: Span | null, hint: string): Claim | 'several' {
  const ranked = claims.map(claim => ({ claim, likeness: quote === null ? 0 : likeness(claim, quote) }))
  const most = Math.max(...ranked.map(each => each.likeness))
  const best = ranked.filter(each => each.likeness === most).map(each => each.claim)
  return best.length === 1 ? (best[0] as Claim) : (best.find(({ id }) => id === hint) ?? 'several')
}

function likest(claims: readonly Claim[], quote: Span | null): Claim | 'several' | null {
  if (quote === null) return null
  const like = claims.filter(claim => likeness(claim, quote) >= LIKE_ENOUGH)
  return like.length > 1 ? 'several' : (like[0] ?? null)
}

/** Shared letters by all letters of both. */
function likeness({ words }: Claim, quote: Span): number {
  const span = hull(words)
  if (span === null) return 0
  const shared = Math.max(0, Math.min(span.end, quote.end) - Math.max(span.start, quote.start))
  return shared / (span.end - span.start + quote.end - quote.start - shared)
}

const shortened = (words: string): string => (words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words)

/** Where the words that a person selected stand; [] where they are no longer there, or none were selected. */
export function spansOf(words: QuoteAnchor | null, { report }: Reading): Span[] {
  const span = words === null || words.report !== report.id ? null : findAnchor(report.text, words)
  return span === null ? [] : [span]
}
