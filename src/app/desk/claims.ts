import { wordsOf } from '../../base/span.js'
import { attributedSentence } from '../../export/index.js'
import type { Claim, DeskClaim, Reading, Situation } from '../../model/index.js'

/** Words of a claim that stand apart are joined by this. */
const APART = ' … '

/** Every claim of a situation, with the event it stands in; those of rejected or unknown reports are in no event and left out. */
export function deskClaims({ events }: Situation, readings: readonly Reading[]): DeskClaim[] {
  const byRef = new Map(
    readings.flatMap(reading => reading.claims.map(claim => [keyOf(reading.report.id, claim.id), { reading, claim }] as const)),
  )
  return events.flatMap(event =>
    event.claims.flatMap(ref => {
      const found = byRef.get(keyOf(ref.report, ref.claim))
      return found === undefined ? [] : [deskClaim(found.reading, found.claim, event.id)]
    }),
  )
}

const keyOf = (report: string, claim: string): string => `${report}\n${claim}`

function deskClaim({ report }: Reading, claim: Claim, event: string): DeskClaim {
  const { text } = report
  return {
    report: report.id,
    claim: claim.id,
    event,
    text: claim.text,
    quote: claim.words.map(span => wordsOf(text, span)).join(APART),
    type: claim.event.type,
    polarity: claim.polarity,
    certainty: claim.certainty,
    frame: claim.frame,
    hedges: claim.hedges.map(span => wordsOf(text, span)),
    chain: claim.chain.map(({ name, kind, manner, organisation }) => ({ name, kind, manner, organisation })),
    time: claim.time,
    place: placeOf(claim),
    numbers: claim.numbers,
    confidence: claim.confidence,
    sentence: readySentence(claim, report),
  }
}

function placeOf({ place }: Claim): DeskClaim['place'] {
  if (place === null) return null
  const { mention: _, ...rest } = place
  return rest
}

/** Below this the machine doubts its own reading too much to lend it words. */
const SURE_ENOUGH = 0.3

/** "Bashar Assad left Damascus, Rami Abdurrahman told the Associated Press. (The Daily Note, 2024-12-08)"; null: use the quote. */
function readySentence(claim: Claim, report: Reading['report']): string | null {
  if (claim.text.trim() === '' || claim.confidence < SURE_ENOUGH) return null
  const where = [report.outlet, report.published?.slice(0, 10)].filter(part => part != null && part !== '')
  return `${attributedSentence(claim, report.text)}${where.length === 0 ? '' : ` (${where.join(', ')})`}`
}
