import type { Basis, Certainty, Frame, Polarity, Token } from '../../model/index.js'
import { baseOf, childrenBy, type Tree } from '../tree.js'

/** What has been made out so far of how a proposition is left: so or not, how surely, in which world, and by which words. */
export interface Judgement {
  polarity: Polarity
  certainty: Certainty
  frame: Frame
  readonly hedges: Token[]
  readonly basis: Basis[]
}

export const plainly = (): Judgement => ({ polarity: '+', certainty: 'certain', frame: 'happened', hedges: [], basis: [] })

const ORDER: readonly Certainty[] = ['certain', 'probable', 'possible', 'unknown']

export const weaker = (a: Certainty, b: Certainty): Certainty => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b)

export function note(judged: Judgement, field: string, rule: string, token: Token): void {
  judged.basis.push({ field, rule, words: [{ start: token.start, end: token.end }], confidence: 0.9 })
}

/** Less sure by a word of the text, which is kept as a hedge. */
export function weaken(judged: Judgement, certainty: Certainty, rule: string, token: Token): void {
  judged.certainty = weaker(judged.certainty, certainty)
  if (!judged.hedges.includes(token)) judged.hedges.push(token)
  note(judged, 'certainty', rule, token)
}

export function negate(judged: Judgement, rule: string, token: Token): void {
  judged.polarity = judged.polarity === '+' ? '-' : '+'
  note(judged, 'polarity', rule, token)
}

export function setFrame(judged: Judgement, frame: Frame, rule: string, token: Token): void {
  if (judged.frame !== 'happened' && judged.frame !== 'ongoing') return
  judged.frame = frame
  note(judged, 'frame', rule, token)
}

/** "not", "n't", "never"; "not only … but" denies nothing. */
export const isNot = (tree: Tree, { form, index }: Token): boolean =>
  /^(?:not|n['’]t|never)$/iu.test(form) && !/^(?:only|just|merely|solely|least)$/iu.test(tree.tokens[index + 1]?.form ?? '')

export const isNegated = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token, 'advmod').some(child => isNot(tree, child))

export const hasTo = (tree: Tree, token: Token): boolean =>
  childrenBy(tree, token, 'mark').some(({ form }) => form.toLowerCase() === 'to')

export const isClausal = (relation: string): boolean => ['xcomp', 'ccomp', 'csubj'].includes(baseOf(relation))

/** "to leave", "to be freed"; "to have been freed" was done already. */
export const isInfinitive = (tree: Tree, token: Token): boolean => token.xpos === 'VB' || isToBeDone(tree, token)

export const isToBeDone = (tree: Tree, token: Token): boolean =>
  token.xpos === 'VBN' &&
  hasTo(tree, token) &&
  childrenBy(tree, token, 'aux').some(({ form }) => form.toLowerCase() === 'be') &&
  !childrenBy(tree, token, 'aux').some(({ lemma }) => lemma === 'have')
