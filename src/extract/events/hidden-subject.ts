import type { Token } from '../../model/document.js'
import type { Scene } from './scene.js'
import { dependent, dependents } from './tree.js'

/** "His men were inside the town": parsers hang the place on the men or on a verb before, and the copula on the place. */
export function hiddenSubject(sentence: Scene, word: Token): number | null {
  const head = sentence.tokens[word.head]
  const copula = dependent(sentence, word.index, 'cop')
  if (head === undefined || copula === undefined || head.index > copula.index) return null
  if (word.relation === 'nmod') return head.index
  const before = dependents(sentence, head.index).filter(
    ({ index, upos }) => index > head.index && index < copula.index && upos === 'NOUN',
  )
  return word.relation === 'obl' ? (before.at(-1)?.index ?? null) : null
}

/** "Sites in the north, near the border, were in their hands": not the border was, but the sites. */
export function topOf(sentence: Scene, index: number | null): number | null {
  let token = sentence.tokens[index ?? -1]
  while (token?.relation.startsWith('nmod') === true) token = sentence.tokens[token.head]
  return token?.index ?? null
}
