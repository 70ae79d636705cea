import type { Token } from '../../model/document.js'
import type { EventFound } from './event-found.js'
import { fits } from './fits.js'
import { verbFrame } from './frame.js'
import type { Scene } from './scene.js'
import { dependents, lemmaOf, prepositionOf } from './tree.js'

/** A force that stands on a place, by the heads of both, and whether it keeps all of it. */
export interface Posted {
  readonly holder: number | null
  readonly place: number
  readonly part: 'all' | 'part'
}

const KEEPS = /^(?:guard|man|garrison)$/
const STANDS = /^(?:sit|stand|deploy|station|post|position)$/
const WITHIN = /^(?:in|on|inside)$/
const UPON = /^(?:in|at|on|inside)$/
/** What police guard for those who own it, or go past. */
const OF_OTHERS = [
  'embassy',
  'consulate',
  'mission',
  'mosque',
  'church',
  'temple',
  'monastery',
  'hospital',
  'clinic',
  'school',
  'hotel',
  'home',
  'house',
  'shop',
  'store',
  'bank',
  'market',
  'cinema',
  'restaurant',
  'site',
  'border',
  'frontier',
  'line',
]
const POSTS = [
  '@facility',
  '@road',
  'square',
  'plaza',
  'entrance',
  'gate',
  'crossroad',
  'crossroads',
  'roundabout',
  'port',
  'access',
]

/** "Police guard the bridge", "the road block is manned by the militia", "soldiers took up positions in the square": who stands on it holds it. */
export function postedAt(sentence: Scene, event: EventFound, word: Token): Posted | null {
  if (event.type !== 'fighting/deploys' && event.type !== 'control/base') return null
  const lemma = lemmaOf(word)
  if (KEEPS.test(lemma) && !isPast(sentence, word)) return keeping(sentence, event.actor, event.target, 'all')
  // At the gates or around it they may be besieging it.
  if (lemma === 'take') return keeping(sentence, event.actor, phraseOf(sentence, word, WITHIN), 'part')
  if (!STANDS.test(lemma)) return null
  const { passive } = verbFrame(sentence, word)
  return keeping(sentence, passive ? event.target : (event.actor ?? event.target), phraseOf(sentence, word, UPON), 'part')
}

const keeping = (sentence: Scene, holder: number | null, place: number | null, part: Posted['part']): Posted | null =>
  holder === null || place === null || holder === place || !isPost(sentence, place) ? null : { holder, place, part }

/** "had guarded the gate": until then. */
const isPast = (sentence: Scene, word: Token): boolean =>
  dependents(sentence, word.index).some(({ relation, form }) => relation === 'aux' && /^(?:had|'d)$/i.test(form))

/** Ground that can be held: no embassy that is watched over, no town that is policed. */
const isPost = (sentence: Scene, place: number): boolean =>
  (fits(sentence, place, POSTS) || isCalledPost(sentence, place) || isWholeOfPost(sentence, place)) &&
  !fits(sentence, place, OF_OTHERS)

/** "Plaza Karsk" */
const isCalledPost = (sentence: Scene, place: number): boolean =>
  dependents(sentence, place).some(
    child => child.relation === 'compound' && fits(sentence, child.index, ['square', 'plaza', 'bridge']),
  )

/** "the far side of the bridge", "the whole of the port" */
const isWholeOfPost = (sentence: Scene, place: number): boolean =>
  dependents(sentence, place).some(
    child =>
      prepositionOf(sentence, child.index) === 'of' &&
      fits(sentence, child.index, POSTS) &&
      !fits(sentence, child.index, OF_OTHERS),
  )

const phraseOf = (sentence: Scene, word: Token, prepositions: RegExp): number | null =>
  dependents(sentence, word.index).find(
    child => child.relation.startsWith('obl') && prepositions.test(prepositionOf(sentence, child.index) ?? ''),
  )?.index ?? null
