import type { Sentence, Token } from '../../model/document.js'
import { type EventFound, eventAt } from './event-at.js'
import { fits } from './fits.js'
import { dependent, dependents, lemmaOf, prepositionOf } from './tree.js'

/** Who comes to hold, no longer holds or still holds a place, as one predicate tells it. */
export interface ControlFound {
  /** Token index of the head of the holder; for 'loses' the one who no longer holds it. */
  readonly holder: number | null
  readonly place: number | null
  readonly part: 'all' | 'most' | 'part' | 'edge'
  readonly change: 'gains' | 'loses' | 'holds'
}

const EDGE = new Set('outskirt outskirts edge suburb gate entrance periphery perimeter fringe approach doorstep'.split(' '))
const PART = new Set(
  'part half district neighbourhood neighborhood area section portion quarter street some third strip foothold position pocket several village'.split(
    ' ',
  ),
)
const MOST = new Set('most majority bulk much nearly almost'.split(' '))
const PLACES = ['@place', '@facility', '@somewhere']

/** Control that the predicate tells of; null where it tells of none. */
export function controlOf(sentence: Sentence, token: number): ControlFound | null {
  const event = eventAt(sentence, token)
  const word = sentence.tokens[token]
  if (event === null || word === undefined) return null
  const change = changeOf(event, word)
  if (change === null) return null
  const reversed = event.type === 'control/loses' && event.actor !== null && isTaken(word)
  const held = reversed ? 'gains' : change
  const named = placeAndPart(sentence, placeOf(sentence, word, event))
  // Whoever has only entered holds no more than a part.
  const part = event.type === 'control/enters' && named.part === 'all' ? 'part' : named.part
  return { holder: event.actor, place: named.place, part, change: held }
}

function changeOf(event: EventFound, word: Token): ControlFound['change'] | null {
  switch (event.type) {
    case 'control/captures':
    case 'control/regains':
    case 'control/enters':
      return 'gains'
    case 'control/loses':
    case 'control/withdraws':
    case 'control/deserted':
      return 'loses'
    case 'control/hands-over':
      return 'loses'
    case 'control/holds':
      return 'holds'
    default:
      return word.upos === 'VERB' && event.type === 'leadership/flees' ? null : null
  }
}

/** "The city fell to the rebels": the one named gains it. */
function isTaken(word: Token): boolean {
  const lemma = lemmaOf(word)
  return lemma === 'fall' || lemma === 'slip'
}

function placeOf(sentence: Sentence, word: Token, event: EventFound): number | null {
  if (event.type !== 'control/hands-over') return event.target
  const object = dependent(sentence, word.index, 'obj', 'nsubj:pass')
  return object?.index ?? event.target
}

/** "the outskirts of the city" is the city, at its edge. */
function placeAndPart(sentence: Sentence, head: number | null): { place: number | null; part: ControlFound['part'] } {
  const token = head === null ? undefined : sentence.tokens[head]
  if (token === undefined) return { place: null, part: 'all' }
  const lemma = lemmaOf(token)
  const part = EDGE.has(lemma) ? 'edge' : MOST.has(lemma) ? 'most' : PART.has(lemma) ? 'part' : determinerPart(sentence, token)
  const whole = dependents(sentence, token.index).find(
    child =>
      child.relation.startsWith('nmod') && (prepositionOf(sentence, child.index) === 'of' || child.relation === 'nmod:poss'),
  )
  const deeper = whole !== undefined && part !== 'all' && fits(sentence, whole.index, PLACES)
  return { place: deeper ? whole.index : token.index, part }
}

function determinerPart(sentence: Sentence, token: Token): ControlFound['part'] {
  const words = dependents(sentence, token.index)
    .filter(child => /^(det|amod|advmod)/.test(child.relation))
    .map(lemmaOf)
  if (words.some(word => MOST.has(word))) return 'most'
  return words.includes('half') || words.includes('some') ? 'part' : 'all'
}
