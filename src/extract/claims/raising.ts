import type { Token } from '../../model/index.js'
import { baseOf, childrenBy, headOf, type Tree } from '../tree.js'

/**
 * The word that "appeared" or "seemed" says something about: "appeared abandoned", "seemed to have left". Whatever the parser called it,
 * it is the first adjective, participle or infinitive behind the verb. Null: the verb stands for itself ("a man appeared").
 */
export function raisedBy(tree: Tree, verb: Token): Token | null {
  const behind = childrenBy(tree, verb, 'xcomp', 'advcl', 'ccomp', 'acl', 'amod').filter(child => child.index > verb.index)
  const first = behind[0]
  if (first === undefined || first.index > verb.index + 6 || isSeenThere(tree, verb, first)) return null
  if (first.upos === 'ADJ' || first.relation === 'xcomp') return first
  const open =
    first.xpos === 'VBN' || first.xpos === 'VBG' || childrenBy(tree, first, 'mark').some(mark => mark.form.toLowerCase() === 'to')
  return open && !tree.tokens.slice(verb.index + 1, first.index).some(token => token.form === ',') ? first : null
}

/** "appeared on television to say that he had gone": somebody did appear, and said so. */
const isSeenThere = (tree: Tree, verb: Token, first: Token): boolean =>
  first.relation === 'advcl' &&
  tree.tokens.slice(verb.index + 1, first.index).some(({ upos, lemma }) => upos === 'NOUN' && SCREENS.test(lemma))

const SCREENS =
  /^(?:television|tv|radio|video|clip|footage|screen|camera|court|judge|magistrate|tribunal|committee|panel|parliament|public|broadcast|stage|balcony)$/iu

/** "is going to leave": a future, and nobody goes anywhere. */
export const isGoingTo = (tree: Tree, verb: Token, below: Token): boolean =>
  verb.form.toLowerCase() === 'going' &&
  below.xpos === 'VB' &&
  baseOf(below.relation) === 'xcomp' &&
  headOf(tree, below) === verb &&
  childrenBy(tree, below, 'mark').some(({ form }) => form.toLowerCase() === 'to') &&
  childrenBy(tree, verb, 'aux').some(({ lemma }) => lemma === 'be')

/** "in control", "under attack": a state that somebody appears to be in, and no place where they appear. */
const STATES: ReadonlySet<string> = new Set(
  'control charge power command disarray retreat trouble doubt danger ruin chaos shock pain decline order favour favor line hand attack siege threat pressure brink verge track course fire way health mood spirit condition shape'.split(
    ' ',
  ),
)

/** "appeared on television", "looked for survivors": what is done, and no doubt about anything. "Looked like a ruin", "appears in control" doubts. */
export function isPlainDeed(tree: Tree, verb: Token): boolean {
  if (!/^(?:appear|look)$/u.test(verb.lemma) || raisedBy(tree, verb) !== null) return false
  const below = childrenBy(tree, verb, 'advcl', 'ccomp', 'expl').filter(({ index }) => index > verb.index - 2)
  if (below.some(clause => !isSeenThere(tree, verb, clause))) return false
  const phrases = childrenBy(tree, verb, 'obl').filter(({ index }) => index > verb.index)
  const seems = phrases.some(
    phrase => STATES.has(phrase.lemma) || childrenBy(tree, phrase, 'case').some(({ form }) => /^(?:like|as)$/iu.test(form)),
  )
  return !seems
}
