import type { Token } from '../../model/document.js'
import { fits } from './fits.js'
import { PLACES, wholeOf } from './held-part.js'
import type { Scene } from './scene.js'
import { dependents, lemmaOf, prepositionOf } from './tree.js'

/** The target and what is joined to it by "and", as far as these are places. */
export function placesAt(sentence: Scene, target: number | null): readonly (number | null)[] {
  if (target === null) return [null]
  const found: number[] = [...(namesOf(sentence, target) ?? [target])]
  // Parsers hang the third on the second: "the palace, the station and the airport".
  for (let at = 0; at < found.length && found.length < MOST_PLACES; at++)
    for (const child of inName(sentence, found[at] ?? -1).flatMap(part => dependents(sentence, part)))
      if (child.relation === 'conj' && child.index > target && isGround(sentence, child.index)) found.push(child.index)
  return found.sort((a, b) => a - b)
}

/** "the villages of Karsk and Vessen": each of them, by the first. */
function namesOf(sentence: Scene, target: number): readonly number[] | null {
  const ground = sentence.tokens[target]
  if (ground?.xpos !== 'NNS' || !SETTLEMENTS.test(lemmaOf(ground))) return null
  const named = dependents(sentence, target).filter(
    ({ index, upos, relation }) =>
      index > target && upos === 'PROPN' && (relation === 'appos' || prepositionOf(sentence, index) === 'of'),
  )
  const [first] = named
  return first !== undefined && dependents(sentence, first.index).some(isListed) ? [first.index] : null
}

const SETTLEMENTS = /^(?:village|town|city|hamlet|settlement|locality|township|commune|municipality|district|suburb|province)$/u
const isListed = ({ relation, upos }: Token): boolean => relation === 'conj' && upos === 'PROPN'

/** Both words of "El Karsk": what follows may hang on either. */
const inName = (sentence: Scene, head: number): readonly number[] => [
  head,
  ...dependents(sentence, head).flatMap(({ relation, index }) => (relation.startsWith('flat') ? [index] : [])),
]

const MOST_PLACES = 6
const SEATS = ['administration', 'hall', 'centre', 'center', 'council', 'studio', 'presidency']

function isGround(sentence: Scene, head: number): boolean {
  const token = sentence.tokens[head]
  return fits(sentence, head, PLACES) || fits(sentence, head, SEATS) || (token !== undefined && wholeOf(sentence, token) !== null)
}
