import type { Document, Token } from '../../model/index.js'
import { isQuoteMark } from '../quotation.js'
import type { Tree } from '../tree.js'
import type { Attribution, Continuation } from './attribution.js'
import { groupTellings } from './quotes.js'

/**
 * "Our correspondent in the port writes: The road is open. I counted four ships.": what somebody wrote and a live page prints without quotation
 * marks is theirs to the end of the paragraph.
 */
export function continueDispatches(
  { report }: Document,
  trees: readonly Tree[],
  attributions: readonly Attribution[],
): Attribution[] {
  const next = new Map<string, Continuation[]>()
  const bySentence = groupTellings(attributions)
  let open: Attribution | null = null
  let end = 0
  for (const { sentence, tokens } of trees) {
    if (/\n/u.test(report.text.slice(end, sentence.start))) open = null
    end = sentence.end
    if (open !== null) next.set(open.id, [...(next.get(open.id) ?? []), { sentence, tokens }])
    else open = (bySentence.get(sentence.index) ?? []).find(found => opensDispatch(tokens, found)) ?? null
  }
  return attributions.map(found => ({ ...found, continued: next.get(found.id) ?? found.continued }))
}

const opensDispatch = (tokens: readonly Token[], { cue, source }: Attribution): boolean => {
  const verb = cue.at(-1)
  const colon = verb === undefined ? undefined : tokens[verb.index + 1]
  return (
    source !== null &&
    verb !== undefined &&
    /^(?:write|report|post|tweet)$/u.test(verb.lemma) &&
    colon?.form === ':' &&
    !tokens.slice(colon.index).some(isQuoteMark)
  )
}
