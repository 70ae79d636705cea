import type { Token } from '../model/index.js'
import { childBy, type Tree } from './tree.js'

const GRIP = /^(?:hand|control|rule|command|grip|siege|blockade)$/u
const INSIDE = /^(?:in|under)$/iu

/** "in rebel hands", "under army control", "in control of the port". */
export const isGrip = (tree: Tree, word: Token): boolean =>
  GRIP.test(word.lemma) && word.upos === 'NOUN' && INSIDE.test(childBy(tree, word, 'case')?.form ?? '')
