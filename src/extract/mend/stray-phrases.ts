import { gather } from '../../base/group.js'
import type { Token } from '../../model/index.js'
import { baseOf, childBy, headOf, pathUp, subtree, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

/** "The sources, on the other hand, said", "The militants in turn declared": a phrase of the sentence that the parser hung on its subject. */
export const strayPhrases: Mend = tree => [...ofSentences(tree), ...inFull(tree)]

/** "holds the town in full, residents said": an adjective behind a preposition and before a comma is how it is done, and describes nobody behind. */
const inFull: Mend = tree =>
  gather(tree.tokens, adjective => {
    const preposition = tree.tokens[adjective.index - 1]
    const noun = adjective.upos === 'ADJ' ? headOf(tree, adjective) : null
    if (noun === null || adjective.relation !== 'amod' || preposition?.head !== adjective.index || preposition.upos !== 'ADP')
      return []
    if (tree.tokens[adjective.index + 1]?.form !== ',' || noun.index < adjective.index) return []
    const verb = tree.tokens.findLast(({ index, upos }) => upos === 'VERB' && index < preposition.index)
    return verb === undefined ? [] : [[{ token: adjective, head: verb, relation: 'obl' }]]
  })

const ofSentences: Mend = tree =>
  gather(tree.tokens, noun => {
    const told = baseOf(noun.relation) === 'nmod' ? verbPassedOver(tree, noun) : null
    if (told !== null) return [[{ token: noun, head: told, relation: 'obl' }]]
    const subject = baseOf(noun.relation) === 'nmod' ? headOf(tree, noun) : null
    const verb = subject !== null && baseOf(subject.relation) === 'nsubj' ? headOf(tree, subject) : null
    const preposition = childBy(tree, noun, 'case')?.form ?? ''
    if (subject === null || verb === null || verb.index < noun.index || preposition === '') return []
    return (OF_A_SENTENCE.test(preposition) && isApart(tree, noun)) || FIXED.test(wordsOf(tree, noun))
      ? [[{ token: noun, head: verb, relation: 'obl' }]]
      : []
  })

/** "Three miners died, according to the civil defence": hung on a word of the subject, past the verb. */
function verbPassedOver(tree: Tree, noun: Token): Token | null {
  if (childBy(tree, noun, 'case')?.form.toLowerCase() !== 'according') return null
  const above = pathUp(tree, noun)
    .slice(1)
    .find(({ upos, index }) => upos === 'VERB' && index < noun.index)
  const subject = headOf(tree, noun)
  return above !== undefined && subject !== null && subject.index < above.index ? above : null
}

/** "of Halden" and "including two bishops" belong to the noun. */
const OF_A_SENTENCE = /^(?:on|in|at|after|before|during|amid|since)$/iu

const FIXED = /^(?:in turn|for (?:its|his|her|their|the) part|in the meantime|on the other hand|on the contrary|in addition)$/u

const wordsOf = (tree: Tree, noun: Token): string =>
  subtree(tree, noun)
    .filter(({ upos }) => upos !== 'PUNCT')
    .map(({ form }) => form.toLowerCase())
    .join(' ')

/** Between two commas. */
function isApart({ tokens, ...tree }: Tree, noun: Token): boolean {
  const words = subtree({ tokens, ...tree }, noun).filter(({ upos }) => upos !== 'PUNCT')
  const first = words[0]?.index ?? 0
  const last = words.at(-1)?.index ?? 0
  return first < noun.index && tokens[first - 1]?.form === ',' && tokens[last + 1]?.form === ','
}
