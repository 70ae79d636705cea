import type { Token } from '../../model/index.js'
import { childBy, type Tree } from '../tree.js'

/** What somebody knows or has counted, which tells by itself nothing. */
const KNOWLEDGE =
  /^(?:information|data|figure|estimate|estimation|record|count|tally|calculation|list|number|reckoning|statistic)$/u
const DESK = /^(?:service|office|cent(?:er|re)|department|desk|bureau|team|wing|secretary)$/u

/** "according to its information", "the committee's press centre": whose it is tells it; null where the words tell by themselves. */
export function ownerOf(tree: Tree, source: Token): Token | null {
  if (!isKnowledge(source) && !isPressDesk(tree, source)) return null
  return childBy(tree, source, 'nmod:poss')
}

export const isKnowledge = ({ lemma }: Token): boolean => KNOWLEDGE.test(lemma.toLowerCase())

export const isPressDesk = (tree: Tree, { lemma, index }: Token): boolean =>
  DESK.test(lemma.toLowerCase()) && /^(?:press|media)$/iu.test(tree.tokens[index - 1]?.form ?? '')
