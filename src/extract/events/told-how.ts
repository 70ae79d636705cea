import type { Token } from '../../model/document.js'
import type { Frame } from './frame.js'
import type { Scene } from './scene.js'
import { dependent, dependents, lemmaOf } from './tree.js'

/** "Rebels at gates of capital": headlines leave the copula out. */
export function droppedCopula(sentence: Scene, word: Token): boolean {
  return sentence.passage === 'headline' && word.relation === 'root' && dependent(sentence, word.index, 'nsubj') !== undefined
}

export function placing(sentence: Scene, word: Token): string | null {
  const marks = dependents(sentence, word.index).filter(child => child.relation === 'case' && child.xpos !== 'POS')
  const last = marks.at(-1)
  if (last === undefined) return null
  const before = sentence.tokens[last.index - 1]
  return before !== undefined && lemmaOf(last) === 'of' && lemmaOf(before) === 'out' ? 'out_of' : lemmaOf(last)
}

/** "Let's discuss it", "Press two to attack": nobody is told to have done it. */
export function isImperative(sentence: Scene, verb: Token): boolean {
  if (verb.xpos !== 'VB' || verb.relation !== 'root') return false
  return !dependents(sentence, verb.index).some(child => /^(nsubj|aux|expl|csubj)/.test(child.relation))
}

/** "ripped through a market" */
export const tornThrough = ({ obliques }: Frame): number | null =>
  obliques.find(({ preposition }) => preposition === 'through' || preposition === 'into')?.head ?? null
