import type { ClaimRef, DeskClaim, DeskReport } from '../../../../src/model/index.js'
import { keyOf } from '../../lib/desk-index.js'
import { viewWords } from '../../lib/strings-views.js'
import { stampWords } from '../../lib/time.js'
import type { Evidence } from './index-claims.js'
import type { Silence } from './silences.js'

/** Words of a report that stand behind a mark, with who told them. */
export interface Spoken {
  readonly key: string
  readonly act: 'asserts' | 'weak' | 'denies' | 'silent'
  readonly quote: string
  /** "Rami Abdel Rahman → AFP" */
  readonly by: string
  readonly outlet: string
  readonly when: string
  /** What to open in the evidence; null for a silence. */
  readonly claim: string | null
  readonly reference: ClaimRef | null
  /** Null for a silence that is about no event. */
  readonly event: string | null
}

export function spokenOf(claim: DeskClaim, stance: Spoken['act'], evidence: Evidence): Spoken {
  const report = evidence.report(claim.report)
  const chain = claim.chain.map(({ name }) => name)
  return {
    key: keyOf(claim),
    act: stance,
    quote: claim.quote === '' ? claim.text : claim.quote,
    by: chain.length === 0 ? viewWords.ownVoice : viewWords.told(chain),
    outlet: report?.outlet ?? '',
    when: stampWords(report?.published ?? null),
    claim: keyOf(claim),
    reference: { report: claim.report, claim: claim.claim },
    event: claim.event,
  }
}

/** A claim without an origin's stance: what its own polarity and certainty say. */
const stanceOf = (claim: DeskClaim): Spoken['act'] =>
  claim.polarity === '-'
    ? 'denies'
    : claim.certainty === 'possible' || claim.frame === 'predicted' || claim.frame === 'conditional'
      ? 'weak'
      : 'asserts'

export function spokenAll(references: readonly ClaimRef[], evidence: Evidence): readonly Spoken[] {
  return references.flatMap(reference => {
    const claim = evidence.claim(reference)
    return claim === undefined ? [] : [spokenOf(claim, stanceOf(claim), evidence)]
  })
}

/** A silence in the report's own words, which only the report itself has: `text` fetched, or "" until it is. */
export function spokenSilence(silence: Silence, quote: string, evidence: Evidence): Spoken {
  const report = evidence.report(silence.row.report)
  return {
    key: `silence/${silence.row.report}/${silence.row.words.start}`,
    act: 'silent',
    quote,
    by: silence.row.name,
    outlet: report?.outlet ?? '',
    when: stampWords(report?.published ?? null),
    claim: null,
    reference: null,
    event: silence.event?.id ?? null,
  }
}

/** The sentence that a silence stands in. */
export function sentenceAround({ reading }: DeskReport, words: { readonly start: number; readonly end: number }): string {
  const sentence = reading.sentences.find(({ start, end }) => start <= words.start && words.start < end) ?? words
  return reading.report.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim()
}
