import { type ReportingVerb, TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, headOf, pathUp, subtree, type Tree } from '../tree.js'
import { type Content, trimmedOutside } from './content.js'

/** "Troops have left, as residents reported": they tell the whole of it. Of what somebody else tells there, nobody knows which. */
export function asContent(tree: Tree, verb: Token, row: ReportingVerb): Content | null {
  const head = headOf(tree, verb)
  if (head === null || !isAsTold(tree, verb) || row.stance !== 'tells' || row.manner === 'denies') return null
  if (pathUp(tree, head).some(({ lemma }) => TELLING_LEMMAS.has(lemma) && lemma !== 'continue')) return null
  const own = new Set(subtree(tree, verb))
  const tokens = trimmedOutside(subtree(tree, head, token => token === verb).filter(token => !own.has(token)))
  return { head, tokens, frame: 'beside', confidence: 0.75 }
}

/** "…, as residents reported": a verb of telling with a teller, and nothing told behind it. */
export const isAsTold = (tree: Tree, verb: Token): boolean =>
  baseOf(verb.relation) === 'advcl' &&
  ((TELLING_LEMMAS.has(verb.lemma) && !GOES_ON.test(verb.lemma)) || isPutIt(tree, verb)) &&
  childBy(tree, verb, 'nsubj') !== null &&
  childBy(tree, verb, ...(isPutIt(tree, verb) ? [] : ['obj']), 'ccomp', 'xcomp', 'obl', 'advcl', 'parataxis', 'aux') === null &&
  childrenBy(tree, verb, 'mark').some(({ form, index }) => /^as$/iu.test(form) && index < verb.index)

/** "They fled as the rebels advanced", "as the talks continue": what goes on meanwhile, and nobody's telling. */
const GOES_ON = /^(?:advance|continue|echo|repeat)$/u

/** "as the mayor put it", "as the ministry has it". */
const isPutIt = ({ tokens }: Tree, { lemma, index }: Token): boolean =>
  (lemma === 'put' || lemma === 'have') && tokens[index + 1]?.form.toLowerCase() === 'it'
