import type { Document } from '../../model/document.js'
import { type Candidate, candidatesOf } from './candidates.js'
import type { PlaceFound } from './found.js'
import { isLiteral } from './literal.js'
import { nearness } from './nearness.js'
import { chooser } from './resolve.js'

export { findDefinitePlaces } from './definite.js'
export type { PlaceFound } from './found.js'

/**
 * Every toponym of the document, in order of the text: names that the tables know, and names that stand where only places stand. A name that
 * may mean several places goes to the one whose country the report speaks of most; where its own container contradicts the table it stays
 * unresolved.
 */
export function findPlaces(document: Document): readonly PlaceFound[] {
  const { text } = document.report
  const candidates = document.sentences.flatMap(sentence => candidatesOf(sentence, text))
  const choose = chooser(candidates)
  return candidates.map(candidate => mentionOf(candidate, choose(candidate), text))
}

function mentionOf(candidate: Candidate, chosen: ReturnType<ReturnType<typeof chooser>>, text: string): PlaceFound {
  const literal = isLiteral(candidate, chosen)
  return {
    start: candidate.start,
    end: candidate.end,
    name: text.slice(candidate.start, candidate.end),
    literal: literal.holds,
    resolved: chosen === null ? null : literal.holds ? nearness(candidate, chosen.place) : chosen.place,
    sentence: candidate.sentence.index,
    rule: `${candidate.rule}/${literal.rule}`,
  }
}
