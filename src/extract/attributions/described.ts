import { oneOfInAnyCase } from '../../base/one-of.js'
import type { Token } from '../../model/index.js'
import type { Tree } from '../tree.js'
import { isFiniteWord } from './clause.js'

const isThought = oneOfInAnyCase('thought believed presumed assumed suspected reported said known reckoned considered understood')

/**
 * "jets thought to be foreign", "men said to be guards": without an auxiliary before it, such a participle describes the noun it follows,
 * and nobody thinks or says anything. The words decide: trees take it for the verb of the sentence.
 */
export function describesByLayout({ tokens }: Tree, word: Token): boolean {
  if (!isThought(word.form)) return false
  const [before, to, be] = [tokens[word.index - 1], tokens[word.index + 1], tokens[word.index + 2]]
  return (
    to?.form.toLowerCase() === 'to' &&
    /^(?:be|have)$/iu.test(be?.form ?? '') &&
    before !== undefined &&
    // "President believed to have fled": where no other verb is finite, it is the headline's own.
    tokens.some(token => token !== word && isFiniteWord(token)) &&
    /^(?:NOUN|PROPN|NUM|PUNCT|PRON)$/u.test(before.upos) &&
    before.upos !== 'AUX'
  )
}
