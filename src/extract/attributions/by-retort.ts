import { gather } from '../../base/group.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import { UNTRUTH_LEMMAS } from '../../lexicon/untruth.js'
import type { Token } from '../../model/index.js'
import { isQuoteMark } from '../quotation.js'
import { childrenBy, type Tree } from '../tree.js'
import type { Attribution } from './attribution.js'
import { denialOf } from './by-denial.js'
import { isNegated } from './noun-content.js'

/** "Utter nonsense, replies the company", "Not true, said the army": what was told before is denied in a word. */
export function byRetort(tree: Tree): Attribution[] {
  return gather(tree.tokens, verb => {
    const word = verb.upos === 'VERB' && TELLING_LEMMAS.has(verb.lemma) ? retortBefore(tree, verb) : null
    const source = childrenBy(tree, verb, 'obj', 'nsubj').find(child => child.index > verb.index)
    return word === null || source === undefined || isNegated(tree, verb)
      ? []
      : [denialOf(tree, verb, source, word, { rule: 'denial/retort', confidence: 0.75 })]
  })
}

/** The word for what is not so, in a beginning of a few words without a verb and with a comma behind. */
function retortBefore({ tokens }: Tree, verb: Token): Token | null {
  const comma = tokens.findLastIndex(token => token.index < verb.index && !isQuoteMark(token))
  if (tokens[comma]?.form !== ',') return null
  const start = tokens.findLastIndex(({ index, form }) => index < verb.index && form === ';') + 1
  const words = tokens.slice(start, comma).filter(({ upos }) => upos !== 'PUNCT')
  if (words.length === 0 || words.length > 4 || words.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return null
  const not = words.findIndex(({ form }) => /^not$/iu.test(form))
  const isNot = not >= 0 && /^(?:so|true|at)$/iu.test(words[not + 1]?.form ?? '')
  return (isNot ? words[not + 1] : words.find(({ form }) => UNTRUTH_LEMMAS.has(form.toLowerCase()))) ?? null
}
