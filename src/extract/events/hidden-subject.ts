import { DOING_PAPERS, PUTTING_OUT_PAPERS } from '../../lexicon/papers.js'
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

/** "signed a decree dismissing the army chief", "issued an order which extends the curfew": whoever puts out such a paper does what it does. */
export function issuerOf(sentence: Scene, verb: Token, subject: number | null): number | null {
  const paper = sentence.tokens[subject ?? (verb.relation === 'acl' && verb.xpos === 'VBG' ? verb.head : -1)]
  if (paper === undefined || paper.relation !== 'obj' || !DOING_PAPERS.has(paper.lemma)) return subject
  const issues = sentence.tokens[paper.head]
  const issuer =
    issues !== undefined && PUTTING_OUT_PAPERS.has(issues.lemma) ? dependent(sentence, issues.index, 'nsubj') : undefined
  return issuer?.index ?? subject
}
