import { type Word, wordsOfText } from '../base/words.js'
import type { Sentence } from '../model/document.js'

/** The sentence's words, numbers and signs: cut once, for all that look for places, times and numbers in it. `text`: the report's. */
export function wordsOfSentence(sentence: Sentence, text: string): readonly Word[] {
  const known = CUT.get(sentence)
  if (known !== undefined && known.text === text) return known.words
  const words = wordsOfText(text.slice(sentence.start, sentence.end), sentence.start)
  CUT.set(sentence, { text, words })
  return words
}

const CUT = new WeakMap<Sentence, { readonly text: string; readonly words: readonly Word[] }>()
