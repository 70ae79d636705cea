import type { Token } from '../../model/index.js'
import { childBy, childrenBy, headOf, type Tree } from '../tree.js'
import { hasTo, isNegated, type Judgement, setFrame, weaken } from './judgement.js'

const PLANNED = /^(?:plan|schedule|slate|timetable|due|set)$/u
const SUPPOSED = /^(?:presumed|feared|believed|thought|assumed)$/iu
const PREDICTED = /^(?:expect|forecast|predict|anticipate|foresee|project|possible|probable|likely|imminent|inevitable)$/u

/** "Elections are planned for June", "Storms are expected", "Aftershocks are possible": what the subject names is still to come. */
export function readForeseen(tree: Tree, predicate: Token, judged: Judgement): void {
  // "missing, presumed dead".
  if (
    SUPPOSED.test(predicate.form) &&
    tree.tokens[predicate.index + 1]?.upos === 'ADJ' &&
    /^VB[DN]$/u.test(predicate.xpos) &&
    childBy(tree, predicate, 'nsubj', 'obj') === null
  )
    weaken(judged, 'probable', 'hedge/presumed', predicate)
  const frame = PLANNED.test(predicate.lemma) ? 'planned' : PREDICTED.test(predicate.lemma) ? 'predicted' : null
  if (frame === null || isNegated(tree, predicate) || hasContent(tree, predicate)) return
  const be = childrenBy(tree, predicate, 'aux', 'cop').find(({ lemma }) => lemma === 'be')
  const subject = childrenBy(tree, predicate, 'nsubj').find(({ upos }) => upos === 'NOUN' || upos === 'PROPN')
  const fits = predicate.upos === 'ADJ' ? childBy(tree, predicate, 'cop') !== null : predicate.xpos === 'VBN' && be !== undefined
  // "was set on fire", "is set in stone", "was likely the work of rebels".
  if (!fits || subject === undefined || be === undefined || (predicate.lemma === 'set' && !isSetFor(tree, predicate))) return
  if (predicate.upos === 'ADJ' && predicate.lemma !== 'due' && !/^VB[PZ]$/u.test(be.xpos)) return
  setFrame(judged, frame, `frame/${frame}-thing`, predicate)
  // What is expected may not come.
  if (frame === 'predicted' && predicate.upos === 'VERB') weaken(judged, 'probable', 'hedge/foreseen', predicate)
}

/** "is expected to leave": it is the leaving that is expected; "is due to leave" may be read at either. */
const hasContent = (tree: Tree, predicate: Token): boolean =>
  childBy(tree, predicate, 'ccomp', 'csubj', 'expl', 'obj') !== null ||
  (predicate.lemma !== 'due' && childBy(tree, predicate, 'xcomp') !== null)

const isSetFor = (tree: Tree, { index }: Token): boolean => tree.tokens[index + 1]?.form.toLowerCase() === 'for'

/** "The king used to live in Karsk": so once, and no more. */
export function readUsedTo(tree: Tree, predicate: Token, judged: Judgement): void {
  const used = usedTo(tree, predicate)
  if (used === null) return
  setFrame(judged, 'background', 'frame/used-to', used)
}

/** "used to live": it is the living that is told. */
export const onlyUsedTo = (tree: Tree, token: Token): boolean =>
  usedTo(tree, token) === token &&
  childrenBy(tree, token, 'xcomp', 'advcl').some(child => child.index === token.index + 2 && child.xpos === 'VB')

/** The "used" of "used to live", at it or at what stands under it; not "was used to kill" nor "a knife used to kill him was found". */
export function usedTo(tree: Tree, token: Token): Token | null {
  const head = token.xpos === 'VB' && hasTo(tree, token) ? headOf(tree, token) : null
  const used = /^used$/iu.test(token.form) ? token : head !== null && /^used$/iu.test(head.form) ? head : null
  if (used === null || childBy(tree, used, 'aux', 'obj') !== null) return null
  if (tree.tokens[used.index + 1]?.form.toLowerCase() !== 'to' || tree.tokens[used.index + 2]?.xpos !== 'VB') return null
  const noun = used.relation === 'acl' ? headOf(tree, used) : null
  return noun !== null && noun.relation !== 'root' ? null : used
}
