import type { Token } from '../../model/document.js'
import { fits } from './fits.js'
import { verbFrame } from './frame.js'
import type { Scene } from './scene.js'
import { lemmaOf } from './tree.js'

/** "The militia has been driven out of the town": who took it is not told, who had it is. */
export function whoIsExpelled(sentence: Scene, word: Token): number | null {
  if (word.upos !== 'VERB' || !EXPELS.test(lemmaOf(word))) return null
  const { object, passive } = verbFrame(sentence, word)
  return passive && fits(sentence, object, ['@armed', '@rebel', '@state', '@police', '@name']) ? object : null
}

const EXPELS = /^(?:drive|push|force|throw|kick|chase|expel|eject|dislodge|oust|rout|flush|evict|clear)$/u
