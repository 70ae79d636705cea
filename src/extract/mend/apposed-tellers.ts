import { gather } from '../../base/group.js'
import { TELLING_LEMMAS } from '../../lexicon/reporting/verbs.js'
import type { Token } from '../../model/index.js'
import { isPersonNoun, voiceNoun } from '../names/voices.js'
import { isQuoteMark } from '../quotation.js'
import { headOf, pathUp, type Tree } from '../tree.js'
import { isFiniteVerb, type Mend } from './mend.js'

const LONGEST = 9

/**
 * "…, a resident of Karsk, Lena Roth, told the paper", "one of the wounded, a baker named Roth, said": a name between two commas right before a
 * verb of telling is the teller's, whatever stands before it.
 */
export const apposedTellers: Mend = tree =>
  gather(tree.tokens, verb => {
    if (!isFiniteVerb(verb) || !TELLING_LEMMAS.has(verb.lemma)) return []
    const end = tree.tokens[verb.index - 1]
    const comma = end?.form === ',' ? commaBefore(tree, end) : undefined
    if (end === undefined || comma === undefined) return []
    const name = topOfName(tree.tokens.slice(comma.index + 1, end.index))
    const teller = name === null ? null : tellerBefore(tree, comma)
    if (name === null || teller === null || pathUp(tree, teller).includes(name)) return []
    if (headOf(tree, name) === teller && name.relation === 'appos' && headOf(tree, teller) === verb) return []
    if (!pathUp(tree, teller).includes(verb) && !pathUp(tree, verb).includes(teller)) return []
    return [
      [
        { token: name, head: teller, relation: 'appos' },
        ...(headOf(tree, teller) === verb ? [] : [{ token: teller, head: verb, relation: 'nsubj' }]),
      ],
    ]
  })

const commaBefore = ({ tokens }: Tree, { index }: Token): Token | undefined =>
  tokens.findLast(({ form, index: at }) => form === ',' && at < index && index - at <= LONGEST)

/** "Lena Roth", "a baker named Roth": the word that the rest hangs on. */
function topOfName(words: readonly Token[]): Token | null {
  const inside = new Set(words.map(({ index }) => index))
  const [top, ...more] = words.filter(({ head }) => !inside.has(head))
  const isName = words.length > 1 && words.every(({ upos }) => upos === 'PROPN')
  const isNamed = /^an?$/iu.test(words[0]?.form ?? '') && words.some(({ form }) => /^(?:named|called)$/u.test(form))
  return top !== undefined && more.length === 0 && (isName || isNamed) ? top : null
}

/** The person or body that the words from the comma or quotation mark before it name. */
function tellerBefore(tree: Tree, comma: Token): Token | null {
  const start = tree.tokens.findLast(
    token => token.index < comma.index && (token.form === ',' || token.form === ';' || isQuoteMark(token)),
  )
  const words = tree.tokens.slice((start?.index ?? -1) + 1, comma.index)
  const [first] = words
  if (first === undefined || words.length > LONGEST || !/^(?:DET|NUM|PRON|NOUN|ADJ|PROPN)$/u.test(first.upos)) return null
  if (!words.every(({ upos }) => /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART|ADP|PUNCT|VERB)$/u.test(upos))) return null
  const inside = new Set(words.map(({ index }) => index))
  const [top, ...more] = words.filter(({ head, upos }) => !inside.has(head) && upos !== 'PUNCT')
  const isSomebody = top !== undefined && (isPersonNoun(top) || voiceNoun(top) !== null || /^(?:one|another)$/iu.test(top.form))
  return isSomebody && more.length === 0 ? top : null
}
