import type { Span } from '../base/span.js'
import { endsSentence } from './boundaries.js'
import { findWords, type Word } from './tokens.js'

/** A sentence before tags and trees: its span and its words. */
export interface RoughSentence extends Span {
  readonly words: readonly Word[]
}

/**
 * Splits one passage into sentences and words. A passage is one paragraph, headline or the like: a line break inside of it is a hard
 * wrap, and a sentence may run over it. A passage that is not blank has at least one sentence.
 */
export function findSentences(text: string, passage: Span): RoughSentence[] {
  const words = findWords(text, passage.start, passage.end)
  const sentences: RoughSentence[] = []
  let first = 0
  for (let index = 0; index < words.length; index++) {
    const last = endsSentence(text, words, first, index)
    if (last < 0 && index < words.length - 1) continue
    const end = Math.max(last, index)
    sentences.push(sentenceOf(words.slice(first, end + 1)))
    first = end + 1
    index = end
  }
  return sentences
}

function sentenceOf(words: readonly Word[]): RoughSentence {
  const head = words[0] as Word
  return { start: head.start, end: (words.at(-1) as Word).end, words }
}
