import type { Token } from '../../model/document.js'
import type { ControlFound } from './control-of.js'
import { fits } from './fits.js'
import { portionedNoun } from './portions.js'
import type { Scene } from './scene.js'
import { isAllBut, isButFor, shareOf } from './shares.js'
import { dependents, lemmaOf, prepositionOf } from './tree.js'

const EDGE = new Set(
  'outskirt outskirts fence wall edge suburb gate entrance periphery perimeter fringe approach access doorstep'.split(' '),
)
const PART = new Set(
  'part ground half district neighbourhood neighborhood area section portion quarter street some third strip several village pocket rest side enclave end stretch tip'.split(
    ' ',
  ),
)
/** What leads to a place. */
const TOWARDS = new Set(['approach', 'access', 'entrance', 'gateway'])
const WHOLE = new Set(['whole', 'all', 'entirety', 'town', 'city', 'village', 'province', 'governorate'])
const CENTRE = new Set(['centre', 'center', 'heart'])
const MOST = new Set('most majority bulk much nearly almost'.split(' '))
export const PLACES = ['@place', '@facility', '@somewhere']
/** "every floor of the ministry" is the ministry, "two floors of it" are a part. */
const WITHIN_WALLS = new Set(
  'ground floor storey corridor wing entrance door lobby runway perimeter studio room stairwell hallway gate'.split(' '),
)

/** "the outskirts of the city" is the city, at its edge; "the northern districts" are all of themselves. */
export function placeAndPart(sentence: Scene, head: number | null): { place: number | null; part: ControlFound['part'] } {
  const token = head === null ? undefined : sentence.tokens[head]
  if (token === undefined) return { place: null, part: 'all' }
  const whole = wholeOf(sentence, token)
  const lemma = lemmaOf(token)
  const share = whole === null ? null : shareOf(sentence, token)
  if (whole !== null && share !== null) return { place: whole, part: share }
  if (whole !== null && isAllBut(sentence, token)) return { place: whole, part: 'most' }
  const where = lemma === 'situation' ? placeIn(sentence, token) : null
  if (where !== null) return { place: where, part: 'all' }
  if (whole !== null && WHOLE.has(lemma)) return { place: whole, part: isButFor(sentence, token) ? 'most' : 'all' }
  if (whole !== null && WITHIN_WALLS.has(lemma)) return { place: whole, part: isEvery(sentence, token) ? 'all' : 'part' }
  if (EDGE.has(lemma) || leadsIn(sentence, token)) return { place: whole ?? token.index, part: 'edge' }
  // "the centre of the town" is a part of it; the centre of Karsk has a name of its own.
  if (whole !== null && CENTRE.has(lemma) && WHOLE.has(lemmaOf(sentence.tokens[whole] ?? token)))
    return { place: whole, part: 'part' }
  if (whole !== null && MOST.has(lemma)) return { place: whole, part: 'most' }
  if (whole !== null && PART.has(lemma)) return { place: whole, part: 'part' }
  return { place: token.index, part: determinerPart(sentence, token) }
}

/** "The situation in Karsk is under control": Karsk is. */
const placeIn = (sentence: Scene, noun: Token): number | null =>
  dependents(sentence, noun.index).find(({ index }) => prepositionOf(sentence, index) === 'in' && fits(sentence, index, PLACES))
    ?.index ?? null

/** "the approaches to the square", "the access streets to it" */
const leadsIn = (sentence: Scene, noun: Token): boolean =>
  TOWARDS.has(lemmaOf(noun)) ||
  (/^(?:street|road|route)$/.test(lemmaOf(noun)) &&
    dependents(sentence, noun.index).some(({ relation, lemma }) => relation === 'compound' && TOWARDS.has(lemma.toLowerCase())))

const isEvery = (sentence: Scene, noun: Token): boolean =>
  dependents(sentence, noun.index).some(child => /^(?:every|all|each|both)$/i.test(child.form))

export function wholeOf(sentence: Scene, token: Token): number | null {
  const portioned = portionedNoun(sentence, token)
  if (portioned !== null && fits(sentence, portioned.index, PLACES)) return portioned.index
  // "hold pockets in the old city": parsers hang the place on the verb.
  const scattered = isScattered(token) && sentence.tokens[token.index + 1]?.form === 'in' ? token.head : null
  const around = [token.index, ...(scattered === null ? [] : [scattered])].flatMap(at => dependents(sentence, at))
  const whole = around.find(
    child =>
      child.relation === 'nmod:poss' ||
      prepositionOf(sentence, child.index) === 'of' ||
      (isScattered(token) && child.index > token.index && prepositionOf(sentence, child.index) === 'in') ||
      // "the approaches to the square"
      (leadsIn(sentence, token) && prepositionOf(sentence, child.index) === 'to'),
  )
  return whole !== undefined && fits(sentence, whole.index, PLACES) ? whole.index : null
}

/** "pockets in the old city", "several districts in Vessen" */
const isScattered = ({ xpos, lemma }: Token): boolean =>
  xpos === 'NNS' && /^(?:pocket|part|area|district|neighbou?rhood|quarter|village)$/iu.test(lemma)

function determinerPart(sentence: Scene, token: Token): ControlFound['part'] {
  const words = dependents(sentence, token.index)
    .filter(child => /^(det|amod|advmod)/.test(child.relation))
    .map(lemmaOf)
  if (words.some(word => MOST.has(word)) || isButFor(sentence, token)) return 'most'
  return words.includes('half') || words.includes('some') ? 'part' : 'all'
}
