import { oneOf, oneOfInAnyCase } from '../../base/one-of.js'
import type { Token } from '../../model/index.js'
import type { Attribution } from '../attributions/attribution.js'
import { clauseAround } from '../attributions/clause.js'
import { couldNot, isUnable } from '../attributions/open-question.js'
import { childrenBy, headOf, type Tree } from '../tree.js'
import type { Doubt } from './as-told.js'
import { isNegated } from './judgement.js'
import { hasQuestionWord } from './question.js'

const CONFIRMS = /^(?:verify|confirm|corroborate|substantiate|authenticate|check)$/u
const CONFIRMATION = /^(?:confirmation|verification|corroboration|substantiation)$/u
const WHAT_WAS_TOLD =
  /^(?:that|this|which|it|they|them|these|those|claim|report|account|footage|video|information|allegation|figure|image|toll|detail|assertion|statement|rumou?r)$/u

/** "…, which could not be independently verified", "but that lacks confirmation": said of what was told, and claims nothing itself. */
export function onlyDoubts(tree: Tree, verb: Token): boolean {
  if (isUnfound(tree, verb)) return true
  if (!mayDoubt(verb.lemma)) return false
  // "The agency was unable to verify the reports".
  if (ABLE.test(verb.lemma))
    return childrenBy(tree, verb, 'xcomp').some(({ lemma }) => CONFIRMS.test(lemma) || FINDS_OUT.test(lemma))
  // "It was not possible to verify the claim".
  if (verb.lemma === 'possible')
    return (
      isNegated(tree, verb) &&
      childrenBy(tree, verb, 'xcomp', 'csubj', 'ccomp', 'advcl').some(
        ({ lemma }) => CONFIRMS.test(lemma) || FINDS_OUT.test(lemma),
      )
    )
  const about = childrenBy(tree, verb, 'nsubj', 'obj').some(({ lemma }) => WHAT_WAS_TOLD.test(lemma.toLowerCase()))
  if (CONFIRMS.test(verb.lemma)) return (about && isNegated(tree, verb)) || (verb.lemma !== 'check' && isUnconfirming(tree, verb))
  if (LACKS.test(verb.lemma)) return about && childrenBy(tree, verb, 'obj').some(({ lemma }) => CONFIRMATION.test(lemma))
  return about
}

/** "could not verify either figure", "was unable to confirm the location": whoever could not find out tells nothing. */
const isUnconfirming = (tree: Tree, verb: Token): boolean =>
  isUnable(tree, verb) || isImpossible(tree, verb) || couldNot(tree, verb)

/** "It was not possible to verify it". */
function isImpossible(tree: Tree, verb: Token): boolean {
  const above = headOf(tree, verb)
  return above?.lemma === 'impossible' || (above?.lemma === 'possible' && isNegated(tree, above))
}

/** "has not been able to [establish] when the video was [filmed]": that nobody knows claims nothing, and nor does the question. */
function isUnfound(tree: Tree, verb: Token): boolean {
  const isFinding = FINDS_OUT.test(verb.lemma)
  const finding = isFinding || verb.relation !== 'ccomp' || !hasQuestionWord(tree, verb) ? verb : headOf(tree, verb)
  if (finding === null) return false
  return FINDS_OUT.test(finding.lemma)
    ? isUnable(tree, finding)
    : CONFIRMS.test(finding.lemma) && finding !== verb && isUnconfirming(tree, finding)
}

const FINDS_OUT = /^(?:establish|determine|ascertain|locate|geolocate)$/u
const ABLE = /^(?:un)?able$/u
const LACKS = /^(?:lack|await|need)$/u

const isWordOfDoubt = oneOf('verify confirm corroborate substantiate authenticate check lack await need unable able possible')
const isUnconfirmed = oneOfInAnyCase('unconfirmed unverified uncorroborated')
const mayDoubt = (lemma: string): boolean => isWordOfDoubt(lemma) || isUnconfirmed(lemma)

const DOUBTERS = new WeakMap<Tree, readonly Token[]>()

function doubtersIn(tree: Tree): readonly Token[] {
  const known = DOUBTERS.get(tree)
  if (known !== undefined) return known
  const fresh = tree.tokens.filter(verb => onlyDoubts(tree, verb))
  DOUBTERS.set(tree, fresh)
  return fresh
}

/** What the sentence says against being sure of the clause at a predicate, or of those who tell it. */
export function doubtsAbout(tree: Tree, predicate: Token, told: readonly Attribution[]): Doubt[] {
  return doubtersIn(tree).flatMap((verb): Doubt[] => {
    if (verb === predicate) return []
    const head = headOf(tree, verb)
    if (head === null) return []
    const target = verb.relation === 'acl:relcl' ? clauseAround(tree, head) : head
    const isMeant = target === predicate || told.some(({ cue, contentHead }) => cue.includes(target) && contentHead === predicate)
    return isMeant ? [{ certainty: 'possible', rule: 'hedge/not-verified', word: verb }] : []
  })
}
