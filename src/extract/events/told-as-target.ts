import type { Token } from '../../model/document.js'
import type { EventFound } from './event-found.js'
import { surfaceSubject } from './frame.js'
import { topOf } from './hidden-subject.js'
import { STRIKES } from './roles.js'
import type { Scene } from './scene.js'
import { nounEvent } from './told-by-noun.js'
import { dependent, dependents, lemmaOf, prepositionOf } from './tree.js'

/** "The bank was the target of an attack", "the scene of an explosion": the event is the noun's, and whoever is its target suffers it. */
export function asTarget(sentence: Scene, word: Token, subject = surfaceSubject(sentence, word, 0)): EventFound | null {
  if (!isTargetWord(word) || subject === null) return null
  const event = ofTarget(sentence, word)
  return event === null ? null : { ...event, target: topOf(sentence, subject) ?? subject }
}

/** "became the target of attacks". */
export function becameTarget(sentence: Scene, verb: Token, subject: number | null): EventFound | null {
  const word = dependents(sentence, verb.index).find(({ relation, upos }) => relation === 'xcomp' && upos === 'NOUN')
  return word === undefined ? null : asTarget(sentence, word, subject)
}

/** "The target of the attack was the bank". */
export function isTheTarget(sentence: Scene, noun: Token): EventFound | null {
  const word = dependent(sentence, noun.index, 'cop') === undefined ? undefined : dependent(sentence, noun.index, 'nsubj')
  if (word === undefined || !isTargetWord(word)) return null
  const event = ofTarget(sentence, word)
  return event === null ? null : { ...event, target: noun.index }
}

const isTargetWord = (word: Token): boolean => word.upos === 'NOUN' && /^(?:target|object|victim|scene|site)$/.test(lemmaOf(word))

function ofTarget(sentence: Scene, word: Token): EventFound | null {
  const deed = dependents(sentence, word.index).find(
    ({ relation, upos, index }) => relation === 'nmod' && upos === 'NOUN' && prepositionOf(sentence, index) === 'of',
  )
  const event = deed === undefined ? null : nounEvent(sentence, deed, null)
  return event !== null && STRIKES.test(event.type) && event.target === null ? event : null
}
