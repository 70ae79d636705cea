import { gather } from '../../base/group.js'
import { oneOf } from '../../base/one-of.js'
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js'
import type { Token } from '../../model/index.js'
import { baseOf, childBy, childrenBy, subtree, type Tree } from '../tree.js'
import type { Mend } from './mend.js'

const sees = oneOf(
  'see hear watch witness notice spot film photograph describe report record document have show announce declare',
)
const WHERE =
  /^(?:in|at|near|across|throughout|around|along|outside|inside|beyond|beside|behind|over|above|under|below|amid|between|among|on|from)$/iu
const NOT_A_PLACE = new RegExp(
  `^(?:${WEEKDAYS}|${MONTHS}|week|month|year|night|morning|evening|afternoon|day|hour|minute|weekend|screen|television|tv|radio|telegram|facebook|twitter|video|interview|statement|detail|way|condition|past|future|time)$`,
  'u',
)

/** "heard shots throughout the city": where something was seen or heard is where it was, and told with it. */
export const seenSomewhere: Mend = tree =>
  gather(tree.tokens, verb => {
    const seen = verb.upos === 'VERB' && sees(verb.lemma) ? childBy(tree, verb, 'obj') : null
    if (seen === null || seen.index < verb.index || !['NOUN', 'PROPN'].includes(seen.upos)) return []
    const last = subtree(tree, seen).at(-1)
    const place = childrenBy(tree, verb, 'obl').find(child => isPlaceBehind(tree, child, last?.index ?? 0))
    return place === undefined ? [] : [[{ token: place, head: seen, relation: 'nmod' }]]
  })

const isPlaceBehind = (tree: Tree, phrase: Token, last: number): boolean =>
  WHERE.test(childBy(tree, phrase, 'case')?.form ?? '') &&
  ['NOUN', 'PROPN'].includes(phrase.upos) &&
  baseOf(phrase.relation) === 'obl' &&
  !NOT_A_PLACE.test(phrase.lemma.toLowerCase()) &&
  subtree(tree, phrase)[0]?.index === last + 1
