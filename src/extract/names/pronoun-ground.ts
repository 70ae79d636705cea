import { inWordClass } from '../../lexicon/events/index.js'
import type { Token } from '../../model/index.js'
import { baseOf, headOf, type Tree } from '../tree.js'

/** "They shelled the base. The rebels said it had fallen": what falls and is taken is the ground spoken of, and no force. */
export function isGround(tree: Tree, token: Token, earlier: Tree | null): boolean {
  const verb = headOf(tree, token)
  if (token.form.toLowerCase() !== 'it' || verb === null || baseOf(token.relation) !== 'nsubj') return false
  const isTaken = token.relation === 'nsubj:pass' ? TAKEN.test(verb.lemma) : verb.lemma === 'fall' && verb.upos === 'VERB'
  const before = [...(earlier?.tokens ?? []), ...tree.tokens.slice(0, token.index)]
  return isTaken && before.some(token => token.upos === 'NOUN' && isGroundNoun(token))
}

const TAKEN =
  /^(?:capture|take|seize|retake|recapture|overrun|liberate|occupy|besiege|shell|bomb|bombard|evacuate|reopen|close|storm|abandon)$/u
const isGroundNoun = ({ lemma }: Token): boolean => ['@place', '@facility'].some(kind => inWordClass(lemma.toLowerCase(), kind))
