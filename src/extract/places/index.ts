import type { Toponym } from '../../knowledge/index.js'
import type { Document } from '../../model/document.js'
import { type Candidate, candidatesOf } from './candidates.js'
import type { PlaceFound } from './found.js'
import { isLiteral } from './literal.js'
import { nearness } from './nearness.js'
import { chooser, derivedPlace } from './resolve.js'

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
  return candidates.map((candidate, at) => mentionOf(candidate, choose(at), text))
}

function mentionOf(candidate: Candidate, chosen: Toponym | null, text: string): PlaceFound {
  const { start, end, sentence, rule } = candidate
  const literal = isLiteral(candidate, chosen)
  const place = chosen === null ? null : derivedPlace(candidate, chosen, text)
  return {
    start,
    end,
    name: text.slice(start, end),
    literal: literal.holds,
    resolved: place === null ? null : literal.holds ? nearness(candidate, place) : place,
    sentence: sentence.index,
    rule: `${rule}/${literal.rule}`,
  }
}
