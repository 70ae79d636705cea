import { HEARSAY_NOUNS } from '../../lexicon/hearsay.js'
import type { Token } from '../../model/index.js'
import type { Tree } from '../tree.js'
import { type Judgement, weaken } from './judgement.js'

/** "Early indications are that the bridge was blown up", "The fear is that it will burst": parsers make it one clause. */
export function readIndicated(tree: Tree, predicate: Token, judged: Judgement): void {
  const { tokens } = tree
  const that = tokens.findLast(({ form, index }) => index < predicate.index && /^that$/iu.test(form))
  const be = that === undefined ? undefined : tokens[that.index - 1]
  const noun = be === undefined || be.lemma !== 'be' || !/^VB[DPZ]$/u.test(be.xpos) ? undefined : tokens[be.index - 1]
  const certainty = noun === undefined || noun.upos !== 'NOUN' ? undefined : HEARSAY_NOUNS.get(noun.lemma)
  if (that === undefined || noun === undefined || certainty === undefined) return
  // Of the clause right behind alone.
  if (tokens.slice(that.index + 1, predicate.index).some(({ upos, form }) => upos === 'VERB' || /^[;:]$/u.test(form))) return
  weaken(judged, certainty, 'hedge/indicated', noun)
}
