import { gather } from '../../base/group.js'
import { TELLABLE, UNTRUTH_LEMMAS } from '../../lexicon/untruth.js'
import type { Token } from '../../model/index.js'
import { isEventNoun } from '../events/index.js'
import { isQuoteMark } from '../quotation.js'
import { childBy, childrenBy, headOf, nounPhrase, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { trimmedOutside } from './content.js'
import { isNegated } from './noun-content.js'
import { isOfBefore, isThat } from './of-before.js'
import { doerOf, isPassive, sourcePhrase } from './sources.js'

/** "The palace called that a lie", "The ministry denied it", "The army confirmed this": what was told before is answered, without saying it again. */
export function byDenial(tree: Tree): Attribution[] {
  return gather(tree.tokens, verb => {
    // "a claim that vigilantes disputed": tagged as a participle, with a doer of its own.
    const isDone = isPassive(tree, verb) && !childrenBy(tree, verb, 'nsubj').some(({ relation }) => relation === 'nsubj')
    if (verb.upos !== 'VERB' || isDone) return []
    const confirmed = confirmedBy(tree, verb)
    const that = confirmed ?? deniedBy(tree, verb)
    const source = that === null ? null : doerOf(tree, verb)
    if (that === null || source === null || isNegated(tree, verb)) return []
    const confidence = childBy(tree, verb, 'nsubj') === null ? 0.65 : 0.8
    const denial = denialOf(tree, verb, source, that, { rule: RULE, confidence })
    return [confirmed === null ? denial : { ...denial, rule: 'confirmation/of-that', manner: 'confirms' }]
  })
}

/** "confirmed it", "acknowledged this", "…, a report the army confirmed". */
const confirmedBy = (tree: Tree, verb: Token): Token | null =>
  CONFIRMS.test(verb.lemma)
    ? (childrenBy(tree, verb, 'obj').find(word => isThat(word) && !/^them$/iu.test(word.form)) ?? apposedReport(tree, verb))
    : null

const CONFIRMS = /^(?:confirm|acknowledge|corroborate)$/u

/** The pronoun that stands for what was told before. */
function deniedBy(tree: Tree, verb: Token): Token | null {
  const apposed = apposedReport(tree, verb)
  if (DENIES.test(verb.lemma)) {
    return childrenBy(tree, verb, 'obj').find(isThat) ?? apposed ?? whichBefore(tree, verb) ?? whatBehind(tree, verb)
  }
  // "rejected the claim, calling it a lie" denies once.
  if (!CALLS.test(verb.lemma) || (verb.xpos === 'VBG' && DENIES.test(headOf(tree, verb)?.lemma ?? ''))) return null
  // "…, which the presidency called “completely false”".
  const relative = apposed ?? whichBefore(tree, verb) ?? null
  if (relative !== null && isCalledUntrue(tree, verb)) return relative
  const asUntrue = behindUntruth(tree, verb)
  if (asUntrue !== null) return asUntrue
  const next = tree.tokens[verb.index + 1]
  const that =
    next !== undefined && isThat(next) ? next : childrenBy(tree, verb, 'obj').find(noun => isOfBefore(tree, noun) !== null)
  return that !== undefined && that.index > verb.index && isCalledUntrue(tree, that) ? that : null
}

const CALLS = /^(?:call|term|label|brand|dismiss|denounce|describe|characteri[sz]e|decry|slam|deride|ridicule|condemn|deem)$/u

/** "…, a claim the army rejected". */
function apposedReport(tree: Tree, verb: Token): Token | null {
  const noun = verb.relation === 'acl:relcl' ? headOf(tree, verb) : null
  return noun !== null && noun.relation === 'parataxis' && isOfBefore(tree, noun) !== null ? noun : null
}

/** "a lie", "as baseless" and the like right behind, in quotation marks or without. */
function isCalledUntrue({ tokens }: Tree, that: Token): boolean {
  const behind = tokens.slice(that.index + 1, that.index + 6)
  const end = behind.findIndex(token => (token.upos === 'PUNCT' && !isQuoteMark(token)) || ['VERB', 'CCONJ'].includes(token.upos))
  return (end < 0 ? behind : behind.slice(0, end)).some(({ lemma }) => UNTRUTH_LEMMAS.has(lemma.toLowerCase()))
}

/** "refuted what the rebels had spread": right behind the verb. */
function whatBehind({ tokens }: Tree, verb: Token): Token | null {
  const next = tokens[verb.index + 1]
  return next !== undefined && next.xpos === 'WP' && /^what$/iu.test(next.form) ? next : null
}

/** "dismissed as “baseless” the posts that …", "branded on Monday as false reports of a coup": what is called untrue behind the word that calls it so. */
function behindUntruth(tree: Tree, verb: Token): Token | null {
  const { tokens } = tree
  const as = tokens.slice(verb.index + 1, verb.index + 5).find(({ form }) => form.toLowerCase() === 'as')
  if (as === undefined || tokens.slice(verb.index + 1, as.index).some(({ form }) => /^(?:it|that|this|them|,)$/iu.test(form)))
    return null
  const [untrue, ...rest] = tokens
    .slice(as.index + 1, as.index + 8)
    .filter(token => !isQuoteMark(token) && !/^an?$/iu.test(token.form))
  if (untrue === undefined || !UNTRUTH_LEMMAS.has(untrue.lemma.toLowerCase())) return null
  const noun = rest.find(({ upos }) => upos !== 'DET' && upos !== 'ADJ')
  const isTold = noun?.upos === 'NOUN' && (TELLABLE.has(noun.lemma.toLowerCase()) || noun.lemma === 'post')
  // "dismissed as nonsense reports of a coup" tells what is denied.
  const tells =
    noun !== undefined && childrenBy(tree, noun, 'nmod', 'acl').some(word => word.relation === 'acl' || isEventNoun(word))
  return isTold && !(tells && noun.head === verb.index) ? noun : null
}

const DENIES = /^(?:deny|refute|rebut|disavow|reject|dispute)$/u

/** "…, which the army denies", "a charge that the ministry rejected": right before a doer of its own. */
const whichBefore = (tree: Tree, verb: Token): Token | undefined => {
  const doer = childBy(tree, verb, 'nsubj')
  const first = doer === null || doer.index > verb.index ? undefined : nounPhrase(tree, doer)[0]
  const which = first === undefined ? undefined : tree.tokens[first.index - 1]
  const isOpen = childBy(tree, verb, 'obj', 'ccomp') === null || which?.relation === 'obj'
  const isRelative =
    /^(?:WDT|WP)$/u.test(which?.xpos ?? '') || (/^that$/iu.test(which?.form ?? '') && isOpen && verb.relation === 'acl:relcl')
  return which !== undefined && which !== doer && isRelative ? which : undefined
}

/** A clause that denies what stands before it is no part of what was told there: "he said it was his, which she denies". */
export function withoutDenials(found: readonly Attribution[]): Attribution[] {
  const denials = found.filter(({ rule, contentHead, cue }) => rule === RULE && contentHead.index < (cue[0]?.index ?? 0))
  if (denials.length === 0) return [...found]
  // "a claim that vigilantes disputed": they dispute it, and it does not say that they did.
  const says = (one: Attribution): boolean =>
    !denials.some(denial => denial !== one && denial.cue.includes(one.contentHead) && one.cue.includes(denial.contentHead))
  return found.filter(says).map(one => {
    const from = denials.find(({ contentHead, cue }) => {
      const first = one.cue[0]?.index ?? 0
      return one.content.includes(contentHead) && !cue.includes(one.cue[0] as Token) && first < contentHead.index
    })
    return from === undefined
      ? one
      : { ...one, content: trimmedOutside(one.content.filter(({ index }) => index < from.contentHead.index)) }
  })
}

const RULE = 'denial/of-that'

/** `word`: what stands for what was told before. */
export const denialOf = (
  tree: Tree,
  verb: Token,
  source: Token,
  word: Token,
  { rule, confidence }: Pick<Attribution, 'rule' | 'confidence'>,
): Attribution => ({
  id: '',
  rule,
  sentence: tree.sentence,
  source,
  sourceTokens: sourcePhrase(tree, source, [verb]).filter(token => token !== word),
  cue: [verb],
  contentHead: word,
  content: word.upos === 'NOUN' && !UNTRUTH_LEMMAS.has(word.lemma) ? nounPhrase(tree, word) : [word],
  continued: [],
  hands: [],
  stance: 'act',
  manner: 'denies',
  certainty: 'certain',
  calledUntrue: null,
  negated: false,
  confidence,
})
