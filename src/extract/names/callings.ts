import { CALLING_WORDS, CALLINGS } from '../../lexicon/names/callings.js'
import type { ActorKind, Token } from '../../model/index.js'
import type { Tree } from '../tree.js'

/** A noun by which a body is called, with the kinds of bodies that it may mean there. */
export interface Calling {
  readonly noun: Token
  readonly kinds: readonly ActorKind[]
}

/** "the aid group", "the newspaper": what a noun calls a body, by itself and by the words before it. Null: it calls none. */
export function callingAt(tree: Tree, noun: Token | undefined): Calling | null {
  if (noun === undefined || !(noun.upos === 'NOUN' || noun.upos === 'PROPN' || noun.upos === 'ADJ') || /^\p{Lu}/u.test(noun.form))
    return null
  const kinds = CALLINGS.get(noun.lemma.toLowerCase())
  if (kinds === undefined) return null
  for (let at = noun.index - 1; at >= Math.max(0, noun.index - 3); at--) {
    const word = tree.tokens[at]
    if (word === undefined || !/^(?:NOUN|ADJ|VERB|PROPN)$/.test(word.upos)) break
    const told = CALLING_WORDS.get(word.form.toLowerCase())
    if (told !== undefined) return { noun, kinds: told }
  }
  return kinds.length === 0 ? null : { noun, kinds }
}

/** "the militant group X": what the noun right before a name calls its bearer. */
export const callingBefore = (tree: Tree, tokens: readonly Token[]): Calling | null =>
  callingAt(tree, tree.tokens[(tokens[0]?.index ?? 0) - 1])
