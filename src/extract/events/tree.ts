import type { Sentence, Token } from '../../model/document.js'

/** The dependents of every token, each list in text order. Made once a sentence, so that asking about every token stays linear. */
const DEPENDENTS = new WeakMap<Sentence, readonly (readonly Token[])[]>()

const NONE: readonly Token[] = []

export function dependents(sentence: Sentence, token: number): readonly Token[] {
  if (sentence !== last.sentence) last = { sentence, lists: listsOf(sentence) }
  return last.lists[token] ?? NONE
}

/** The sentence asked about last is nearly always the one that is asked about next. */
let last: { readonly sentence: Sentence | null; readonly lists: readonly (readonly Token[])[] } = { sentence: null, lists: [] }

function listsOf(sentence: Sentence): readonly (readonly Token[])[] {
  const known = DEPENDENTS.get(sentence)
  if (known !== undefined) return known
  const made: Token[][] = []
  for (let at = 0; at < sentence.tokens.length; at++) made.push([])
  for (const child of sentence.tokens) made[child.head]?.push(child)
  DEPENDENTS.set(sentence, made)
  return made
}

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
