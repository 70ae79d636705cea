import { UNTRUTHS } from '../../lexicon/untruth.js'
import type { Token } from '../../model/index.js'
import { childBy, childrenBy, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { isNegated } from './noun-content.js'
import { doerOf, isPassive, sourcePhrase } from './sources.js'

const UNTRUE = new Set(UNTRUTHS.map(({ lemma }) => lemma))

/** "The palace called that a lie", "The ministry denied it": what was told before is denied, without saying it again. */
export function byDenial(tree: Tree): Attribution[] {
  return tree.tokens.flatMap(verb => {
    const that = verb.upos === 'VERB' && !isPassive(tree, verb) ? deniedBy(tree, verb) : null
    const source = that === null ? null : doerOf(tree, verb)
    return that === null || source === null || isNegated(tree, verb) ? [] : [denial(tree, verb, source, that)]
  })
}

/** The pronoun that stands for what was told before. */
function deniedBy(tree: Tree, verb: Token): Token | null {
  if (/^(?:deny|refute|rebut|disavow)$/u.test(verb.lemma)) return childrenBy(tree, verb, 'obj').find(isThat) ?? null
  if (!/^(?:call|term|label|brand|dismiss|denounce)$/u.test(verb.lemma)) return null
  const next = tree.tokens[verb.index + 1]
  const behind = tree.tokens.slice(verb.index + 2, verb.index + 6)
  const end = behind.findIndex(({ upos }) => upos === 'PUNCT' || upos === 'VERB' || upos === 'CCONJ')
  const word = (end < 0 ? behind : behind.slice(0, end)).find(({ lemma }) => UNTRUE.has(lemma.toLowerCase()))
  return next !== undefined && isThat(next) && word !== undefined ? next : null
}

/** "that disinformation" may be read as one phrase. */
const isThat = ({ form }: Token): boolean => /^(?:it|this|that|these|those|them)$/iu.test(form)

const denial = (tree: Tree, verb: Token, source: Token, that: Token): Attribution => ({
  id: '',
  rule: 'denial/of-that',
  sentence: tree.sentence,
  source,
  sourceTokens: sourcePhrase(tree, source, [verb]).filter(token => token !== that),
  cue: [verb],
  contentHead: that,
  content: [that],
  continued: [],
  hands: [],
  stance: 'act',
  manner: 'denies',
  certainty: 'certain',
  calledUntrue: null,
  negated: false,
  confidence: childBy(tree, verb, 'nsubj') === null ? 0.65 : 0.8,
})
