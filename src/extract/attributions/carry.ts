import type { Document } from '../../model/index.js'
import type { Tree } from '../tree.js'
import type { Attribution } from './attribution.js'

/**
 * For each sentence the telling that it goes on, where it has none of its own: what a reporter saw is told on, sentence by sentence, to the
 * end of the paragraph or the next teller ("A reporter saw men at the gate. The station looked deserted."). `sees`: whether a telling is
 * of that kind.
 */
export function carriedOver(
  { report }: Document,
  trees: readonly Tree[],
  bySentence: ReadonlyMap<number, readonly Attribution[]>,
  sees: (found: Attribution) => boolean,
): ReadonlyMap<number, Attribution> {
  const carried = new Map<number, Attribution>()
  let open: Attribution | null = null
  let end = 0
  for (const { sentence } of trees) {
    if (/\n/u.test(report.text.slice(end, sentence.start))) open = null
    end = sentence.end
    const own = bySentence.get(sentence.index) ?? []
    if (own.length > 0) open = own.find(found => found.sentence.index === sentence.index && sees(found)) ?? null
    else if (open !== null) carried.set(sentence.index, open)
  }
  return carried
}
