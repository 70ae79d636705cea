import type { Token } from '../../model/document.js'
import type { EventFound } from './event-found.js'
import { fits } from './fits.js'
import { verbFrame } from './frame.js'
import type { Scene } from './scene.js'
import { dependents, lemmaOf, prepositionOf } from './tree.js'

const FORCES = ['@armed', '@rebel', '@state', '@police']

/**
 * Who had the place until then, where the words that tell of a capture say so: "drove [the gangs] out of Vessen", "retook Vessen from [the
 * rebels]", "cleared Vessen of [rebels]".
 */
export function whoIsOusted(sentence: Scene, { type, actor, target }: EventFound, word: Token): number | null {
  if (word.upos !== 'VERB' || !/^control\/(?:captures|regains)$/u.test(type) || target === null) return null
  const { object, passive } = verbFrame(sentence, word)
  const isForce = (index: number): boolean => index !== actor && index !== target && fits(sentence, index, FORCES)
  if (object !== null && !passive && isForce(object) && OUSTS.test(lemmaOf(word))) return object
  const near = [word.index, target].flatMap(at => dependents(sentence, at))
  const preposition = /^(?:clear|cleanse|purge)$/u.test(lemmaOf(word)) ? /^(?:of|from)$/u : /^from$/u
  const of = near.find(
    ({ index }) => index > word.index && preposition.test(prepositionOf(sentence, index) ?? '') && isForce(index),
  )
  return of?.index ?? null
}

const OUSTS =
  /^(?:drive|push|force|throw|kick|chase|expel|eject|dislodge|oust|rout|flush|evict|clear|root|smoke|uproot|hound|boot|drum|sweep)$/u
