import { seek } from '../../base/seek.js'
import type { Span } from '../../base/span.js'
import { NOT_VERIFIED } from '../../lexicon/doubts.js'
import type { Document } from '../../model/index.js'
import type { Draft } from './draft.js'
import { weaker } from './judgement.js'

/**
 * "The rebels said they took the town. The claim could not be independently verified.": what somebody told is no surer than the next sentence
 * leaves it. The report's own word needs nobody to verify it.
 */
export function withDoubtedNext(claims: readonly Draft[], document: Document): readonly Draft[] {
  const doubts = new Map(
    document.sentences.flatMap(sentence => {
      const words = doubtIn(document.report.text.slice(sentence.start, sentence.end))
      if (words === null || sentence.index === 0) return []
      const at: Span = { start: sentence.start + words.start, end: sentence.start + words.end }
      return [[sentence.index - 1, at] as const]
    }),
  )
  if (doubts.size === 0) return claims
  const sentenceOf = ({ event }: Draft): number => seek(document.sentences, event.trigger.start)
  return claims.map(claim => {
    const words = doubts.get(sentenceOf(claim))
    return words === undefined || !isTold(claim) ? claim : doubted(claim, words)
  })
}

const isTold = ({ chain, frame, event }: Draft): boolean =>
  chain.length > 0 &&
  // "accused" is done in telling it.
  !chain.some(({ cue }) => cue.some(({ start }) => start === event.trigger.start)) &&
  frame !== 'planned' &&
  frame !== 'predicted' &&
  chain.every(({ manner, kind }) => manner !== 'denies' && manner !== 'confirms' && manner !== 'saw' && kind !== 'reporter')

function doubted(claim: Draft, words: Span): Draft {
  const basis = { field: 'certainty', rule: 'hedge/not-verified-next', words: [words], confidence: 0.7 }
  return {
    ...claim,
    certainty: weaker(claim.certainty, 'probable'),
    hedges: [...claim.hedges, words],
    basis: [...claim.basis, basis],
  }
}

/** The words of a sentence that say that nobody could verify what was told before it. */
function doubtIn(sentence: string): Span | null {
  if (!/verif|confirm|corroborat|substantiat|authenticat/iu.test(sentence)) return null
  for (const { pattern } of NOT_VERIFIED) {
    const found = pattern.exec(sentence)
    // "told the agency, which could not confirm it", "said it fell, but nobody could verify the claim": of what stands in this sentence.
    if (found !== null && !/(?:[^,]{20},|\b(?:which|who)\s*$)/u.test(sentence.slice(0, found.index)))
      return { start: found.index, end: found.index + found[0].length }
  }
  return null
}
