import { type Gazetteer, openAtlas } from '../../knowledge/index.js'
import type { Document } from '../../model/document.js'
import { acceptedOf } from './accept.js'
import { type Candidate, candidatesOf } from './candidates.js'
import type { PlaceFound } from './found.js'
import { homeGround } from './home.js'
import { isLiteral } from './literal.js'
import { nearness } from './nearness.js'
import { type Choice, derivedPlace, resolveAll } from './resolve.js'

export { countryAtIssue } from './at-issue.js'
export { findDefinitePlaces } from './definite.js'
export type { PlaceFound } from './found.js'
export { isOneCity, mainCity, onlyCity } from './main-city.js'
export { isYardstick } from './nearness.js'
export { findSites, withSites } from './sites.js'
export { undecidedPlaces } from './undecided.js'

/**
 * Every toponym of the document, in order of the text: names that tables and gazetteer know, and names that stand where only places stand. A
 * name that may mean several places goes to the likeliest by its size and by what else the report speaks of; where its own container
 * contradicts what is known, or two places are about as likely, it stays unresolved.
 */
export function findPlaces(document: Document, gazetteer: Gazetteer): readonly PlaceFound[] {
  const { text } = document.report
  const atlas = openAtlas(gazetteer)
  const candidates = acceptedOf(document.sentences.flatMap(sentence => candidatesOf(sentence, text, atlas)))
  const choices = resolveAll(candidates, homeGround(document.report, atlas))
  return candidates.map((candidate, at) => mentionOf(candidate, choices[at] ?? { toponym: null, rivals: [] }, text))
}

function mentionOf(candidate: Candidate, { toponym: chosen, rivals }: Choice, text: string): PlaceFound {
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
    rivals: rivals.map(({ place }) => place),
  }
}
