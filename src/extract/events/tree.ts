import type { Sentence, Token } from '../../model/document.js'
import { childrenAmong } from '../tree.js'

const NONE: readonly Token[] = []

/** The dependents of a token, in text order: those of a sentence are listed once, so that asking about every token stays linear. */
export function dependents(sentence: Sentence, token: number): readonly Token[] {
  if (sentence !== last.sentence) last = { sentence, lists: childrenAmong(sentence.tokens) }
  return last.lists[token] ?? NONE
}

/** The sentence asked about last is nearly always the one that is asked about next. */
let last: { readonly sentence: Sentence | null; readonly lists: readonly (readonly Token[])[] } = { sentence: null, lists: [] }

/** The first dependent with one of these relations. */
export function dependent(sentence: Sentence, token: number, ...relations: readonly string[]): Token | undefined {
  return dependents(sentence, token).find(child => relations.includes(child.relation))
}

/** Lower-case lemma: a name's lemma keeps its capitals, and headlines have capitals of their own. */
export function lemmaOf(token: Token): string {
  return token.lemma.toLowerCase()
}

/** The preposition that marks a phrase: "of", "into"; of several ("out of") the last. null: none. */
export function prepositionOf(sentence: Sentence, token: number): string | null {
  const marks = dependents(sentence, token).filter(child => child.relation === 'case' && child.xpos !== 'POS')
  const last = marks.at(-1)
  return last === undefined ? null : lemmaOf(last)
}
