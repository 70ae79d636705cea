import type { Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { byAdverb } from './by-adverb.js'
import { byNoun } from './by-noun.js'
import { byPreposition } from './by-preposition.js'
import { byVerb } from './by-verb.js'

export type { Attribution } from './attribution.js'

/** Every telling in the trees, in order of the text: source, cue and content, with the hands it passed through. */
export function findAttributions(trees: readonly Tree[]): Attribution[] {
  const found: Attribution[] = []
  for (const tree of trees) {
    const inSentence = [...byVerb(tree), ...byPreposition(tree), ...byNoun(tree), ...byAdverb(tree)]
    inSentence.sort((a, b) => (a.cue[0]?.index ?? 0) - (b.cue[0]?.index ?? 0) || a.contentHead.index - b.contentHead.index)
    for (const draft of inSentence) found.push({ ...draft, id: `r${found.length + 1}` })
  }
  return found
}
